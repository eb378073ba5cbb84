"""How much is asked for."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.size import SizeReason, percentile, round_half_up, size_for
from bot.domain.strength import Past
from tests.domain.days import DONE, MISSED, SKIPPED, UNKNOWN, days, pasts
from tests.domain.test_challenge import TALK


def done(*counts: int) -> list[Past]:
    states = (MISSED if count == 0 else DONE for count in counts)
    return [replace(one, done=count) for one, count in zip(days(*states), counts, strict=True)]


def test_new_people_start_with_one() -> None:
    size = size_for(TALK, [])
    assert size is not None
    assert (size.target, size.reason, size.days) == (1, SizeReason.FIRST, 0)


def test_it_is_near_what_is_usual_on_good_days() -> None:
    size = size_for(TALK, done(1, 2, 2, 3, 1, 2))
    assert size is not None
    assert (size.target, size.reason, size.days) == (2, SizeReason.USUAL, 6)
    assert size_for(TALK, done(9, 9, 9)) == replace(size, target=3, days=3)


def test_only_the_last_reported_days_count() -> None:
    size = size_for(TALK, done(*[3] * 14, *[1] * 14))
    assert size is not None
    assert (size.target, size.days) == (1, 14)


def test_it_is_smaller_after_two_misses_in_a_row() -> None:
    history = [replace(one, target=3) for one in done(3, 3, 3, 3, 3, 3, 0, 0)]
    size = size_for(TALK, history)
    assert size is not None
    assert (size.target, size.reason) == (2, SizeReason.SMALLER)
    assert size_for(replace(TALK, least=3), history) is None


def test_one_miss_and_days_off_do_no_harm() -> None:
    history = [*done(3, 3, 3, 3, 3, 3, 3, 3, 0), *days(SKIPPED, UNKNOWN, first=20)]
    size = size_for(TALK, history)
    assert size is not None
    assert size.target == 3


def test_it_never_asks_for_more_contacts_than_there_are() -> None:
    size = size_for(TALK, done(3, 3, 3), limit=2)
    assert size is not None
    assert (size.target, size.reason) == (2, SizeReason.FEW)
    assert size_for(replace(TALK, least=2, most=2), [], limit=1) is None


@given(pasts(), st.integers(1, 4), st.integers(0, 4), st.integers(1, 4))
def test_after_two_misses_it_never_grows(past: list[Past], least: int, more: int, last: int) -> None:
    missed = [replace(one, target=last) for one in days(MISSED, MISSED, first=40)]
    size = size_for(replace(TALK, least=least, most=least + more), [*past, *missed])
    assert size is None or size.target <= max(1, last - 1)


@given(pasts(), st.integers(1, 4), st.integers(0, 4))
def test_it_stays_within_the_challenges_sizes(past: list[Past], least: int, more: int) -> None:
    size = size_for(replace(TALK, least=least, most=least + more), past)
    assert size is None or least <= size.target <= least + more


@pytest.mark.parametrize(
    ("counts", "share", "value"),
    [([], 0.65, 0.0), ([4], 0.65, 4.0), ([0, 10], 0.65, 6.5), ([3, 1, 2], 0.5, 2.0)],
)
def test_percentile_interpolates(counts: list[int], share: float, value: float) -> None:
    assert percentile(counts, share) == pytest.approx(value)


def test_a_half_goes_up() -> None:
    assert [round_half_up(value) for value in (0.49, 0.5, 1.5, 2.5)] == [0, 1, 2, 3]
