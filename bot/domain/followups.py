"""What is due: follow-ups, promises, thanks and the steps that a yes opened."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from bot.domain.contact import Contact
from bot.domain.glimpse import PLAN, Glimpse, Opened
from bot.domain.kinds import AskKind
from bot.domain.step import Open

_One = TypeVar("_One", bound=Glimpse)


class DueKind(StrEnum):
    """What is due: a plan of the person's own, or something left open."""

    PLAN = PLAN
    DELIVER = Open.DELIVER.value
    THANK = Open.THANK.value
    ANSWER = Open.ANSWER.value
    THING = Open.THING.value
    CONTACT = Open.CONTACT.value
    OUTCOME = Open.OUTCOME.value


#: A promise with a day is as dated as a plan; both come before the steps that are asked for.
_RANK = {DueKind.DELIVER: 0, DueKind.PLAN: 0, DueKind.THANK: 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing that is due with a contact. `place` is that of its entry, `until` the end of a range."""

    kind: DueKind
    contact: int
    name: str
    place: int
    on: date
    due: date
    until: date | None = None
    words: str = ""
    ask_kind: AskKind | None = None


def due_things(contacts: Iterable[Contact], until: date | None) -> tuple[Due, ...]:
    """What is due up to the day `until` (None: everything open), what matters first.

    Promises and dated follow-ups, then thanks owed, then the other steps; each by day, then by name.
    """
    things = [thing for contact in contacts for thing in _things(contact)]
    wanted = [thing for thing in things if until is None or thing.due <= until]
    return tuple(
        sorted(wanted, key=lambda one: (_RANK.get(one.kind, 2), one.due, one.name.casefold(), one.place))
    )


def opened(contacts: Iterable[_One], until: date) -> list[tuple[_One, Opened]]:
    """What is open with whom and due up to that day, in the order of `due_things`."""
    found = [(one, thing) for one in contacts for thing in one.opened if thing.due <= until]
    return sorted(found, key=_first)


def _first(of: tuple[Glimpse, Opened]) -> tuple[int, date, str, int]:
    contact, thing = of
    return _RANK.get(DueKind(thing.kind), 2), thing.due, contact.name.casefold(), thing.place


def _things(contact: Contact) -> Iterable[Due]:
    for plan in contact.plans:
        yield Due(
            kind=DueKind.PLAN,
            contact=contact.id,
            name=contact.name,
            place=plan.place,
            on=plan.on,
            due=plan.due,
            until=plan.until,
            words=plan.words,
        )
    for step in contact.steps:
        yield Due(
            kind=DueKind(step.open),
            contact=contact.id,
            name=contact.name,
            place=step.place,
            on=step.on,
            due=step.due,
            words=step.words,
            ask_kind=step.ask_kind,
        )
