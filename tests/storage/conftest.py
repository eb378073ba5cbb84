"""A small database of its own for the engine: people, and notes about them."""

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    insert,
    select,
)
from sqlalchemy.schema import CreateTable

from bot.storage.engine import Database
from bot.storage.statements.compiling import SQLITE, compiled
from bot.storage.statements.types import Json, UtcDateTime

metadata = MetaData()
person = Table(
    "person",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
)
note = Table(
    "note",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", deferrable=True, initially="DEFERRED"), nullable=False),
    Column("words", String, nullable=False, server_default=""),
    Column("at", UtcDateTime),
    Column("facts", Json),
)


class Queries:
    add = compiled(insert(person).values(name=bindparam("name")).returning(person.c.id))
    add_or_roll_back = compiled(insert(person).prefix_with("OR ROLLBACK").values(name=bindparam("name")))
    names = compiled(select(person.c.name).order_by(person.c.id))
    remove = compiled(delete(person).where(person.c.name == bindparam("name")))
    add_note = compiled(
        insert(note).values({name: bindparam(name) for name in ("person_id", "words")}).returning(note.c.id)
    )
    notes = compiled(select(note.c.words).order_by(note.c.id))


@pytest.fixture
def queries() -> type[Queries]:
    return Queries


@pytest.fixture
def tables() -> type:
    return type("Tables", (), {"person": person, "note": note})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rapport.sqlite3"


@pytest.fixture
async def opened(path: Path) -> AsyncIterator[Callable[..., Awaitable[Database]]]:
    """Opens databases, with the tables in them, and closes them in the end."""
    databases = []

    async def open_(url: str = str(path), **options: object) -> Database:
        database = await Database.open(url, **options)
        databases.append(database)
        if not database.read_only and not await database.tables():
            await database.define(str(CreateTable(table).compile(dialect=SQLITE)) for table in (person, note))
        return database

    yield open_
    for database in databases:
        await database.close()


@pytest.fixture
async def database(opened: Callable[..., Awaitable[Database]]) -> Database:
    return await opened()


@pytest.fixture
async def names(database: Database) -> Callable[[], Awaitable[list[str]]]:
    """Reads who is in the database."""

    async def read() -> list[str]:
        return [row.name for row in await database.run(lambda tx: tx.all(Queries.names))]

    return read


@pytest.fixture
async def said(database: Database) -> list[str]:
    """Every statement that SQLite is given from now on."""
    statements: list[str] = []

    def listen(connection: sqlite3.Connection) -> None:
        connection.set_trace_callback(statements.append)

    await database._on_thread(listen)
    return statements
