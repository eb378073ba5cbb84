"""What came in, once each."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, exists, insert, literal, select, update

from bot.core.address import Address
from bot.core.stores import Heard
from bot.storage.channels import Channels
from bot.storage.engine import Row, Transaction
from bot.storage.schema import channel, message
from bot.storage.statement import Query

_COLUMNS = (message.c.id, message.c.text, message.c.received_at)
_NEW = ("channel_id", "person_id", "platform", "event", "text", "received_at")
_TAKEN = exists().where(message.c.platform == bindparam("platform"), message.c.event == bindparam("event"))
TAKE = Query(
    lambda: (
        insert(message)
        .from_select(
            _NEW, select(*(bindparam(name, type_=message.c[name].type) for name in _NEW)).where(~_TAKEN)
        )
        .returning(message.c.id)
    )
)
EVENT = Query(
    lambda: select(message.c.id).where(
        message.c.person_id == bindparam("person"),
        message.c.platform == bindparam("platform"),
        message.c.event == bindparam("event"),
    )
)
CHANGES = Query(
    lambda: update(message).where(message.c.id == bindparam("id_")).values(edits=bindparam("first"))
)
CHANGED = Query(
    lambda: select(message.c.id).where(message.c.edits == bindparam("first")).order_by(message.c.id)
)
FROM = Query(
    lambda: (
        select(message.c.id)
        .join(channel, channel.c.id == message.c.channel_id)
        .where(
            channel.c.platform == bindparam("platform"),
            channel.c.chat == bindparam("chat"),
            channel.c.thread == bindparam("thread"),
        )
        .limit(1)
    )
)
GET = Query(lambda: select(*_COLUMNS).where(message.c.id == bindparam("id")))
GET_OWN = Query(
    lambda: select(*_COLUMNS).where(
        message.c.id == bindparam("id"), message.c.person_id == bindparam("person")
    )
)
_KEPT = (
    select(*_COLUMNS)
    .where(message.c.person_id == bindparam("person"), message.c.text.is_not(None))
    .order_by(message.c.id.desc())
)
ALL = Query(lambda: _KEPT)
NEWEST = Query(lambda: _KEPT.where(message.c.text != literal("")).limit(bindparam("most")))
SCRUB = Query(lambda: update(message).where(message.c.id == bindparam("id_")).values(text=None))


class InboxStore:
    """Fulfils core.stores.Inbox."""

    def __init__(self, transaction: Transaction, channels: Channels) -> None:
        self._tx = transaction
        self._channels = channels

    def take(self, address: Address, person: int, event: str, text: str, now: datetime) -> int | None:
        """The new message's id; None where this event was taken before. Whoever writes is reachable."""
        taken: int | None = self._tx.value(
            TAKE,
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
        found: int | None = self._tx.value(EVENT, person=person, platform=platform, event=event)
        return found

    def changes(self, message: int, first: int) -> None:
        """This message is what its writer made of an earlier one, as that first was."""
        self._tx.run(CHANGES, id_=message, first=first)

    def versions(self, first: int) -> list[int]:
        """The message, and what its writer made of it, in order."""
        return [first, *(row.id for row in self._tx.all(CHANGED, first=first))]

    def heard_from(self, address: Address) -> bool:
        """Whether anything ever came from there."""
        place = {"platform": address.platform, "chat": address.chat, "thread": address.thread}
        return self._tx.value(FROM, **place) is not None

    def get(self, person: int, message: int) -> Heard | None:
        """The person's message with this id, where its text still is."""
        row = self._tx.one(GET_OWN, person=person, id=message)
        return None if row is None or row.text is None else _heard(row)

    def texts(self, messages: Iterable[int]) -> dict[int, str]:
        """Their texts, where they still are."""
        rows = (self._tx.one(GET, id=id_) for id_ in set(messages))
        return {row.id: row.text for row in rows if row is not None and row.text is not None}

    def search(self, person: int, words: str, limit: int) -> list[Heard]:
        """The newest messages that hold these words, whatever their case."""
        wanted = words.casefold()
        return [heard for heard in self.all(person) if wanted in heard.text.casefold()][:limit]

    def scrub(self, messages: Iterable[int]) -> None:
        """Delete their texts."""
        for id_ in messages:
            self._tx.run(SCRUB, id_=id_)

    def newest(self, person: int, limit: int) -> list[Heard]:
        """The person's newest messages with a text in them, newest first."""
        return [_heard(row) for row in self._tx.all(NEWEST, person=person, most=limit)]

    def all(self, person: int) -> list[Heard]:
        """Every message of the person whose text is kept, newest first."""
        return [_heard(row) for row in self._tx.all(ALL, person=person)]


def _heard(row: Row) -> Heard:
    return Heard(row.id, row.text, row.received_at)
