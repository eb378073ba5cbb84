"""Databases brought to a version, with something in every table."""

import datetime
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from shutil import copytree

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, Table, func, select

from bot.storage import migrate
from bot.storage.engine import Database


class Versions:
    """The migrations in a folder, and moving a database between them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.directory = ScriptDirectory(str(folder))
        self.heads = self.directory.get_heads()
        self.in_order = [script.revision for script in self.directory.walk_revisions()][::-1]

    async def up(self, database: Database, to: str = "head") -> None:
        await database.reshape(lambda connection: command.upgrade(self._config(connection), to))

    async def down(self, database: Database, to: str) -> None:
        await database.reshape(lambda connection: command.downgrade(self._config(connection), to))

    def _config(self, connection: Connection) -> Config:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(self.folder))
        return config


@pytest.fixture
def versions() -> Versions:
    return Versions(migrate.scripts())


@pytest.fixture
def with_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Versions]:
    """Rapport as it would be with one more migration, made of these two bodies."""

    def add(upgrade: str, downgrade: str = "pass") -> Versions:
        folder = copytree(migrate.scripts(), tmp_path / "migrations")
        (folder / "versions" / "next.py").write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n"
            f"revision, down_revision = 'next', {migrate.CURRENT!r}\n"
            f"def upgrade():\n    {upgrade}\n"
            f"def downgrade():\n    {downgrade}\n"
        )
        monkeypatch.setattr(migrate, "CURRENT", "next")
        monkeypatch.setattr(migrate, "scripts", lambda: folder)
        return Versions(folder)

    return add


@pytest.fixture
async def database() -> AsyncIterator[Database]:
    database = await Database.open(":memory:")
    yield database
    await database.close()


@pytest.fixture
def fill() -> Callable[[Database], Awaitable[None]]:
    """Puts a row that needs every column it can into every table, as it is now."""
    return lambda database: database.reshape(_fill)


@pytest.fixture
def counts() -> Callable[[Database], Awaitable[dict[str, int]]]:
    return lambda database: database.reshape(_counts)


def _tables(connection: Connection) -> list[Table]:
    found = MetaData()
    found.reflect(connection)
    return [table for table in found.sorted_tables if table.name != migrate.ALEMBIC]


def _fill(connection: Connection) -> None:
    for table in _tables(connection):
        connection.execute(table.insert().values({column.name: _value(column) for column in table.columns}))


def _value(column) -> object:
    return {
        int: 1,
        bool: True,
        float: 0.5,
        str: "x",
        datetime.date: datetime.date(2026, 11, 23),
    }[column.type.python_type]


def _counts(connection: Connection) -> dict[str, int]:
    count = select(func.count())
    return {table.name: connection.scalar(count.select_from(table)) or 0 for table in _tables(connection)}
