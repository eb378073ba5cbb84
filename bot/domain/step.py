"""Steps: what promises, asks and favours leave open, each with the day from which it is asked for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.asked import Asked
from bot.domain.entry import Entry
from bot.domain.evidence import EVIDENCE, Give, gave
from bot.domain.kinds import AskKind, Kind, Outcome
from bot.domain.numbers import Numbers

#: What an ask can bring that is logged as an entry of its own.
_THINGS = frozenset(row.grants for row in EVIDENCE.values() if row.grants is not None)


class Open(StrEnum):
    """What is open."""

    DELIVER = "deliver"  # a promise
    THANK = "thank"  # they did something
    ANSWER = "answer"  # an ask without an answer
    THING = "thing"  # a yes, and what was asked for has not come
    CONTACT = "contact"  # a referral: has the new lead been contacted?
    OUTCOME = "outcome"  # a referral: what has come of it?


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that is open.

    `place` is that of the entry that opened it, `on` its day, `due` the day from which it is asked for,
    `words` the opening entry's.
    """

    open: Open
    place: int
    on: date
    due: date
    words: str = ""
    ask_kind: AskKind | None = None


def open_steps(
    entries: Sequence[Entry], asks: Sequence[Asked], owed: Sequence[Entry], numbers: Numbers
) -> tuple[Step, ...]:
    """What a contact's entries in force, given by day, leave open, soonest first.

    A step is put off or dropped as a plan is: by an entry that names in `about` the one that opened it,
    and in `value` which step is meant.
    """
    steps = [_step(Open.DELIVER, promise, numbers.promise_due) for promise in open_promises(entries)]
    steps += [_step(Open.THANK, favour, 0) for favour in owed[:1]]
    for ask in asks:
        if ask.open:
            steps.append(_step(Open.ANSWER, ask.entry, numbers.ask_answer_due))
        elif ask.outcome is Outcome.YES and ask.thing is None and ask.kind in _THINGS:
            steps.append(_step(Open.THING, ask.entry, numbers.thing_after_yes_due, since=ask.answered_on))
    for entry in entries:
        if entry.kind is Kind.REFERRAL:
            steps += _referral(entry, entries, numbers)
    settled = (_settled(step, entries) for step in steps)
    left = [step for step in settled if step is not None]
    return tuple(sorted(left, key=lambda step: (step.due, list(Open).index(step.open), step.words)))


def _settled(step: Step, entries: Iterable[Entry]) -> Step | None:
    """The step on the day it was last put off to; None once it was dropped."""
    meant = [one for one in entries if one.about == step.place and one.value == step.open]
    if any(one.kind is Kind.PLAN_DONE for one in meant):
        return None
    moves = [one for one in meant if one.kind is Kind.PLAN_MOVED]
    last = max(moves, key=lambda one: one.place, default=None)
    return step if last is None or last.due is None else replace(step, due=last.due)


def open_promises(entries: Sequence[Entry]) -> list[Entry]:
    """Promises that were neither kept nor dropped yet.

    A delivery keeps the promise that its `about` names, else the oldest made up to its day. Sharing
    their work is a give, but keeps no promise.
    """
    dropped = {entry.about for entry in entries if entry.kind is Kind.PLAN_DONE}
    promises = [entry for entry in entries if gave(entry, Give.PROMISED) and entry.place not in dropped]
    kept = [
        entry for entry in entries if gave(entry, Give.DELIVERED) and entry.kind is not Kind.SHARED_THEIRS
    ]
    for delivery in sorted(kept, key=lambda entry: entry.about is None):
        meant = [one for one in promises if one.place == delivery.about]
        if delivery.about is None:
            meant = [one for one in promises if one.on <= delivery.on]
        if meant:
            promises.remove(meant[0])
    return promises


def _referral(referral: Entry, entries: Sequence[Entry], numbers: Numbers) -> list[Step]:
    taken = {
        entry.value: entry.on
        for entry in entries
        if entry.kind is Kind.STEP and entry.about == referral.place
    }
    if Open.OUTCOME in taken:
        return []
    if "contacted" in taken:
        return [_step(Open.OUTCOME, referral, numbers.referral_outcome_due, since=taken["contacted"])]
    return [_step(Open.CONTACT, referral, numbers.referral_contact_due)]


def _step(what: Open, entry: Entry, days: int, *, since: date | None = None) -> Step:
    due = (since or entry.on) + timedelta(days=days)
    if what is Open.DELIVER and entry.due is not None:
        due = entry.due
    return Step(
        open=what, place=entry.place, on=entry.on, due=due, words=entry.words, ask_kind=entry.ask_kind
    )
