"""How much a challenge asks for."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import floor

from bot.domain.challenge import Challenge, DayState
from bot.domain.numbers import DEFAULTS, Numbers
from bot.domain.strength import Past


class SizeReason(StrEnum):
    """Why this much."""

    FIRST = "first"  # nothing was reported yet
    USUAL = "usual"  # what is usual on good days
    SMALLER = "smaller"  # after misses
    FEW = "few"  # no more contacts fit


@dataclass(frozen=True, slots=True)
class Sized:
    """A target, why it is this, and on how many reported days it rests."""

    target: int
    reason: SizeReason
    days: int


def size_for(
    challenge: Challenge, past: Sequence[Past], numbers: Numbers = DEFAULTS, *, limit: int | None = None
) -> Sized | None:
    """The target for somebody with these days; None where even the challenge's least is too much.

    The percentile of what was done on the last reported days, within the challenge's sizes. After misses
    in a row it is at least one below the last target. `limit` is how many contacts there are to do it with.
    """
    return sized(challenge, habit_of(past, numbers), limit=limit)


@dataclass(frozen=True, slots=True)
class Habit:
    """What the last reported days come to: how many they are, what was usual, and what to stay below."""

    days: int
    usual: int
    below: int | None


def habit_of(past: Sequence[Past], numbers: Numbers = DEFAULTS) -> Habit:
    """The same for every challenge."""
    reported = sorted((day for day in past if day.value is not None), key=lambda day: day.day)
    reported = reported[-numbers.size_days :]
    usual = round_half_up(percentile([day.done for day in reported], numbers.size_percentile))
    last = reported[-numbers.misses_before_smaller :]
    missed = [day for day in last if day.state is DayState.MISSED]
    below = missed[-1].target if len(missed) == numbers.misses_before_smaller else None
    return Habit(len(reported), usual, below)


def sized(challenge: Challenge, habit: Habit, *, limit: int | None = None) -> Sized | None:
    """As `size_for`, for somebody with this habit."""
    target = min(max(habit.usual, challenge.least, 1), challenge.most)
    reason = SizeReason.USUAL if habit.days else SizeReason.FIRST
    if habit.below is not None and max(1, habit.below - 1) < target:
        target, reason = max(1, habit.below - 1), SizeReason.SMALLER
    if limit is not None and limit < target:
        target, reason = limit, SizeReason.FEW
    return Sized(target, reason, habit.days) if target >= challenge.least else None


def percentile(counts: Sequence[int], share: float) -> float:
    """The value below which `share` of the counts lie, interpolated between neighbours; 0 without any."""
    if not counts:
        return 0.0
    ordered = sorted(counts)
    at = share * (len(ordered) - 1)
    below = floor(at)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (at - below) * (ordered[above] - ordered[below])


def round_half_up(value: float) -> int:
    """The nearest whole number; a half goes up."""
    return floor(value + 0.5)
