"""What makes an empty database."""

from sqlalchemy import Column, MetaData, PrimaryKeyConstraint, String, Table, select
from sqlalchemy.schema import CreateIndex, CreateTable

from bot.storage.statements.schema import metadata

# Alembic's own table, as Alembic makes it.
version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
VERSION = select(version.c.version_num)


def _made(table: Table) -> tuple[CreateTable | CreateIndex, ...]:
    indexes = sorted(table.indexes, key=lambda index: str(index.name))
    return (CreateTable(table), *map(CreateIndex, indexes))


#: Every table with its indexes, in an order in which each refers to those before it.
TABLES = tuple(made for table in (*metadata.sorted_tables, version) for made in _made(table))
