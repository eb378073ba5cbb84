"""Days off and weekdays as people say them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.squads.absence import LONGEST, read_away
from bot.commands.squads.weekdays import read_weekdays
from bot.domain.squads.away import Away

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def nov(first: int, last: int | None) -> Away:
    return Away(date(2026, 11, first), None if last is None else date(2026, 11, last))


@pytest.mark.parametrize(
    ("said", "away"),
    [
        ("", nov(23, None)),
        ("until Friday", nov(23, 26)),
        ("till 27 November", nov(23, 26)),
        ("from Wednesday until Friday", nov(25, 26)),
        ("Wednesday until Friday", nov(25, 26)),
        ("from 25 November to 27 November", nov(25, 27)),
        ("25-27 November", nov(25, 27)),
        ("tomorrow", nov(24, 24)),
        ("Friday", nov(27, 27)),
        ("this week", nov(23, 29)),
        ("for three days", nov(23, 25)),
        ("two days", nov(23, 24)),
        ("a week", nov(23, 29)),
    ],
)
def test_days_off_as_people_say_them(said: str, away: Away) -> None:
    assert read_away(said, MONDAY) == away


@pytest.mark.parametrize(
    "said", ["gibberish", "until never", "until yesterday", "until 2031", "20 November 2026"]
)
def test_what_is_no_time_to_come_is_asked_about(said: str) -> None:
    assert read_away(said, MONDAY) is None


@given(st.text(max_size=60))
def test_whatever_is_typed_it_ends_in_a_year(said: str) -> None:
    away = read_away(said, MONDAY)

    if away is not None and away.last is not None:
        assert MONDAY.date() <= away.last <= MONDAY.date() + LONGEST


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("Mon-Fri", {1, 2, 3, 4, 5}),
        ("Monday to Friday", {1, 2, 3, 4, 5}),
        ("weekdays", {1, 2, 3, 4, 5}),
        ("every day", {1, 2, 3, 4, 5, 6, 7}),
        ("Tue, Thu", {2, 4}),
        ("Tuesday and Thursdays", {2, 4}),
        ("fri-mon", {5, 6, 7, 1}),
        ("weekends and wed", {3, 6, 7}),
    ],
)
def test_weekdays_as_people_say_them(said: str, days: set[int]) -> None:
    assert read_weekdays(said) == frozenset(days)


@pytest.mark.parametrize("said", ["", "someday", "monkey", "Mon-Blursday", "satisfaction"])
def test_what_is_no_weekday_is_none(said: str) -> None:
    assert read_weekdays(said) is None
