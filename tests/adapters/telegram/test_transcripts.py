"""Every private conversation, played through the adapter against the stand-in: same words out."""

import logging
from pathlib import Path

import pytest

from tests.adapters.telegram.standin import StandIn
from tests.adapters.telegram.world import TelegramWorld
from tests.adapters.transcripts import difference, private


@pytest.mark.parametrize(("path", "text"), private("forward", "hidden", "contact", "attach"))
async def test_same_words(
    path: Path, text: str, standin: StandIn, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    differs = await difference(path, text, TelegramWorld(standin), tmp_path)
    if differs:
        pytest.fail(differs, pytrace=False)
    assert standin.telegram.unanswered == 0
    assert standin.errors == {}, "Telegram refused something"
    assert [one for one in caplog.records if one.levelno >= logging.WARNING] == []
