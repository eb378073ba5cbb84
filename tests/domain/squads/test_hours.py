"""When a squad's day opens, closes and ends, on every clock there is."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.schedule import Occurrence
from bot.domain.squads.away import Away
from bot.domain.squads.hours import Moment, Window, next_moment, today, window
from bot.domain.squads.squad import Off, Squad, off
from tests.domain.squads.team import MONDAY, day, squad

ZONES = sorted(zone for zone in available_timezones() if "/" in zone)
DAY = timedelta(days=1)

instants = st.datetimes(datetime(2024, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
squads = st.builds(
    squad,
    zone=st.sampled_from(ZONES),
    week_start=st.integers(1, 7),
    check_in=st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    window=st.integers(5, 1440),
    days=st.frozensets(st.integers(1, 7), min_size=1),
)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@given(squads, instants)
def test_a_day_begins_opens_closes_and_ends_in_this_order(one: Squad, now: datetime) -> None:
    hours = window(one, today(one, now))
    assert hours.begins_at <= hours.opens_at <= hours.closes_at <= hours.ends_at
    assert hours.closes_at - hours.opens_at <= timedelta(minutes=one.window)


@given(squads, instants)
def test_an_answer_counts_for_the_day_it_is_given_on_and_no_other(one: Squad, now: datetime) -> None:
    days = [today(one, now) + number * DAY for number in (-1, 0, 1)]
    assert [hours.day for hours in (window(one, on) for on in days) if hours.takes(now)] == [days[1]]


def rounds(one: Squad, moment: Moment, start: datetime, count: int = 12) -> list[Occurrence]:
    found = [next_moment(one, moment, start)]
    while len(found) < count:
        found.append(next_moment(one, moment, found[-1].due_at, past=found[-1].day))
    return found


@given(squads, instants)
def test_each_check_in_day_has_every_moment_once(one: Squad, start: datetime) -> None:
    due = {Moment.OPEN: "opens_at", Moment.CLOSE: "closes_at", Moment.END: "ends_at"}
    for moment, name in due.items():
        found = rounds(one, moment, start)
        assert all(getattr(window(one, each.day), name) == each.due_at for each in found)
        assert all(each.due_at > start for each in found)
        between = [found[0].day + n * DAY for n in range((found[-1].day - found[0].day).days + 1)]
        left_out = [on for on in between if on.isoweekday() in one.days and on not in [e.day for e in found]]
        assert all(_skipped(one, on) for on in left_out)


def _skipped(one: Squad, on: object) -> bool:
    """Whether the zone has no such day, as Samoa had no 30 December 2011."""
    hours: Window = window(one, on)  # type: ignore[arg-type]
    return hours.ends_at <= hours.begins_at


@given(squads, instants)
def test_a_week_turns_on_its_first_day(one: Squad, start: datetime) -> None:
    found = rounds(one, Moment.WEEK, start, 5)
    assert all(each.day == one.week(each.day) for each in found)
    assert all(after.day - before.day == 7 * DAY for before, after in pairwise(found))


def test_an_evening_window_closes_when_the_day_ends() -> None:
    hours = window(squad(check_in=time(22), window=720), MONDAY)
    assert hours.closes_at == hours.ends_at == utc("2026-11-23T23:00")


def test_late_is_between_the_window_and_the_end_of_the_day() -> None:
    hours = window(squad(check_in=time(9), window=60), MONDAY)
    assert [hours.late(utc(f"2026-11-23T{at}")) for at in ("07:00", "08:59", "09:00", "22:59")] == [
        False,
        False,
        True,
        True,
    ]
    assert hours.takes(utc("2026-11-23T22:59"))
    assert not hours.takes(utc("2026-11-23T23:00"))
    assert not hours.takes(utc("2026-11-22T22:59"))
    assert hours.open(utc("2026-11-23T08:00"))
    assert not hours.open(utc("2026-11-23T07:59"))


def test_the_day_is_the_squads_wherever_a_member_is() -> None:
    late_in_berlin = utc("2026-11-23T22:30")  # half past six on Tuesday in Singapore
    assert today(squad(), late_in_berlin) == MONDAY
    assert today(squad(zone="Asia/Singapore"), late_in_berlin) == day(1)


def test_midnight_that_a_clock_leaves_out_ends_the_day_when_it_would_have_been() -> None:
    santiago = squad(zone="America/Santiago", check_in=time(23))
    saturday = datetime(2026, 9, 5, tzinfo=UTC).date()
    hours = window(santiago, saturday)
    assert hours.ends_at == utc("2026-09-06T04:00")
    assert datetime(2026, 9, 6, 1, tzinfo=ZoneInfo("America/Santiago")) == hours.ends_at


def test_a_week_begins_where_the_squad_says() -> None:
    assert squad().week(day(6)) == MONDAY
    assert squad(week_start=7).week(day(6)) == day(6)
    assert squad(week_start=7).week(MONDAY) == day(-1)


def test_days_off_have_a_reason() -> None:
    def feast(on: object) -> str | None:
        return "a feast" if on == day(2) else None

    def never(on: object) -> str | None:
        raise AssertionError("nobody asked for holidays")

    here = squad(country="DE", away=Away(day(3), day(4)))
    assert [off(here, day(number), feast) for number in range(6)] == [
        None,
        None,
        Off.HOLIDAY,
        Off.BREAK,
        Off.BREAK,
        Off.WEEKDAY,
    ]
    assert off(squad(), day(2), never) is None


def test_a_break_without_an_end_holds() -> None:
    paused = squad(away=Away(day(1)))
    assert off(paused, day(0), lambda _: None) is None
    assert off(paused, day(700), lambda _: None) in (Off.BREAK, Off.WEEKDAY)
    with pytest.raises(ValueError, match="ends before"):
        Away(day(1), day(0))


@pytest.mark.parametrize(
    "wrong", [{"week_start": 0}, {"days": frozenset()}, {"days": {8}}, {"window": 4}, {"target": -1}]
)
def test_what_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        squad(**wrong)
