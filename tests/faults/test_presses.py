"""Many people at once, and a database that takes its time: whoever presses a button is answered."""

import asyncio
import threading
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random
from time import monotonic

import pytest

from bot.adapters.discord.chat import DiscordChat
from bot.adapters.telegram.chat import TelegramChat
from bot.bootstrap import App
from tests.faults import afterwards
from tests.faults.bot import Bot
from tests.faults.conftest import LONG
from tests.faults.sides import Discord, Side, Telegram, until
from tests.faults.town import UNDO, Town

#: People on each platform, and the seconds in which all of them press.
CROWD, WITHIN = (500, 60.0) if LONG else (30, 3.6)
#: Seconds for which the database does nothing; after how many Discord takes no acknowledgement any more.
STALL, IN_TIME = 5.0, 3.0

both = pytest.mark.parametrize("sides", ["both"], indirect=True)


def pair(sides: list[Side]) -> tuple[Telegram, Discord]:
    telegram, discord = sides
    assert isinstance(telegram, Telegram)
    assert isinstance(discord, Discord)
    return telegram, discord


def crowd(town: Town, count: int) -> None:
    """So many people on each platform write."""
    for side in town.sides:
        for number in range(count):
            side.account(f"One{number}")
            town.writes(side, f"One{number}")


def undone(town: Town) -> bool:
    """Whether everybody is told that it is taken back."""
    return all(
        any(f"Undone: call with {one.name}" in text for text in one.side.told(one.writer))
        for one in town.written
    )


@both
async def test_five_hundred_press_within_a_minute(sides: list[Side], tmp_path: Path) -> None:
    telegram, discord = pair(sides)
    bot = Bot(tmp_path / "rapport.db", sides)
    town = Town(sides, bot.path, Random(1))
    await bot.start()
    try:
        crowd(town, CROWD)
        await town.answered()
        order = town.random.sample(town.written, len(town.written))
        for one in order:
            assert one.side.press(one.writer, one.name, UNDO)
            await asyncio.sleep(WITHIN / len(order))
        await until(lambda: undone(town))
        await until(lambda: not telegram.standin.telegram.unanswered)
        await bot.end()
    finally:
        await bot.kill()
    assert discord.standin.platform.counters.late == 0
    assert all(one.answer for one in discord.pressed)
    assert afterwards.undone(bot.path) == Counter(one.name for one in town.written)
    town.pressed = town.written
    town.check()


@both
async def test_a_database_that_stalls_for_five_seconds(sides: list[Side], tmp_path: Path) -> None:
    """Discord hears of each press in time; everybody gets their answer afterwards."""
    telegram, discord = pair(sides)
    town = Town(sides, tmp_path / "rapport.db", Random(1))
    chats = [
        TelegramChat(telegram.standin.token, base_url=telegram.standin.url),
        DiscordChat(
            discord.standin.token,
            api_base=discord.standin.api_base,
            gateway_url=discord.standin.gateway_url,
        ),
    ]
    app = await App.open(str(town.path), chats)
    works = [asyncio.create_task(work) for work in (app.deliver(), *(chat.run(app) for chat in chats))]
    goes_on = threading.Event()
    try:
        await until(lambda: all(side.up for side in sides))
        crowd(town, 10)
        await town.answered()
        stalled = asyncio.create_task(app._database.run(lambda tx: goes_on.wait(60)))
        began = monotonic()
        for one in town.written:
            assert one.side.press(one.writer, one.name, UNDO)
            pressed = monotonic()
            if one.side is discord:
                await until(lambda: discord.pressed[-1].answer)
                assert monotonic() - pressed < IN_TIME
        await asyncio.sleep(STALL - (monotonic() - began))
        assert not stalled.done()
        assert not undone(town)
        goes_on.set()
        await until(lambda: undone(town))
        await until(lambda: not telegram.standin.telegram.unanswered)
    finally:
        goes_on.set()
        for chat in chats:
            chat.stop()
        app.stop()
        with suppress(TimeoutError):
            async with asyncio.timeout(10):
                await asyncio.gather(*works, return_exceptions=True)
        await app.close()
    assert discord.standin.platform.counters.late == 0
    assert afterwards.undone(town.path) == Counter(one.name for one in town.written)
