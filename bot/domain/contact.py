"""A contact: everything that is known about somebody, folded from the ledger. Nothing else is the truth."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date

from bot.domain.asked import Asked, asks_of
from bot.domain.balance import Balance, balance_of, thanks_owed
from bot.domain.entry import Entry, in_force
from bot.domain.evidence import EVIDENCE, Give, day_order, gave, they_began, two_way
from bot.domain.glimpse import PLAN, Glimpse, Opened
from bot.domain.identity import Identity, identity_of
from bot.domain.kinds import INTERACTIONS, Kind, Outcome
from bot.domain.numbers import DEFAULTS, Numbers
from bot.domain.plan import Plan, open_plans
from bot.domain.stage import Standing, standing_of
from bot.domain.step import Step, open_steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Glimpse):
    """Somebody the person is building a relationship with, with all that is known of it.

    Dates are the person's own days; None where it never happened. Tuples of entries are by day, except
    `entries`: all that are in force, in order of their place.
    """

    identity: Identity
    standing: Standing
    balance: Balance
    entries: tuple[Entry, ...]
    first_on: date | None
    first_two_way: date | None
    last_two_way: date | None
    last: Entry | None
    """The newest interaction that has words."""
    asks: tuple[Asked, ...]
    owed: tuple[Entry, ...]
    """What they did and were not thanked for."""
    endorsements: tuple[Entry, ...]
    quotable: frozenset[int]
    """Places of the endorsements that may be quoted."""
    facts: tuple[Entry, ...]
    plans: tuple[Plan, ...]
    steps: tuple[Step, ...]

    @property
    def answers(self) -> frozenset[int]:
        """Places of the entries that only answer an ask: they are part of it, and no ask of their own."""
        asked = {ask.place for ask in self.asks}
        return frozenset(one.place for one in self.entries if one.kind is Kind.ASK) - asked

    @property
    def last_words(self) -> str:
        return "" if self.last is None else self.last.words

    @property
    def glimpse(self) -> Glimpse:
        """The same without its history."""
        return Glimpse(**{field.name: getattr(self, field.name) for field in fields(Glimpse)})


def fold(entries: Iterable[Entry], numbers: Numbers = DEFAULTS, *, root: int | None = None) -> Contact | None:
    """The contact that these entries amount to; None where none that holds names it.

    The entries are the whole ledger of one contact, in any order, those replaced or undone included or
    not. Where contacts were merged the entries of all are given, and `root` is the id of the one whose
    identity stays; without it the lowest id is taken.
    """
    given = list(entries)
    ledger = in_force(given)
    root = min((entry.contact for entry in given), default=0) if root is None else root
    identity = identity_of(ledger, root)
    if identity is None:
        return None
    by_day = sorted(ledger, key=day_order)
    happened = [entry for entry in by_day if entry.kind in INTERACTIONS]
    days = [entry.on for entry in happened if two_way(entry)]
    asks = asks_of(by_day)
    owed = thanks_owed(ledger)
    facts = tuple(entry for entry in by_day if entry.kind is Kind.FACT)
    plans = open_plans(ledger)
    steps = open_steps(by_day, asks, owed, numbers)
    standing = standing_of(ledger, by_day, numbers)
    return Contact(
        id=root,
        name=identity.name,
        tags=identity.tags,
        cadence=identity.cadence,
        remembered_only=identity.remembered_only,
        earned=standing.stage,
        missing=len(standing.missing),
        since=days[-1] if days else standing.since,
        known_since=days[0] if days else happened[0].on if happened else None,
        last_on=happened[-1].on if happened else None,
        unanswered=_unanswered(happened, asks),
        they_began=sum(they_began(entry) for entry in happened),
        informed=bool(facts),
        opened=(
            *(Opened(PLAN, plan.due, plan.place) for plan in plans),
            *(Opened(step.open.value, step.due, step.place) for step in steps),
        ),
        delivered=tuple(entry.on for entry in happened if gave(entry, Give.DELIVERED)),
        confirmed=tuple(entry.on for entry in happened if gave(entry, Give.CONFIRMED)),
        asked=tuple(ask.on for ask in asks),
        asks_open=sum(ask.open for ask in asks),
        rest_since=_asked_last(asks),
        thanks_owed=len(owed),
        identity=identity,
        standing=standing,
        balance=balance_of(ledger, asks, owed),
        entries=tuple(ledger),
        first_on=happened[0].on if happened else None,
        first_two_way=days[0] if days else None,
        last_two_way=days[-1] if days else None,
        last=_last_said(happened),
        asks=asks,
        owed=owed,
        endorsements=tuple(entry for entry in by_day if EVIDENCE[entry.kind].endorsement),
        quotable=_quotable(ledger),
        facts=facts,
        plans=plans,
        steps=steps,
    )


def _last_said(happened: Sequence[Entry]) -> Entry | None:
    """The newest with words; on one day what both had a part in outranks what was only sent."""
    said = (entry for entry in happened if entry.words)
    return max(said, key=lambda entry: (entry.on, two_way(entry), day_order(entry)), default=None)


def _unanswered(happened: Sequence[Entry], asks: Sequence[Asked]) -> int:
    """Messages and asks after the day of the last answer; a yes or a no to an ask is one."""
    days = [entry.on for entry in happened if two_way(entry)]
    days += [ask.answered_on for ask in asks if ask.answered_on and ask.outcome is not Outcome.NO_ANSWER]
    answered = max(days, default=date.min)
    sent = [entry.on for entry in happened if EVIDENCE[entry.kind].outreach]
    return sum(day > answered for day in (*sent, *(ask.on for ask in asks)))


def _asked_last(asks: Iterable[Asked]) -> date | None:
    """The day of the last ask; a refusal begins the rest anew."""
    days = [ask.on for ask in asks]
    days += [ask.answered_on for ask in asks if ask.answered_on and ask.outcome is Outcome.NO]
    return max(days, default=None)


def _quotable(ledger: Iterable[Entry]) -> frozenset[int]:
    said = {entry.about: entry.value == "yes" for entry in ledger if entry.kind is Kind.QUOTABLE}
    return frozenset(place for place, yes in said.items() if yes and place is not None)
