"""Every change of every zone's clocks for five years: each day has its prompt, and only one."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from apscheduler.triggers.cron import CronTrigger

from bot.domain.schedule import Rule, next_occurrence
from tests.faults.conftest import only_long

#: So many days before a change and after it.
AROUND = 3
#: A time of day that people choose; the others are those at which the clocks change.
MORNING = time(9)
FIRST, LAST = datetime(2024, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
#: Of «posix/…» and «right/…» there are only copies, and others go by the machine's own zone.
ELSEWHERE = ("posix/", "right/", "localtime", "Factory")


@dataclass(frozen=True, slots=True)
class Change:
    """The instant at which a zone's clocks jump, and what they show before and after."""

    zone: ZoneInfo
    at: datetime
    before: datetime
    after: datetime

    @property
    def times(self) -> tuple[time, ...]:
        """Times of day: where what is skipped or comes twice begins, is in the middle, and ends; another."""
        middle = self.before + (self.after - self.before) / 2
        return self.before.time(), middle.time(), self.after.time(), MORNING

    @property
    def days(self) -> tuple[date, ...]:
        """The day of it by the clock there, and those around it."""
        day = (self.at - MINUTE).astimezone(self.zone).date()
        return tuple(day + number * DAY for number in range(-AROUND, AROUND + 1))


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
    utc = at.replace(tzinfo=None)
    return Change(zone, at, utc + _offset(zone, day), utc + _offset(zone, at))


def ours(zone: ZoneInfo, at: time, begin: datetime, end: datetime) -> Iterator[date]:
    """The days for which Rapport's schedule comes round in between, from each to the next as it plans them.

    A time that is skipped over midnight comes on the next date, and still belongs to its day.
    """
    rule, past = Rule(at), None
    while True:
        found = next_occurrence(rule, zone, begin, past=past)
        if found.due_at >= end:
            return
        assert past is None or 22 * HOUR <= found.due_at - begin <= 26 * HOUR
        yield found.day
        begin, past = found.due_at, found.day


def crons(zone: ZoneInfo, at: time, begin: datetime, end: datetime) -> Iterator[date]:
    """The days on which a job of APScheduler's runs that is to run at this time of day.

    It may name a time again that it named already; the clock goes on meanwhile.
    """
    trigger = CronTrigger(hour=at.hour, minute=at.minute, timezone=zone)
    last = None
    while True:
        found = trigger.get_next_fire_time(last, begin)
        if found is None or found >= end:
            return
        yield found.date()
        last, begin = found, max(found, begin) + 10 * MINUTE


Rounds = Callable[[ZoneInfo, time, datetime, datetime], Iterator[date]]


def tally(every: list[Change], rounds: Rounds) -> Counter[str]:
    """How many zone-days have one, none, several, at each of their times counted anew."""
    told: Counter[str] = Counter()
    reach = (AROUND + 2) * DAY
    for change in every:
        for at in change.times:
            times = Counter(rounds(change.zone, at, change.at - reach, change.at + reach))
            for day in change.days:
                told["one" if times[day] == 1 else "none" if not times[day] else "several"] += 1
    return told


def zone_days(every: list[Change]) -> int:
    """How many days in zones there are around these changes."""
    return len({(change.zone.key, day) for change in every for day in change.days})


def test_every_zone_day_has_one() -> None:
    every = list(changes())
    assert len({change.zone.key for change in every}) > 150
    assert zone_days(every) > 10_000
    assert tally(every, ours) == {"one": sum(len(change.days) * len(change.times) for change in every)}


@only_long
def test_beside_a_cron_trigger() -> None:
    """What a job a person would do on the same days."""
    every = list(changes())
    own, cron = tally(every, ours), tally(every, crons)
    print(  # noqa: T201
        f"\n{zone_days(every)} days around {len(every)} changes in"
        f" {len({change.zone.key for change in every})} zones, at four times each:"
        f" Rapport {dict(own)}, a cron trigger {dict(cron)}"
    )
    assert cron["none"] + cron["several"] > 0
