"""What the core keeps: the protocols of the stores, one an aggregate, and the values they hand out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from bot.core.address import Account, Address
from bot.domain.entry import Entry
from bot.domain.glimpse import Glimpse
from bot.domain.person import Person
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

    def find(self, account: Account) -> Person | None:
        """Who writes from this account, if it is let in."""

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

    def name(self, workspace: int, contact: int) -> str | None:
        """What the contact, or the one it is part of, is called; None where there is none at present."""

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


class Notices(Protocol):
    """What somebody was told, so that it isn't told again."""

    def first(self, person: int, address: Address, key: str, now: datetime, again: timedelta | None) -> bool:
        """Whether they were not told this there before, or `again` long ago; from now on they were."""


class Settings(Protocol):
    """Small facts about this installation."""

    def get(self, name: str) -> str | None: ...
    def put(self, name: str, value: str) -> None: ...
