"""Messages that people write, change and delete, as Inbounds."""

import asyncio
import re
from collections.abc import Callable, Sequence
from datetime import datetime

import aiohttp
import discord

from bot.adapters.discord import who
from bot.core.address import Address
from bot.core.message import Inbound
from bot.domain.say import File

#: What a file is read with: at most so many bytes, these media types, these endings.
LARGEST = 1 << 20
#: Seconds in which a file must have come.
PATIENCE = 20.0
READABLE = ("text/", "application/json", "application/csv")
ENDINGS = (".csv", ".txt", ".md", ".json", ".vcf", ".tsv")
TYPES = frozenset((discord.MessageType.default, discord.MessageType.reply))
MENTION = re.compile(r"<@!?(\d+)>")
EMOJI = re.compile(r"<a?(:\w+:)\d+>")


def meant_for(message: discord.Message, me: int) -> bool:
    """Whether a person says this to the bot: in private, or where they mention it."""
    if message.author.bot or message.webhook_id is not None or message.type not in TYPES:
        return False
    return server_of(message) is None or any(user.id == me for user in message.mentions)


def server_of(message: discord.Message) -> int | None:
    """The id of the server it was written in, None in private; that server may not be known yet."""
    if message.guild is not None:
        return message.guild.id
    return getattr(message.channel, "guild_id", None)


def text_of(content: str, people: Sequence[discord.abc.User], me: int) -> str:
    """What was typed: without the mention of the bot, with handles for those of others."""
    names = {str(user.id): f"@{user.name}" for user in people}
    names[str(me)] = ""
    typed = MENTION.sub(lambda found: names.get(found[1], found[0]), content)
    return EMOJI.sub(r"\1", typed).strip()


async def heard(message: discord.Message, me: int, whole: Callable[[str], str]) -> Inbound:
    """The Inbound of a message. `whole` names the message that one is a part of."""
    address, community = _where(message)
    snapshot = message.message_snapshots[0] if message.message_snapshots else None
    told = snapshot if snapshot is not None else message
    file, unread = await attached(told.attachments)
    if not unread and file is None:
        unread = "sticker" if told.stickers else "poll" if message.poll is not None else ""
    content = snapshot.content if snapshot is not None else message.content
    return Inbound(
        event=str(message.id),
        address=address,
        place="" if address.group else str(message.channel.id),
        sender=who.account(message.author),
        text=text_of(content, message.mentions, me),
        reply_to=whole(_replied(message, me)),
        at=message.created_at,
        passed_on=snapshot is not None,
        link=_link(message) if snapshot is not None else "",
        unread=unread,
        file=file,
        by_admin=_administers(message.author),
        title=_title(message),
        community=community,
    )


def changed(message: discord.Message, edited: datetime, me: int) -> Inbound:
    """The Inbound of a message whose text is another now; of the same change it is always the same."""
    address, community = _where(message)
    return Inbound(
        event=f"{message.id}:{edited.isoformat()}",
        address=address,
        place="" if address.group else str(message.channel.id),
        sender=who.account(message.author),
        text=text_of(message.content, message.mentions, me),
        edits=str(message.id),
        at=edited,
        by_admin=_administers(message.author),
        title=_title(message),
        community=community,
    )


async def attached(attachments: Sequence[discord.Attachment]) -> tuple[File | None, str]:
    """The first file that can be read, or the kind of what can't be."""
    for one in attachments:
        if readable(one.filename, one.content_type or ""):
            if one.size > LARGEST:
                return None, "big-file"
            try:
                async with asyncio.timeout(PATIENCE):
                    content = await one.read()
            except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError, RuntimeError):
                return None, "file"
            return File(one.filename, one.content_type or "text/plain", content), ""
    return None, kind_of(attachments[0]) if attachments else ""


def readable(name: str, media: str) -> bool:
    """Whether a file of this name and media type is text."""
    return media.startswith(READABLE) or name.lower().endswith(ENDINGS)


def kind_of(attachment: discord.Attachment) -> str:
    """What it is, in a word."""
    if attachment.is_voice_message():
        return "voice"
    media = (attachment.content_type or "").partition("/")[0]
    return {"image": "picture", "video": "video", "audio": "audio"}.get(media, "file")


def _where(message: discord.Message) -> tuple[Address, str]:
    server = server_of(message)
    if server is None:
        return who.private(str(message.author.id)), ""
    return who.channel(message.channel.id), str(server)


def _title(message: discord.Message) -> str:
    """What the channel is called; a private one is called nothing."""
    return getattr(message.channel, "name", None) or ""


def _replied(message: discord.Message, me: int) -> str:
    """The message of the bot that this one answers."""
    reference = message.reference
    if reference is None or reference.message_id is None or message.type is not discord.MessageType.reply:
        return ""
    answered = reference.resolved
    if isinstance(answered, discord.Message) and answered.author.id != me:
        return ""
    return str(reference.message_id)


def _link(message: discord.Message) -> str:
    reference = message.reference
    return reference.jump_url if reference is not None else ""


def _administers(author: discord.abc.User) -> bool:
    return isinstance(author, discord.Member) and who.administers(author.guild_permissions)
