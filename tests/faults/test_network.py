"""Networks that break, that are not there, and chats that pile up meanwhile."""

import asyncio
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from tests.faults import afterwards
from tests.faults.bot import Bot
from tests.faults.conftest import LONG, SIDES
from tests.faults.sides import Side, Telegram, until
from tests.faults.town import WRITERS, Town

CUTS = 50 if LONG else 3
each_if_long = pytest.mark.parametrize("sides", list(SIDES) if LONG else ["both"], indirect=True)
#: Updates that wait, and people who sent them.
BACKLOG, SENDERS = 500, 100


@pytest.fixture
async def settled(sides: list[Side], tmp_path: Path) -> tuple[Bot, Town]:
    bot = Bot(tmp_path / "rapport.db", sides)
    town = Town(sides, bot.path, Random(1))
    await town.settle(prompts=0, within=0)
    return bot, town


@each_if_long
async def test_connections_that_break_again_and_again(settled: tuple[Bot, Town]) -> None:
    """Nothing is lost, and on Telegram an answer comes twice at most where its receipt was cut off."""
    bot, town = settled
    await bot.start()
    busy: asyncio.Task[None] | None = None
    try:
        await town.introductions()
        busy = asyncio.create_task(town.busy((0.02, 0.1)))
        for _ in range(CUTS):
            await asyncio.sleep(town.random.uniform(0.2, 0.8))
            for side in town.sides:
                side.cut(town.random)
        busy.cancel()
        await town.answered()
        await bot.end()
    finally:
        if busy is not None:
            busy.cancel()
            with suppress(asyncio.CancelledError):
                await busy
        await bot.kill()
    town.check()
    repeats = town.repeats()
    assert all(side.repeats for side, _, _ in repeats)
    assert max((times for _, _, times in repeats), default=0) <= CUTS


@each_if_long
async def test_no_network_at_the_start(settled: tuple[Bot, Town]) -> None:
    """It starts all the same, says so, and is there as soon as the network is."""
    bot, town = settled
    for side in town.sides:
        await side.stop()
    running = await bot.start(up=False)
    try:
        for words in ("Telegram can't be set up", "connection to Discord broke"):
            if any(side.platform.title() in words for side in town.sides):
                await until(lambda words=words: words in running.said)
        assert not running.ended
        for side in town.sides:
            await side.start()
        await until(lambda: all(side.up for side in town.sides))
        for number in range(WRITERS):
            for side in town.sides:
                town.writes(side, f"Writer{number}")
        await town.answered()
        await bot.end()
    finally:
        await bot.kill()
    town.check()


async def test_five_hundred_updates_wait_while_it_is_killed(bot: Bot, town: Town, telegram: Telegram) -> None:
    """Each is taken once. The answers go out at Telegram's pace; the long form waits for all of them."""
    for number in range(BACKLOG):
        telegram.account(f"Sender{number % SENDERS}")
        town.writes(telegram, f"Sender{number % SENDERS}")
    updates = telegram.standin.telegram.updates
    stored = []
    for part in (0.9, 0.7, 0.4, 0.1) if LONG else (0.9, 0.4):
        await bot.start(up=False)
        await until(lambda part=part: len(updates) < part * BACKLOG)
        await bot.kill()
        stored.append(len(afterwards.rows(bot.path, "SELECT id FROM message")))
    assert 0 < stored[0] < BACKLOG
    await bot.start(up=False)
    await until(lambda: not len(updates))
    if LONG:
        await town.answered()
    await bot.end()
    assert afterwards.logged(bot.path) == {one.name: 1 for one in town.written}
    twice = "SELECT answers FROM outbox GROUP BY answers, say HAVING count(*) > 1"
    assert afterwards.rows(bot.path, twice) == []
