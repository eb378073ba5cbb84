"""What came in, once each."""

from collections.abc import Iterable
from datetime import datetime

from bot.core.address import Address
from bot.core.stores import Heard
from bot.storage.channels import Channels
from bot.storage.compiled import inbox as sql
from bot.storage.engine import Row, Transaction


class InboxStore:
    """Fulfils core.stores.Inbox."""

    def __init__(self, transaction: Transaction, channels: Channels) -> None:
        self._tx = transaction
        self._channels = channels

    def take(self, address: Address, person: int, event: str, text: str, now: datetime) -> int | None:
        """The new message's id; None where this event was taken before. Whoever writes is reachable."""
        taken: int | None = self._tx.value(
            sql.TAKE,
            channel_id=self._channels.id(address),
            person_id=person,
            platform=address.platform,
            event=event,
            text=text,
            received_at=now,
        )
        if taken is not None:
            self._channels.returned(address)
        return taken

    def event(self, person: int, platform: str, event: str) -> int | None:
        """The id of the message that this event became."""
        found: int | None = self._tx.value(sql.EVENT, person=person, platform=platform, event=event)
        return found

    def changes(self, message: int, first: int) -> None:
        """This message is what its writer made of an earlier one, as that first was."""
        self._tx.run(sql.CHANGES, id_=message, first=first)

    def versions(self, first: int) -> list[int]:
        """The message, and what its writer made of it, in order."""
        return [first, *(row.id for row in self._tx.all(sql.CHANGED, first=first))]

    def heard_from(self, address: Address) -> bool:
        """Whether anything ever came from there."""
        place = {"platform": address.platform, "chat": address.chat, "thread": address.thread}
        return self._tx.value(sql.FROM, **place) is not None

    def get(self, person: int, message: int) -> Heard | None:
        """The person's message with this id, where its text still is."""
        row = self._tx.one(sql.GET_OWN, person=person, id=message)
        return None if row is None or row.text is None else _heard(row)

    def texts(self, messages: Iterable[int]) -> dict[int, str]:
        """Their texts, where they still are."""
        rows = (self._tx.one(sql.GET, id=id_) for id_ in set(messages))
        return {row.id: row.text for row in rows if row is not None and row.text is not None}

    def search(self, person: int, words: str, limit: int) -> list[Heard]:
        """The newest messages that hold these words, whatever their case."""
        wanted = words.casefold()
        return [heard for heard in self.all(person) if wanted in heard.text.casefold()][:limit]

    def scrub(self, messages: Iterable[int]) -> None:
        """Delete their texts."""
        for id_ in messages:
            self._tx.run(sql.SCRUB, id_=id_)

    def newest(self, person: int, limit: int) -> list[Heard]:
        """The person's newest messages with a text in them, newest first."""
        return [_heard(row) for row in self._tx.all(sql.NEWEST, person=person, most=limit)]

    def all(self, person: int) -> list[Heard]:
        """Every message of the person whose text is kept, newest first."""
        return [_heard(row) for row in self._tx.all(sql.ALL, person=person)]


def _heard(row: Row) -> Heard:
    return Heard(row.id, row.text, row.received_at)
