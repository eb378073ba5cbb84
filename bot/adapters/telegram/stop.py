"""Being told to stop, also in the middle of waiting."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class Stop:
    """Said once. `sleep` takes seconds."""

    def __init__(self, sleep: Callable[[float], Awaitable[None]]) -> None:
        self._sleep = sleep
        self._said = asyncio.Event()

    def __bool__(self) -> bool:
        return self._said.is_set()

    def say(self) -> None:
        """Everything that waits ends."""
        self._said.set()

    async def rest(self, seconds: float) -> None:
        """So many seconds, or until it is said."""
        await self.unless(_resting(self._sleep, seconds))

    async def wait(self) -> None:
        """Until it is said."""
        await self._said.wait()

    async def unless(self, work: Coroutine[Any, Any, T]) -> T | None:
        """What the work comes to; None, and the work is cancelled, when it is said before that."""
        if self._said.is_set():
            work.close()
            return None
        doing, said = asyncio.ensure_future(work), asyncio.ensure_future(self._said.wait())
        try:
            await asyncio.wait({doing, said}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            said.cancel()
            if not doing.done():
                doing.cancel()
                await asyncio.wait({doing})
        return None if doing.cancelled() else doing.result()


async def _resting(sleep: Callable[[float], Awaitable[None]], seconds: float) -> None:
    await sleep(seconds)
