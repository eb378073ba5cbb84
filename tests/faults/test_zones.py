"""Every change of every zone's clocks for five years: each day has its prompt, and only one."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from apscheduler.triggers.cron import CronTrigger

from bot.domain.schedule import Rule, next_occurrence
from tests.faults.conftest import only_long

FIRST, LAST = datetime(2024, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
#: Of «posix/…» and «right/…» there are only copies, and others go by the machine's own zone.
ELSEWHERE = ("posix/", "right/", "localtime", "Factory")


@dataclass(frozen=True, slots=True)
class Change:
    """The instant at which a zone's clocks jump, and a time of day that is skipped or comes twice then."""

    zone: ZoneInfo
    at: datetime
    within: time

    @property
    def days(self) -> tuple[date, ...]:
        """The day of it by the clock there, and its neighbours."""
        day = (self.at - MINUTE).astimezone(self.zone).date()
        return day - DAY, day, day + DAY


def changes() -> Iterator[Change]:
    """All of them in these years."""
    for name in sorted(available_timezones()):
        if name.startswith(ELSEWHERE):
            continue
        zone, at = ZoneInfo(name), FIRST
        before = _offset(zone, at)
        while at < LAST:
            after = _offset(zone, at + DAY)
            if before != after:
                yield _change(zone, at)
            at, before = at + DAY, after


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    found = at.astimezone(zone).utcoffset()
    assert found is not None
    return found


def _change(zone: ZoneInfo, day: datetime) -> Change:
    """The one on this day, found by halves."""
    low, high = 0, 24 * 60
    while high - low > 1:
        middle = (low + high) // 2
        changed = _offset(zone, day + middle * MINUTE) != _offset(zone, day)
        low, high = (low, middle) if changed else (middle, high)
    at = day + high * MINUTE
    jump = _offset(zone, at) - _offset(zone, day)
    wall = (at.replace(tzinfo=None) + _offset(zone, day)) + jump / 2
    return Change(zone, at, wall.time())


def ours(change: Change, begin: datetime, end: datetime) -> Iterator[date]:
    """The days for which Rapport's schedule comes round in between, from each to the next as it plans them.

    A time that is skipped over midnight comes on the next date, and still belongs to its day.
    """
    rule, past = Rule(change.within), None
    while True:
        found = next_occurrence(rule, change.zone, begin, past=past)
        if found.due_at >= end:
            return
        assert past is None or 22 * HOUR <= found.due_at - begin <= 26 * HOUR
        yield found.day
        begin, past = found.due_at, found.day


def crons(change: Change, begin: datetime, end: datetime) -> Iterator[date]:
    """The days on which a job of APScheduler's runs that is to run at this time of day.

    It may name a time again that it named already; the clock goes on meanwhile.
    """
    trigger = CronTrigger(hour=change.within.hour, minute=change.within.minute, timezone=change.zone)
    last = None
    while True:
        found = trigger.get_next_fire_time(last, begin)
        if found is None or found >= end:
            return
        yield found.date()
        last, begin = found, max(found, begin) + 10 * MINUTE


Rounds = Callable[[Change, datetime, datetime], Iterator[date]]


def tally(every: list[Change], rounds: Rounds) -> Counter[str]:
    """How many zone-days have one, none, several."""
    told: Counter[str] = Counter()
    for change in every:
        times = Counter(rounds(change, change.at - 3 * DAY, change.at + 3 * DAY))
        for day in change.days:
            told["one" if times[day] == 1 else "none" if not times[day] else "several"] += 1
    return told


def test_every_zone_day_has_one() -> None:
    every = list(changes())
    assert len({change.zone.key for change in every}) > 150
    assert tally(every, ours) == {"one": 3 * len(every)}


@only_long
def test_beside_a_cron_trigger() -> None:
    """What a job a person would do on the same days."""
    every = list(changes())
    cron = tally(every, crons)
    print(f"\n{3 * len(every)} zone-days: Rapport {dict(tally(every, ours))}, a cron trigger {dict(cron)}")  # noqa: T201
    assert cron["none"] + cron["several"] > 0
