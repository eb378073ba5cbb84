"""What is to be said, and what was."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime
from itertools import chain, product
from typing import Any

from bot.core import codec
from bot.core.address import Address
from bot.core.outbox import NotAloud, Parked, Queued, Waiting
from bot.core.schedules import Met
from bot.domain.say import Say
from bot.storage.channels import Channels, address
from bot.storage.compiled import outbox as sql
from bot.storage.engine import Row, Transaction

#: As many letters as the column has.
LONGEST_PROBLEM = 200
#: Before anything was sent.
EVER = datetime(1970, 1, 1, tzinfo=UTC)
#: What a row says that has no words yet.
NO_WORDS = codec.encode(Say(()))


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
            waiting = self._tx.value(sql.WAITS_TO_EDIT, edits=edits, now=now) if broadcast else None
            if waiting is not None:
                self._tx.run(sql.REWORD, id_=waiting, say=codec.encode(say), choices_open=bool(say.choices))
                return int(waiting)
        id_: int = self._tx.value(
            sql.PUT,
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
            sql.PROMPT,
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
            sql.PUT,
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
        waiting = None if edits is None else self._tx.value(sql.WAITS_TO_EDIT, edits=edits, now=now)
        if waiting is not None:
            self._tx.run(sql.UNWORD, id_=waiting, say=NO_WORDS, prompt=post)
            return int(waiting)
        channel = self._channels.id(address)
        return self._wordless(channel, address.platform, None, post, now, edits=edits, until=until)

    def word(self, row: int, say: Say) -> None:
        """These are the words of what had none yet."""
        self._tx.run(sql.WORD, id_=row, say=codec.encode(say), choices_open=bool(say.choices))

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
        rows = self._due(platforms, now, replies, broadcast=False)
        rows += self._due(platforms, now, broadcasts, broadcast=True)
        for row in rows:
            self._tx.run(sql.LEASE, id_=row.id, until=lease_until)
        return [_queued(row, claimed=1) for row in rows]

    def _due(self, platforms: frozenset[str], now: datetime, most: int, *, broadcast: bool) -> list[Row]:
        if most <= 0:
            return []
        lanes = (
            self._tx.all(sql.DUE, platform=one, broadcast=broadcast, now=now, most=most) for one in platforms
        )
        rows = sorted(chain.from_iterable(lanes), key=lambda row: (row.due_at, row.id))
        return rows[:most]

    def next_due(self, platforms: frozenset[str], after: datetime) -> datetime | None:
        """The earliest instant, after this one, at which a row of these platforms is due."""
        lanes = product(platforms, (False, True))
        found = (
            self._tx.value(sql.NEXT_DUE, platform=one, broadcast=broadcast, after=after)
            for one, broadcast in lanes
        )
        return min((one for one in found if one is not None), default=None)

    def sent(self, row: int, native: str, now: datetime) -> None:
        """It is shown, under this native id."""
        self._tx.run(sql.SENT, id_=row, native=native, now=now)

    def retry(self, row: int, due_at: datetime, *, counted: bool = True) -> None:
        """Give it back until then; not `counted`: as if it had never been tried."""
        self._tx.run(sql.RETRY, id_=row, due_at=due_at, uncounted=0 if counted else 1)

    def park(self, row: int, why: str, now: datetime) -> None:
        """It can't be sent; it stays for the operator to see."""
        self._tx.run(sql.PARK, id_=row, why=why[:LONGEST_PROBLEM], now=now)

    def gone(self, row: int, now: datetime) -> int:
        """Nobody is there: its chat is unreachable, and all that waits for all there is deleted; how much."""
        found = self._tx.one(sql.WHERE, id_=row)
        if found is None:
            return 0
        self._channels.lost(found.channel_id, now)
        deleted = self._tx.run(sql.WAITING, id_=row, channel=found.channel_id)
        if found.person_id is None:
            self._channels.drop(found.channel_id)
        return deleted

    def drop(self, row: int) -> None:
        """Delete it: nobody wants it any more."""
        self._tx.run(sql.DROP, id_=row)

    def vanish(self, row: int) -> None:
        """Delete the row and its chat: nothing is kept of whom it was for."""
        self._channels.drop(self._tx.value(sql.DROP, id_=row))

    def release(self) -> None:
        """End every lease: whoever held them is no more."""
        self._tx.run(sql.RELEASE)

    def hasten(self, now: datetime, after: datetime) -> None:
        """Have what is due later than `after` due now: a clock was wrong when it was put."""
        self._tx.run(sql.HASTEN, now=now, after=after)

    def sweep(self, before: datetime, after: datetime | None, limit: int) -> datetime | None:
        """Delete what was sent or parked before `before`, all but the latest of a chat.

        Looks at `limit` rows, from the instant `after` on; from where to go on, None at the end.
        """
        rows = self._tx.all(sql.DONE, before=before, after=after or EVER, most=limit)
        for row in rows:
            if row.is_over:
                self._tx.run(sql.DROP, id_=row.id)
        return rows[-1].done_at if len(rows) == limit else None

    def hold(self, why: str, now: datetime) -> int:
        """Park everything that waits; how many rows."""
        return self._tx.run(sql.HOLD, why=why, now=now)

    def counts(self) -> dict[str, int]:
        """How many rows there are, by state: queued, sent and parked."""
        return {row.state: row.rows for row in self._tx.all(sql.COUNTS)}

    def waiting(self) -> list[Waiting]:
        """How much waits, by platform and lane; nothing of those in which nothing does."""
        return [
            Waiting(row.platform, bool(row.broadcast), row.rows, row.first_due)
            for row in self._tx.all(sql.QUEUES)
        ]

    def parked(self, limit: int) -> list[Parked]:
        """What can't be sent, latest first."""
        rows = self._tx.all(sql.PARKED, most=limit)
        return [Parked(row.id, row.platform, row.done_at, row.problem or "") for row in rows]

    def unpark(self, row: int, now: datetime) -> bool:
        """Have a parked row tried again, from the start; False where there is none."""
        return self._tx.run(sql.UNPARK, id_=row, now=now) > 0

    def discard(self, row: int) -> bool:
        """Delete a parked row; False where there is none."""
        return self._tx.run(sql.DISCARD, id_=row) > 0

    def shown(self, address: Address, native: str) -> Queued | None:
        """The row that became this native message there, by its latest wording."""
        return _maybe(self._tx.one(sql.SHOWN, channel=self._channels.id(address), native=native))

    def newest(self, person: int, address: Address, *, offering: bool) -> Queued | None:
        """The latest one said there; with `offering`, the latest whose choices are still open."""
        query = sql.OFFERING if offering else sql.NEWEST
        return _maybe(self._tx.one(query, person=person, channel=self._channels.id(address)))

    def last(self, person: int, platform: str) -> Queued | None:
        """The latest one said to this person on that platform, alone or for their eyes only in a group."""
        return _maybe(self._tx.one(sql.LAST, person=person, platform=platform))

    def close_choices(self, row: int) -> None:
        """Its choices are no longer pressed by a digit."""
        self._tx.run(sql.CLOSE_CHOICES, id_=row)

    def scrub(self, person: int, traces: Callable[[str], bool], messages: Collection[int]) -> None:
        """Delete what was said to this person in which `traces` finds something, or in answer to these."""
        for row in self._tx.all(sql.SAID, person=person):
            if row.answers in messages or traces(codec.text_of(row.say)):
                self._tx.run(sql.EMPTY, id_=row.id, say=codec.encode(codec.FORGOTTEN))


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
