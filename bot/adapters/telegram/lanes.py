"""Chats side by side, and what happens in one of them in order."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

#: Chats that are served at a time.
AT_ONCE = 16


class Lanes:
    """A lane a chat: whoever is in it keeps the others of that chat waiting, first come, first served."""

    def __init__(self) -> None:
        self._locks: dict[str, asyncio.Lock] = {}
        self._waiting: dict[str, int] = {}
        self.room = asyncio.Semaphore(AT_ONCE)
        """To be held while at work, and not while waiting to try again."""

    @asynccontextmanager
    async def lane(self, chat: str) -> AsyncIterator[None]:
        """The chat's lane, alone."""
        lock = self._locks.setdefault(chat, asyncio.Lock())
        self._waiting[chat] = self._waiting.get(chat, 0) + 1
        try:
            async with lock:
                yield
        finally:
            self._waiting[chat] -= 1
            if not self._waiting[chat]:
                del self._waiting[chat], self._locks[chat]
