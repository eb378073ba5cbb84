"""A week as the group sees it: what was reached together and what to celebrate. Nobody is last in it.

There is no place here for how little somebody did, how long they were silent, or who said nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.squads.answer import ACTIVE, Answer, State, by_person
from bot.domain.squads.board import present
from bot.domain.squads.squad import Member, Squad
from bot.domain.squads.week import Commitment, Help, Outcome

#: Coming back is celebrated after so many check-ins with nothing done, or after so many days.
BACK_AFTER_CHECK_INS, BACK_AFTER_DAYS = 3, 7
#: A ranking of one is none.
FEWEST_RANKED = 2


@dataclass(frozen=True, slots=True)
class Tally:
    """A check-in day of all members together."""

    day: date
    done: int
    partly: int


@dataclass(frozen=True, slots=True)
class Best:
    """More done days in a week than ever before: how many, and what the best was until now."""

    name: str
    done: int
    before: int


@dataclass(frozen=True, slots=True)
class Helped:
    """One member helped another."""

    by: str
    whom: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A commitment that was kept, or partly, as worded by the member."""

    name: str
    what: str
    partly: bool = False


@dataclass(frozen=True, slots=True)
class Ranked:
    """A place in the ranking, which several may share: by how far beyond their own best, and by returns."""

    place: int
    name: str
    beyond: int
    back: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Recap:
    """A week of a squad, all of it public. Names are those by which the squad knows its members.

    `done` counts the done days of all members, `target` is what the squad wanted, 0 for no number.
    """

    squad: str
    goal: str
    first: date
    last: date
    days: tuple[Tally, ...]
    target: int
    bests: tuple[Best, ...] = ()
    comebacks: tuple[str, ...] = ()
    helped: tuple[Helped, ...] = ()
    kept: tuple[Kept, ...] = ()
    ranking: tuple[Ranked, ...] = ()

    @property
    def done(self) -> int:
        """Done days of all members together."""
        return sum(one.done for one in self.days)

    @property
    def reached(self) -> bool:
        """Whether the squad has what it wanted; without a number there is nothing to reach."""
        return 0 < self.target <= self.done


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What a recap needs of the time before its week.

    `scheduled` are the check-in days there were, at least since any of `active`: the last day before the week
    on which a person did something. `best`: the most done days of theirs in an earlier week.
    """

    scheduled: Sequence[date] = ()
    active: Mapping[int, date]
    best: Mapping[int, int]


def recap(
    squad: Squad,
    members: Iterable[Member],
    first: date,
    scheduled: Iterable[date],
    answers: Iterable[Answer],
    past: Past,
    *,
    commitments: Iterable[Commitment] = (),
    helps: Iterable[Help] = (),
) -> Recap:
    """The week that begins on `first`, whose check-ins were on the days `scheduled`.

    All answers count for the team; by name stand only those who are still members on the day after it.
    """
    last = first + timedelta(days=6)
    week = sorted(day for day in set(scheduled) if first <= day <= last)
    given = list(answers)
    said = {day: by_person(given, day) for day in week}
    there = present(members, last + timedelta(days=1))
    names = {one.person: one.name for one in there}
    bests = [found for one in there if (found := _best(one, said, past)) is not None]
    back = [one.person for one in there if _came_back(one.person, said, past)]
    beyond = {person: best.done - best.before for person, best in bests}
    return Recap(
        squad=squad.name,
        goal=squad.goal,
        first=first,
        last=last,
        days=tuple(
            Tally(day, _count(said[day], State.DONE), _count(said[day], State.PARTLY)) for day in week
        ),
        target=squad.target,
        bests=tuple(best for _, best in bests),
        comebacks=tuple(names[person] for person in back),
        helped=tuple(_helped(helps, names, first, last)),
        kept=tuple(_kept(commitments, there, first)),
        ranking=_ranking(there, beyond, back) if squad.ranking else (),
    )


def back_on(day: date, answers: Iterable[Answer], past: Past) -> set[int]:
    """Who did something on that day after a gap; `past` is the time before it."""
    said = {day: by_person(answers, day)}
    return {person for person in said[day] if _came_back(person, said, past)}


def _count(said: Mapping[int, Answer], state: State) -> int:
    return sum(one.state is state for one in said.values())


def _best(member: Member, said: Mapping[date, Mapping[int, Answer]], past: Past) -> tuple[int, Best] | None:
    """A member's first week is no best yet: there is nothing to compare it with."""
    done = sum(member.person in day and day[member.person].state is State.DONE for day in said.values())
    before = past.best.get(member.person, 0)
    return (member.person, Best(member.name, done, before)) if 0 < before < done else None


def _came_back(person: int, said: Mapping[date, Mapping[int, Answer]], past: Past) -> bool:
    """Whether somebody did something in this week after a gap. Days off are no gap, whatever they are for."""
    last = past.active.get(person)
    scheduled = sorted({*past.scheduled, *said})
    for day in sorted(said):
        if person not in said[day] or said[day][person].state not in ACTIVE:
            continue
        if last is not None:
            missed = sum(last < one < day for one in scheduled)
            if missed >= BACK_AFTER_CHECK_INS or (missed and (day - last).days >= BACK_AFTER_DAYS):
                return True
        last = day
    return False


def _helped(helps: Iterable[Help], names: Mapping[int, str], first: date, last: date) -> list[Helped]:
    found = {(one.by, one.whom): one for one in helps if first <= one.day <= last and one.by != one.whom}
    return [Helped(names[by], names[whom]) for by, whom in sorted(found) if by in names and whom in names]


def _kept(commitments: Iterable[Commitment], there: Sequence[Member], week: date) -> list[Kept]:
    said = {one.person: one for one in commitments if one.week == week}
    found = []
    for member in there:
        one = said.get(member.person)
        if one is not None and one.outcome in (Outcome.KEPT, Outcome.PARTLY):
            found.append(Kept(member.name, one.what, one.outcome is Outcome.PARTLY))
    return found


def _ranking(there: Sequence[Member], beyond: Mapping[int, int], back: Sequence[int]) -> tuple[Ranked, ...]:
    """Those who agreed and have something to stand there with; how much they did plays no part."""
    agreed = [one for one in there if one.ranked and (one.person in beyond or one.person in back)]
    scores = {one.person: (beyond.get(one.person, 0), one.person in back) for one in agreed}
    agreed.sort(key=lambda one: scores[one.person], reverse=True)
    if len(agreed) < FEWEST_RANKED:
        return ()
    places = [1 + sum(other > scores[one.person] for other in scores.values()) for one in agreed]
    return tuple(
        Ranked(place, one.name, *scores[one.person]) for place, one in zip(places, agreed, strict=True)
    )
