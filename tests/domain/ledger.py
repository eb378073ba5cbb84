"""A ledger for tests: Maria Lopez, written down by Ana line by line."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from bot.domain.contact import Contact, fold
from bot.domain.entry import Entry
from bot.domain.kinds import INTERACTIONS, AskKind, Initiator, Kind, Outcome
from bot.domain.stage import Stage

MONDAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def day(number: int) -> date:
    """The day with this number; 0 is a Monday."""
    return MONDAY + timedelta(days=number)


class Book:
    """A ledger that grows line by line, ids from `first` on."""

    def __init__(self, name: str = "Maria Lopez", *, contact: int = 1, first: int = 1) -> None:
        self.contact = contact
        self.next = first
        self.entries: list[Entry] = []
        self.log(Kind.NAMED, value=name)

    def log(self, kind: Kind, number: int = 0, **fields: Any) -> Entry:
        """One more line, about the day with this number."""
        entry = Entry(id=self.next, contact=self.contact, kind=kind, on=day(number), logged_at=NOON, **fields)
        self.next += 1
        self.entries.append(entry)
        return entry

    def undo(self, entry: Entry) -> Entry:
        return self.log(Kind.UNDO, replaces=entry.id)

    def correct(self, entry: Entry, **changes: Any) -> Entry:
        """The entry said differently."""
        corrected = replace(entry, id=self.next, replaces=entry.id, **changes)
        self.next += 1
        self.entries.append(corrected)
        return corrected

    def folded(self) -> Contact:
        contact = fold(self.entries)
        assert contact is not None
        return contact

    @property
    def stage(self) -> Stage:
        return self.folded().standing.stage


def relationship(book: Book | None = None) -> Book:
    """Everything that stage 4 takes: three days over three weeks, a meeting, a give, and she began once."""
    book = book or Book()
    book.log(Kind.MESSAGE, 0, words="hello")
    book.log(Kind.REPLY, 1, words="hello yourself")
    book.log(Kind.FACT, 1, words="plays the cello")
    book.log(Kind.INBOUND, 8, words="asked about rates")
    book.log(Kind.GIVE_DELIVERED, 9, words="a checklist")
    book.log(Kind.MEETING, 22, words="coffee")
    return book


def trusted(book: Book | None = None) -> Book:
    """Stage 5, with thanks said and nothing open."""
    book = relationship(book)
    book.log(Kind.GIVE_DELIVERED, 23, words="a contact at the printer's")
    book.log(Kind.GIVE_CONFIRMED, 24, words="the checklist helped")
    book.log(Kind.GIVE_CONFIRMED, 25, words="the printer too")
    book.log(Kind.AMPLIFIED, 26, words="shared my article")
    book.log(Kind.THANKS_GIVEN, 27)
    return book


#: What happens between people, as chance would have it, within a year and on few days, so that days meet.
happenings: st.SearchStrategy[dict[str, Any]] = st.builds(
    dict,
    kind=st.sampled_from(sorted(INTERACTIONS | {Kind.FACT, Kind.NOTE, Kind.PLAN})),
    number=st.one_of(st.integers(0, 6), st.integers(0, 365)),
    initiator=st.sampled_from([None, *Initiator]),
    ask_kind=st.sampled_from(AskKind),
    outcome=st.sampled_from([None, *Outcome]),
    words=st.sampled_from(["", "rates", "the cello", "a draft"]),
)


def told(happened: Iterable[dict[str, Any]]) -> Book:
    """A book of these happenings, in this order."""
    book = Book()
    for one in happened:
        fields = dict(one)
        kind = fields.pop("kind")
        if kind is not Kind.ASK:
            fields["ask_kind"] = fields["outcome"] = None
        book.log(kind, fields.pop("number"), **fields)
    return book


books = st.lists(happenings, max_size=25).map(told)


def nameless(contact: Contact | None) -> Any:
    """A contact without ids: what is left must not depend on how or when it was written down."""

    def bare(thing: Any) -> Any:
        if isinstance(thing, Entry):
            return replace(thing, id=0, place=0, replaces=None, logged_at=NOON, message=None)
        if isinstance(thing, tuple):
            return tuple(bare(one) for one in thing)
        if hasattr(thing, "__dataclass_fields__"):
            fields = {name: bare(getattr(thing, name)) for name in thing.__dataclass_fields__}
            fields.pop("place", None)
            if "entries" in fields:
                fields["entries"] = sorted(fields["entries"], key=repr)
            return fields
        return thing

    return bare(contact)
