"""How somebody wants to be spoken to: rest days, quiet hours, pauses; and how they have answered."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.schedule import EVERY_DAY, Rule


@dataclass(frozen=True, slots=True)
class Hours:
    """From one local time of day until just before another, over midnight where that is the earlier one."""

    start: time
    end: time

    def hold(self, at: time) -> bool:
        """Whether that time of day is among them."""
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """When a person is left alone, and what became of the prompts.

    `rest` are ISO weekdays. `back_on` is the first day after a pause, None where they will say so.
    `prompted_at` is the last prompt's instant (aware UTC), `unanswered` how many in a row had no answer
    when it was sent.
    """

    rest: frozenset[int] = frozenset()
    quiet: Hours | None = None
    nudges: bool = True
    paused: bool = False
    back_on: date | None = None
    prompted_at: datetime | None = None
    unanswered: int = 0

    def rule(self, prompt_at: time) -> Rule:
        """When the prompt comes: at its time, or when quiet hours end that hold it, but on no rest day."""
        held = self.quiet is not None and self.quiet.hold(prompt_at)
        at = self.quiet.end if self.quiet is not None and held else prompt_at
        return Rule(at, EVERY_DAY - self.rest)

    def away(self, day: date) -> bool:
        """Whether the pause holds on that day."""
        return self.paused and (self.back_on is None or day < self.back_on)

    def alone(self, local: datetime) -> bool:
        """Whether to say nothing at that time on their clock, unless it is an answer."""
        return self.away(local.date()) or (self.quiet is not None and self.quiet.hold(local.time()))


def first_of_week(day: date, rest: Collection[int]) -> date:
    """The first day of that day's week, from Monday on, that is no rest day."""
    return _week(day, rest)[0]


def last_of_week(day: date, rest: Collection[int]) -> date:
    """The last day of that day's week, up to Sunday, that is no rest day."""
    return _week(day, rest)[-1]


def _week(day: date, rest: Collection[int]) -> list[date]:
    monday = day - timedelta(days=day.weekday())
    days = [monday + timedelta(days=n) for n in range(7)]
    return [one for one in days if one.isoweekday() not in rest] or days
