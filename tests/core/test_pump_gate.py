"""When a platform as a whole is left alone, and for how long."""

from datetime import timedelta

import pytest

from bot.core.address import Address
from bot.core.outbox import Queued
from bot.core.pump.delivery import Sent
from bot.core.pump.gate import Gate
from bot.core.pump.retry import Later
from bot.domain.say import say

ROW = Queued(1, Address("memory", "ana"), 1, say("done"))
OTHER = Queued(2, Address("memory", "ben"), 2, say("done"))
DOWN = Later(timedelta(seconds=10), counted=False, everywhere=True)


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def gate(clock: Clock) -> Gate:
    return Gate(object(), clock)


def test_a_platform_that_is_down_is_left_alone(gate, clock):
    gate.learn(ROW, DOWN)

    assert (gate.closed_for, gate.wait(ROW), gate.wait(OTHER)) == (10, 10, 10)
    clock.now += 10
    assert (gate.closed_for, gate.wait(OTHER)) == (0, 0)


def test_what_was_on_its_way_then_says_nothing_new(gate, clock):
    gate.learn(ROW, DOWN)
    clock.now += 1
    gate.learn(OTHER, Later(timedelta(seconds=60), counted=False, everywhere=True))

    assert (gate.troubles, gate.closed_for) == (1, 9)


def test_but_what_the_platform_asks_for_counts(gate):
    gate.learn(ROW, DOWN)
    gate.learn(OTHER, Later(timedelta(seconds=60), counted=False, chat=True, everywhere=True))

    assert (gate.troubles, gate.closed_for) == (1, 60)


def test_troubles_are_counted_until_something_gets_through(gate, clock):
    for troubles in range(1, 4):
        gate.learn(ROW, DOWN)
        assert gate.troubles == troubles
        clock.now += 10
    gate.learn(ROW, Sent("n"))

    assert gate.troubles == 0


def test_a_message_that_fails_by_itself_holds_up_nothing_else(gate):
    gate.learn(ROW, Later(timedelta(seconds=10)))

    assert (gate.wait(ROW), gate.wait(OTHER), gate.troubles) == (0, 0, 0)
