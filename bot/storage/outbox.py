"""What is to be said, and what was."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, func, insert, literal, or_, select, update

from bot.core import codec
from bot.core.address import Address
from bot.core.ports import Queued
from bot.domain.say import Say
from bot.storage.channels import COLUMNS, Channels, address
from bot.storage.engine import Row, Transaction
from bot.storage.schema import channel, outbox, person
from bot.storage.statement import Query

_EDITED = outbox.alias("edited")
_ROWS = (
    select(
        outbox.c.id,
        outbox.c.person_id,
        outbox.c.say,
        outbox.c.broadcast,
        outbox.c.edits,
        outbox.c.answers,
        outbox.c.attempts,
        outbox.c.choices_open,
        _EDITED.c.native.label("edits_native"),
        person.c.locale,
        *COLUMNS,
    )
    .select_from(outbox)
    .join(channel, channel.c.id == outbox.c.channel_id)
    .outerjoin(_EDITED, _EDITED.c.id == outbox.c.edits)
    .outerjoin(person, person.c.id == outbox.c.person_id)
)
_QUEUED = outbox.c.state == literal("queued")
_FREE = or_(outbox.c.leased_until.is_(None), outbox.c.leased_until <= bindparam("now"))
_THERE = outbox.c.channel_id == bindparam("channel")
_THEIRS = _THERE & (outbox.c.person_id == bindparam("person"))


def _due(broadcast: bool) -> Query:
    lane = outbox.c.broadcast == literal(broadcast)
    due = outbox.c.due_at <= bindparam("now")
    order = (outbox.c.due_at, outbox.c.id)
    return Query(_ROWS.where(_QUEUED, lane, due, _FREE).order_by(*order).limit(bindparam("most")))


def _change(**values: ColumnElement[Any] | Any) -> Query:
    return Query(update(outbox).where(outbox.c.id == bindparam("id_")).values(values))


DUE_REPLIES = _due(broadcast=False)
DUE_BROADCASTS = _due(broadcast=True)
LEASE = _change(leased_until=bindparam("until"), attempts=outbox.c.attempts + 1)
SENT = _change(state="sent", native=bindparam("native"), sent_at=bindparam("now"), leased_until=None)
RETRY = _change(due_at=bindparam("due_at"), leased_until=None)
PARK = _change(state="parked", leased_until=None)
CLOSE_CHOICES = _change(choices_open=False)
NEXT_DUE = Query(
    select(func.min(func.coalesce(outbox.c.leased_until, outbox.c.due_at)).label("due_at")).where(_QUEUED)
)
_NEWEST = _ROWS.order_by(outbox.c.id.desc()).limit(1)
SHOWN = Query(_NEWEST.where(_THERE, outbox.c.native == bindparam("native")))
NEWEST = Query(_NEWEST.where(_THEIRS))
OFFERING = Query(_NEWEST.where(_THEIRS, outbox.c.choices_open))
PUT = Query(
    insert(outbox)
    .values(
        {
            name: bindparam(name)
            for name in (
                "channel_id",
                "person_id",
                "answers",
                "edits",
                "say",
                "broadcast",
                "due_at",
                "choices_open",
            )
        }
        | {"state": "queued", "attempts": 0}
    )
    .returning(outbox.c.id)
)
SAID = Query(select(outbox.c.id, outbox.c.say).where(outbox.c.person_id == bindparam("person")))
EMPTY = _change(say=bindparam("say"), state="sent", choices_open=False)


DROP = Query(delete(outbox).where(outbox.c.id == bindparam("id")).returning(outbox.c.channel_id))


class OutboxStore:
    """Fulfils core.ports.Outbox."""

    def __init__(self, transaction: Transaction, channels: Channels) -> None:
        self._tx = transaction
        self._channels = channels

    def put(
        self,
        address: Address,
        person: int | None,
        say: Say,
        now: datetime,
        *,
        answers: int | None = None,
        edits: int | None = None,
        broadcast: bool = False,
    ) -> int:
        """Have it said there; the row's id. `edits`: the row whose message it takes the place of."""
        if edits is not None:
            self.close_choices(edits)
        id_: int = self._tx.value(
            PUT,
            channel_id=self._channels.id(address),
            person_id=person,
            answers=answers,
            edits=edits,
            say=codec.encode(say),
            broadcast=broadcast,
            due_at=now,
            choices_open=bool(say.choices),
        )
        return id_

    def claim(self, now: datetime, lease_until: datetime, limit: int) -> list[Queued]:
        """Rows that are due and not leased, interactive ones first, now leased."""
        rows = self._tx.all(DUE_REPLIES, now=now, most=limit)
        if len(rows) < limit:
            rows += self._tx.all(DUE_BROADCASTS, now=now, most=limit - len(rows))
        for row in rows:
            self._tx.run(LEASE, id_=row.id, until=lease_until)
        return [_queued(row) for row in rows]

    def next_due(self) -> datetime | None:
        """The earliest instant at which a waiting row is or becomes due."""
        due: datetime | None = self._tx.value(NEXT_DUE)
        return due

    def sent(self, row: int, native: str, now: datetime) -> None:
        """It is shown, under this native id."""
        self._tx.run(SENT, id_=row, native=native, now=now)

    def retry(self, row: int, due_at: datetime) -> None:
        """It failed for now."""
        self._tx.run(RETRY, id_=row, due_at=due_at)

    def park(self, row: int) -> None:
        """It can't be sent; it stays for the operator to see."""
        self._tx.run(PARK, id_=row)

    def vanish(self, row: int) -> None:
        """Delete the row and its chat: nothing is kept of whom it was for."""
        self._channels.drop(self._tx.value(DROP, id=row))

    def shown(self, address: Address, native: str) -> Queued | None:
        """The row that became this native message there, by its latest wording."""
        return _maybe(self._tx.one(SHOWN, channel=self._channels.id(address), native=native))

    def newest(self, person: int, address: Address, *, offering: bool) -> Queued | None:
        """The latest one said there; with `offering`, the latest whose choices are still open."""
        query = OFFERING if offering else NEWEST
        return _maybe(self._tx.one(query, person=person, channel=self._channels.id(address)))

    def close_choices(self, row: int) -> None:
        """Its choices are no longer pressed by a digit."""
        self._tx.run(CLOSE_CHOICES, id_=row)

    def scrub(self, person: int, names: Sequence[str]) -> None:
        """Delete what was said to this person with one of these names in it, sent or not."""
        wanted = [name.casefold() for name in names]
        for row in self._tx.all(SAID, person=person):
            said = codec.text_of(row.say)
            if any(name in said for name in wanted):
                self._tx.run(EMPTY, id_=row.id, say=codec.encode(codec.FORGOTTEN))


def _maybe(row: Row | None) -> Queued | None:
    return None if row is None else _queued(row)


def _queued(row: Row) -> Queued:
    return Queued(
        id=row.id,
        address=address(row),
        person=row.person_id,
        say=codec.decode(row.say),
        broadcast=bool(row.broadcast),
        edits=row.edits,
        edits_native=row.edits_native or "",
        attempts=row.attempts,
        answers=row.answers,
        choices_open=bool(row.choices_open),
        locale=row.locale or "en",
    )
