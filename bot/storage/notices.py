"""What somebody was told, so that it isn't told again."""

from datetime import datetime, timedelta

from bot.core.address import Address
from bot.storage.channels import Channels
from bot.storage.compiled import notices as sql
from bot.storage.engine import Transaction


class NoticeStore:
    """Fulfils core.stores.Notices."""

    def __init__(self, transaction: Transaction, channels: Channels) -> None:
        self._tx = transaction
        self._channels = channels

    def first(self, person: int, address: Address, key: str, now: datetime, again: timedelta | None) -> bool:
        """Whether they were not told this there before, or `again` long ago; from now on they were."""
        row = {"person": person, "channel": self._channels.id(address), "notice": key}
        told: datetime | None = self._tx.value(sql.TOLD, **row)
        if told is not None and (again is None or now - told < again):
            return False
        self._tx.run(sql.TELL if told is None else sql.TELL_AGAIN, **row, now=now)
        return True
