"""What a period came to: relationships first, then help, then what others said; volume comes last."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.contact import Contact
from bot.domain.entry import Entry
from bot.domain.evidence import EVIDENCE, Give, day_order, did_for_me, gave, two_way
from bot.domain.kinds import INTERACTIONS, Kind
from bot.domain.numbers import DEFAULTS, Numbers
from bot.domain.stage import Stage, Standing, stage_of


@dataclass(frozen=True, slots=True)
class Moved:
    """A relationship that came further, by what happened and not only by a correction."""

    contact: int
    name: str
    before: Stage
    after: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """The figures of the days from `first` to `last`.

    `helped` are the contacts who were given something, `helped_me` those who did something for the
    person. `too_few` says that there is too little to read anything into it.
    """

    first: date
    last: date
    moved: tuple[Moved, ...]
    helped: int
    helped_me: int
    endorsements: tuple[Entry, ...]
    met: int
    """Contacts with whom something happened for the first time."""
    talked_to: int
    """Contacts with two-way contact."""
    active_days: int
    interactions: int
    kinds: Mapping[Kind, int]
    too_few: bool


def stats(contacts: Iterable[Contact], first: date, last: date, numbers: Numbers = DEFAULTS) -> Stats:
    """The figures of a period, both days included; corrections count as if they had been logged right."""
    people = list(contacts)
    happened = [(one, _between(one, first, last)) for one in people]
    entries = [entry for one in people for entry in counted(one, first, last)]
    moved = (_moved(one, first, last, numbers) for one in people)
    return Stats(
        first=first,
        last=last,
        moved=tuple(
            sorted(
                (one for one in moved if one is not None), key=lambda one: (-one.after, one.name.casefold())
            )
        ),
        helped=sum(any(gave(entry, Give.DELIVERED) for entry in found) for _, found in happened),
        helped_me=sum(any(did_for_me(entry) for entry in found) for _, found in happened),
        endorsements=tuple(
            sorted((entry for entry in entries if EVIDENCE[entry.kind].endorsement), key=day_order)
        ),
        met=sum(one.first_on is not None and first <= one.first_on <= last for one in people),
        talked_to=sum(any(two_way(entry) for entry in found) for _, found in happened),
        active_days=len({entry.on for entry in entries}),
        interactions=len(entries),
        kinds=Counter(entry.kind for entry in entries),
        too_few=len(entries) < numbers.too_few,
    )


def counted(contact: Contact, first: date, last: date) -> list[Entry]:
    """What happened in a period, an ask and its answer being one."""
    return [one for one in _between(contact, first, last) if one.place not in contact.answers]


def _between(contact: Contact, first: date, last: date) -> list[Entry]:
    return [one for one in contact.entries if one.kind in INTERACTIONS and first <= one.on <= last]


def _moved(contact: Contact, first: date, last: date, numbers: Numbers) -> Moved | None:
    if contact.stage is None:
        return None
    before = _standing_on(contact, first - timedelta(days=1), numbers).stage
    after = _standing_on(contact, last, numbers)
    happened = any(entry.kind is not Kind.STAGE for entry in after.evidence)
    return Moved(contact.id, contact.name, before, after.stage) if happened and after.stage > before else None


def _standing_on(contact: Contact, day: date, numbers: Numbers) -> Standing:
    return stage_of([entry for entry in contact.entries if entry.on <= day], numbers)
