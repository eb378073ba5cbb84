from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.adapters.discord.bare import Bare
from tests.adapters.discord.clock import Clock
from tests.adapters.discord.rig import Rig
from tests.adapters.discord.standin import StandIn


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The house's clocks, both of them."""
    clock = Clock()
    monkeypatch.setattr("bot.bootstrap.monotonic", clock.elapsed)
    return clock


@pytest.fixture
async def standin(clock: Clock) -> AsyncIterator[StandIn]:
    """A Discord of the test's own."""
    standin = StandIn(clock, elapsed=clock.elapsed)
    await standin.start()
    yield standin
    await standin.stop()


@pytest.fixture
async def bare(standin: StandIn) -> AsyncIterator[Bare]:
    """A bot without a library."""
    async with Bare(standin) as bare:
        yield bare


@pytest.fixture
async def rig(standin: StandIn, clock: Clock, tmp_path: Path) -> AsyncIterator[Rig]:
    """Starts bots on the test's own Discord, with one database."""
    rig = Rig(standin, clock, f"sqlite:///{tmp_path}/rapport.db")
    yield rig
    await rig.close()
