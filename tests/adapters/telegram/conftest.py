from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.adapters.telegram.clock import Clock
from tests.adapters.telegram.rig import Rig
from tests.adapters.telegram.standin import StandIn


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The house's clocks, both of them."""
    clock = Clock()
    monkeypatch.setattr("bot.bootstrap.monotonic", clock.elapsed)
    return clock


@pytest.fixture
async def standin(clock: Clock) -> AsyncIterator[StandIn]:
    """A Telegram of the test's own."""
    standin = StandIn(clock=clock, elapsed=clock.elapsed)
    await standin.start()
    yield standin
    await standin.stop()


@pytest.fixture
async def rig(standin: StandIn, clock: Clock, tmp_path: Path) -> AsyncIterator[Rig]:
    """Bots to begin and end on one database, and people to talk to them."""
    rig = Rig(standin, clock, f"sqlite:///{tmp_path}/rapport.db")
    yield rig
    await rig.close()
