"""How long: the short form is part of `make test`, the long one is `make faults`."""

import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from tests.faults.sides import Discord, Side, Telegram

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
