"""The schema's version, and bringing a database up to it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from bot.storage.compiled.definition import TABLES, VERSION
from bot.storage.engine import Database, DatabaseProblem

#: The newest migration. Whoever adds one changes this; a test compares.
CURRENT = "0001"
#: The table with a database's version: Alembic's own.
ALEMBIC = "alembic_version"


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
    if ALEMBIC not in tables:
        if tables:
            raise DatabaseProblem("foreign")
        return None
    found: str | None = await database.run(lambda tx: tx.value(VERSION))
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
    if ALEMBIC in await database.tables():
        known(before)
        if before_upgrade is not None:
            await before_upgrade()
        from bot.storage.upgrading import to_newest

        await database.reshape(to_newest(scripts()))
    else:
        # Several times quicker than running the migrations; a test compares what both make.
        await database.define((*TABLES, f"INSERT INTO {ALEMBIC} VALUES ('{CURRENT}')"))  # noqa: S608
    return Migration(before, CURRENT)


def scripts() -> Path:
    """Where the migrations are: beside the package in a checkout, within it in an installed wheel."""
    package = Path(__file__).resolve().parents[1]
    checkout = package.parent
    in_checkout = (checkout / "pyproject.toml").is_file() and (checkout / "migrations" / "env.py").is_file()
    return checkout / "migrations" if in_checkout else package / "_migrations"


def known(version: str | None) -> None:
    """NewerSchema where `version` isn't among the migrations here."""
    if version == CURRENT:
        return
    from bot.storage import upgrading

    if not upgrading.known(version, scripts()):
        raise NewerSchema(version or "")
