"""What goes in and what comes out, whatever the chat."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.core.address import Account, Address
from bot.domain.say import File, Invocation


@dataclass(frozen=True, slots=True)
class SharedContact:
    """Somebody whom the sender passes on: their name, and a phone number and a handle («@jane») or ""."""

    name: str
    phone: str = ""
    handle: str = ""


@dataclass(frozen=True, slots=True)
class Inbound:
    """Something a person did in a chat. `event` is unique within the platform and makes repeats harmless.

    `text` is what was typed, `token` what a pressed button carried; exactly one of the two is set, both
    are "" where only an attachment came. With `does` the command was filled in field by field, and `text` is
    only how it would read as a line. `reply_to` and `pressed_on` are native ids of earlier messages
    of the bot there; `edits` is the event whose text this one replaces, `deletes` the event whose message is
    no more (then nothing else is set). `zone` is the IANA name of the sender's time zone where the platform
    knows it. `at` (aware UTC) is when the platform says that it was written.

    `passed_on` says that `text` is somebody else's, `forwarded_from` whose, "" where the platform hides it;
    `link` leads to the original. `unread` names the kind of what came with it and can't be read, such as
    «voice» or «picture». `place` is the platform's id of a private chat, where that isn't the address's own.

    In a group: `by_admin` says that the sender administers it, `title` what the group or channel is called,
    "" where that isn't known, `community` is the native id of the group, or of the server that it is part of.
    `whispers`: the answer can be shown there to the sender alone. `door` is the link to the private chat
    where only the sender can open that, "" where the bot can write first. `muted`: as far as the platform
    tells, the bot may say nothing there that all see.
    """

    event: str
    address: Address
    sender: Account
    text: str = ""
    token: str = ""
    reply_to: str = ""
    pressed_on: str = ""
    edits: str = ""
    zone: str = ""
    deletes: str = ""
    at: datetime | None = None
    does: Invocation | None = None
    place: str = ""
    passed_on: bool = False
    forwarded_from: str = ""
    link: str = ""
    unread: str = ""
    contact: SharedContact | None = None
    file: File | None = None
    by_admin: bool = False
    title: str = ""
    community: str = ""
    whispers: bool = False
    door: str = ""
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """A choice as a platform shows it: what pressing it sends back, and its words."""

    token: str
    label: str


@dataclass(frozen=True, slots=True)
class Outbound:
    """A message ready to be shown: plain text, nothing in it is markup.

    `id` is the outbox row it comes from. `mark` makes a repeat recognisable: at most 20 signs, the same at
    each attempt and others for any other message, also of another database. `edits` is the native id of the
    message that this one replaces, "" for a new one. `key` and `args` say what it is, for tests and tools.
    `only_for` is the native id of the one who sees it in a group, "" for everybody there. `picture` is the
    alternative text of `file` where that is a picture to be shown. `answers` is the event that it answers,
    "" where it was not asked for; several messages may answer one event. `place` is the chat's, where an
    Inbound told one.
    """

    id: int
    address: Address
    text: str
    buttons: tuple[Button, ...] = ()
    file: File | None = None
    edits: str = ""
    broadcast: bool = False
    key: str = ""
    args: dict[str, object] = field(default_factory=dict)
    only_for: str = ""
    picture: str = ""
    answers: str = ""
    place: str = ""
    mark: str = ""


class TransportError(Exception):
    """A platform would not take a message. `reason` is shown to the operator and quotes nobody.

    `permanent`: it never will take this one. `unreachable`: nor any other there, as the bot is blocked or
    the chat is gone; that is always permanent. `everywhere`: it takes nothing from us at present, in no
    chat; the failure is not the message's own.
    """

    def __init__(
        self,
        reason: str,
        *,
        permanent: bool = False,
        retry_after: float | None = None,
        everywhere: bool = False,
        unreachable: bool = False,
    ) -> None:
        super().__init__(reason)
        self.permanent = permanent or unreachable
        self.retry_after = retry_after
        """Seconds that the platform asked to wait, if it said so."""
        self.everywhere = everywhere
        self.unreachable = unreachable
