"""Draining: everything that is due now, one by one, as transcripts and a terminal want it."""

from datetime import timedelta

import pytest

from bot.core.message import TransportError
from bot.core.ports import Pace

FAILED = TransportError("Internal Server Error")


async def test_rows_go_in_their_order_whatever_chat_they_are_for(open_house):
    house, chat = await open_house()
    await house.put_all([("1", "ana"), ("2", "ana"), ("3", "ben"), ("4", "ana"), ("5", "ben")])
    await house.pump.drain()

    assert chat.shown == ["1", "2", "3", "4", "5"]
    assert await house.pump.next_due() is None


async def test_replies_go_before_broadcasts(open_house):
    house, chat = await open_house()
    await house.put_all([("morning", "ana"), ("morning", "ben")], broadcast=True)
    await house.put("done")
    await house.pump.drain()

    assert chat.shown == ["done", "morning", "morning"]


async def test_one_that_fails_for_now_holds_up_its_chat_alone(open_house):
    house, chat = await open_house(answers={"one": [FAILED]})
    await house.put_all([("one", "ana"), ("two", "ana"), ("ben's", "ben")])
    await house.pump.drain()
    assert chat.shown == ["ben's"]

    due = await house.pump.next_due()
    assert due is not None
    assert timedelta(seconds=1) <= due - house.time.clock() <= timedelta(seconds=2)
    house.time.seconds += 2
    await house.pump.drain()
    assert chat.shown == ["ben's", "one", "two"]


async def test_it_keeps_the_pace(open_house):
    house, chat = await open_house(pace=Pace(per_second=2))
    await house.put_all([(str(number), f"p{number}") for number in range(6)])
    draining = house.begin(house.pump.drain())
    await house.time.passes(10)
    await draining

    assert [at for at, _, _ in chat.got] == [0.0, 0.0, 1.0, 1.0, 2.0, 2.0]


async def test_a_platform_that_asks_to_wait_is_left_for_later(open_house):
    slow_down = TransportError("slow down", retry_after=40.0, everywhere=True)
    house, chat = await open_house(answers={"one": [slow_down]})
    await house.put_all([("one", "ana"), ("two", "ben")])
    await house.pump.drain()

    assert chat.keys == ["one"]
    due = await house.pump.next_due()
    assert due is not None
    assert due - house.time.clock() == timedelta(seconds=40)


async def test_what_the_database_refuses_is_raised(open_house):
    house, _ = await open_house()
    house.store.failing = 1

    with pytest.raises(OSError, match="no room"):
        await house.pump.drain()
