"""What Discord knows: people, servers, channels, messages, interactions."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, IntFlag
from typing import Any


class May(IntFlag):
    """Permissions, as many as are needed here."""

    ADMINISTRATOR = 1 << 3
    MANAGE_GUILD = 1 << 5
    VIEW = 1 << 10
    SEND = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED = 1 << 14
    ATTACH = 1 << 15
    READ_HISTORY = 1 << 16
    SEND_IN_THREADS = 1 << 38


NOTHING = May(0)
#: What a member may usually do, and the bot.
USUAL = May.VIEW | May.SEND | May.EMBED | May.ATTACH | May.READ_HISTORY | May.SEND_IN_THREADS


class Kind(IntEnum):
    """What a channel is."""

    TEXT = 0
    DM = 1
    THREAD = 11
    FORUM = 15


class Flag(IntFlag):
    """What holds for a message."""

    SUPPRESS_EMBEDS = 1 << 2
    EPHEMERAL = 1 << 6
    LOADING = 1 << 7
    SILENT = 1 << 12


NO_FLAG = Flag(0)


@dataclass(slots=True)
class User:
    """Somebody. `closed`: they take no messages from the bot."""

    id: int
    name: str
    shown: str
    bot: bool = False
    locale: str = "en-US"
    closed: bool = False


@dataclass(slots=True)
class Guild:
    """A server. `members` are their permissions by id, the bot's among them while it is in."""

    id: int
    name: str
    owner: int
    members: dict[int, May] = field(default_factory=dict)


@dataclass(slots=True)
class Upload:
    """A file of a message; `description` is its alternative text."""

    id: int
    name: str
    media: str
    content: bytes
    description: str = ""


@dataclass(slots=True)
class Message:
    """`only_for` is the id of the one who sees it, 0 for everybody; `pings` is whom it called."""

    id: int
    channel: "Channel"
    author: User
    content: str = ""
    components: list[dict[str, Any]] = field(default_factory=list)
    embeds: list[dict[str, Any]] = field(default_factory=list)
    files: list[Upload] = field(default_factory=list)
    flags: Flag = NO_FLAG
    nonce: str | int | None = None
    answers: int = 0
    """The message that it replies to."""
    forwards: "Message | None" = None
    edited: datetime | None = None
    only_for: int = 0
    pings: tuple[str, ...] = ()
    mentions: tuple[int, ...] = ()
    token: str = ""
    """The interaction's through which it came."""
    sticker: str = ""

    @property
    def loading(self) -> bool:
        """Whether it only says that the bot is thinking."""
        return Flag.LOADING in self.flags


@dataclass(slots=True)
class Channel:
    """`user` is the other one in a DM; `denied` what the bot may not do here.

    `pair` are the two people of a private chat without the bot.
    """

    id: int
    kind: Kind
    name: str = ""
    guild: Guild | None = None
    parent: "Channel | None" = None
    user: User | None = None
    denied: May = NOTHING
    archived: bool = False
    pair: frozenset[int] = frozenset()
    messages: dict[int, Message] = field(default_factory=dict)

    def mine(self, bot: int) -> May:
        """What the bot may do here."""
        if self.guild is None:
            return USUAL
        if bot not in self.guild.members:
            return May(0)
        may = self.guild.members[bot]
        return may & ~(self.denied | (self.parent.denied if self.parent else May(0)))


class Does(IntEnum):
    """What an interaction is."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


@dataclass(slots=True)
class Interaction:
    """Something a person did that wants an answer within three seconds."""

    id: int
    token: str
    does: Does
    user: User
    channel: Channel
    data: dict[str, Any]
    at: datetime
    message: Message | None = None
    """The one whose component was pressed."""
    answer: int = 0
    """The type of the first response, 0 before there is one."""
    original: Message | None = None
    modal: dict[str, Any] | None = None
    offered: list[dict[str, Any]] = field(default_factory=list)
    """What autocompletion offers: name and value."""
