"""Waiting for something to be so, without asking the clock again and again."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

#: Seconds that anything is waited for, on however slow a machine.
PATIENCE = 60.0


class Changes:
    """Whoever waits looks again each time something changed."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def note(self) -> None:
        """Something changed."""
        waiting, self._waiting = self._waiting, set()
        for one in waiting:
            if not one.done():
                one.set_result(None)

    async def next(self) -> None:
        """The next change."""
        one = asyncio.get_running_loop().create_future()
        self._waiting.add(one)
        try:
            await one
        finally:
            self._waiting.discard(one)

    async def until(self, holds: Callable[[], T], patience: float = PATIENCE) -> T:
        """What `holds` gives as soon as that is true. Raises TimeoutError."""
        async with asyncio.timeout(patience):
            while not (found := holds()):
                await self.next()
        return found
