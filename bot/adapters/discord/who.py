"""Who, where: from discord.py's objects to Rapport's."""

from dataclasses import dataclass

import discord

from bot.core.address import Account, Address

PLATFORM = "discord"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something happened: its address, the server, and whether answers must be hidden from others."""

    address: Address
    community: str = ""
    hidden: bool = False


def account(user: discord.abc.User, locale: str = "") -> Account:
    """Somebody as Discord knows them, by the name they chose for all servers."""
    return Account(PLATFORM, str(user.id), user.global_name or user.name, locale)


def private(user: str) -> Address:
    """The private chat with this user, whichever channel that is."""
    return Address(PLATFORM, user)


def channel(native: int) -> Address:
    """A channel or a thread of a server; a thread has an id of its own."""
    return Address(PLATFORM, str(native), group=True)


def place_of(interaction: discord.Interaction) -> Place:
    """Where an interaction belongs.

    In a server or a conversation where the bot itself isn't, to which only the user brought its commands, it
    belongs to the private chat, and what answers it is seen by them alone.
    """
    home = private(str(interaction.user.id))
    brought = interaction.is_user_integration() and not interaction.is_guild_integration()
    if interaction.guild_id is not None:
        if brought or interaction.channel_id is None:
            return Place(home, hidden=True)
        return Place(channel(interaction.channel_id), str(interaction.guild_id), hidden=True)
    kind = getattr(interaction.channel, "type", None)
    with_others = bool(interaction.context.private_channel) or kind is discord.ChannelType.group
    return Place(home, hidden=with_others)


def administers(permissions: discord.Permissions) -> bool:
    """Whether these let somebody run a server."""
    return permissions.administrator or permissions.manage_guild


def may_write(interaction: discord.Interaction) -> bool:
    """Whether the bot may send messages where that was used, for all to see."""
    may = interaction.app_permissions
    inside = isinstance(interaction.channel, discord.Thread)
    return may.view_channel and (may.send_messages_in_threads if inside else may.send_messages)
