"""One platform at work, for as long as Rapport runs."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime, timedelta
from math import inf

from bot.core.message import Outbound
from bot.core.outbox import Queued
from bot.core.ports import Store, Stores, Transport
from bot.core.pump.delivery import Delivery, Outcome
from bot.core.pump.gate import Gate
from bot.core.pump.retry import Later
from bot.core.rewound import Rewound

log = logging.getLogger(__name__)

#: A claimed row belongs to this process for so long. Claimed again while it is in hand, it is ours anew.
LEASE = timedelta(seconds=60)
#: Rows of each kind in hand at a time. Of the broadcasts, two seconds' worth.
REPLIES, BROADCASTS = 64, 64
#: Broadcasts put into words at a time: the more, the longer a reply waits for the database.
PUT_AT_ONCE = 4
#: What may not go within so many seconds is given back, and makes room.
PATIENCE = 5.0
#: Seconds between looking for what is due, where nothing wakes it: the clock may have been set.
LONGEST_REST = 30.0
#: A rest that is lost in the clock's own grain would never end.
SHORTEST_REST = 0.001
#: Seconds after which a database that failed is tried again.
RECOVERY = 1.0
#: Seconds that what is on its way gets when Rapport ends.
GRACE = 8.0
_GIVEN_BACK = Later(timedelta(0), counted=False)


class Line:
    """Sends what becomes due on one platform, replies first. `sleep` takes seconds."""

    def __init__(
        self,
        transport: Transport,
        store: Store,
        delivery: Delivery,
        gate: Gate,
        *,
        clock: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._transport = transport
        self._platforms = frozenset({transport.platform})
        self._store = store
        self._delivery = delivery
        self._gate = gate
        self._clock = clock
        self._time = Rewound(clock)
        self._sleep = sleep
        self._in_hand: dict[int, Queued] = {}
        self._waiting: dict[int, tuple[Queued, Outbound]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._putting = asyncio.Semaphore(PUT_AT_ONCE)
        self._due: datetime | None = None
        self._woken = asyncio.Event()
        self._ready = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        """There may be something to send."""
        self._woken.set()

    def stop(self) -> None:
        """Take nothing more; `run` then ends."""
        self._stopping = True
        self._woken.set()
        self._ready.set()

    async def run(self) -> None:
        """Send what becomes due until `stop`; what is on its way then has GRACE seconds to get there.

        Cancelled, it leaves what was on its way claimed, to be sent again after the next start.
        """
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._take())
                group.create_task(self._give())
            await self._end()
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _take(self) -> None:
        """Take rows in hand; what may go now doesn't wait for that."""
        while not self._stopping:
            self._woken.clear()
            recovers = await self._claim()
            if not self._stopping:
                await self._rest(min(recovers, self._gate.closed_for or inf))

    async def _give(self) -> None:
        """Send what is ready, each as soon as it may go."""
        while not self._stopping:
            self._ready.clear()
            soonest = max(min(self._start(), LONGEST_REST), SHORTEST_REST)
            await self._first_of(self._ready.wait(), self._sleep(soonest))

    async def _claim(self) -> float:
        """Take in hand what is due, as much as there is room for; seconds after which to try again."""
        replies, broadcasts = self._room()
        self._due = None
        if self._gate.closed_for or not (replies or broadcasts):
            return inf
        now = self._time.look()

        def work(stores: Stores) -> tuple[list[Queued], datetime | None]:
            if self._time.back:
                stores.outbox.hasten(now, now)
            rows = stores.outbox.claim(
                self._platforms, now, now + LEASE, replies=replies, broadcasts=broadcasts
            )
            return rows, stores.outbox.next_due(self._platforms, now)

        try:
            rows, self._due = await self._store.run(work)
        except Exception as fault:  # noqa: BLE001 - a full disk is a passing trouble
            log.error("the outbox can't be read: %s", type(fault).__name__)
            return RECOVERY
        self._time.back = False
        for row in rows:
            if row.id not in self._in_hand:
                self._in_hand[row.id] = row
                self._spawn(self._put(row))
        return inf

    async def _put(self, row: Queued) -> None:
        """Have its words ready when it may go: finding them takes a while, and an even beat none."""
        if row.broadcast:
            async with self._putting:
                put = await self._delivery.put(row)
        else:
            put = await self._delivery.put(row)
        if not isinstance(put, Outbound):
            await self._mark(row, put)
        elif self._stopping:
            await self._mark(row, _GIVEN_BACK)
        else:
            self._waiting[row.id] = row, put
            self._ready.set()

    def _room(self) -> tuple[int, int]:
        """How many replies and broadcasts more there is room for."""
        broadcasts = sum(row.broadcast for row in self._in_hand.values())
        replies = len(self._in_hand) - broadcasts
        few = BROADCASTS - broadcasts < BROADCASTS // 2  # several at a time, not one by one
        return REPLIES - replies, 0 if few else BROADCASTS - broadcasts

    def _start(self) -> float:
        """Send what may go now; seconds until something else may."""
        closed = self._gate.closed_for
        soonest = closed or inf
        for row, message in sorted(self._waiting.values(), key=lambda one: one[0].broadcast):
            wait = self._gate.wait(row)
            if wait <= 0:
                self._gate.enter(row)
                self._begin(row, self._send(row, message))
            elif wait > PATIENCE and not closed:
                self._begin(row, self._mark(row, Later(timedelta(seconds=wait), counted=False)))
            else:
                soonest = min(soonest, wait)
        return soonest

    def _begin(self, row: Queued, work: Coroutine[None, None, None]) -> None:
        del self._waiting[row.id]
        self._spawn(work)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send(self, row: Queued, message: Outbound) -> None:
        outcome = await self._delivery.send(row, message, self._transport, self._gate.troubles)
        self._gate.learn(row, outcome)
        self._ready.set()
        await self._mark(row, outcome)

    async def _mark(self, row: Queued, outcome: Outcome) -> None:
        """It stays in hand, and is not sent again, until what came of it is stored."""
        while True:
            try:
                await self._store.run(lambda stores: self._delivery.mark(stores, row, outcome))
                break
            except Exception as fault:  # noqa: BLE001 - until the database can, or Rapport ends
                log.error("outbox row %d can't be marked: %s", row.id, type(fault).__name__)
                await self._sleep(RECOVERY)
        del self._in_hand[row.id]
        self._woken.set()

    async def _rest(self, seconds: float) -> None:
        """Until something is put, marked or due, or so many seconds have passed."""
        if self._due is not None:
            seconds = min(seconds, max((self._due - self._clock()).total_seconds(), 0.0))
        await self._first_of(self._woken.wait(), self._sleep(min(seconds, LONGEST_REST)))

    async def _end(self) -> None:
        for row, _ in list(self._waiting.values()):
            self._begin(row, self._mark(row, _GIVEN_BACK))
        if self._tasks:
            await self._first_of(asyncio.wait(self._tasks), self._sleep(GRACE))
        if self._tasks:
            log.warning("%d messages were on their way and may come again", len(self._tasks))

    @staticmethod
    async def _first_of(*ways: Awaitable[object]) -> None:
        """When the first of these is done; the others are cancelled."""
        futures = {asyncio.ensure_future(way) for way in ways}
        try:
            await asyncio.wait(futures, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for future in futures:
                future.cancel()
