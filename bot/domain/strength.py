"""Strength, not streak: what a habit has built up, and how a return is seen."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt

from bot.domain.challenge import DayState
from bot.domain.numbers import DEFAULTS, Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """A challenge that was given for a day, and how that day went."""

    day: date
    challenge: str
    wording: int = 0
    target: int = 1
    done: int = 0
    state: DayState = DayState.UNKNOWN

    @property
    def value(self) -> float | None:
        """1 for done, the share for partly, 0 for missed; None where it says nothing."""
        match self.state:
            case DayState.DONE:
                return 1.0
            case DayState.PARTLY:
                return min(1.0, self.done / self.target)
            case DayState.MISSED:
                return 0.0
            case _:
                return None

    @property
    def active(self) -> bool:
        """Something of it was done."""
        return self.state in (DayState.DONE, DayState.PARTLY)


def strength(days: Iterable[Past], numbers: Numbers = DEFAULTS, *, a_day: float = 1.0) -> float:
    """Between 0 and 1, from days in any order: s ← s·m + v·(1 - m), with m = 0.5^(√f / 13).

    `a_day` is f, the scheduled days per day (5/7 for weekdays). Skipped and unknown days change nothing.
    The formula and the half-life of 13 are those of the coaching model.
    """
    keeps = 0.5 ** (sqrt(a_day) / numbers.strength_half_life)
    reached = 0.0
    for day in sorted(days, key=lambda one: one.day):
        if (value := day.value) is not None:
            reached = reached * keeps + value * (1 - keeps)
    return reached


def streak(days: Iterable[Past], today: date, numbers: Numbers = DEFAULTS) -> int:
    """Active days up to today, with two rest days in each calendar week (Monday to Sunday) protecting them.

    A rest day is any day without something done, whatever the reason; the third of a week ends the
    streak. Today ends nothing while it lasts.
    """
    active = {day.day for day in days if day.active}
    rests: Counter[tuple[int, int]] = Counter()
    length = int(today in active)
    first = min(active, default=today)
    day = today - timedelta(days=1)
    while day >= first:
        if day in active:
            length += 1
        else:
            week = day.isocalendar()[:2]
            rests[week] += 1
            if rests[week] > numbers.rest_days_a_week:
                break
        day -= timedelta(days=1)
    return length


def comeback(days: Sequence[Past], today: date) -> int:
    """Days in a row that were missed, or without a word, before today's return; 0 where it is none.

    It is a return when something was done today, and earlier, and nothing on the last day that was
    neither today nor skipped.
    """
    known = sorted((one for one in days if one.day <= today), key=lambda one: one.day)
    if not any(one.active for one in known if one.day == today):
        return 0
    before = [one for one in known if one.day < today and one.state is not DayState.SKIPPED]
    last = max((one.day for one in before if one.active), default=None)
    if last is None:
        return 0
    return len({one.day for one in before if one.day > last})
