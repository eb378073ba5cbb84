"""How long: the short form is part of `make test`, the long one is `make faults`."""

import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from random import Random

import pytest

from tests.faults.bot import Bot
from tests.faults.sides import Discord, Side, Telegram
from tests.faults.town import Town

LONG = os.environ.get("RAPPORT_FAULTS") == "long"
SIDES = {"telegram": (Telegram,), "discord": (Discord,), "both": (Telegram, Discord)}

only_long = pytest.mark.skipif(not LONG, reason="takes its time: make faults")


@pytest.fixture(params=SIDES)
async def sides(request: pytest.FixtureRequest) -> AsyncIterator[list[Side]]:
    """Chat servers: Telegram's, Discord's, both."""
    async with AsyncExitStack() as stack:
        made: list[Side] = []
        for kind in SIDES[request.param]:
            side = kind()
            await side.start()
            stack.push_async_callback(side.stop)
            made.append(side)
        yield made


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    """Telegram's alone."""
    side = Telegram()
    await side.start()
    yield side
    await side.stop()


@pytest.fixture
async def bot(tmp_path: Path, telegram: Telegram) -> AsyncIterator[Bot]:
    """Starts real processes on one database, one after the other, for Telegram."""
    bot = Bot(tmp_path / "rapport.db", [telegram])
    yield bot
    await bot.kill()


@pytest.fixture
def town(bot: Bot, telegram: Telegram) -> Town:
    """Nobody lives there yet."""
    return Town([telegram], bot.path, Random(1))
