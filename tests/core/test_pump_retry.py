"""What a failure means, and how long the next attempt waits."""

from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.message import TransportError
from bot.core.pump.retry import (
    FIRST_WAIT,
    LONGEST_PAUSE,
    LONGEST_WAIT,
    MOST_ATTEMPTS,
    Later,
    Never,
    Nobody,
    backoff,
    verdict,
)


@given(st.integers(1, 200), st.integers())
def test_waits_double_up_to_the_longest_and_half_of_each_is_chance(attempts: int, seed: int):
    whole = min(FIRST_WAIT.total_seconds() * 2.0 ** (attempts - 1), LONGEST_WAIT.total_seconds())

    assert whole / 2 <= backoff(attempts, Random(seed)).total_seconds() <= whole


def test_not_all_come_back_at_once():
    assert len({backoff(5, Random(seed)) for seed in range(100)}) > 90


@pytest.mark.parametrize(
    ("error", "means"),
    [
        (TransportError("Bad Request: message is too long", permanent=True), Never),
        (TransportError("Forbidden: bot was blocked by the user", unreachable=True), Nobody),
        (TransportError("Internal Server Error"), Later),
    ],
)
def test_a_failure_means(error: TransportError, means: type):
    assert isinstance(verdict(error, 1, 0, Random(0)), means)


def test_what_the_platform_asks_for_is_obeyed_and_is_not_the_messages_fault():
    for attempts in (1, MOST_ATTEMPTS, 500):
        asked = verdict(TransportError("Too Many Requests", retry_after=37.0), attempts, 0, Random(0))
        assert asked == Later(timedelta(seconds=37), counted=False, chat=True)


def test_a_platform_that_asks_for_nothing_is_not_asked_again_at_once():
    asked = verdict(TransportError("Too Many Requests", retry_after=0.0), 1, 0, Random(0))

    assert isinstance(asked, Later)
    assert asked.wait == timedelta(seconds=1)


def test_a_message_that_fails_by_itself_is_given_up():
    error = TransportError("Internal Server Error")

    assert isinstance(verdict(error, MOST_ATTEMPTS - 1, 0, Random(0)), Later)
    assert verdict(error, MOST_ATTEMPTS, 0, Random(0)) == Never("Internal Server Error (10 attempts)")


@given(st.integers(0, 100), st.integers(1, 500))
def test_a_platform_that_is_down_is_tried_every_minute_and_costs_no_attempt(troubles: int, attempts: int):
    down = verdict(TransportError("no connection", everywhere=True), attempts, troubles, Random(0))

    assert isinstance(down, Later)
    assert down.everywhere
    assert not down.counted
    assert down.wait <= LONGEST_PAUSE
