"""Every private conversation, played through the adapter against the stand-in: same words out."""

import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.adapters.discord.clock import Clock
from tests.adapters.discord.standin import StandIn
from tests.adapters.discord.world import DiscordWorld
from tests.adapters.transcripts import difference, private

#: Nobody shares a contact there, and what is forwarded doesn't say whose it was: menus take their place.
CAN = private("hidden", "delete", "attach")
#: Before any conversation, as Discord's ids only rise.
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock(LONG_AGO)


@pytest.mark.parametrize(("path", "text"), CAN)
async def test_same_words(
    path: Path, text: str, standin: StandIn, clock: Clock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    differs = await difference(path, text, DiscordWorld(standin, clock), tmp_path)
    if differs:
        pytest.fail(differs, pytrace=False)
    counters = standin.platform.counters
    assert (counters.invalid, counters.late, counters.limited) == (0, 0, 0)
    assert [one for one in caplog.records if one.levelno >= logging.WARNING] == []
