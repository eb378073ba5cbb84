"""Bringing a database up to date: from nothing, from behind, and not from ahead."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.storage import migrate
from bot.storage.compiled.definition import VERSION
from bot.storage.engine import Database, DatabaseProblem
from bot.storage.migrate import CURRENT, Migration, NewerSchema, OlderSchema, ensure
from bot.storage.statements.schema import metadata

ADD_COLUMN = "op.add_column('person', sa.Column('motto', sa.Text(), nullable=False, server_default=''))"
NOT_NULL = "op.add_column('person', sa.Column('motto', sa.Text(), nullable=False))"
REPLACE_TABLE = (
    "with op.batch_alter_table('person', recreate='always') as batch:\n"
    "        batch.alter_column('name', new_column_name='called')"
)


async def test_a_fresh_database_gets_every_table(database):
    assert await ensure(database) == Migration(None, CURRENT)
    assert await database.tables() == {*metadata.tables, "alembic_version"}


async def test_a_database_that_is_up_to_date_stays_as_it_is(database):
    await ensure(database)
    assert await ensure(database) == Migration(CURRENT, CURRENT)


async def test_one_that_is_behind_is_brought_up_with_its_data(database, fill, counts, with_another):
    await ensure(database)
    await fill(database)
    before = await counts(database)
    with_another(ADD_COLUMN)
    assert await ensure(database) == Migration(CURRENT, "next")
    assert await counts(database) == before
    motto = await database.reshape(lambda connection: connection.scalar(text("SELECT motto FROM person")))
    assert motto == ""


async def test_one_that_went_all_the_way_down_comes_up_again(database, versions):
    await versions.up(database)
    await versions.down(database, "base")
    assert await ensure(database) == Migration(None, CURRENT)


async def test_making_a_table_anew_loses_nothing_that_refers_to_it(database, fill, counts, with_another):
    await ensure(database)
    await fill(database)
    before = await counts(database)
    assert before["account"] == 1
    with_another(REPLACE_TABLE)
    await ensure(database)
    assert await counts(database) == before
    checked = await database.reshape(lambda connection: connection.scalar(text("PRAGMA foreign_keys")))
    assert checked == 0  # inside a change
    with pytest.raises(DatabaseProblem) as caught:  # and on again after it
        await database.define(["UPDATE account SET person_id = 99"])
    assert "FOREIGN KEY" in str(caught.value)


@pytest.mark.parametrize(
    ("bad", "error"),
    [
        pytest.param(NOT_NULL, sqlite3.OperationalError, id="what is there has no value for it"),
        pytest.param(f"{ADD_COLUMN}; raise LookupError", LookupError, id="half way"),
        pytest.param("op.execute('DELETE FROM person')", DatabaseProblem, id="references lead nowhere"),
    ],
)
async def test_a_migration_that_fails_changes_nothing(database, fill, counts, with_another, bad, error):
    await ensure(database)
    await fill(database)
    before = await counts(database)
    with_another(bad)
    with pytest.raises(error):
        await ensure(database)
    assert await counts(database) == before
    columns = await database.reshape(
        lambda connection: connection.scalars(text("SELECT name FROM pragma_table_info('person')")).all()
    )
    assert "motto" not in columns
    assert await database.run(lambda tx: tx.value(VERSION)) == CURRENT


async def test_one_from_a_newer_rapport_is_refused_and_left_alone(database):
    await ensure(database)
    await database.define(["UPDATE alembic_version SET version_num = '9999'"])
    with pytest.raises(NewerSchema) as caught:
        await ensure(database)
    assert caught.value.version == "9999"
    assert await database.run(lambda tx: tx.value(VERSION)) == "9999"


async def test_somebody_elses_database_is_refused(database):
    await database.define(["CREATE TABLE recipe (name TEXT)"])
    with pytest.raises(DatabaseProblem) as caught:
        await ensure(database)
    assert caught.value.key == "foreign"
    assert await database.tables() == {"recipe"}


async def test_reading_migrates_nothing(tmp_path, monkeypatch):
    path = str(tmp_path / "rapport.sqlite3")
    writer = await Database.open(path)
    await ensure(writer)
    reader = await Database.open(path, read_only=True)
    assert await ensure(reader) == Migration(CURRENT, CURRENT)
    monkeypatch.setattr(migrate, "CURRENT", "next")
    with pytest.raises(OlderSchema) as caught:
        await ensure(reader)
    assert caught.value.version == CURRENT
    await reader.close()
    await writer.close()


def test_what_alters_tables_is_imported_only_where_a_database_is_behind():
    code = """
import asyncio, sys
from bot.storage.compiled.definition import VERSION
from bot.storage.engine import Database
from bot.storage.migrate import ensure

async def main():
    database = await Database.open(":memory:")
    await ensure(database)
    await ensure(database)
    await database.close()

asyncio.run(main())
assert not {"alembic", "sqlalchemy"} & sys.modules.keys()
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)


def test_migrations_are_found_in_the_checkout_first(tmp_path, monkeypatch):
    package = tmp_path / "bot"
    monkeypatch.setattr(migrate, "__file__", str(package / "storage" / "migrate.py"))
    assert migrate.scripts() == package / "_migrations"

    (tmp_path / "migrations").mkdir()
    (tmp_path / "migrations" / "env.py").touch()  # of another package, installed beside this one
    assert migrate.scripts() == package / "_migrations"

    (tmp_path / "pyproject.toml").touch()
    assert migrate.scripts() == tmp_path / "migrations"


def test_here_they_are_in_the_checkout():
    assert migrate.scripts() == Path(__file__).parents[2] / "migrations"
