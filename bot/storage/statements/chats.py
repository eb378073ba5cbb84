"""Chats that are gone, back, or go on under another id."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Delete,
    Table,
    UniqueConstraint,
    Update,
    bindparam,
    delete,
    exists,
    func,
    literal,
    select,
    update,
)

from bot.storage.statements.channels import COLUMNS
from bot.storage.statements.schema import channel, message, metadata, outbox

_CHAT = (channel.c.platform == bindparam("platform"), channel.c.chat == bindparam("chat"))
_ONE = channel.c.id == bindparam("id_")
OF_CHAT = select(channel.c.id, channel.c.thread, channel.c.grouped, channel.c.unreachable_at).where(*_CHAT)
LOST = update(channel).where(_ONE).values(unreachable_at=bindparam("now"))
RETURNED = update(channel).where(_ONE).values(unreachable_at=None)
DROP_BROADCASTS = delete(outbox).where(
    outbox.c.channel_id == bindparam("id_"), outbox.c.state == literal("queued"), outbox.c.broadcast
)
RENAME = update(channel).where(_ONE).values(chat=bindparam("to"), unreachable_at=None)
#: The new chat counts its messages anew: what was shown in the old one can't be edited or replied to there.
PLACED = (
    update(channel)
    .where(
        *_CHAT,
        channel.c.thread == bindparam("thread"),
        channel.c.place.is_distinct_from(bindparam("where_")),
    )
    .values(place=bindparam("where_"))
)
NO_NATIVE = update(outbox).where(outbox.c.channel_id == bindparam("id_")).values(native=None)
REMOVE = delete(channel).where(_ONE)
_THEIRS = message.alias()
_NEWEST = (
    select(func.max(_THEIRS.c.id))
    .where(_THEIRS.c.channel_id == channel.c.id)
    .correlate(channel)
    .scalar_subquery()
)
LATEST = (
    select(*COLUMNS, message.c.event)
    .select_from(channel)
    .join(message, message.c.id == _NEWEST)
    .where(channel.c.platform == bindparam("platform"), ~channel.c.grouped)
    .order_by(message.c.id.desc())
    .limit(bindparam("most"))
)


def _hanging() -> Iterator[tuple[Table, Column[int]]]:
    """Every column that names a channel."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            if any(key.column is channel.c.id for key in column.foreign_keys):
                yield table, column


def _twins(table: Table, column: Column[int]) -> Iterator[Delete]:
    """Deletes rows of the old channel that the new one has too, by each key that the channel is part of."""
    keys = [one for one in table.constraints if isinstance(one, UniqueConstraint)]
    for key in (table.primary_key, *keys):
        if column in key.columns.values():
            twin = table.alias()
            same = [
                twin.c[one.name] == table.c[one.name] for one in key.columns.values() if one is not column
            ]
            there = exists().where(twin.c[column.name] == bindparam("to"), *same)
            yield _dropped(table, column, there)


def _merging() -> Iterator[Delete | Update]:
    for table, column in _hanging():
        yield from _twins(table, column)
        yield _moved(table, column)


def _dropped(table: Table, column: Column[Any], there: ColumnElement[bool]) -> Delete:
    return delete(table).where(column == bindparam("id_"), there)


def _moved(table: Table, column: Column[Any]) -> Update:
    return update(table).where(column == bindparam("id_")).values({column.name: bindparam("to")})


MERGE = tuple(_merging())
_OLD = channel.alias()


def _own(column: Column[Any]) -> Update:
    """Takes over what the old channel's row says where the new one's says nothing."""
    said = select(_OLD.c[column.name]).where(_OLD.c.id == bindparam("id_")).scalar_subquery()
    silent = (channel.c.id == bindparam("to"), column.is_(None))
    return update(channel).where(*silent).values({column.name: said})


KEPT = tuple(_own(one) for one in channel.columns if one.nullable and one is not channel.c.unreachable_at)
