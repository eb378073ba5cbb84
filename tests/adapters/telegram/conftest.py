from collections.abc import AsyncIterator

import httpx
import pytest

from tests.adapters.telegram.clock import Clock
from tests.adapters.telegram.standin import StandIn


TLS = httpx.create_ssl_context()


@pytest.fixture(autouse=True)
def one_tls_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading every certificate of this machine takes longer than a whole conversation, and none is used."""
    monkeypatch.setattr(httpx, "create_ssl_context", lambda: TLS)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def standin(clock: Clock) -> AsyncIterator[StandIn]:
    """A Telegram of the test's own."""
    standin = StandIn(clock=clock, elapsed=clock.elapsed)
    await standin.start()
    yield standin
    await standin.stop()
