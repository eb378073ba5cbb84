"""Time that passes only when a test says so, for tasks that sleep and a database that takes its own time."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from itertools import count
from typing import TypeVar

from bot.core.ports import Store, Stores

T = TypeVar("T")
STARTS = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
#: Turns of the event loop in which nothing happens: then nothing will until time passes.
QUIET = 25


class VirtualTime:
    """A clock, its seconds, and sleeping by it. Time stands still while a transaction runs."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.running = 0
        self.idle = asyncio.Event()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._numbers = count()

    def clock(self) -> datetime:
        return STARTS + timedelta(seconds=self.seconds)

    def elapsed(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.get_running_loop().create_future()
        heappush(self._sleepers, (self.seconds + max(seconds, 0), next(self._numbers), woken))
        await woken

    async def passes(self, seconds: float) -> None:
        """Everything that happens in these seconds, each at its time."""
        end = self.seconds + seconds
        await self.settles()
        while self._sleepers and self._sleepers[0][0] <= end:
            at, _, woken = heappop(self._sleepers)
            if woken.done():
                continue
            self.seconds = max(self.seconds, at)
            woken.set_result(None)
            await self.settles()
        self.seconds = end

    async def settles(self) -> None:
        """Everything that happens now."""
        quiet = 0
        while quiet < QUIET:
            quiet += 1
            await asyncio.sleep(0)
            if self.running:
                self.idle.clear()
                await self.idle.wait()
                quiet = 0


class TimedStore:
    """A store for whose transactions virtual time waits; the next `failing` of them fail."""

    def __init__(self, store: Store, time: VirtualTime) -> None:
        self._store = store
        self._time = time
        self.failing = 0
        self.runs = 0

    def fail(self) -> None:
        """From now on."""
        self.failing = 1_000_000

    async def run(self, work: Callable[[Stores], T]) -> T:
        if self.failing:
            self.failing -= 1
            raise OSError("no room on the disk")
        self.runs += 1
        self._time.running += 1
        try:
            return await self._store.run(work)
        finally:
            self._time.running -= 1
            if not self._time.running:
                self._time.idle.set()

    async def scrub(self) -> None:
        await self._store.scrub()
