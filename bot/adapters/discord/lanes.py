"""What one person does is taken in order, and again where taking it failed."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

from bot.adapters.discord.spot import spot
from bot.core.house import House
from bot.core.message import Inbound

log = logging.getLogger(__name__)

#: Seconds before each further attempt; all within the life of an interaction.
WAITS = (0.5, 2.0, 8.0, 30.0, 120.0)
#: For a message: whatever its writer says next waits behind it, so it is not given up before long.
PATIENT = (*WAITS, *(300.0 for _ in range(10)))


class Lanes:
    """Hands what happened to the house. `pause` waits for seconds, less where all is to end."""

    def __init__(self, house: House, pause: Callable[[float], Awaitable[None]]) -> None:
        self._house = house
        self.pause = pause
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._held: set[str] | None = set()  # None: everybody
        self._freed = asyncio.Event()

    @asynccontextmanager
    async def of(self, user: str) -> AsyncIterator[None]:
        """Held while something of this person's is taken; whoever comes first has it first."""
        lock = self._locks.get(user)
        if lock is None:
            lock = self._locks[user] = asyncio.Lock()
        async with lock:
            while self._held is None or user in self._held:
                await self._freed.wait()
            yield

    def hold(self, users: Iterable[str] | None = None) -> None:
        """Take nothing of these (None: of anybody), and of all others again: older things are looked for.

        What is stored of somebody must have no gap before it: what is missing is found by the newest.
        """
        self._held = None if users is None else set(users)
        self._wake()

    def free(self, user: str) -> None:
        """Nothing older of this person's is missing."""
        if self._held is not None:
            self._held.discard(user)
        self._wake()

    def _wake(self) -> None:
        freed, self._freed = self._freed, asyncio.Event()
        freed.set()

    async def take(self, inbound: Inbound, waits: Sequence[float] = WAITS) -> int | None:
        """How many replies there are, None where that isn't known: it was taken at a further attempt.

        Raises what the house raised at the last attempt.
        """
        for attempt, wait in enumerate((*waits, None)):
            try:
                replies = await self._house.handle(inbound)
            except Exception as fault:
                log.error("an event of Discord's was not taken: %s", spot(fault))
                if wait is None:
                    raise
                await self.pause(wait)
            else:
                # One that seemed to fail may have been stored all the same; then this says 0 of a repeat.
                return replies if attempt == 0 or replies else None
        raise AssertionError  # the last attempt returns or raises
