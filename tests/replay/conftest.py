import io
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.replay.main import replay
from tests.replay.echo import Stored, echo


@dataclass(frozen=True)
class Ran:
    """How `rapport replay` ended, what it wrote, and the file afterwards."""

    status: int
    out: str
    err: str
    file: str
    stored: Stored


Run = Callable[..., Awaitable[Ran]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Replays a transcript against the echo bot."""

    async def replayed(text: str, **options: object) -> Ran:
        path = tmp_path / "talk.txt"
        path.write_text(text, encoding="utf-8")
        out, err, stored = io.StringIO(), io.StringIO(), Stored()
        status = await replay(path, out=out, err=err, opener=echo(stored), **options)  # type: ignore[arg-type]
        return Ran(status, out.getvalue(), err.getvalue(), path.read_text(encoding="utf-8"), stored)

    return replayed
