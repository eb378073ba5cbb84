"""The draw prefers what worked, lets rest what was just given, and always explores."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.draw import draw, probabilities
from bot.domain.numbers import DEFAULTS
from tests.domain.days import DONE, MISSED, days, pasts
from tests.domain.ledger import day


def likely(*tried, number: int = 60) -> list[float]:
    return probabilities(tried, day(number), DEFAULTS)


def test_untried_arms_are_equal() -> None:
    assert likely([], [], [], []) == pytest.approx([0.25] * 4)


def test_what_worked_is_preferred() -> None:
    worked, failed = likely(days(DONE, DONE, DONE), days(MISSED, MISSED, MISSED))
    assert worked > 0.8
    assert failed >= DEFAULTS.exploration / 2


def test_one_draw_in_ten_explores() -> None:
    _, _, _, _, hopeless = likely(*[days(*[DONE] * 30)] * 4, days(*[MISSED] * 30))
    assert 0.1 / 5 < hopeless < 0.1 / 5 + 0.02


def test_what_was_just_given_rests_and_recovers() -> None:
    just, never = likely(days(DONE, first=59), [])
    assert just < never
    long_ago, never = likely(days(DONE, first=0), [], number=90)
    assert long_ago > never


@given(st.lists(pasts(), min_size=1, max_size=6), st.integers(30, 60))
def test_every_arm_keeps_its_share_of_exploration(tried, number: int) -> None:
    found = probabilities(tried, day(number), DEFAULTS)
    assert sum(found) == pytest.approx(1.0)
    assert min(found) >= DEFAULTS.exploration / len(tried)


@given(st.lists(pasts(), min_size=1, max_size=6), st.integers())
def test_the_probability_told_is_that_of_the_arm_drawn(tried, seed: int) -> None:
    arms = list(range(len(tried)))
    arm, probability = draw(arms, tried, day(40), Random(seed), DEFAULTS)
    assert probability == probabilities(tried, day(40), DEFAULTS)[arm]
    assert draw(arms, tried, day(40), Random(seed), DEFAULTS) == (arm, probability)


def test_chances_come_out_as_told() -> None:
    tried = [days(DONE, DONE), [], days(MISSED)]
    expected = likely(*tried)
    chance = Random(0)
    drawn = [draw("abc", tried, day(60), chance, DEFAULTS)[0] for _ in range(4000)]
    assert [drawn.count(arm) / 4000 for arm in "abc"] == pytest.approx(expected, abs=0.03)


def test_without_arms_there_is_nothing_to_draw() -> None:
    with pytest.raises(ValueError, match="nothing"):
        draw([], [], day(0), Random(0), DEFAULTS)
