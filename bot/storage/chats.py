"""Chats that are gone, back, or go on under another id."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Table,
    UniqueConstraint,
    bindparam,
    delete,
    exists,
    func,
    literal,
    select,
    update,
)

from bot.core.address import Address
from bot.storage.channels import COLUMNS, Channels, address
from bot.storage.engine import Row, Transaction
from bot.storage.schema import channel, message, metadata, outbox
from bot.storage.statement import Query

_CHAT = (channel.c.platform == bindparam("platform"), channel.c.chat == bindparam("chat"))
_ONE = channel.c.id == bindparam("id_")
OF_CHAT = Query(
    lambda: select(channel.c.id, channel.c.thread, channel.c.grouped, channel.c.unreachable_at).where(*_CHAT)
)
LOST = Query(lambda: update(channel).where(_ONE).values(unreachable_at=bindparam("now")))
RETURNED = Query(lambda: update(channel).where(_ONE).values(unreachable_at=None))
DROP_BROADCASTS = Query(
    lambda: delete(outbox).where(
        outbox.c.channel_id == bindparam("id_"), outbox.c.state == literal("queued"), outbox.c.broadcast
    )
)
RENAME = Query(lambda: update(channel).where(_ONE).values(chat=bindparam("to"), unreachable_at=None))
#: The new chat counts its messages anew: what was shown in the old one can't be edited or replied to there.
PLACED = Query(
    lambda: (
        update(channel)
        .where(
            *_CHAT,
            channel.c.thread == bindparam("thread"),
            channel.c.place.is_distinct_from(bindparam("where_")),
        )
        .values(place=bindparam("where_"))
    )
)
NO_NATIVE = Query(lambda: update(outbox).where(outbox.c.channel_id == bindparam("id_")).values(native=None))
REMOVE = Query(lambda: delete(channel).where(_ONE))
_THEIRS = message.alias()
_NEWEST = (
    select(func.max(_THEIRS.c.id))
    .where(_THEIRS.c.channel_id == channel.c.id)
    .correlate(channel)
    .scalar_subquery()
)
LATEST = Query(
    lambda: (
        select(*COLUMNS, message.c.event)
        .select_from(channel)
        .join(message, message.c.id == _NEWEST)
        .where(channel.c.platform == bindparam("platform"), ~channel.c.grouped)
        .order_by(message.c.id.desc())
        .limit(bindparam("most"))
    )
)


def _hanging() -> Iterator[tuple[Table, Column[int]]]:
    """Every column that names a channel."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            if any(key.column is channel.c.id for key in column.foreign_keys):
                yield table, column


def _twins(table: Table, column: Column[int]) -> Iterator[Query]:
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


def _merging() -> Iterator[Query]:
    for table, column in _hanging():
        yield from _twins(table, column)
        yield _moved(table, column)


def _dropped(table: Table, column: Column[Any], there: ColumnElement[bool]) -> Query:
    return Query(lambda: delete(table).where(column == bindparam("id_"), there))


def _moved(table: Table, column: Column[Any]) -> Query:
    return Query(
        lambda: update(table).where(column == bindparam("id_")).values({column.name: bindparam("to")})
    )


MERGE = tuple(_merging())
_OLD = channel.alias()


def _own(column: Column[Any]) -> Query:
    """Takes over what the old channel's row says where the new one's says nothing."""
    said = select(_OLD.c[column.name]).where(_OLD.c.id == bindparam("id_")).scalar_subquery()
    silent = (channel.c.id == bindparam("to"), column.is_(None))
    return Query(lambda: update(channel).where(*silent).values({column.name: said}))


KEPT = tuple(_own(one) for one in channel.columns if one.nullable and one is not channel.c.unreachable_at)


class ChatStore:
    """Fulfils core.chats.Chats."""

    def __init__(self, transaction: Transaction, channels: Channels) -> None:
        self._tx = transaction
        self._channels = channels

    def gone(self, address: Address, now: datetime) -> list[Address]:
        """Nobody is there any more: what was to be said there unasked is dropped. Those lost just now."""
        rows = self._rows(address)
        for row in rows:
            self._tx.run(LOST, id_=row.id, now=now)
            self._tx.run(DROP_BROADCASTS, id_=row.id)
        return [
            Address(address.platform, address.chat, row.thread, bool(row.grouped))
            for row in rows
            if row.unreachable_at is None
        ]

    def back(self, address: Address) -> None:
        """It may be written to again."""
        for row in self._rows(address):
            self._tx.run(RETURNED, id_=row.id)

    def moved(self, old: Address, new: Address) -> None:
        """It goes on under another id of the platform's, and all that hangs on it with it."""
        if (old.platform, old.chat) == (new.platform, new.chat):
            return
        there = {row.thread: row.id for row in self._rows(Address(new.platform, new.chat))}
        for row in self._rows(old):
            self._tx.run(NO_NATIVE, id_=row.id)
            if row.thread not in there:
                self._tx.run(RENAME, id_=row.id, to=new.chat)
                continue
            for query in (*MERGE, *KEPT):
                self._tx.run(query, id_=row.id, to=there[row.thread])
            self._tx.run(REMOVE, id_=row.id)
        self._channels.forget()

    def placed(self, address: Address, place: str) -> None:
        """The platform's own id of this private chat."""
        where = {"platform": address.platform, "chat": address.chat, "thread": address.thread}
        self._tx.run(PLACED, **where, where_=place)

    def latest(self, platform: str, limit: int) -> list[tuple[Address, str]]:
        """The private chats in which somebody wrote last, latest first, each with its newest event."""
        return [(address(row), row.event) for row in self._tx.all(LATEST, platform=platform, most=limit)]

    def _rows(self, address: Address) -> list[Row]:
        rows = self._tx.all(OF_CHAT, platform=address.platform, chat=address.chat)
        return [row for row in rows if address.thread in ("", row.thread)]
