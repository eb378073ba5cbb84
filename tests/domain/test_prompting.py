"""When the bot speaks and when it leaves people alone."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.prompting import Speech, in_time, nudge_at, speech
from bot.domain.rhythm import Hours, Rhythm, first_of_week, last_of_week
from bot.domain.schedule import Occurrence, next_occurrence

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
NINE = Occurrence(MONDAY, datetime(2026, 11, 23, 8, 0, tzinfo=UTC))  # nine in Berlin
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
times = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def days(rhythm: Rhythm, count: int, answers: set[int]) -> list[Speech]:
    """What is said on so many days from Monday on; `answers` are the days on which the person writes."""
    said, due, heard = [], NINE, None
    for number in range(count):
        now = due.due_at
        how, rhythm = speech(rhythm, due, BERLIN, now=now, heard=heard)
        said.append(how)
        if number in answers:
            heard = now + HOUR
        due = next_occurrence(rhythm.rule(time(9)), BERLIN, now, past=due.day)
    return said


def test_whoever_answers_is_asked_every_day() -> None:
    assert days(Rhythm(), 20, set(range(20))) == [Speech.PROMPT] * 20


def test_after_three_silent_days_it_asks_and_then_comes_once_a_week() -> None:
    said = days(Rhythm(), 25, set())
    spoken = {number: how for number, how in enumerate(said) if how is not Speech.NOTHING}
    assert spoken == dict.fromkeys((0, 1, 2, 10, 17, 24), Speech.PROMPT) | {3: Speech.ASK}


def test_a_word_brings_the_daily_prompt_back() -> None:
    said = days(Rhythm(), 20, {10})
    assert said[10:14] == [Speech.PROMPT] * 4
    assert said[14] is Speech.ASK


@given(st.sets(st.integers(0, 59)))
def test_it_never_asks_twice_without_a_word_between(answers: set[int]) -> None:
    said = days(Rhythm(), 60, answers)
    asked = [number for number, how in enumerate(said) if how is Speech.ASK]
    assert all(any(a <= word < b for word in answers) for a, b in pairwise(asked))


@pytest.mark.parametrize(("late", "said"), [(0, True), (2.9, True), (3, False), (50, False)])
def test_it_comes_late_by_less_than_three_hours_or_not_at_all(late: float, said: bool) -> None:
    assert in_time(Rhythm(), NINE, BERLIN, NINE.due_at + late * HOUR) is said


def test_a_late_prompt_does_not_come_on_another_day() -> None:
    due = Occurrence(MONDAY, datetime(2026, 11, 23, 22, 30, tzinfo=UTC))  # half past eleven at night
    assert in_time(Rhythm(), due, BERLIN, due.due_at + HOUR / 4)
    assert not in_time(Rhythm(), due, BERLIN, due.due_at + HOUR)


def test_what_is_not_said_changes_nothing() -> None:
    rhythm = Rhythm(prompted_at=NINE.due_at - DAY, unanswered=2)
    assert speech(rhythm, NINE, BERLIN, now=NINE.due_at + 5 * HOUR, heard=None) == (Speech.NOTHING, rhythm)


def test_a_pause_holds_until_the_day_named_and_is_over_then() -> None:
    paused = Rhythm(paused=True, back_on=MONDAY + DAY)
    assert speech(paused, NINE, BERLIN, now=NINE.due_at, heard=None)[0] is Speech.NOTHING
    back = Occurrence(MONDAY + DAY, NINE.due_at + DAY)
    how, after = speech(paused, back, BERLIN, now=back.due_at, heard=None)
    assert (how, after.paused) == (Speech.PROMPT, False)


def test_a_pause_without_a_day_has_no_end() -> None:
    assert all(Rhythm(paused=True).away(MONDAY + n * DAY) for n in range(0, 4000, 100))


@given(times, times, times)
def test_no_prompt_is_planned_in_quiet_hours(at: time, start: time, end: time) -> None:
    rhythm = Rhythm(quiet=Hours(start, end))
    planned = rhythm.rule(at).at
    assert not Hours(start, end).hold(planned)
    assert planned in (at, end)


def test_quiet_hours_go_over_midnight() -> None:
    night = Hours(time(22), time(7))
    assert [night.hold(time(hour)) for hour in (21, 22, 0, 6, 7, 12)] == [
        False,
        True,
        True,
        True,
        False,
        False,
    ]
    assert not any(Hours(time(9), time(9)).hold(time(hour)) for hour in range(24))


def test_the_nudge_comes_six_hours_later_on_the_same_day() -> None:
    assert nudge_at(Rhythm(), BERLIN, NINE.due_at) == Occurrence(MONDAY, NINE.due_at + 6 * HOUR)


@pytest.mark.parametrize(
    "rhythm",
    [
        Rhythm(nudges=False),
        Rhythm(unanswered=4),
        Rhythm(quiet=Hours(time(14), time(16))),
    ],
)
def test_there_is_no_nudge_for_whom_it_would_not_help(rhythm: Rhythm) -> None:
    assert nudge_at(rhythm, BERLIN, NINE.due_at) is None


def test_there_is_no_nudge_on_the_next_day() -> None:
    assert nudge_at(Rhythm(), BERLIN, NINE.due_at + 10 * HOUR) is None


@given(st.dates(), st.frozensets(st.integers(1, 7), max_size=6))
def test_a_week_begins_and_ends_on_days_that_are_no_rest_days(day: date, rest: frozenset[int]) -> None:
    first, last = first_of_week(day, rest), last_of_week(day, rest)
    assert first.isocalendar()[:2] == last.isocalendar()[:2] == day.isocalendar()[:2]
    assert first.isoweekday() not in rest
    assert last.isoweekday() not in rest
    assert first <= last


def test_silence_is_counted_from_prompts_that_were_sent() -> None:
    """Days of a downtime are unknown; they count for nothing."""
    rhythm = Rhythm(prompted_at=NINE.due_at - 9 * DAY, unanswered=1)
    how, after = speech(rhythm, NINE, BERLIN, now=NINE.due_at, heard=None)
    assert (how, after) == (Speech.PROMPT, replace(rhythm, prompted_at=NINE.due_at, unanswered=2))
