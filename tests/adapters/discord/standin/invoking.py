"""What a client sends when somebody uses a command, a button or a form."""

import secrets
from typing import Any

from tests.adapters.discord.standin import shape
from tests.adapters.discord.standin.model import USUAL, Channel, Does, Interaction, May, Message, User
from tests.adapters.discord.standin.platform import Platform

Json = dict[str, Any]
STRING, INTEGER, BOOLEAN, NUMBER = 3, 4, 5, 10
#: Contexts: in a server, in the private chat with the bot, in one between others.
IN_GUILD, IN_DM, BETWEEN = 0, 1, 2


class NotOffered(LookupError):
    """A client offers nothing like that there; the text says what was looked for."""


def interaction(
    platform: Platform, user: User, channel: Channel, does: Does, data: Json, message: Message | None = None
) -> Interaction:
    """A new one, not told yet."""
    one = Interaction(
        platform.id(), secrets.token_urlsafe(48), does, user, channel, data, platform.clock(), message
    )
    return platform.begin(one)


def told(platform: Platform, one: Interaction) -> Json:
    """An interaction as the bot gets it."""
    guild = one.channel.guild
    payload: Json = {
        "id": str(one.id),
        "application_id": str(platform.bot.id),
        "type": int(one.does),
        "data": one.data,
        "channel": shape.channel(one.channel),
        "channel_id": str(one.channel.id),
        "token": one.token,
        "version": 1,
        "app_permissions": str(int(USUAL if guild is None else one.channel.mine(platform.bot.id))),
        "locale": one.user.locale,
        "entitlements": [],
        "authorizing_integration_owners": _owners(one),
        "context": context(one.channel),
        "attachment_size_limit": 10 * 1024 * 1024,
    }
    if guild is None:
        payload["user"] = shape.user(one.user)
    else:
        payload |= {"guild_id": str(guild.id), "member": shape.member(guild, one.user)}
        payload["guild"] = {"id": str(guild.id), "features": [], "locale": "en-US"}
        payload["guild_locale"] = "en-US"
    if one.message is not None:
        payload["message"] = shape.message(one.message, platform.users, platform.base)
    return payload


def context(channel: Channel) -> int:
    """Where that is, as commands see it."""
    return IN_GUILD if channel.guild else BETWEEN if channel.pair else IN_DM


def _owners(one: Interaction) -> Json:
    """For whom the application is there: the server, or the person who brought it."""
    if one.channel.pair:
        return {"1": str(one.user.id)}
    return {"0": str(one.channel.guild.id) if one.channel.guild else "0"}


def typed(command: Json, given: dict[str, object], *, focused: str = "") -> list[Json]:
    """The options as a client fills them in. Raises NotOffered for what it would not send."""
    options: list[Json] = []
    known = {one["name"]: one for one in command["options"]}
    if unknown := set(given) - set(known):
        raise NotOffered(f"/{command['name']} has no {', '.join(sorted(unknown))}")
    for name, one in known.items():
        if name not in given:
            if one.get("required") and not focused:
                raise NotOffered(f"/{command['name']} needs {name}")
            continue
        value, kind = given[name], one["type"]
        fits = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: float}[kind]
        if not isinstance(value, fits) and name != focused:
            raise NotOffered(f"{name} of /{command['name']} is no {fits.__name__}")
        choices = one.get("choices") or []
        if choices and value not in [choice["value"] for choice in choices]:
            raise NotOffered(f"{name} of /{command['name']} can't be {value}")
        option = {"name": name, "type": kind, "value": value}
        options.append(option | {"focused": True} if name == focused else option)
    return options


def about_user(platform: Platform, command: Json, target: User, channel: Channel) -> Json:
    """The data of a command in somebody's menu."""
    resolved: Json = {"users": {str(target.id): shape.user(target)}}
    guild = channel.guild
    if guild is not None and target.id in guild.members:
        in_guild = shape.member(guild, target)
        del in_guild["user"], in_guild["deaf"], in_guild["mute"]
        resolved["members"] = {str(target.id): in_guild}
    return _menu(command) | {"target_id": str(target.id), "resolved": resolved}


def about_message(platform: Platform, command: Json, target: Message) -> Json:
    """The data of a command in a message's menu; it carries what is written, without any intent."""
    whole = shape.message(target, platform.users, platform.base)
    return _menu(command) | {"target_id": str(target.id), "resolved": {"messages": {str(target.id): whole}}}


def _menu(command: Json) -> Json:
    return {"id": command["id"], "name": command["name"], "type": command["type"]}


def pressable(message: Message, label: str) -> Json:
    """The button of this label or custom id. Raises NotOffered."""
    buttons: list[Json] = [one for row in message.components for one in row["components"] if one["type"] == 2]
    for one in buttons:
        if label in (one.get("label"), one.get("custom_id")) and not one.get("disabled"):
            return one
    offered = ", ".join(str(one.get("label")) for one in buttons)
    raise NotOffered(f"there is no [{label}]; there is {offered or 'none'}")


def usable(user: User, channel: Channel) -> bool:
    """Whether somebody gets at this channel at all."""
    if channel.guild is None:
        return channel.user is user or user.id in channel.pair
    return May.VIEW in channel.guild.members.get(user.id, May(0))
