"""All platforms: everything due now, or all that becomes due."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta

from bot.core.message import Outbound
from bot.core.outbox import Queued
from bot.core.ports import Store, Stores, Transport
from bot.core.pump.delivery import Delivery, Outcome
from bot.core.pump.gate import Gate
from bot.core.pump.line import LEASE, PATIENCE, Line
from bot.core.pump.retry import Later
from bot.core.rewound import Rewound

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class Pump:
    """Sends what the outbox holds for the platforms it was given; what is for others waits for them.

    `clock` gives aware UTC, `elapsed` seconds of a clock that never goes back, `sleep` takes seconds.
    """

    def __init__(
        self,
        store: Store,
        delivery: Delivery,
        transports: Mapping[str, Transport],
        *,
        clock: Callable[[], datetime],
        elapsed: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._delivery = delivery
        self._transports = transports
        self._platforms = frozenset(transports)
        self._time = Rewound(clock)
        self._sleep = sleep
        self._gates = {name: Gate(transport, elapsed) for name, transport in transports.items()}
        self._lines = [
            Line(transport, store, delivery, self._gates[name], clock=clock, sleep=sleep)
            for name, transport in transports.items()
        ]

    def wake(self) -> None:
        """Something was put."""
        for line in self._lines:
            line.wake()

    async def run(self) -> None:
        """Send whatever becomes due until `stop`; ends within ten seconds of it and loses nothing.

        Cancelled, it ends at once; what was on its way is sent again after the next start.
        """
        async with asyncio.TaskGroup() as group:
            for line in self._lines:
                group.create_task(line.run())

    def stop(self) -> None:
        """Have `run` finish what is on its way, and end."""
        for line in self._lines:
            line.stop()

    async def drain(self) -> None:
        """Send everything that is due now, one by one in order of rows; returns when nothing is.

        What the database refuses is raised. Not for while `run` runs.
        """
        row: Queued | None = None
        outcome: Outcome | None = None
        while True:
            row = await self._store.run(self._next(row, outcome))
            self._time.back = False
            if row is None:
                return
            outcome = await self._sent(row)

    def _next(self, row: Queued | None, outcome: Outcome | None) -> Callable[[Stores], Queued | None]:
        """The work that marks a row and claims another: one transaction a row."""
        now = self._time.look()

        def work(stores: Stores) -> Queued | None:
            if self._time.back:
                stores.outbox.hasten(now, now)
            if row is not None and outcome is not None:
                self._delivery.mark(stores, row, outcome)
            for room in ({"replies": 1, "broadcasts": 0}, {"replies": 0, "broadcasts": 1}):
                for claimed in stores.outbox.claim(self._platforms, now, now + LEASE, **room):
                    return claimed
            return None

        return work

    async def _sent(self, row: Queued) -> Outcome:
        gate = self._gates[row.address.platform]
        put = await self._delivery.put(row)
        if not isinstance(put, Outbound):
            return put
        while wait := gate.wait(row):
            if wait > PATIENCE:
                return Later(timedelta(seconds=wait), counted=False)
            await self._sleep(wait)
        gate.enter(row)
        outcome = await self._delivery.send(row, put, self._transports[row.address.platform], gate.troubles)
        gate.learn(row, outcome)
        return outcome

    async def next_due(self) -> datetime | None:
        """The earliest instant at which something is to be sent; it may have passed."""
        return await self._store.run(lambda stores: stores.outbox.next_due(self._platforms, LONG_AGO))
