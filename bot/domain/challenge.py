"""Challenges: what the coach asks for, what counts towards them, and how a day went."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.contact import Contact, fold
from bot.domain.entry import Entry
from bot.domain.evidence import began_by
from bot.domain.kinds import INTERACTIONS, AskKind, Initiator, Kind
from bot.domain.numbers import DEFAULTS, Numbers
from bot.domain.stage import Stage
from bot.domain.warmth import NO_TAGS, Warmth, warmth


class Needs(StrEnum):
    """Whom a challenge needs to make sense."""

    NOBODY = "nobody"  # it can be done without a single contact
    SOMEONE = "someone"  # a contact at its stages
    PAIR = "pair"  # two of them
    FACT = "fact"  # one of whom something is known
    QUIET = "quiet"  # one who is no longer warm
    PROMISE = "promise"  # one with a promise that is due
    FOLLOW_UP = "follow_up"  # one with a follow-up that is due
    THANKS = "thanks"  # one who is owed thanks
    READY = "ready"  # one who may be asked


#: What a challenge can ask for: something done with a contact, something learned, or what is shared.
COUNTABLE = INTERACTIONS | {Kind.FACT, Kind.CONNECTS}


#: What is owed to certain contacts; only what is done with them settles it.
OWED = frozenset({Needs.PROMISE, Needs.FOLLOW_UP, Needs.THANKS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """Something the coach can ask for.

    An entry counts when its kind is among `kinds`, `initiator` (where set) began it, the contact was at
    one of `stages` when the day began, and an ask is one of `ask_kinds` (where set). With `distinct`
    each contact counts once. `serves` is the stage that it helps to reach, STRANGER for new names, None
    for warmth and for what is owed. Sizes are counts, `cool_down` is in days. `first` marks what new
    people begin with. Words are templates; the pack says how they are written.
    """

    key: str
    practice: str
    kinds: frozenset[Kind]
    wordings: tuple[str, ...]
    reason: str
    initiator: Initiator | None = None
    distinct: bool = True
    stages: frozenset[Stage] = frozenset(Stage)
    ask_kinds: frozenset[AskKind] = frozenset()
    serves: Stage | None = None
    needs: Needs = Needs.NOBODY
    least: int = 1
    most: int = 1
    cool_down: int = 7
    first: bool = False

    def counts(self, doing: "Doing") -> bool:
        """Whether this, done today, is what was asked for."""
        entry = doing.entry
        return (
            entry.kind in self.kinds
            and self.initiator in (None, began_by(entry))
            and (not self.ask_kinds or entry.ask_kind in self.ask_kinds)
            and self.welcomes(doing.stage)
            and (self.needs is not Needs.QUIET or doing.warmth not in (None, Warmth.WARM))
        )

    def welcomes(self, stage: Stage | None) -> bool:
        """Whether a contact at the stage is meant; who is just remembered only where all stages are."""
        return self.stages == frozenset(Stage) if stage is None else stage in self.stages


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """An entry of a day with the contact, and the stage and warmth they had when that day began."""

    entry: Entry
    contact: int
    stage: Stage | None
    warmth: Warmth | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of a challenge is done, and the entries that were counted."""

    done: int
    target: int
    counted: tuple[Entry, ...] = ()

    @property
    def share(self) -> float:
        """Between 0 and 1; more than was asked is 1."""
        return min(1.0, self.done / self.target)


class DayState(StrEnum):
    """How a day with a challenge went."""

    DONE = "done"
    PARTLY = "partly"
    SKIPPED = "skipped"
    MISSED = "missed"
    UNKNOWN = "unknown"


def doings(
    contacts: Iterable[Contact],
    day: date,
    numbers: Numbers = DEFAULTS,
    tag_cadences: Mapping[str, int] = NO_TAGS,
) -> tuple[Doing, ...]:
    """What happened on the day, in the order of logging."""
    found = []
    for contact in contacts:
        todays = [
            entry
            for entry in contact.entries
            if entry.on == day and entry.kind in COUNTABLE and entry.place not in contact.answers
        ]
        if todays:
            dawn = at_dawn(contact, day, numbers)
            warm = warmth(dawn, day, numbers, tag_cadences)
            found += [
                Doing(entry=entry, contact=contact.id, stage=dawn.stage, warmth=warm) for entry in todays
            ]
    return tuple(sorted(found, key=lambda doing: doing.entry.place))


def at_dawn(contact: Contact, day: date, numbers: Numbers = DEFAULTS) -> Contact:
    """The contact as it was before anything of that day or a later one happened; it keeps its names."""
    before = [entry for entry in contact.entries if entry.on < day or entry.kind not in _HAPPENED]
    return fold(before, numbers, root=contact.id) or contact


_HAPPENED = INTERACTIONS | {Kind.FACT, Kind.NOTE, Kind.STAGE}

#: What changes nothing of what was done on earlier days: it happened on its day, or nothing here goes by it.
DATED = _HAPPENED | {
    Kind.CONNECTS,
    Kind.PLAN,
    Kind.PLAN_MOVED,
    Kind.PLAN_DONE,
    Kind.STEP,
    Kind.QUOTABLE,
}


def progress(
    challenge: Challenge, target: int, done: Iterable[Doing], concerns: Collection[int] | None = None
) -> Progress:
    """How far what was done on the day goes; with `distinct`, the first of each contact is counted.

    `concerns` are the contacts it was given for; where something is owed, only they count.
    """
    counted: list[Entry] = []
    seen: set[int] = set()
    for doing in done:
        meant = challenge.needs not in OWED or concerns is None or doing.contact in concerns
        if meant and challenge.counts(doing) and not (challenge.distinct and doing.contact in seen):
            seen.add(doing.contact)
            counted.append(doing.entry)
    return Progress(len(counted), target, tuple(counted))


def state_of(made: Progress, said: DayState = DayState.UNKNOWN) -> DayState:
    """How the day went. `said` is the person's own word (SKIPPED or MISSED); what was logged outweighs it."""
    if made.done >= made.target:
        return DayState.DONE
    return DayState.PARTLY if made.done else said


def may_report(day: date, today: date) -> bool:
    """A day can be reported until the end of the next one."""
    return 0 <= (today - day).days <= 1
