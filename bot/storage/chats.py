"""Chats that are gone, back, or go on under another id."""

from datetime import datetime

from bot.core.address import Address
from bot.storage.channels import Channels, address
from bot.storage.compiled import chats as sql
from bot.storage.engine import Row, Transaction


class ChatStore:
    """Fulfils core.chats.Chats."""

    def __init__(self, transaction: Transaction, channels: Channels) -> None:
        self._tx = transaction
        self._channels = channels

    def gone(self, address: Address, now: datetime) -> list[Address]:
        """Nobody is there any more: what was to be said there unasked is dropped. Those lost just now."""
        rows = self._rows(address)
        for row in rows:
            self._tx.run(sql.LOST, id_=row.id, now=now)
            self._tx.run(sql.DROP_BROADCASTS, id_=row.id)
        return [
            Address(address.platform, address.chat, row.thread, bool(row.grouped))
            for row in rows
            if row.unreachable_at is None
        ]

    def back(self, address: Address) -> None:
        """It may be written to again."""
        for row in self._rows(address):
            self._tx.run(sql.RETURNED, id_=row.id)

    def moved(self, old: Address, new: Address) -> None:
        """It goes on under another id of the platform's, and all that hangs on it with it."""
        if (old.platform, old.chat) == (new.platform, new.chat):
            return
        there = {row.thread: row.id for row in self._rows(Address(new.platform, new.chat))}
        for row in self._rows(old):
            self._tx.run(sql.NO_NATIVE, id_=row.id)
            if row.thread not in there:
                self._tx.run(sql.RENAME, id_=row.id, to=new.chat)
                continue
            for query in (*sql.MERGE, *sql.KEPT):
                self._tx.run(query, id_=row.id, to=there[row.thread])
            self._tx.run(sql.REMOVE, id_=row.id)
        self._channels.forget()

    def placed(self, address: Address, place: str) -> None:
        """The platform's own id of this private chat."""
        where = {"platform": address.platform, "chat": address.chat, "thread": address.thread}
        self._tx.run(sql.PLACED, **where, where_=place)

    def latest(self, platform: str, limit: int) -> list[tuple[Address, str]]:
        """The private chats in which somebody wrote last, latest first, each with its newest event."""
        return [(address(row), row.event) for row in self._tx.all(sql.LATEST, platform=platform, most=limit)]

    def _rows(self, address: Address) -> list[Row]:
        rows = self._tx.all(sql.OF_CHAT, platform=address.platform, chat=address.chat)
        return [row for row in rows if address.thread in ("", row.thread)]
