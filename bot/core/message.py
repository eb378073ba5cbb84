"""What goes in and what comes out, whatever the chat."""

from dataclasses import dataclass, field

from bot.core.address import Account, Address
from bot.domain.say import File


@dataclass(frozen=True, slots=True)
class SharedContact:
    """Somebody from the sender's address book: the name as written there, and a phone number or ""."""

    name: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Inbound:
    """Something a person did in a chat. `event` is unique within the platform and makes repeats harmless.

    `text` is what was typed, `token` what a pressed button carried; exactly one of the two is set, both
    are "" where only an attachment came. `reply_to` and `pressed_on` are native ids of earlier messages
    of the bot there; `edits` is the event whose text this one replaces. `zone` is the IANA name of the
    sender's time zone where the platform knows it. `forwarded_from` names whose words `text` is where the
    message was passed on. `by_admin` says that the sender administers the group.
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
    forwarded_from: str = ""
    contact: SharedContact | None = None
    file: File | None = None
    by_admin: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """A choice as a platform shows it: what pressing it sends back, and its words."""

    token: str
    label: str


@dataclass(frozen=True, slots=True)
class Outbound:
    """A message ready to be shown: plain text, nothing in it is markup.

    `id` is the outbox row it comes from and makes a repeat recognisable. `edits` is the native id of the
    message that this one replaces, "" for a new one. `key` and `args` say what it is, for tests and tools.
    `only_for` is the native id of the one who sees it in a group, "" for everybody there. `picture` is the
    alternative text of `file` where that is a picture to be shown.
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
