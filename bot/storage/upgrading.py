"""What an older database needs: SQLAlchemy and Alembic, which take a quarter of a start to import.

So nothing imports this module before there is something to upgrade.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError


def known(version: str | None, scripts: Path) -> bool:
    """Whether `version` is among the migrations in that folder."""
    try:
        ScriptDirectory(str(scripts)).get_revisions(version or ())
    except CommandError:
        return False
    return True


def to_newest(scripts: Path) -> Callable[[Connection], None]:
    """Runs every migration of that folder that a connection lacks."""

    def change(connection: Connection) -> None:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(scripts).replace("%", "%%"))
        command.upgrade(config, "head")

    return change


@contextmanager
def begun(connection: sqlite3.Connection) -> Iterator[Connection]:
    """A transaction of SQLAlchemy's on the driver's connection; the driver's errors come out as they are."""
    engine = create_engine(
        "sqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.begin() as transaction:
            yield transaction
    except DBAPIError as error:
        if error.orig is None:
            raise
        raise error.orig from error
