"""A contact: everything that is known about somebody, folded from the ledger. Nothing else is the truth."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.asked import Asked, asks_of
from bot.domain.balance import Balance, balance_of, thanks_owed
from bot.domain.entry import Entry, in_force
from bot.domain.evidence import EVIDENCE, day_order, they_began, two_way
from bot.domain.identity import Identity, identity_of
from bot.domain.kinds import INTERACTIONS, Kind, Outcome
from bot.domain.numbers import DEFAULTS, Numbers
from bot.domain.plan import Plan, open_plans
from bot.domain.stage import Stage, Standing, stage_of
from bot.domain.step import Step, open_steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody the person is building a relationship with.

    Dates are the person's own days; None where it never happened. Tuples of entries are by day, except
    `entries`: all that are in force, in order of their place.
    """

    id: int
    identity: Identity
    standing: Standing
    """The stage that has been earned; kept also while just remembered."""
    balance: Balance
    entries: tuple[Entry, ...]
    first_on: date | None
    last_on: date | None
    first_two_way: date | None
    last_two_way: date | None
    last: Entry | None
    """The newest interaction that has words."""
    unanswered: int
    """Messages in a row without an answer."""
    they_began: int
    """How often they came to the person."""
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
    def name(self) -> str:
        return self.identity.name

    @property
    def tags(self) -> tuple[str, ...]:
        return self.identity.tags

    @property
    def remembered_only(self) -> bool:
        return self.identity.remembered_only

    @property
    def stage(self) -> Stage | None:
        """The stage; None while just remembered."""
        return None if self.remembered_only else self.standing.stage

    @property
    def answers(self) -> frozenset[int]:
        """Places of the entries that only answer an ask: they are part of it, and no ask of their own."""
        asked = {ask.place for ask in self.asks}
        return frozenset(one.place for one in self.entries if one.kind is Kind.ASK) - asked

    @property
    def last_words(self) -> str:
        return "" if self.last is None else self.last.words


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
    asks = asks_of(ledger)
    owed = thanks_owed(ledger)
    return Contact(
        id=root,
        identity=identity,
        standing=stage_of(ledger, numbers),
        balance=balance_of(ledger, asks, owed),
        entries=tuple(ledger),
        first_on=happened[0].on if happened else None,
        last_on=happened[-1].on if happened else None,
        first_two_way=days[0] if days else None,
        last_two_way=days[-1] if days else None,
        last=_last_said(happened),
        unanswered=_unanswered(happened, asks),
        they_began=sum(they_began(entry) for entry in happened),
        asks=asks,
        owed=owed,
        endorsements=tuple(entry for entry in by_day if EVIDENCE[entry.kind].endorsement),
        quotable=_quotable(ledger),
        facts=tuple(entry for entry in by_day if entry.kind is Kind.FACT),
        plans=open_plans(ledger),
        steps=open_steps(ledger, asks, owed, numbers),
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


def _quotable(ledger: Iterable[Entry]) -> frozenset[int]:
    said = {entry.about: entry.value == "yes" for entry in ledger if entry.kind is Kind.QUOTABLE}
    return frozenset(place for place, yes in said.items() if yes and place is not None)
