"""Laws of recurring times, over every zone there is and the changes its clocks make."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.schedule import (
    Occurrence,
    Rule,
    instant,
    latest_occurrence,
    next_occurrence,
    replanned,
)

ZONES = sorted(zone for zone in available_timezones() if "/" in zone)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BERLIN, APIA = ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Apia")

zones = st.sampled_from(ZONES).map(ZoneInfo)
times = st.times().map(lambda at: at.replace(second=0, microsecond=0))
instants = st.datetimes(datetime(2024, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
weekdays = st.frozensets(st.integers(1, 7), min_size=1)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def changes(zone: ZoneInfo) -> list[datetime]:
    """The instants from 2024 to 2028 at which the zone's clocks change, to the minute."""
    found = []
    days = [utc("2024-01-01") + n * DAY for n in range(5 * 366)]
    for before, after in pairwise(days):
        if before.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
            low, high = before, after
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) / 2
                same = middle.astimezone(zone).utcoffset() == before.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            found.append(high.replace(second=0, microsecond=0))
    return found


def rounds(rule: Rule, zone: ZoneInfo, start: datetime, count: int) -> list[Occurrence]:
    found = [next_occurrence(rule, zone, start)]
    while len(found) < count:
        found.append(next_occurrence(rule, zone, found[-1].due_at, past=found[-1].day))
    return found


@given(zones, times, instants)
def test_every_day_has_one_and_only_one(zone: ZoneInfo, at: time, start: datetime) -> None:
    found = rounds(Rule(at), zone, start, 40)
    assert all(after.day - before.day == DAY for before, after in pairwise(found))
    assert all(before.due_at < after.due_at for before, after in pairwise(found))


@given(zones, times, weekdays, instants)
def test_it_shows_the_time_of_the_rule(zone: ZoneInfo, at: time, on: frozenset[int], start: datetime) -> None:
    one = next_occurrence(Rule(at, on), zone, start)
    shown = one.due_at.astimezone(zone).replace(tzinfo=None)
    assert one.due_at > start
    assert one.day.isoweekday() in on
    # Where that time was skipped it is as much later as the clocks jumped.
    assert timedelta(0) <= shown - datetime.combine(one.day, at) <= HOUR


@given(zones, times, instants, st.timedeltas(timedelta(0), 30 * DAY))
def test_asking_again_changes_nothing(zone: ZoneInfo, at: time, start: datetime, later: timedelta) -> None:
    """What stands before the next one has no part in it: when the server looks doesn't matter."""
    rule = Rule(at)
    one = next_occurrence(rule, zone, start)
    between = min(start + later, one.due_at - timedelta(microseconds=1))
    assert next_occurrence(rule, zone, between) == one


def test_around_every_change_of_every_zone() -> None:
    """All zones, each of their changes, at the times that it skips or repeats."""
    tried = 0
    for name in ZONES:
        zone = ZoneInfo(name)
        for change in changes(zone)[:4]:
            local = change.astimezone(zone)
            for minutes in (-90, -30, 0, 30):
                at = (local + timedelta(minutes=minutes)).time()
                found = rounds(Rule(at), zone, change - 3 * DAY, 5)
                assert [one.day for one in found] == [found[0].day + n * DAY for n in range(5)], (name, at)
                assert len({one.due_at for one in found}) == 5, (name, at)
                tried += 1
    assert tried > 2000


@pytest.mark.parametrize(
    ("day", "at", "due"),
    [
        ("2026-03-29", time(2, 30), "2026-03-29T01:30"),  # skipped: it is 03:30 there
        ("2026-10-25", time(2, 30), "2026-10-25T00:30"),  # twice: the first
        ("2026-11-23", time(9, 0), "2026-11-23T08:00"),
    ],
)
def test_half_past_two_in_berlin(day: str, at: time, due: str) -> None:
    assert instant(date.fromisoformat(day), at, BERLIN) == utc(due)


def test_a_day_that_was_left_out_has_none() -> None:
    """Samoa went from 29 to 31 December 2011."""
    found = rounds(Rule(time(9)), APIA, utc("2011-12-28T00:00"), 4)
    assert [one.day.day for one in found] == [28, 29, 31, 1]


def test_rest_days_are_left_out() -> None:
    found = rounds(Rule(time(9), frozenset({1, 2, 3, 4, 5})), BERLIN, utc("2026-11-26T10:00"), 3)
    assert [one.day.isoweekday() for one in found] == [5, 1, 2]


def test_a_rule_without_days_is_none() -> None:
    with pytest.raises(ValueError, match="weekdays"):
        Rule(time(9), frozenset())


@given(zones, times, instants, st.timedeltas(timedelta(0), 400 * DAY))
def test_after_a_downtime_only_the_last_counts(
    zone: ZoneInfo, at: time, start: datetime, down: timedelta
) -> None:
    rule = Rule(at)
    planned = next_occurrence(rule, zone, start)
    now = planned.due_at + down
    last = latest_occurrence(rule, zone, planned, now)
    assert planned.due_at <= last.due_at <= now
    following = next_occurrence(rule, zone, now, past=last.day)
    assert following.due_at > now
    assert following.day - last.day == DAY


@given(times, st.lists(st.tuples(zones, st.timedeltas(timedelta(0), 3 * DAY)), min_size=1, max_size=12))
def test_a_traveller_gets_each_day_once(at: time, flights: list[tuple[ZoneInfo, timedelta]]) -> None:
    """No day comes twice. None is swallowed but one that a flight over midnight ended before its time."""
    rule, now = Rule(at), utc("2026-03-20T00:00")
    planned = next_occurrence(rule, flights[0][0], now)
    first, had, cut_short = planned.day, [], set()
    for zone, stay in flights:
        today = now.astimezone(zone).date()
        cut_short |= {planned.day + n * DAY for n in range((today - planned.day).days)}
        planned = replanned(rule, zone, now, past=had[-1] if had else None, planned=planned.day)
        now += stay
        while planned.due_at <= now:
            had.append(planned.day)
            planned = next_occurrence(rule, zone, planned.due_at, past=planned.day)
    assert had == sorted(set(had))
    over = (now.astimezone(flights[-1][0]).date() - first).days
    assert {first + n * DAY for n in range(over)} - {*had, planned.day} <= cut_short


def test_a_change_of_time_gives_no_second_one() -> None:
    now = utc("2026-11-23T09:00")  # 10:00 in Berlin, after the nine o'clock of that day
    today = date(2026, 11, 23)
    assert replanned(Rule(time(14)), BERLIN, now, past=today, planned=today + DAY).day == today + DAY


def test_a_change_to_a_time_that_has_passed_is_met_at_once() -> None:
    now, today = utc("2026-11-23T14:00"), date(2026, 11, 23)
    assert replanned(Rule(time(9)), BERLIN, now, past=None, planned=today) == Occurrence(today, now)


def test_where_none_was_planned_a_time_that_has_passed_waits_for_tomorrow() -> None:
    now, today = utc("2026-11-23T14:00"), date(2026, 11, 23)
    assert replanned(Rule(time(9)), BERLIN, now, past=None, planned=today + DAY).day == today + DAY
