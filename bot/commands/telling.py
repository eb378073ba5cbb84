"""How entries and days are told; the words themselves are the catalogue's."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.domain.entry import Entry
from bot.domain.kinds import Kind
from bot.domain.say import Day, Listing, Phrase, Value, phrase

NOTHING = Phrase("nothing")


def key(prefix: str, name: str) -> str:
    """The catalogue's key for one of a closed set: «did-give-promised»."""
    return f"{prefix}-{name.replace('_', '-')}"


def listing(items: Iterable[Value]) -> Listing:
    """Several in one sentence."""
    return Listing(tuple(items))


def did(kind: Kind, people: Sequence[str], occasion: str = "", *, ask: str = "", about: str = "") -> Phrase:
    """What happened with whom: «coffee with Maria Lopez», «reply from Tom Baker»."""
    who = listing(people)
    if occasion:
        return phrase("did-occasion", occasion=occasion, people=who)
    if kind is Kind.ASK:
        return phrase("did-ask", people=who, what=phrase(key("ask", ask or "feedback")))
    if kind in (Kind.FACT, Kind.NOTE):
        return phrase(key("did", kind), people=who, words=about)
    return phrase(key("did", kind), people=who)


def done(entry: Entry, name: str) -> Phrase:
    """What an entry in the ledger says happened."""
    return did(entry.kind, [name], ask=entry.ask_kind or "", about=entry.words)


def when(on: date, today: date) -> Day:
    """A day as it is told today."""
    return Day(on, today)


def due(first: date, last: date | None, today: date) -> Day:
    """A follow-up's day or range as it is told today."""
    return Day(first, today, last if last != first else None)
