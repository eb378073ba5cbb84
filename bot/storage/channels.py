"""The chats in which the bot talks, each with a row of its own."""

from datetime import datetime

from bot.core.address import Address
from bot.storage.compiled import channels as sql
from bot.storage.engine import Row, Transaction


class Channels:
    """Ids of addresses, each looked up at most once in a transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction
        self._ids: dict[Address, int] = {}

    def id(self, address: Address) -> int:
        """The id of the channel with this address, which is new if need be."""
        if address not in self._ids:
            place = {"platform": address.platform, "chat": address.chat, "thread": address.thread}
            known = self._tx.value(sql.FIND, **place)
            self._ids[address] = known or self._tx.value(sql.ADD, **place, grouped=address.group)
        return self._ids[address]

    def reachable(self, address: Address) -> bool:
        """False where the platform said that nobody is there, and nobody has written since."""
        place = {"platform": address.platform, "chat": address.chat, "thread": address.thread}
        return self._tx.value(sql.UNREACHABLE, **place) is None

    def lost(self, channel: int, now: datetime) -> None:
        """The platform finds nobody there."""
        self._tx.run(sql.LOST, id_=channel, now=now)

    def returned(self, address: Address) -> None:
        """Somebody wrote there."""
        self._tx.run(sql.RETURNED, id_=self.id(address))

    def forget(self) -> None:
        """Look every id up again: they changed."""
        self._ids.clear()

    def drop(self, channel: int) -> None:
        """Forget a chat in which nothing is left."""
        self._tx.run(sql.DROP, id=channel)
        self._ids = {address: id_ for address, id_ in self._ids.items() if id_ != channel}


def address(row: Row) -> Address:
    """The address that a row with the channel's columns holds."""
    return Address(row.platform, row.chat, row.thread, bool(row.grouped))
