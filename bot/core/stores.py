"""What the core keeps: the protocols of the stores, one an aggregate, and the values they hand out."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from bot.core.address import Account, Address
from bot.core.schedules import Met
from bot.domain.entry import Entry
from bot.domain.glimpse import Glimpse
from bot.domain.person import Person
from bot.domain.say import Say
from bot.understanding.names import Directory


@dataclass(frozen=True, slots=True)
class Card:
    """A contact as lists show it, without its history."""

    id: int
    name: str
    aliases: tuple[str, ...]
    handles: tuple[str, ...]
    tags: tuple[str, ...]
    stage: int
    remembered: bool
    last_on: date | None
    two_way_on: date | None
    cools_on: date | None
    unanswered: int
    due_on: date | None
    open_things: int


@dataclass(frozen=True, slots=True)
class Question:
    """Something the bot asked and still waits to hear; `facts` are what its answer needs.

    With the fact `digits` a bare digit is an answer, and presses no choice.
    """

    key: str
    facts: Mapping[str, str]
    id: int = 0
    asked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of the inbox."""

    id: int
    text: str
    received_at: datetime


class People(Protocol):
    """Persons and the accounts they write from."""

    def find(self, account: Account) -> Person | None: ...
    def get(self, person: int) -> Person: ...
    def all(self) -> list[Person]: ...
    def workspaces(self) -> list[int]: ...
    def make(self, account: Account, name: str, zone: str, now: datetime) -> Person:
        """A new person with this account and a workspace of their own."""

    def fresh(self, name: str, zone: str, now: datetime) -> Person:
        """A new person with a workspace of their own, and no account yet."""

    def save(self, person: Person) -> None: ...
    def erase(self, person: int) -> None:
        """Delete the person with everything that is theirs, beyond undoing."""

    def export(self, person: int) -> dict[str, object]:
        """Everything stored of a person, as docs/export.md describes it."""


class Inbox(Protocol):
    """What came in."""

    def take(self, address: Address, person: int, event: str, text: str, now: datetime) -> int | None:
        """The new message's id; None where this event was taken before."""

    def event(self, person: int, platform: str, event: str) -> int | None:
        """The id of the message that this event became."""

    def changes(self, message: int, first: int) -> None:
        """This message is what its writer made of an earlier one, as that first was."""

    def versions(self, first: int) -> list[int]:
        """The message, and what its writer made of it, in order."""

    def get(self, person: int, message: int) -> Heard | None:
        """The person's message with this id, where its text still is."""

    def texts(self, messages: Iterable[int]) -> dict[int, str]:
        """Their texts, where they still are."""

    def search(self, person: int, words: str, limit: int) -> list[Heard]:
        """The newest messages that hold these words."""

    def scrub(self, messages: Iterable[int]) -> None:
        """Delete their texts."""

    def heard_from(self, address: Address) -> bool:
        """Whether anything ever came from there."""

    def newest(self, person: int, limit: int) -> list[Heard]:
        """The person's newest messages with a text in them, newest first."""

    def all(self, person: int) -> list[Heard]: ...


class Ledger(Protocol):
    """Contacts and the entries they are derived from."""

    def directory(self, workspace: int) -> Directory: ...
    def cards(self, workspace: int, cooled: date | None = None) -> list[Card]:
        """Every contact there is, by name; or those who are no longer warm on that day."""

    def due(self, workspace: int, until: date | None) -> list[int]:
        """Contacts with something open: dated up to `until`, or of any date where that is None."""

    def new_contact(self, workspace: int, now: datetime) -> int:
        """An id for a contact that its first entry will name."""

    def append(self, workspace: int, entry: Entry) -> Entry:
        """The entry with its id."""

    def of_contact(self, workspace: int, contact: int) -> list[Entry]:
        """Every entry of the contact and of those merged into it, in order of writing."""

    def own(self, workspace: int, contact: int) -> list[Entry]:
        """The contact's own entries alone, in order of writing."""

    def of_message(self, message: int) -> list[Entry]:
        """The entries that came from this message, in order of writing."""

    def get(self, workspace: int, entry: int) -> Entry | None: ...
    def between(self, workspace: int, first: date, last: date) -> list[Entry]:
        """Every entry that happened from first to last, in order of writing."""

    def newest(self, workspace: int, before: int | None) -> Entry | None:
        """The newest entry, of those written before the one with that id."""

    def glimpses(self, workspace: int, due: date | None = None) -> list[Glimpse]:
        """Every contact there is, at a glance; or those with something due up to that day."""

    def project(self, workspace: int, contact: int, card: Card | None, glimpse: Glimpse | None) -> None:
        """Store what was derived; None: no such contact at present, or it is part of another."""

    def attach(self, contact: int, root: int) -> None:
        """Make it part of another contact, or its own again."""

    def members(self, workspace: int, root: int) -> list[int]:
        """Ids of the contact and of those that are part of it."""

    def roots(self, workspace: int) -> dict[int, int]:
        """Every contact, those not at present included, and the contact it is part of (or itself)."""

    def root(self, workspace: int, contact: int) -> int | None:
        """The contact it is part of; None where it is not of this workspace."""

    def forget(self, workspace: int, contact: int) -> None:
        """Delete the contact and its entries, beyond undoing."""

    def blank(self, entries: Iterable[int]) -> None:
        """Delete the words of these entries."""

    def everything(self, workspace: int) -> list[Entry]:
        """The whole ledger, in order of writing."""


@dataclass(frozen=True, slots=True)
class Given:
    """A challenge as it was given for a day."""

    challenge: str
    day: date
    target: int
    wording: int
    seed: int
    probability: float
    because: Mapping[str, Any]
    answer: str = ""
    id: int = 0
    done: int | None = None
    """How much of it was done, where that was counted since anything changed."""


class Cadences(Protocol):
    """Days between contacts that the person set for a tag."""

    def of(self, workspace: int) -> dict[str, int]:
        """Days by tag, casefolded."""

    def put(self, workspace: int, tag: str, days: int | None) -> None:
        """Set them; None takes them away."""


class Days(Protocol):
    """The challenges given, and how the person answered them."""

    def of(self, workspace: int, day: date) -> Given | None:
        """The one that counts on that day."""

    def history(self, workspace: int, since: date) -> list[Given]: ...
    def give(self, workspace: int, person: int, given: Given, now: datetime) -> Given: ...
    def answer(self, given: int, answer: str) -> None: ...
    def resize(self, given: int, target: int) -> None: ...
    def counted(self, given: int, done: int) -> None:
        """So much of it was done, as far as is known now."""

    def recount(self, workspace: int, since: date) -> None:
        """What was done on that day and later ones is to be counted anew."""


class Questions(Protocol):
    """Open questions; they outlive a restart."""

    def newest(self, person: int, address: Address) -> Question | None: ...
    def get(self, person: int, question: int) -> Question | None: ...
    def find(self, person: int, key: str) -> Question | None: ...
    def ask(self, person: int, address: Address, question: Question, now: datetime) -> int: ...
    def close(self, question: int) -> None: ...
    def all(self, person: int) -> list[Question]:
        """Every question open with the person."""


@dataclass(frozen=True, slots=True)
class Queued:
    """A row of the outbox. After `until`, where it has one, nobody wants it any more.

    `only_for` is the native id of the one who sees it where others read along; `event` is what it answers.
    `prompt` is there while its words are still to be found (see composing.py).
    """

    id: int
    address: Address
    person: int | None
    say: Say
    broadcast: bool = False
    edits: int | None = None
    edits_native: str = ""
    attempts: int = 0
    choices_open: bool = False
    answers: int | None = None
    locale: str = "en"
    until: datetime | None = None
    only_for: str = ""
    event: str = ""
    place: str = ""
    prompt: Mapping[str, Any] | None = None
    due_at: datetime | None = None
    """Since when it is due (UTC), or due again."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits in a lane of a platform: how many rows, and when the first of them is due (UTC)."""

    platform: str
    broadcast: bool
    rows: int
    first_due: datetime


@dataclass(frozen=True, slots=True)
class Parked:
    """A row that can't be sent, for the operator: never what it says."""

    id: int
    platform: str
    at: datetime
    why: str


class NotAloud(AssertionError):
    """Something that isn't meant for a group was about to be said there: a fault, and nothing is said."""


class Outbox(Protocol):
    """What is to be said, and what was.

    Each chat has two lanes, one of replies and one of broadcasts; within a lane the order of rows holds.
    """

    def put(
        self,
        address: Address,
        person: int | None,
        say: Say,
        now: datetime,
        *,
        answers: int | None = None,
        edits: int | None = None,
        broadcast: bool = False,
        until: datetime | None = None,
        only_for: str = "",
        event: str = "",
    ) -> int | None:
        """Have it said; the row's id. None: a broadcast where nobody is reachable, and nothing is queued.

        A broadcast that `edits` a message takes the place of one that still waits to do so. `event` is what
        it answers where no message is kept. Raises NotAloud for what others may not read.
        """

    def prompt(self, met: Sequence[Met], now: datetime) -> None:
        """Have what is to be said with them said; the words are found when it goes."""

    def post(
        self,
        address: Address,
        post: Mapping[str, Any],
        now: datetime,
        *,
        edits: int | None = None,
        until: datetime | None = None,
    ) -> int | None:
        """Have a post of a squad shown, or changed, whose words are found when it goes; the row's id.

        A change takes the place of one that still waits. None where nobody is reachable.
        """

    def word(self, row: int, say: Say) -> None:
        """These are the words of what had none yet."""

    def reachable(self, address: Address) -> bool:
        """False where the platform said that nobody is there, and nobody has written since."""

    def claim(
        self,
        platforms: frozenset[str],
        now: datetime,
        lease_until: datetime,
        *,
        replies: int,
        broadcasts: int,
    ) -> list[Queued]:
        """So many rows of these platforms that are due, not leased, and the first of their lane, now leased.

        Replies come first, and what has been due longest.
        """

    def next_due(self, platforms: frozenset[str], after: datetime) -> datetime | None:
        """The earliest instant, after this one, at which a row of these platforms is due."""

    def sent(self, row: int, native: str, now: datetime) -> None: ...
    def retry(self, row: int, due_at: datetime, *, counted: bool = True) -> None:
        """Give it back until then; not `counted`: as if it had never been tried."""

    def park(self, row: int, why: str, now: datetime) -> None:
        """It can't be sent. `why` is for the operator and quotes nobody."""

    def gone(self, row: int, now: datetime) -> int:
        """Nobody is there: its chat is unreachable, and all that waits for all there is deleted; how much."""

    def drop(self, row: int) -> None:
        """Delete it: nobody wants it any more."""

    def release(self) -> None:
        """End every lease: whoever held them is no more."""

    def sweep(self, before: datetime, after: datetime | None, limit: int) -> datetime | None:
        """Delete what was sent or parked before `before`, all but the latest of a chat.

        Looks at `limit` rows, from the instant `after` on; from where to go on, None at the end.
        """

    def counts(self) -> dict[str, int]:
        """How many rows there are, by state: queued, sent and parked."""

    def waiting(self) -> list[Waiting]:
        """How much waits, by platform and lane; nothing of those in which nothing does."""

    def parked(self, limit: int) -> list[Parked]:
        """What can't be sent, latest first."""

    def unpark(self, row: int, now: datetime) -> bool:
        """Have a parked row tried again, from the start; False where there is none."""

    def discard(self, row: int) -> bool:
        """Delete a parked row; False where there is none."""

    def shown(self, address: Address, native: str) -> Queued | None:
        """The row that became this native message there, by its latest wording."""

    def newest(self, person: int, address: Address, *, offering: bool) -> Queued | None:
        """The latest one said there; with `offering`, the latest whose choices are still open."""

    def last(self, person: int, platform: str) -> Queued | None:
        """The latest one said to this person on that platform, alone or for their eyes only in a group."""

    def vanish(self, row: int) -> None:
        """Delete the row and its chat: nothing is kept of whom it was for."""

    def close_choices(self, row: int) -> None: ...
    def scrub(self, person: int, traces: Callable[[str], bool], messages: Collection[int]) -> None:
        """Delete what was said to this person in which `traces` finds something, or in answer to these."""


class Notices(Protocol):
    """What somebody was told, so that it isn't told again."""

    def first(self, person: int, address: Address, key: str, now: datetime, again: timedelta | None) -> bool:
        """Whether they were not told this there before, or `again` long ago; from now on they were."""


class Settings(Protocol):
    """Small facts about this installation."""

    def get(self, name: str) -> str | None: ...
    def put(self, name: str, value: str) -> None: ...
