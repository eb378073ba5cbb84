"""When a squad's day begins, opens, closes and ends, and when its week turns, all by the squad's clock."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.schedule import Occurrence, Rule, instant, next_occurrence
from bot.domain.squads.squad import Squad

_DAY = timedelta(days=1)


class Moment(StrEnum):
    """What comes round. Of those at one instant, the first here comes first."""

    WEEK = "week"  # the last one's recap, the new one's commitments and partners
    OPEN = "open"  # the check-in is posted
    CLOSE = "close"  # its window is over; late answers still count
    END = "end"  # the day is over


@dataclass(frozen=True, slots=True)
class Window:
    """A day of the squad as instants (aware UTC): it begins, the check-in opens and closes, it ends.

    A window that would reach into the next day closes when the day ends.
    """

    day: date
    begins_at: datetime
    opens_at: datetime
    closes_at: datetime
    ends_at: datetime

    def takes(self, at: datetime) -> bool:
        """Whether an answer given then counts for the day: from its beginning until its end."""
        return self.begins_at <= at < self.ends_at

    def open(self, at: datetime) -> bool:
        """Whether the check-in is open then."""
        return self.opens_at <= at < self.closes_at

    def late(self, at: datetime) -> bool:
        """Whether an answer given then comes after the window."""
        return self.closes_at <= at


def window(squad: Squad, day: date) -> Window:
    """The instants of that day by the squad's settings as they are; whether it has a check-in is `off`'s."""
    zone = ZoneInfo(squad.zone)
    opens = instant(day, squad.check_in, zone)
    ends = instant(day + _DAY, time(0), zone)
    closes = min(opens + timedelta(minutes=squad.window), ends)
    return Window(day, min(instant(day, time(0), zone), opens), opens, closes, ends)


def today(squad: Squad, now: datetime) -> date:
    """The squad's date at the aware instant `now`."""
    return now.astimezone(ZoneInfo(squad.zone)).date()


def next_moment(squad: Squad, moment: Moment, after: datetime, *, past: date | None = None) -> Occurrence:
    """When it comes round next after the instant `after`, for a later date than `past`, which had its own.

    OPEN, CLOSE and END are named by the day of the check-in, WEEK by the first day of the new week; it comes
    at the time of the check-in, whether or not that day has one. Breaks and holidays are left to `off`.
    """
    zone = ZoneInfo(squad.zone)
    if moment is Moment.WEEK:
        return next_occurrence(Rule(squad.check_in, frozenset({squad.week_start})), zone, after, past=past)
    rule = Rule(squad.check_in, squad.days)
    if moment is Moment.OPEN:
        return next_occurrence(rule, zone, after, past=past)
    found = next_occurrence(rule, zone, after - 2 * _DAY, past=past)
    while (due_at := _due(window(squad, found.day), moment)) <= after:
        found = next_occurrence(rule, zone, found.due_at, past=found.day)
    return Occurrence(found.day, due_at)


def _due(hours: Window, moment: Moment) -> datetime:
    return hours.closes_at if moment is Moment.CLOSE else hours.ends_at
