"""What the core needs of the outside, as protocols; storage, content and adapters fulfil them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from bot.core.chats import Chats
from bot.core.invitation import Invitations
from bot.core.links import Links
from bot.core.members import Members
from bot.core.message import Outbound
from bot.core.outbox import Outbox
from bot.core.schedules import Commitments, Rhythms, Schedules
from bot.core.squads import Squads
from bot.core.stores import Cadences, Days, Inbox, Ledger, Notices, People, Questions, Settings
from bot.domain.say import Phrase, Say

T = TypeVar("T")


class Stores(Protocol):
    """All stores of one transaction."""

    @property
    def people(self) -> People: ...
    @property
    def members(self) -> Members: ...
    @property
    def invitations(self) -> Invitations: ...
    @property
    def chats(self) -> Chats: ...
    @property
    def inbox(self) -> Inbox: ...
    @property
    def ledger(self) -> Ledger: ...
    @property
    def days(self) -> Days: ...
    @property
    def cadences(self) -> Cadences: ...
    @property
    def questions(self) -> Questions: ...
    @property
    def schedules(self) -> Schedules: ...
    @property
    def rhythms(self) -> Rhythms: ...
    @property
    def commitments(self) -> Commitments: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def links(self) -> Links: ...
    @property
    def notices(self) -> Notices: ...
    @property
    def squads(self) -> Squads: ...
    @property
    def settings(self) -> Settings: ...


class StoreDown(Exception):
    """Nothing can be stored for the time being, whatever it is: what was to be is brought again later."""


class Store(Protocol):
    """Where transactions run. The work is a synchronous function and holds no result of the stores' own."""

    async def run(self, work: Callable[[Stores], T]) -> T:
        """What `work` returns, once what it wrote is kept. Raises what it raised, and StoreDown."""

    async def scrub(self) -> None:
        """Leave nothing of what was deleted in any file of the database."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How many messages a platform takes: a second in all, a second in a chat, a minute in a group.

    Held in every window of that length. None: it doesn't say. `burst`: so many replies more are tolerated at
    once in a private chat, if the chat is left alone for as much longer.
    """

    per_second: int | None = None
    per_chat_second: int | None = None
    per_group_minute: int | None = None
    burst: int = 0


UNLIMITED = Pace()


class Transport(Protocol):
    """What a chat adapter gives the outbox pump.

    It may also have a `pace: Pace`, which the pump keeps; without one nothing holds it back.
    """

    platform: str

    async def send(self, message: Outbound) -> str:
        """Show it; the native id of the message. Raises TransportError."""


class Words(Protocol):
    """The catalogue: from what is said to words."""

    def render(self, say: Say, locale: str) -> tuple[str, tuple[str, ...]]:
        """The text and the labels of the choices."""

    def phrase(self, phrase: Phrase, locale: str) -> str:
        """One phrase in words."""
