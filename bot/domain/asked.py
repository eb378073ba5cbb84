"""Asks with their answers: which entry answers which ask."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.entry import Entry
from bot.domain.evidence import EVIDENCE
from bot.domain.kinds import AskKind, Kind, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One ask. `answered_on` is None while it is open.

    `thing` is what was asked for, where it came: the testimonial, introduction, referral or joint
    venture itself.
    """

    entry: Entry
    outcome: Outcome
    answered_on: date | None = None
    thing: Entry | None = None

    @property
    def kind(self) -> AskKind | None:
        return self.entry.ask_kind

    @property
    def place(self) -> int:
        return self.entry.place

    @property
    def on(self) -> date:
        return self.entry.on

    @property
    def open(self) -> bool:
        return self.outcome is Outcome.OPEN


def asks_of(entries: Iterable[Entry]) -> tuple[Asked, ...]:
    """The asks among a contact's entries in force, by day; so are they given.

    An ask with an outcome answers the open ask that its `about` names, else the newest open one of its
    kind; where there is none, it was asked and answered on one day. The thing itself (a testimonial, say)
    is a yes to the open ask for it. On one day asks come before answers, whatever was logged first.
    """
    asks: list[Asked] = []
    about = [one for one in entries if one.kind is Kind.ASK or EVIDENCE[one.kind].grants is not None]
    for entry in sorted(about, key=lambda one: (one.on, _turn(one))):
        if entry.kind is Kind.ASK:
            _hear(asks, entry)
        elif (wanted := EVIDENCE[entry.kind].grants) is not None:
            _receive(asks, entry, wanted)
    return tuple(asks)


def _turn(entry: Entry) -> int:
    if entry.kind is not Kind.ASK:
        return 2
    return 0 if entry.outcome in (None, Outcome.OPEN) else 1


def _hear(asks: list[Asked], entry: Entry) -> None:
    outcome = entry.outcome or Outcome.OPEN
    if outcome is Outcome.OPEN:
        asks.append(Asked(entry=entry, outcome=outcome))
        return
    for index in reversed(range(len(asks))):
        ask = asks[index]
        meant = ask.place == entry.about if entry.about else entry.ask_kind in (None, ask.kind)
        if ask.open and meant:
            asks[index] = replace(ask, outcome=outcome, answered_on=entry.on)
            return
    asks.append(Asked(entry=entry, outcome=outcome, answered_on=entry.on))


def _receive(asks: list[Asked], entry: Entry, wanted: AskKind) -> None:
    waiting = [index for index, ask in enumerate(asks) if ask.kind is wanted and ask.thing is None]
    for outcome in (Outcome.OPEN, Outcome.YES):
        for index in reversed(waiting):
            ask = asks[index]
            if ask.outcome is outcome:
                answered_on = ask.answered_on or entry.on
                asks[index] = replace(ask, outcome=Outcome.YES, answered_on=answered_on, thing=entry)
                return
