"""The schema's version, and bringing a database up to it. Alembic is imported only where one is behind."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    create_mock_engine,
    insert,
    select,
)

from bot.storage.engine import Database, DatabaseProblem
from bot.storage.schema import metadata
from bot.storage.statement import Query

#: The newest migration. Whoever adds one changes this; a test compares.
CURRENT = "0001"

# Alembic's own table, as Alembic makes it.
version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
STORED = Query(lambda: select(version.c.version_num))


@dataclass(frozen=True, slots=True)
class Migration:
    """The version a database had, None where it was empty, and the one it has now."""

    before: str | None
    after: str


class NewerSchema(Exception):
    """The database was written by a newer Rapport: its `version` isn't among the migrations here."""

    def __init__(self, version: str) -> None:
        super().__init__(version)
        self.version = version


class OlderSchema(Exception):
    """The database is behind at `version`, and was opened to be read only."""

    def __init__(self, version: str | None) -> None:
        super().__init__(version or "empty")
        self.version = version


async def stored(database: Database) -> str | None:
    """The version that `database` has, None where it is empty; DatabaseProblem `foreign` for another's."""
    tables = await database.tables()
    if version.name not in tables:
        if tables:
            raise DatabaseProblem("foreign")
        return None
    found: str | None = await database.run(lambda tx: tx.value(STORED))
    return found


async def ensure(
    database: Database, *, before_upgrade: Callable[[], Awaitable[object]] | None = None
) -> Migration:
    """Bring the schema of `database` up to CURRENT; in one transaction, on the database's own connection.

    `before_upgrade` runs first where there is something to upgrade. NewerSchema where it is ahead,
    OlderSchema where it is behind and only read, DatabaseProblem `foreign` where the tables are not
    Rapport's.
    """
    before = await stored(database)
    if before == CURRENT:
        return Migration(before, CURRENT)
    if database.read_only:
        raise OlderSchema(before)
    if version.name in await database.tables():
        known(before)
        if before_upgrade is not None:
            await before_upgrade()
        await database.reshape(upgrade)
    else:
        await database.define(definition(database.dialect.name))
    return Migration(before, CURRENT)


def scripts() -> Path:
    """Where the migrations are: beside the package in a checkout, within it in an installed wheel."""
    package = Path(__file__).resolve().parents[1]
    checkout = package.parent
    in_checkout = (checkout / "pyproject.toml").is_file() and (checkout / "migrations" / "env.py").is_file()
    return checkout / "migrations" if in_checkout else package / "_migrations"


@cache
def definition(dialect: str) -> tuple[str, ...]:
    """The statements that make every table in an empty database, and name the version.

    Several times quicker than running the migrations; a test compares what both make.
    """
    statements: list[str] = []

    def note(statement: Any, *_: object) -> None:
        statements.append(
            str(statement.compile(dialect=engine.dialect, compile_kwargs={"literal_binds": True}))
        )

    engine = create_mock_engine(f"{dialect}://", note)
    for tables in (metadata, version.metadata):
        tables.create_all(engine, checkfirst=False)
    note(insert(version).values(version_num=CURRENT))
    return tuple(statements)


def known(version: str | None) -> None:
    """NewerSchema where `version` isn't among the migrations here."""
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    if version == CURRENT:
        return
    try:
        ScriptDirectory(str(scripts())).get_revisions(version or ())
    except CommandError as error:
        raise NewerSchema(version or "") from error


def upgrade(connection: Connection) -> None:
    """Run every migration that `connection` lacks."""
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(scripts()).replace("%", "%%"))
    command.upgrade(config, "head")
