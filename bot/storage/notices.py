"""What somebody was told, so that it isn't told again."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, insert, select, update

from bot.core.address import Address
from bot.storage.channels import Channels
from bot.storage.engine import Transaction
from bot.storage.schema import notice
from bot.storage.statement import Query

_ONE = (
    notice.c.person_id == bindparam("person"),
    notice.c.channel_id == bindparam("channel"),
    notice.c.key == bindparam("notice"),
)
TOLD = Query(lambda: select(notice.c.told_at).where(*_ONE))
TELL = Query(
    lambda: insert(notice).values(
        person_id=bindparam("person"),
        channel_id=bindparam("channel"),
        key=bindparam("notice"),
        told_at=bindparam("now"),
    )
)
TELL_AGAIN = Query(lambda: update(notice).where(*_ONE).values(told_at=bindparam("now")))


class NoticeStore:
    """Fulfils core.stores.Notices."""

    def __init__(self, transaction: Transaction, channels: Channels) -> None:
        self._tx = transaction
        self._channels = channels

    def first(self, person: int, address: Address, key: str, now: datetime, again: timedelta | None) -> bool:
        """Whether they were not told this there before, or `again` long ago; from now on they were."""
        row = {"person": person, "channel": self._channels.id(address), "notice": key}
        told: datetime | None = self._tx.value(TOLD, **row)
        if told is not None and (again is None or now - told < again):
            return False
        self._tx.run(TELL if told is None else TELL_AGAIN, **row, now=now)
        return True
