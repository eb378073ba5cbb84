"""Strength forgives, the streak has rest days, and a return is seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.strength import comeback, streak, strength
from tests.domain.days import DONE, MISSED, PARTLY, SKIPPED, UNKNOWN, days, pasts
from tests.domain.ledger import day


def test_thirteen_days_done_are_half_of_all_strength() -> None:
    assert strength(days(*[DONE] * 13)) == pytest.approx(0.5)
    assert strength(days(*[DONE] * 26)) == pytest.approx(0.75)


def test_thirteen_misses_halve_it() -> None:
    whole = strength(days(*[DONE] * 26))
    assert strength(days(*[DONE] * 26, *[MISSED] * 13)) == pytest.approx(whole / 2)


def test_partly_counts_with_its_share() -> None:
    assert strength(days(PARTLY)) == pytest.approx(strength(days(DONE)) / 2)


def test_weekdays_only_build_it_up_more_slowly_a_day_and_faster_a_week() -> None:
    weekdays = strength(days(*[DONE] * 5), a_day=5 / 7)
    assert strength(days(*[DONE] * 4)) < weekdays < strength(days(*[DONE] * 5))


@given(pasts())
def test_strength_stays_between_nothing_and_everything(past) -> None:
    assert 0.0 <= strength(past) < 1.0


@given(pasts(), st.sampled_from([SKIPPED, UNKNOWN]))
def test_a_day_off_changes_nothing(past, state) -> None:
    assert strength([*past, *days(state, first=50)]) == strength(past)


@given(pasts())
def test_a_day_done_raises_it_and_a_miss_lowers_it(past) -> None:
    before = strength(past)
    assert strength([*past, *days(DONE, first=50)]) > before
    assert strength([*past, *days(MISSED, first=50)]) <= before


def test_two_rest_days_a_week_protect_the_streak() -> None:
    week = [DONE, DONE, MISSED, DONE, SKIPPED, DONE, DONE]
    assert streak(days(*week), day(6)) == 5
    assert streak(days(*week, *week), day(13)) == 10


def test_the_third_rest_day_of_a_week_ends_it() -> None:
    assert streak(days(DONE, DONE, MISSED, UNKNOWN, SKIPPED, DONE, DONE), day(6)) == 2


def test_rest_days_are_counted_by_the_calendar_week() -> None:
    thursday, wednesday = 3, 9
    over_the_weekend = days(DONE, DONE, MISSED, MISSED, MISSED, MISSED, DONE, first=thursday)
    assert streak(over_the_weekend, day(wednesday)) == 3
    within_the_week = days(DONE, MISSED, MISSED, MISSED, DONE, DONE, DONE, first=thursday)
    assert streak(within_the_week, day(wednesday)) == 3


def test_today_ends_nothing_while_it_lasts() -> None:
    assert streak(days(DONE, DONE, DONE), day(3)) == 3
    assert streak([], day(3)) == 0


def test_a_return_after_misses_is_one() -> None:
    assert comeback(days(DONE, MISSED, UNKNOWN, PARTLY), day(3)) == 2
    assert comeback(days(DONE, DONE), day(1)) == 0
    assert comeback(days(DONE, SKIPPED, DONE), day(2)) == 0
    assert comeback(days(DONE, MISSED, MISSED), day(2)) == 0


def test_a_first_day_is_no_return() -> None:
    assert comeback(days(MISSED, UNKNOWN, DONE), day(2)) == 0
