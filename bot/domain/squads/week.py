"""A member's week: what they commit to in front of the squad, whom they helped, and how the days went."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.squads.answer import Answer, State, state_of
from bot.domain.squads.squad import Member


class Outcome(StrEnum):
    """What became of a commitment, as the member says."""

    KEPT = "kept"
    PARTLY = "partly"
    NOT = "not"


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """What a member commits to for the week that begins on `week`: public, as they worded it.

    `outcome` is None until they say.
    """

    person: int
    week: date
    what: str
    when: str = ""
    where: str = ""
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Help:
    """One member helped another, as either of them said. Whoever isn't a member can't be named."""

    by: int
    whom: int
    day: date


@dataclass(frozen=True, slots=True)
class Week:
    """A member's week in their own history: how many days went how, and the commitment."""

    first: date
    days: Mapping[State, int]
    commitment: Commitment | None = None


def weeks(
    member: Member,
    scheduled: Iterable[tuple[date, date]],
    answers: Iterable[Answer],
    commitments: Iterable[Commitment],
) -> Sequence[Week]:
    """The member's history, newest week first.

    `scheduled` are the squad's check-in days, each as (its week's first day, the day).
    """
    said = {one.day: one for one in answers if one.person == member.person}
    promised = {one.week: one for one in commitments if one.person == member.person}
    days: dict[date, Counter[State]] = {week: Counter() for week in promised}
    for week, day in scheduled:
        if member.joined <= day and (member.left is None or day < member.left):
            days.setdefault(week, Counter())[state_of(member, day, said.get(day))] += 1
    return [Week(week, days[week], promised.get(week)) for week in sorted(days, reverse=True)]
