"""Stage: what has happened between two people. It never falls through silence."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from bot.domain.entry import Entry, in_force
from bot.domain.evidence import EVIDENCE, Give, day_order, did_for_me, gave, one_a_day, they_began, two_way
from bot.domain.gap import Gap, Need
from bot.domain.kinds import Kind
from bot.domain.numbers import DEFAULTS, Numbers


class Stage(IntEnum):
    """How far a relationship has come."""

    STRANGER = 0
    APPROACHED = 1
    CONVERSING = 2
    ACQUAINTED = 3
    RELATIONSHIP = 4
    TRUSTED = 5
    ADVOCATE = 6


def stage_named(text: str) -> Stage | None:
    """The stage that a number («4») or a name («relationship») means, None for anything else."""
    wanted = text.strip().casefold()
    return next((stage for stage in Stage if wanted in (str(stage.value), stage.name.casefold())), None)


@dataclass(frozen=True, slots=True)
class Standing:
    """A stage, since when, the very entries that are its evidence, and what the next one still needs.

    `since` is None for a stranger of whom nothing is known but the name.
    """

    stage: Stage
    since: date | None
    evidence: tuple[Entry, ...]
    missing: tuple[Gap, ...]


def stage_of(entries: Iterable[Entry], numbers: Numbers = DEFAULTS) -> Standing:
    """The standing that one contact's entries amount to.

    The highest stage whose evidence is complete, so later evidence may skip stages. The person's own
    correction upward sets at least that stage. One downward sets it and starts afresh: only what takes a
    later place in the ledger can raise it again, also where it tells of earlier days.
    """
    ledger = in_force(entries)
    return standing_of(ledger, sorted(ledger, key=day_order), numbers)


def standing_of(ledger: Sequence[Entry], by_day: Sequence[Entry], numbers: Numbers) -> Standing:
    """The same of entries in force, given in order of their place and by day."""
    floor: Entry | None = None
    base = -1
    for correction in ledger:
        stage = stage_named(correction.value) if correction.kind is Kind.STAGE else None
        if stage is None:
            continue
        so_far = _highest([one for one in by_day if base < one.place < correction.place], numbers)
        if stage < max(so_far, _said(floor)):
            base = correction.place
        floor = correction
    return _standing([one for one in by_day if one.place > base], floor, numbers)


def _said(correction: Entry | None) -> Stage:
    stage = None if correction is None else stage_named(correction.value)
    return Stage.STRANGER if stage is None else stage


def _standing(fresh: Sequence[Entry], floor: Entry | None, numbers: Numbers) -> Standing:
    claims = {stage: _claims(stage, fresh, numbers) for stage in Stage}
    evidenced = _met(claims)
    stage = max(evidenced, _said(floor))
    proof = _proof(claims[stage]) if stage is evidenced else ()
    since = max((one.on for one in proof), default=None)
    if floor is not None and stage is _said(floor):
        proof = proof or (floor,)
        since = floor.on if since is None else min(since, floor.on)
    missing: tuple[Gap, ...] = ()
    if stage is not Stage.ADVOCATE:
        wanted = claims[Stage(stage + 1)]
        missing = tuple(Gap(claim.need, claim.have, claim.want) for claim in wanted if not claim.met)
    return Standing(stage, since, proof, missing)


@dataclass(frozen=True, slots=True)
class _Claim:
    need: Need
    have: int
    want: int
    proof: tuple[Entry, ...] = ()

    @property
    def met(self) -> bool:
        return self.have >= self.want


def _highest(entries: Sequence[Entry], numbers: Numbers) -> Stage:
    return _met({stage: _claims(stage, entries, numbers) for stage in Stage})


def _met(claims: Mapping[Stage, Sequence[_Claim]]) -> Stage:
    return next(stage for stage in reversed(Stage) if all(claim.met for claim in claims[stage]))


def _proof(claims: Iterable[_Claim]) -> tuple[Entry, ...]:
    """Each entry once, by day."""
    proof = {id(entry): entry for claim in claims for entry in claim.proof}
    return tuple(sorted(proof.values(), key=day_order))


def _some(need: Need, want: int, entries: Iterable[Entry], counts: Callable[[Entry], bool]) -> _Claim:
    found = [entry for entry in entries if counts(entry)]
    return _Claim(need, len(found), want, tuple(found[:want]))


def _days(want: int, span: int, entries: Iterable[Entry]) -> tuple[_Claim, _Claim]:
    """Of entries by day: two-way on `want` days, the last of them at least `span` days after the first."""
    days = one_a_day([entry for entry in entries if two_way(entry)])
    apart = (days[-1].on - days[0].on).days if days else 0
    last = next((day for day in days[want - 1 :] if (day.on - days[0].on).days >= span), None)
    proof = days[:want] if last is None else [*days[: want - 1], last]
    return _Claim(Need.TWO_WAY_DAYS, len(days), want, tuple(proof)), _Claim(Need.SPAN, apart, span)


def _claims(stage: Stage, entries: Sequence[Entry], numbers: Numbers) -> tuple[_Claim, ...]:
    """What entering the stage takes, and how much of it is there."""
    match stage:
        case Stage.STRANGER:
            return ()
        case Stage.APPROACHED:
            return (_some(Need.OUTREACH, 1, entries, lambda one: EVIDENCE[one.kind].outreach),)
        case Stage.CONVERSING:
            return (_some(Need.TWO_WAY, 1, entries, two_way),)
        case Stage.ACQUAINTED:
            days, _ = _days(numbers.acquainted_two_way_days, 0, entries)
            return days, _some(
                Need.FACT, numbers.acquainted_facts, entries, lambda one: one.kind is Kind.FACT
            )
        case Stage.RELATIONSHIP:
            return (
                *_days(numbers.relationship_two_way_days, numbers.relationship_span, entries),
                _some(Need.IN_PERSON, 1, entries, lambda one: EVIDENCE[one.kind].in_person),
                _some(
                    Need.GIVE_DELIVERED,
                    numbers.relationship_gives,
                    entries,
                    lambda one: gave(one, Give.DELIVERED),
                ),
                _some(Need.THEY_BEGAN, 1, entries, they_began),
            )
        case Stage.TRUSTED:
            return (
                _some(
                    Need.GIVE_CONFIRMED,
                    numbers.trusted_gives_confirmed,
                    entries,
                    lambda one: gave(one, Give.CONFIRMED),
                ),
                _some(
                    Need.DID_FOR_ME,
                    1,
                    entries,
                    lambda one: did_for_me(one) or EVIDENCE[one.kind].joint_work,
                ),
            )
        case Stage.ADVOCATE:
            return (_some(Need.ADVOCATE, 1, entries, lambda one: EVIDENCE[one.kind].advocate),)
