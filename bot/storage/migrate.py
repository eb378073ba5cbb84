"""The schema's version, and bringing a database up to it. Alembic is imported only where one is behind."""

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
STORED = Query(select(version.c.version_num))


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


async def ensure(database: Database) -> Migration:
    """Bring the schema of `database` up to CURRENT; in one transaction, on the database's own connection.

    NewerSchema where it is ahead, OlderSchema where it is behind and only read, DatabaseProblem `foreign`
    where the tables are not Rapport's.
    """
    tables = await database.tables()
    known = version.name in tables
    if tables and not known:
        raise DatabaseProblem("foreign")
    before: str | None = await database.run(lambda tx: tx.value(STORED)) if known else None
    if before == CURRENT:
        return Migration(before, CURRENT)
    if database.read_only:
        raise OlderSchema(before)
    if known:
        await database.reshape(lambda connection: upgrade(connection, before))
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


def upgrade(connection: Connection, before: str | None) -> None:
    """Run every migration after `before`, all of them where that is None; NewerSchema where it is unknown."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(scripts()).replace("%", "%%"))
    try:
        ScriptDirectory.from_config(config).get_revisions(before or ())
    except CommandError as error:
        raise NewerSchema(before or "") from error
    command.upgrade(config, "head")
