"""When something recurs: a local time of day on days of the week, on whatever clock a zone keeps.

An occurrence is named by the local date it was scheduled for. Its instant may lie on another date, where the
clocks skip midnight.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

#: ISO numbers: Monday is 1.
EVERY_DAY = frozenset(range(1, 8))
_DAY = timedelta(days=1)
#: A tick asks the same for everybody who has the same hour in the same zone.
_REMEMBERED = 512
#: Within so many days there is one of each weekday, also where a zone leaves a day out.
_LOOKS_AHEAD = 15


@dataclass(frozen=True, slots=True)
class Rule:
    """A local time of day, and the ISO weekdays on which it counts."""

    at: time
    weekdays: frozenset[int] = EVERY_DAY

    def __post_init__(self) -> None:
        if not self.weekdays or not self.weekdays <= EVERY_DAY:
            raise ValueError("a rule needs weekdays from 1 to 7")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that a rule comes round: the local date it is scheduled for, and its instant (aware UTC)."""

    day: date
    due_at: datetime


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """When the clocks there show that time on that day, as aware UTC.

    As RFC 5545 (3.3.5) has it: a time that comes twice is the first one, and one that is skipped is read
    by the clock from before the change, so it falls just as long after it.
    """
    return datetime.combine(day, at, zone).astimezone(UTC)


@lru_cache(_REMEMBERED)
def next_occurrence(rule: Rule, zone: ZoneInfo, after: datetime, *, past: date | None = None) -> Occurrence:
    """The first one after the instant `after`, for a later day than `past`, which had its own."""
    local = after.astimezone(zone).date()
    day = local - _DAY if past is None else max(local - _DAY, past + _DAY)
    for _ in range(_LOOKS_AHEAD):
        found = _on(rule, zone, day)
        if found is not None and found.due_at > after:
            return found
        day += _DAY
    raise AssertionError("every week has a day of the rule")


@lru_cache(_REMEMBERED)
def latest_occurrence(rule: Rule, zone: ZoneInfo, planned: Occurrence, now: datetime) -> Occurrence:
    """Of the `planned` one and those that came round since, up to `now`, the last.

    After a downtime there may be several; only this one can still be met.
    """
    day = now.astimezone(zone).date() + _DAY
    for _ in range(_LOOKS_AHEAD):
        if day <= planned.day:
            break
        found = _on(rule, zone, day)
        if found is not None and found.due_at <= now:
            return found
        day -= _DAY
    return planned


def replanned(
    rule: Rule, zone: ZoneInfo, now: datetime, *, past: date | None, planned: date | None
) -> Occurrence:
    """The next one after rule or zone were changed, where one for the day `planned` was still to come.

    A day that had its own gets no second one. A day that was to have one, and whose time has passed by
    the new clock, gets it at once: a flight swallows no day.
    """
    found = next_occurrence(rule, zone, now, past=past)
    today = now.astimezone(zone).date()
    swallowed = planned is not None and planned <= today < found.day and (past is None or past < today)
    return Occurrence(today, now) if swallowed and today.isoweekday() in rule.weekdays else found


def _on(rule: Rule, zone: ZoneInfo, day: date) -> Occurrence | None:
    """The day's own; none on another weekday, nor on a day that the zone leaves out."""
    if day.isoweekday() not in rule.weekdays:
        return None
    due_at = instant(day, rule.at, zone)
    return Occurrence(day, due_at) if due_at < instant(day + _DAY, rule.at, zone) else None
