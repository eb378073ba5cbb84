"""The pump: what waits in the outbox is claimed, put into words, sent and marked."""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from bot.core import codec, token
from bot.core.command import Registry
from bot.core.message import Button, Outbound, TransportError
from bot.core.ports import Queued, Store, Stores, Transport, Words
from bot.domain.say import File

log = logging.getLogger(__name__)

#: A claimed row is tried by nobody else for so long; after a crash it is sent again then.
LEASE = timedelta(seconds=60)
#: Rows claimed at a time.
BATCH = 50
#: The first wait after a passing error; it doubles with each attempt, up to the longest.
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=10)
MOST_ATTEMPTS = 12


class Pump:
    """Sends what is due. `clock` gives aware UTC; `key` signs buttons (see token.py)."""

    def __init__(
        self,
        store: Store,
        words: Words,
        registry: Registry,
        transports: Mapping[str, Transport],
        *,
        clock: Callable[[], datetime],
        key: bytes,
    ) -> None:
        self._store = store
        self._words = words
        self._registry = registry
        self._transports = transports
        self._clock = clock
        self._key = key

    async def drain(self) -> None:
        """Send everything that is due now, in order; returns when nothing is."""
        while True:
            rows = await self._claim(self._clock())
            if not rows:
                return
            for row in rows:
                await self._send(row)

    async def _claim(self, now: datetime) -> list[Queued]:
        return await self._store.run(lambda stores: stores.outbox.claim(now, now + LEASE, BATCH))

    async def next_due(self) -> datetime | None:
        """The earliest instant at which something will be due."""
        return await self._store.run(lambda stores: stores.outbox.next_due())

    async def _send(self, row: Queued) -> None:
        transport = self._transports.get(row.address.platform)
        try:
            if transport is None:
                raise TransportError("no such platform here", permanent=True)
            native = await transport.send(await self._outbound(row))
        except TransportError as error:
            await self._failed(row, error)
            return
        except Exception as fault:  # noqa: BLE001 - one that can't be shown must not hold up the others
            log.error("outbox row %d can't be shown: %s", row.id, type(fault).__name__)
            await self._store.run(lambda stores: stores.outbox.park(row.id))
            return
        now = self._clock()
        if row.person is None and not row.address.group:
            await self._store.run(lambda stores: stores.outbox.vanish(row.id))
        else:
            await self._store.run(lambda stores: stores.outbox.sent(row.id, native, now))

    async def _failed(self, row: Queued, error: TransportError) -> None:
        if error.permanent or row.attempts >= MOST_ATTEMPTS:
            log.warning("outbox row %d is parked after %d attempts", row.id, row.attempts)
            await self._store.run(lambda stores: stores.outbox.park(row.id))
            return
        wait = min(FIRST_WAIT * 2**row.attempts, LONGEST_WAIT)
        if error.retry_after is not None:
            wait = max(wait, timedelta(seconds=error.retry_after))
        due = self._clock() + wait
        await self._store.run(lambda stores: stores.outbox.retry(row.id, due))

    async def _outbound(self, row: Queued) -> Outbound:
        text, labels = self._words.render(row.say, row.locale)
        whom = token.audience(row.person, row.address)
        commands = self._registry.commands
        tokens = [token.make(choice.does, whom, self._key, commands) for choice in row.say.choices]
        first = row.say.paragraphs[0]
        return Outbound(
            id=row.id,
            address=row.address,
            text=text,
            buttons=tuple(Button(one, label) for one, label in zip(tokens, labels, strict=True)),
            file=await self._file(row),
            edits=row.edits_native,
            broadcast=row.broadcast,
            key=first.key,
            args={name: codec.plain(value) for name, value in first.args.items()},
        )

    async def _file(self, row: Queued) -> File | None:
        if not row.say.file or row.person is None:
            return None
        make, owner, now = self._registry.files[row.say.file], row.person, self._clock()

        def work(stores: Stores) -> File:
            return make(stores, stores.people.get(owner), now)

        return await self._store.run(work)
