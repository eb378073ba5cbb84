"""A start that finds an older database makes a backup of it, and then brings it up to date."""

import logging
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.storage.backup import backups
from bot.storage.engine import DatabaseProblem

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ADD_COLUMN = "op.add_column('person', sa.Column('motto', sa.Text(), nullable=False, server_default=''))"


async def start(path: Path) -> None:
    app = await App.open(str(path), [MemoryChat()], clock=lambda: NOW, seed=0)
    await app.close()


def columns(path: Path) -> set[str]:
    with sqlite3.connect(path) as opened:
        found = opened.execute("SELECT name FROM pragma_table_info('person')").fetchall()
    opened.close()
    return {name for (name,) in found}


async def test_it_says_so_and_the_backup_is_as_it_was(tmp_path, with_another, caplog):
    path = tmp_path / "rapport.sqlite3"
    await start(path)
    with_another(ADD_COLUMN)
    with caplog.at_level(logging.WARNING):
        await start(path)
        await start(path)

    (made,) = backups(path)
    assert made.upgrade
    assert "motto" in columns(path)
    assert "motto" not in columns(made.path)
    (record,) = caplog.records
    assert record.getMessage().endswith(f"from 0001 to next; as it was before: {made.path}")


async def test_without_a_backup_nothing_is_upgraded(tmp_path, with_another, monkeypatch):
    path = tmp_path / "rapport.sqlite3"
    await start(path)
    with_another(ADD_COLUMN)

    async def full(self: object, target: Path) -> None:
        target.write_bytes(b"half")
        raise DatabaseProblem("full")

    monkeypatch.setattr("bot.storage.engine.Database.copy_to", full)
    with pytest.raises(DatabaseProblem):
        await start(path)
    assert "motto" not in columns(path)
    assert not list((tmp_path / "backups").iterdir())
