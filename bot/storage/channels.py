"""The chats in which the bot talks, each with a row of its own."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Table, bindparam, delete, exists, insert, or_, select, update

from bot.core.address import Address
from bot.storage.engine import Row, Transaction
from bot.storage.schema import channel, message, metadata, outbox
from bot.storage.statement import Query

FIND = Query(
    lambda: select(channel.c.id).where(
        channel.c.platform == bindparam("platform"),
        channel.c.chat == bindparam("chat"),
        channel.c.thread == bindparam("thread"),
    )
)
ADD = Query(
    lambda: (
        insert(channel)
        .values({name: bindparam(name) for name in ("platform", "chat", "thread", "grouped")})
        .returning(channel.c.id)
    )
)
_OF_CHANNELS = [table for table in metadata.sorted_tables if "channel_id" in table.c]


def _used_by(tables: Iterable[Table]) -> ColumnElement[bool]:
    return or_(*(exists().where(table.c.channel_id == channel.c.id) for table in tables))


DROP = Query(
    lambda: delete(channel).where(
        channel.c.id == bindparam("id"),
        channel.c.squad_id.is_(None),
        ~_used_by((message, outbox)),
        or_(~channel.c.grouped, ~_used_by(_OF_CHANNELS)),
    )
)
UNREACHABLE = Query(
    lambda: select(channel.c.id).where(
        channel.c.platform == bindparam("platform"),
        channel.c.chat == bindparam("chat"),
        channel.c.thread == bindparam("thread"),
        channel.c.unreachable_at.is_not(None),
    )
)
LOST = Query(
    lambda: update(channel).where(channel.c.id == bindparam("id_")).values(unreachable_at=bindparam("now"))
)
RETURNED = Query(
    lambda: (
        update(channel)
        .where(channel.c.id == bindparam("id_"), channel.c.unreachable_at.is_not(None))
        .values(unreachable_at=None)
    )
)
#: What `address` needs of a row that joined the channel.
COLUMNS = (channel.c.platform, channel.c.chat, channel.c.thread, channel.c.grouped)


class Channels:
    """Ids of addresses, each looked up at most once in a transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction
        self._ids: dict[Address, int] = {}

    def id(self, address: Address) -> int:
        """The id of the channel with this address, which is new if need be."""
        if address not in self._ids:
            place = {"platform": address.platform, "chat": address.chat, "thread": address.thread}
            known = self._tx.value(FIND, **place)
            self._ids[address] = known or self._tx.value(ADD, **place, grouped=address.group)
        return self._ids[address]

    def reachable(self, address: Address) -> bool:
        """False where the platform said that nobody is there, and nobody has written since."""
        place = {"platform": address.platform, "chat": address.chat, "thread": address.thread}
        return self._tx.value(UNREACHABLE, **place) is None

    def lost(self, channel: int, now: datetime) -> None:
        """The platform finds nobody there."""
        self._tx.run(LOST, id_=channel, now=now)

    def returned(self, address: Address) -> None:
        """Somebody wrote there."""
        self._tx.run(RETURNED, id_=self.id(address))

    def forget(self) -> None:
        """Look every id up again: they changed."""
        self._ids.clear()

    def drop(self, channel: int) -> None:
        """Forget a chat in which nothing is left."""
        self._tx.run(DROP, id=channel)
        self._ids = {address: id_ for address, id_ in self._ids.items() if id_ != channel}


def address(row: Row) -> Address:
    """The address that a row with COLUMNS holds."""
    return Address(row.platform, row.chat, row.thread, bool(row.grouped))
