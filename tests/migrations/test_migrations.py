"""Every migration goes up and down over a database with people's data in it, and ends where the schema is."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from bot.storage.engine import Database
from bot.storage.migrate import CURRENT, ensure
from bot.storage.statements.schema import metadata


def structure(connection):
    """Everything the database knows of its tables, in no order."""
    inspector = inspect(connection)
    kinds = ("columns", "pk_constraint", "foreign_keys", "unique_constraints", "check_constraints", "indexes")
    found = {kind: getattr(inspector, f"get_multi_{kind}")() for kind in kinds}
    return {
        (table, kind): sorted(map(repr, parts if isinstance(parts, list) else [parts]))
        for kind, tables in found.items()
        for (_, table), parts in tables.items()
    }


def test_the_constant_is_the_only_head(versions):
    assert versions.heads == [CURRENT]


async def test_migrations_end_at_the_schema(database, versions):
    await versions.up(database)
    options = {"compare_type": True, "compare_server_default": True}
    differences = await database.reshape(
        lambda connection: compare_metadata(MigrationContext.configure(connection, opts=options), metadata)
    )
    assert differences == []


async def test_a_fresh_database_is_as_if_migrated(database, versions):
    await ensure(database)
    migrated = await Database.open(":memory:")
    await versions.up(migrated)
    as_migrated = await migrated.reshape(structure)
    await migrated.close()
    assert await database.reshape(structure) == as_migrated


async def test_each_goes_up_down_and_up_again_with_data_in_every_table(database, versions, fill, counts):
    """A column that is NOT NULL without a default fails here, as the rows before it have none."""
    for revision in versions.in_order:
        before = await counts(database)
        await versions.up(database, revision)
        after = await database.reshape(structure)
        await versions.down(database, "-1")
        assert await counts(database) == before
        await versions.up(database, revision)
        assert await database.reshape(structure) == after
        kept = await counts(database)
        assert {name: count for name, count in before.items() if name in kept} == {
            name: count for name, count in kept.items() if name in before
        }
        await empty_and_fill(database, fill)


async def empty_and_fill(database, fill):
    def empty(connection):
        names = connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all()
        for name in set(names) - {"alembic_version"}:
            connection.execute(text(f'DELETE FROM "{name}"'))

    await database.reshape(empty)
    await fill(database)


async def test_everything_goes_down_with_data_in_every_table(database, versions, fill):
    await versions.up(database)
    await fill(database)
    await versions.down(database, "base")
    assert await database.tables() == {"alembic_version"}
    await versions.up(database)
    assert await database.tables() == {*metadata.tables, "alembic_version"}
