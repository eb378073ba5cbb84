"""Requests at an even beat: Discord refuses the 51st within any second, and counts as they arrive.

Whoever sends 50 at once and 50 a second later is refused some: of what leaves in two bursts more than 50 can
arrive within one second. discord.py keeps no limit on everything by itself, and after a refusal lets all go
together that waited. Evenly apart, at most 1 + RATE * (1 s + LATE + the difference in their time on the way)
arrive in a second, in whole ones: 50 with 45 ms of it.
"""

import asyncio
from collections.abc import Awaitable, Callable
from heapq import heappop, heappush
from time import monotonic

RATE = 47.0
#: Seconds by which a timer may be late without the beat slowing down.
LATE = 0.015


class Beat:
    """`elapsed` gives seconds of a clock that never goes back, `sleep` takes seconds."""

    def __init__(
        self,
        elapsed: Callable[[], float] = monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._elapsed = elapsed
        self._sleep = sleep
        self._next = 0.0
        self._count = 0
        self._waiting: list[tuple[bool, int, asyncio.Future[None]]] = []
        self._giving: asyncio.Task[None] | None = None

    async def turn(self, *, later: bool = False) -> None:
        """Wait for the next beat; those who come `later` let all others go first."""
        if self._giving is None and self._next <= self._elapsed():
            self._use()
            return
        turn = asyncio.get_running_loop().create_future()
        self._count += 1
        heappush(self._waiting, (later, self._count, turn))
        if self._giving is None:
            self._giving = asyncio.create_task(self._give())
        await turn

    async def _give(self) -> None:
        try:
            while self._waiting:
                wait = self._next - self._elapsed()
                if wait > 0:
                    await self._sleep(wait)
                _, _, turn = heappop(self._waiting)
                if not turn.done():  # whoever gave up takes no beat
                    self._use()
                    turn.set_result(None)
        finally:
            self._giving = None

    def _use(self) -> None:
        self._next = max(self._next, self._elapsed() - LATE) + 1 / RATE
