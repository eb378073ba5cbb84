"""Balance: what was given, asked and received, and the thanks that are owed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.asked import Asked
from bot.domain.entry import Entry
from bot.domain.evidence import Give, day_order, gave, owes_thanks
from bot.domain.kinds import Kind, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """Counts of one contact, or of a whole workspace. A promise is not a give."""

    delivered: int = 0
    confirmed: int = 0
    asked: int = 0
    honoured: int = 0
    owed: int = 0

    def __add__(self, other: "Balance") -> "Balance":
        return Balance(
            delivered=self.delivered + other.delivered,
            confirmed=self.confirmed + other.confirmed,
            asked=self.asked + other.asked,
            honoured=self.honoured + other.honoured,
            owed=self.owed + other.owed,
        )


def balance_of(entries: Iterable[Entry], asks: Sequence[Asked], owed: Sequence[Entry]) -> Balance:
    """The balance of a contact's entries in force, with its asks and the thanks owed."""
    given = list(entries)
    return Balance(
        delivered=sum(gave(entry, Give.DELIVERED) for entry in given),
        confirmed=sum(gave(entry, Give.CONFIRMED) for entry in given),
        asked=len(asks),
        honoured=sum(ask.outcome is Outcome.YES for ask in asks),
        owed=len(owed),
    )


def total(balances: Iterable[Balance]) -> Balance:
    """All of them together."""
    return sum(balances, Balance())


def thanks_owed(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """What they did and were not thanked for, by day; thanks settle everything up to their day."""
    known = list(entries)
    thanked = max((entry.on for entry in known if entry.kind is Kind.THANKS_GIVEN), default=date.min)
    return tuple(sorted((one for one in known if owes_thanks(one) and one.on > thanked), key=day_order))


def within(entries: Iterable[Entry], today: date, span: int) -> list[Entry]:
    """The entries of the last `span` days, today included."""
    return [entry for entry in entries if today - timedelta(days=span) < entry.on <= today]
