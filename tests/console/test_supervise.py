"""One platform's chat, kept running, in virtual time."""

import asyncio
from random import Random

import pytest

from bot.console.supervise import WELL, Kept
from bot.core.house import Refused
from tests.console.chats import FakeChat, Happening, raising
from tests.core.virtual import VirtualTime


class Supervised:
    def __init__(self, *happenings: Happening) -> None:
        self.time = VirtualTime()
        self.chat = FakeChat("telegram", *happenings)
        self.refusals: list[tuple[str, str]] = []
        self.kept = Kept(
            self.chat,
            refused=lambda platform, why: self.refusals.append((platform, why)),
            elapsed=self.time.elapsed,
            random=Random(0),
            sleep=self.time.sleep,
        )
        self.running = asyncio.ensure_future(self.kept.run(None))

    async def ends(self) -> None:
        self.kept.stop()
        await self.running


async def test_it_runs_until_it_is_told_to_stop():
    one = Supervised()
    await one.time.settles()
    assert one.kept.state == "up"
    await one.ends()
    assert one.chat.runs == 1


async def test_after_a_fault_it_starts_again_a_little_later():
    one = Supervised(raising(OSError("down")))
    await one.time.settles()
    assert (one.chat.runs, one.kept.state) == (1, "down")
    await one.time.passes(2)
    assert (one.chat.runs, one.kept.state) == (2, "up")
    await one.ends()


async def test_later_each_time_and_at_least_once_a_minute():
    one = Supervised(*[raising(OSError("down"))] * 50)
    await one.time.passes(60)
    assert 5 <= one.chat.runs <= 8
    await one.time.passes(20 * 60)
    assert one.chat.runs >= 25
    await one.ends()


async def test_after_it_went_well_for_a_while_the_first_wait_is_short_again():
    async def well_then_down(chat: FakeChat) -> None:
        await one.time.sleep(WELL)
        raise OSError("down")

    one = Supervised(*[raising(OSError("down"))] * 6, well_then_down)
    while one.chat.runs < 7:
        await one.time.passes(1)
    await one.time.passes(WELL + 2)
    assert one.chat.runs == 8
    await one.ends()


async def test_one_that_ends_by_itself_starts_again():
    async def ends(chat: FakeChat) -> None:
        chat._stop.set()

    one = Supervised(ends)
    await one.time.passes(2)
    assert one.chat.runs == 2
    await one.ends()


async def test_stop_is_heard_while_it_waits():
    one = Supervised(raising(OSError("down")))
    await one.time.settles()
    await one.ends()
    assert one.chat.runs == 1


async def test_a_refusal_is_told_and_nothing_is_tried_again():
    one = Supervised(raising(Refused("Copy the token again.")))
    await one.running
    await one.time.passes(3600)
    assert one.refusals == [("telegram", "Copy the token again.")]
    assert (one.chat.runs, one.kept.state) == (1, "refused")


async def test_the_log_says_what_kind_of_fault_and_where_and_no_more(caplog: pytest.LogCaptureFixture):
    one = Supervised(raising(LookupError("Maria Lopez")))
    await one.time.settles()
    await one.ends()

    assert "telegram failed" in caplog.text
    assert "LookupError at" in caplog.text
    assert "chats.py:" in caplog.text
    assert "Maria" not in caplog.text
