"""What is to be said, and what was."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, exists, func, insert, literal, or_, select, update

from bot.core import codec
from bot.core.address import Address
from bot.core.schedules import Met
from bot.core.stores import NotAloud, Parked, Queued, Waiting
from bot.domain.say import Say
from bot.storage.channels import COLUMNS, Channels, address
from bot.storage.engine import Row, Transaction
from bot.storage.schema import channel, message, outbox, person
from bot.storage.squads.tables import squad
from bot.storage.statement import Query

#: As many letters as the column has.
LONGEST_PROBLEM = 200

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
        outbox.c.until,
        outbox.c.only_for,
        outbox.c.prompt,
        channel.c.place,
        outbox.c.due_at,
        func.coalesce(message.c.event, outbox.c.event).label("event"),
        _EDITED.c.native.label("edits_native"),
        func.coalesce(person.c.locale, squad.c.locale).label("locale"),
        *COLUMNS,
    )
    .select_from(outbox)
    .join(channel, channel.c.id == outbox.c.channel_id)
    .outerjoin(_EDITED, _EDITED.c.id == outbox.c.edits)
    .outerjoin(person, person.c.id == outbox.c.person_id)
    .outerjoin(squad, squad.c.id == channel.c.squad_id)
    .outerjoin(message, message.c.id == outbox.c.answers)
)
_LATER = outbox.alias("later")
_EARLIER = outbox.alias("earlier")
_QUEUED = outbox.c.state == literal("queued")
_PARKED = outbox.c.state == literal("parked")
_FREE = or_(outbox.c.leased_until.is_(None), outbox.c.leased_until <= bindparam("now"))
_FIRST = ~exists().where(
    _EARLIER.c.channel_id == outbox.c.channel_id,
    _EARLIER.c.state == literal("queued"),
    _EARLIER.c.broadcast == outbox.c.broadcast,
    _EARLIER.c.id < outbox.c.id,
)
_ONE = outbox.c.id == bindparam("id_")
_THERE = outbox.c.channel_id == bindparam("channel")
_THEIRS = _THERE & (outbox.c.person_id == bindparam("person"))


def _of_platforms(platforms: frozenset[str]) -> ColumnElement[bool]:
    return or_(*(outbox.c.platform == literal(one) for one in sorted(platforms)))


@cache
def _due(platforms: frozenset[str], broadcast: bool) -> Query:
    lane = outbox.c.broadcast == literal(broadcast)
    due = outbox.c.due_at <= bindparam("now")
    wanted = (_QUEUED, _of_platforms(platforms), lane, due, _FREE, _FIRST)
    order = (outbox.c.due_at, outbox.c.id)
    return Query(_ROWS.where(*wanted).order_by(*order).limit(bindparam("most")))


@cache
def _next_due(platforms: frozenset[str], broadcast: bool) -> Query:
    lane = outbox.c.broadcast == literal(broadcast)
    later = outbox.c.due_at > bindparam("after")
    wanted = (_QUEUED, _of_platforms(platforms), lane, later, _FIRST)
    return Query(select(outbox.c.due_at).where(*wanted).order_by(outbox.c.due_at).limit(1))


def _change(**values: ColumnElement[Any] | Any) -> Query:
    return Query(update(outbox).where(_ONE).values(values))


LEASE = _change(leased_until=bindparam("until"), attempts=outbox.c.attempts + 1)
SENT = _change(state="sent", native=bindparam("native"), done_at=bindparam("now"), leased_until=None)
RETRY = _change(
    due_at=bindparam("due_at"), leased_until=None, attempts=outbox.c.attempts - bindparam("uncounted")
)
PARK = _change(state="parked", problem=bindparam("why"), done_at=bindparam("now"), leased_until=None)
UNPARK = Query(
    update(outbox)
    .where(_ONE, _PARKED)
    .values(state="queued", problem=None, done_at=None, due_at=bindparam("now"), attempts=0)
)
DISCARD = Query(delete(outbox).where(_ONE, _PARKED))
HOLD = Query(
    update(outbox)
    .where(_QUEUED)
    .values(state="parked", problem=bindparam("why"), done_at=bindparam("now"), leased_until=None)
)
RELEASE = Query(update(outbox).where(_QUEUED, outbox.c.leased_until.is_not(None)).values(leased_until=None))
DROP = Query(delete(outbox).where(_ONE).returning(outbox.c.channel_id))
#: What is for one person's eyes takes a way of its own.
WAITING = Query(delete(outbox).where(_THERE, _QUEUED, or_(_ONE, outbox.c.only_for.is_(None))))
WHERE = Query(select(outbox.c.channel_id, outbox.c.person_id).where(_ONE))
CLOSE_CHOICES = _change(choices_open=False)
COUNTS = Query(select(outbox.c.state, func.count().label("rows")).group_by(outbox.c.state))
QUEUES = Query(
    select(
        outbox.c.platform,
        outbox.c.broadcast,
        func.count().label("rows"),
        func.min(outbox.c.due_at).label("first_due"),
    )
    .where(_QUEUED)
    .group_by(outbox.c.platform, outbox.c.broadcast)
)
PARKED = Query(
    select(outbox.c.id, outbox.c.platform, outbox.c.done_at, outbox.c.problem)
    .where(_PARKED)
    .order_by(outbox.c.id.desc())
    .limit(bindparam("most"))
)
_OVER = exists().where(_LATER.c.channel_id == outbox.c.channel_id, _LATER.c.id > outbox.c.id)
DONE = Query(
    select(outbox.c.id, outbox.c.done_at, _OVER.label("is_over"))
    .where(outbox.c.done_at > bindparam("after"), outbox.c.done_at < bindparam("before"))
    .order_by(outbox.c.done_at)
    .limit(bindparam("most"))
)
_NEWEST = _ROWS.order_by(outbox.c.id.desc()).limit(1)
SHOWN = Query(_NEWEST.where(_THERE, outbox.c.native == bindparam("native")))
NEWEST = Query(_NEWEST.where(_THEIRS))
LAST = Query(
    _NEWEST.where(outbox.c.person_id == bindparam("person"), outbox.c.platform == bindparam("platform"))
)
OFFERING = Query(_NEWEST.where(_THEIRS, outbox.c.choices_open))
PUT = Query(
    insert(outbox)
    .values(
        {
            name: bindparam(name)
            for name in (
                "channel_id",
                "person_id",
                "platform",
                "answers",
                "event",
                "edits",
                "say",
                "broadcast",
                "due_at",
                "until",
                "choices_open",
                "only_for",
                "prompt",
            )
        }
        | {"state": "queued", "attempts": 0}
    )
    .returning(outbox.c.id)
)
#: What was claimed is on its way with the words it had then.
WAITS_TO_EDIT = Query(
    select(outbox.c.id)
    .where(outbox.c.edits == bindparam("edits"), _QUEUED, outbox.c.broadcast, _FREE)
    .order_by(outbox.c.id.desc())
    .limit(1)
)
REWORD = _change(say=bindparam("say"), choices_open=bindparam("choices_open"))
WORD = _change(say=bindparam("say"), choices_open=bindparam("choices_open"), prompt=None)
UNWORD = _change(say=bindparam("say"), choices_open=False, prompt=bindparam("prompt"))
NO_WORDS = codec.encode(Say(()))
PROMPT = Query(
    insert(outbox).values(
        {name: bindparam(name) for name in ("channel_id", "person_id", "platform", "until", "prompt")}
        | {
            "due_at": bindparam("now"),
            "say": NO_WORDS,
            "broadcast": True,
            "state": "queued",
            "attempts": 0,
            "choices_open": False,
        }
    )
)
SAID = Query(
    select(outbox.c.id, outbox.c.say, outbox.c.answers).where(outbox.c.person_id == bindparam("person"))
)
EMPTY = _change(say=bindparam("say"), state="sent", choices_open=False)
#: Before anything was sent.
EVER = datetime(1970, 1, 1, tzinfo=UTC)


class OutboxStore:
    """Fulfils core.stores.Outbox."""

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
        until: datetime | None = None,
        only_for: str = "",
        event: str = "",
    ) -> int | None:
        """Have it said there; the row's id. `edits`: the row whose message it takes the place of.

        None: a broadcast where nobody is reachable, and nothing is queued. A broadcast that edits takes the
        place of one that still waits to do so. Raises NotAloud for what others may not read.
        """
        if address.group and not (say.aloud or only_for):
            raise NotAloud(say.key)
        if broadcast and not self.reachable(address):
            return None
        if edits is not None:
            self.close_choices(edits)
            waiting = self._tx.value(WAITS_TO_EDIT, edits=edits, now=now) if broadcast else None
            if waiting is not None:
                self._tx.run(REWORD, id_=waiting, say=codec.encode(say), choices_open=bool(say.choices))
                return int(waiting)
        id_: int = self._tx.value(
            PUT,
            channel_id=self._channels.id(address),
            person_id=person,
            platform=address.platform,
            answers=answers,
            event=event or None,
            edits=edits,
            say=codec.encode(say),
            broadcast=broadcast,
            due_at=now,
            until=until,
            choices_open=bool(say.choices),
            only_for=only_for or None,
            prompt=None,
        )
        return id_

    def prompt(self, met: Sequence[Met], now: datetime) -> None:
        """Have what is to be said with them said; the words are found when it goes."""
        self._tx.each(
            PROMPT,
            (
                {
                    "channel_id": one.due.place,
                    "person_id": one.due.person,
                    "platform": one.due.platform,
                    "now": now,
                    "until": one.until,
                    "prompt": one.prompt,
                }
                for one in met
                if one.prompt is not None
            ),
        )

    def _wordless(
        self,
        channel: int,
        platform: str,
        person: int | None,
        prompt: Mapping[str, Any],
        now: datetime,
        *,
        edits: int | None = None,
        until: datetime | None = None,
    ) -> int:
        """Queue something whose words are found when it goes; the row's id."""
        id_: int = self._tx.value(
            PUT,
            channel_id=channel,
            person_id=person,
            platform=platform,
            answers=None,
            event=None,
            edits=edits,
            say=NO_WORDS,
            broadcast=True,
            due_at=now,
            until=until,
            choices_open=False,
            only_for=None,
            prompt=prompt,
        )
        return id_

    def post(
        self,
        address: Address,
        post: Mapping[str, Any],
        now: datetime,
        *,
        edits: int | None = None,
        until: datetime | None = None,
    ) -> int | None:
        """Have a post of a squad shown, or changed, whose words are found when it goes; the row's id.

        A change takes the place of one that still waits, which may have words already where it was tried.
        None where nobody is reachable.
        """
        if not self.reachable(address):
            return None
        waiting = None if edits is None else self._tx.value(WAITS_TO_EDIT, edits=edits, now=now)
        if waiting is not None:
            self._tx.run(UNWORD, id_=waiting, say=NO_WORDS, prompt=post)
            return int(waiting)
        channel = self._channels.id(address)
        return self._wordless(channel, address.platform, None, post, now, edits=edits, until=until)

    def word(self, row: int, say: Say) -> None:
        """These are the words of what had none yet."""
        self._tx.run(WORD, id_=row, say=codec.encode(say), choices_open=bool(say.choices))

    def reachable(self, address: Address) -> bool:
        """False where the platform said that nobody is there, and nobody has written since."""
        return self._channels.reachable(address)

    def claim(
        self,
        platforms: frozenset[str],
        now: datetime,
        lease_until: datetime,
        *,
        replies: int,
        broadcasts: int,
    ) -> list[Queued]:
        """So many rows of these platforms that are due, not leased, and the first of their lane, now leased.

        Replies come first, and what has been due longest.
        """
        rows: list[Row] = []
        for broadcast, most in ((False, replies), (True, broadcasts)):
            if most > 0 and platforms:
                rows += self._tx.all(_due(platforms, broadcast), now=now, most=most)
        for row in rows:
            self._tx.run(LEASE, id_=row.id, until=lease_until)
        return [_queued(row, claimed=1) for row in rows]

    def next_due(self, platforms: frozenset[str], after: datetime) -> datetime | None:
        """The earliest instant, after this one, at which a row of these platforms is due."""
        if not platforms:
            return None
        found = (self._tx.value(_next_due(platforms, broadcast), after=after) for broadcast in (False, True))
        return min((one for one in found if one is not None), default=None)

    def sent(self, row: int, native: str, now: datetime) -> None:
        """It is shown, under this native id."""
        self._tx.run(SENT, id_=row, native=native, now=now)

    def retry(self, row: int, due_at: datetime, *, counted: bool = True) -> None:
        """Give it back until then; not `counted`: as if it had never been tried."""
        self._tx.run(RETRY, id_=row, due_at=due_at, uncounted=0 if counted else 1)

    def park(self, row: int, why: str, now: datetime) -> None:
        """It can't be sent; it stays for the operator to see."""
        self._tx.run(PARK, id_=row, why=why[:LONGEST_PROBLEM], now=now)

    def gone(self, row: int, now: datetime) -> int:
        """Nobody is there: its chat is unreachable, and all that waits for all there is deleted; how much."""
        found = self._tx.one(WHERE, id_=row)
        if found is None:
            return 0
        self._channels.lost(found.channel_id, now)
        deleted = self._tx.run(WAITING, id_=row, channel=found.channel_id)
        if found.person_id is None:
            self._channels.drop(found.channel_id)
        return deleted

    def drop(self, row: int) -> None:
        """Delete it: nobody wants it any more."""
        self._tx.run(DROP, id_=row)

    def vanish(self, row: int) -> None:
        """Delete the row and its chat: nothing is kept of whom it was for."""
        self._channels.drop(self._tx.value(DROP, id_=row))

    def release(self) -> None:
        """End every lease: whoever held them is no more."""
        self._tx.run(RELEASE)

    def sweep(self, before: datetime, after: datetime | None, limit: int) -> datetime | None:
        """Delete what was sent or parked before `before`, all but the latest of a chat.

        Looks at `limit` rows, from the instant `after` on; from where to go on, None at the end.
        """
        rows = self._tx.all(DONE, before=before, after=after or EVER, most=limit)
        for row in rows:
            if row.is_over:
                self._tx.run(DROP, id_=row.id)
        return rows[-1].done_at if len(rows) == limit else None

    def hold(self, why: str, now: datetime) -> int:
        """Park everything that waits; how many rows."""
        return self._tx.run(HOLD, why=why, now=now)

    def counts(self) -> dict[str, int]:
        """How many rows there are, by state: queued, sent and parked."""
        return {row.state: row.rows for row in self._tx.all(COUNTS)}

    def waiting(self) -> list[Waiting]:
        """How much waits, by platform and lane; nothing of those in which nothing does."""
        return [
            Waiting(row.platform, bool(row.broadcast), row.rows, row.first_due)
            for row in self._tx.all(QUEUES)
        ]

    def parked(self, limit: int) -> list[Parked]:
        """What can't be sent, latest first."""
        rows = self._tx.all(PARKED, most=limit)
        return [Parked(row.id, row.platform, row.done_at, row.problem or "") for row in rows]

    def unpark(self, row: int, now: datetime) -> bool:
        """Have a parked row tried again, from the start; False where there is none."""
        return self._tx.run(UNPARK, id_=row, now=now) > 0

    def discard(self, row: int) -> bool:
        """Delete a parked row; False where there is none."""
        return self._tx.run(DISCARD, id_=row) > 0

    def shown(self, address: Address, native: str) -> Queued | None:
        """The row that became this native message there, by its latest wording."""
        return _maybe(self._tx.one(SHOWN, channel=self._channels.id(address), native=native))

    def newest(self, person: int, address: Address, *, offering: bool) -> Queued | None:
        """The latest one said there; with `offering`, the latest whose choices are still open."""
        query = OFFERING if offering else NEWEST
        return _maybe(self._tx.one(query, person=person, channel=self._channels.id(address)))

    def last(self, person: int, platform: str) -> Queued | None:
        """The latest one said to this person on that platform, alone or for their eyes only in a group."""
        return _maybe(self._tx.one(LAST, person=person, platform=platform))

    def close_choices(self, row: int) -> None:
        """Its choices are no longer pressed by a digit."""
        self._tx.run(CLOSE_CHOICES, id_=row)

    def scrub(self, person: int, traces: Callable[[str], bool], messages: Collection[int]) -> None:
        """Delete what was said to this person in which `traces` finds something, or in answer to these."""
        for row in self._tx.all(SAID, person=person):
            if row.answers in messages or traces(codec.text_of(row.say)):
                self._tx.run(EMPTY, id_=row.id, say=codec.encode(codec.FORGOTTEN))


def _maybe(row: Row | None) -> Queued | None:
    return None if row is None else _queued(row)


def _queued(row: Row, *, claimed: int = 0) -> Queued:
    return Queued(
        id=row.id,
        address=address(row),
        person=row.person_id,
        say=codec.decode(row.say),
        broadcast=bool(row.broadcast),
        edits=row.edits,
        edits_native=row.edits_native or "",
        attempts=row.attempts + claimed,
        answers=row.answers,
        choices_open=bool(row.choices_open),
        locale=row.locale or "en",
        until=row.until,
        only_for=row.only_for or "",
        event=row.event or "",
        prompt=row.prompt,
        place=row.place or "",
        due_at=row.due_at,
    )
