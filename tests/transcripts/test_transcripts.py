"""Every conversation that is written down: tests/transcripts/**/*.txt, and those in the README and docs/."""

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.bootstrap import replaying
from bot.replay.main import compare

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BLOCK = re.compile(r"^```transcript\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def _transcripts() -> Iterator[object]:
    for path in sorted(HERE.rglob("*.txt")):
        yield pytest.param(path, path.read_text(encoding="utf-8"), 1, id=str(path.relative_to(HERE)))
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        page = path.read_text(encoding="utf-8") if path.exists() else ""
        for block in BLOCK.finditer(page):
            line = page.count("\n", 0, block.start(1)) + 1
            yield pytest.param(path, block[1], line, id=f"{path.relative_to(ROOT)}:{line}")


@pytest.mark.parametrize(("path", "text", "first_line"), list(_transcripts()))
async def test_holds(path: Path, text: str, first_line: int, caplog: pytest.LogCaptureFixture) -> None:
    name = str(path.relative_to(ROOT))
    differs = await compare(text, name, folder=path.parent, first_line=first_line, opener=replaying)
    if differs:
        pytest.fail(differs, pytrace=False)
    # An expected «…» matches an apology, too.
    if any(record.levelno >= logging.ERROR for record in caplog.records):
        pytest.fail(f"{name} holds, but something broke on the way", pytrace=False)
