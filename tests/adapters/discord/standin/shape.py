"""Everything as it goes over the wire."""

from datetime import datetime
from typing import Any

from tests.adapters.discord.standin.model import Channel, Guild, Kind, May, Message, Upload, User
from tests.adapters.discord.standin.snowflake import instant

Json = dict[str, Any]
#: What Discord's clients call a voice message.
VOICE = "voice-message.ogg"


def user(one: User) -> Json:
    return {
        "id": str(one.id),
        "username": one.name,
        "global_name": None if one.bot else one.shown,
        "discriminator": "0",
        "avatar": None,
        "bot": one.bot,
        "public_flags": 0,
    }


def member(guild: Guild, one: User, *, full: bool = True) -> Json:
    """`full` has the user in it, and what they may do."""
    shape: Json = {
        "nick": None,
        "avatar": None,
        "roles": [],
        "joined_at": stamp(instant(guild.id)),
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "flags": 0,
        "pending": False,
    }
    if full:
        shape |= {"user": user(one), "permissions": str(int(guild.members.get(one.id, May(0))))}
    return shape


def channel(one: Channel) -> Json:
    shape: Json = {"id": str(one.id), "type": int(one.kind), "flags": 0, "last_message_id": _last(one)}
    if one.guild is None:
        return shape | {"recipients": [user(one.user)] if one.user else []}
    shape |= {"guild_id": str(one.guild.id), "name": one.name, "position": 0, "nsfw": False, "topic": None}
    shape |= {"permission_overwrites": _overwrites(one), "rate_limit_per_user": 0}
    shape["parent_id"] = str(one.parent.id) if one.parent else None
    if one.kind is Kind.FORUM:
        shape |= {"available_tags": [], "default_reaction_emoji": None, "default_sort_order": None}
        shape |= {"default_forum_layout": 0}
    if one.kind is Kind.THREAD:
        at = stamp(instant(one.id))
        shape |= {"owner_id": str(one.guild.owner), "message_count": len(one.messages), "member_count": 1}
        shape["thread_metadata"] = {
            "archived": one.archived,
            "auto_archive_duration": 1440,
            "archive_timestamp": at,
            "locked": False,
            "create_timestamp": at,
        }
    return shape


def _overwrites(one: Channel) -> list[Json]:
    if not one.denied or one.guild is None:
        return []
    return [{"id": str(one.guild.id), "type": 0, "allow": "0", "deny": str(int(one.denied))}]


def _last(one: Channel) -> str | None:
    return str(next(reversed(one.messages))) if one.messages else None


def guild(one: Guild, channels: list[Channel], bot: User) -> Json:
    """As GUILD_CREATE tells it, with the one member of whom the bot hears."""
    may = one.members.get(bot.id, May(0))
    return {
        "id": str(one.id),
        "name": one.name,
        "owner_id": str(one.owner),
        "icon": None,
        "roles": [_role(one.id, "@everyone", may)],
        "emojis": [],
        "stickers": [],
        "features": [],
        "channels": [channel(each) for each in channels if each.kind is not Kind.THREAD],
        "threads": [channel(each) for each in channels if each.kind is Kind.THREAD],
        "members": [member(one, bot)],
        "member_count": len(one.members),
        "joined_at": stamp(instant(one.id)),
        "large": False,
        "unavailable": False,
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
        "premium_tier": 0,
        "premium_progress_bar_enabled": False,
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "afk_timeout": 300,
        "afk_channel_id": None,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "public_updates_channel_id": None,
        "preferred_locale": "en-US",
        "vanity_url_code": None,
        "description": None,
        "banner": None,
        "splash": None,
        "discovery_splash": None,
        "application_id": None,
    }


def _role(id: int, name: str, may: May) -> Json:
    return {
        "id": str(id),
        "name": name,
        "permissions": str(int(may)),
        "position": 0,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "flags": 0,
        "icon": None,
        "unicode_emoji": None,
    }


def upload(one: Upload, base: str) -> Json:
    url = f"{base}/cdn/{one.id}/{one.name}"
    shape: Json = {"id": str(one.id), "filename": one.name, "size": len(one.content), "url": url}
    shape |= {"proxy_url": url, "content_type": one.media}
    if one.name == VOICE:
        shape |= {"duration_secs": 1.5, "waveform": "AAAA"}
    return shape | {"description": one.description} if one.description else shape


def message(one: Message, people: dict[int, User], base: str, *, whole: bool = True) -> Json:
    """Without `whole` what is written in it stays Discord's secret, as without the privileged intent."""
    guild = one.channel.guild
    shape: Json = {
        "id": str(one.id),
        "channel_id": str(one.channel.id),
        "channel_type": int(one.channel.kind),
        "type": 19 if one.answers else 20 if one.token else 0,
        "author": user(one.author),
        "content": one.content if whole else "",
        "attachments": [upload(file, base) for file in one.files] if whole else [],
        "embeds": one.embeds if whole else [],
        "components": one.components if whole else [],
        "timestamp": stamp(instant(one.id)),
        "edited_timestamp": stamp(one.edited) if one.edited else None,
        "mentions": [user(people[id]) for id in one.mentions],
        "mention_roles": [],
        "mention_everyone": "everyone" in one.pings or "here" in one.pings,
        "pinned": False,
        "tts": False,
        "flags": int(one.flags),
    }
    if one.nonce is not None:
        shape["nonce"] = one.nonce
    if one.sticker and whole:
        shape["sticker_items"] = [{"id": str(one.id), "name": one.sticker, "format_type": 1}]
    if one.token:
        shape |= {"webhook_id": str(one.author.id), "application_id": str(one.author.id)}
    if guild is not None:
        shape["guild_id"] = str(guild.id)
        if one.author.id in guild.members:
            shape["member"] = member(guild, one.author, full=False)
    if one.answers:
        shape["message_reference"] = {
            "type": 0,
            "message_id": str(one.answers),
            "channel_id": str(one.channel.id),
        }
        answered = one.channel.messages.get(one.answers)
        if answered is None:
            shape["referenced_message"] = None
        else:
            mine = whole or answered.author.bot
            shape["referenced_message"] = message(answered, people, base, whole=mine)
    if one.forwards is not None:
        shape["message_reference"] = {
            "type": 1,
            "message_id": str(one.forwards.id),
            "channel_id": str(one.forwards.channel.id),
        }
        if whole:
            shape["message_snapshots"] = [{"message": _snapshot(one.forwards, base)}]
    return shape


def _snapshot(one: Message, base: str) -> Json:
    """What is passed on: not by whom it was written."""
    return {
        "type": 0,
        "content": one.content,
        "attachments": [upload(file, base) for file in one.files],
        "embeds": one.embeds,
        "components": [],
        "mentions": [],
        "mention_roles": [],
        "timestamp": stamp(instant(one.id)),
        "edited_timestamp": None,
        "flags": 0,
    }


def stamp(at: datetime) -> str:
    return at.isoformat()
