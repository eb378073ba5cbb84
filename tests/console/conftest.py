"""`rapport` as somebody types it, on a database of its own."""

import asyncio
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.cli import main

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
Rapport = Callable[..., tuple[int, str]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database in which Ana wrote once, and was answered."""
    path = tmp_path / "rapport.sqlite3"

    async def talk() -> None:
        chat = MemoryChat()
        app = await App.open(str(path), [chat], clock=lambda: NOW, seed=0)
        await app.handle(chat.write("ana", "had coffee with Maria Lopez"))
        await app.drain()
        await app.close()

    asyncio.run(talk())
    return path


@pytest.fixture
def rapport(path: Path, capsys: pytest.CaptureFixture[str]) -> Rapport:
    """Runs a command; its exit status, and what it says on either output."""

    def run(command: str, *arguments: object) -> tuple[int, str]:
        status = main([command, "--db", str(path), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out + said.err

    return run


@pytest.fixture
def park(path: Path) -> Callable[[str], int]:
    """Has the last message be one that can't be sent, for this reason; its id."""

    def do(why: str) -> int:
        with sqlite3.connect(path) as opened:
            (row,) = opened.execute("SELECT max(id) FROM outbox").fetchone()
            opened.execute("UPDATE outbox SET state = 'parked', problem = ? WHERE id = ?", (why, row))
        opened.close()
        return int(row)

    return do
