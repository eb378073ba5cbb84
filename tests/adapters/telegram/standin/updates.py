"""What the bot is to hear of, until it confirms it; one poller at a time."""

import asyncio
from collections import deque
from collections.abc import Collection
from itertools import islice
from typing import Any

from tests.adapters.telegram.standin.changes import Changes
from tests.adapters.telegram.standin.facts import MOST_UPDATES, USUAL_UPDATES
from tests.adapters.telegram.standin.problems import conflict

Json = dict[str, Any]

OTHER = "terminated by other getUpdates request; make sure that only one bot instance is running"
HOOKED = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


class Updates:
    """The queue. What is not `allowed` never gets into it."""

    def __init__(self, changes: Changes, first: int = 1) -> None:
        self.allowed: Collection[str] = USUAL_UPDATES
        self.newest = first - 1
        """The id of the latest update."""
        self.fetched = 0
        """How many were handed out, repeats included."""
        self._queue: deque[Json] = deque()
        self._changes = changes
        self._poller: object | None = None

    def put(self, kind: str, what: Json) -> int:
        """Queue an update; its id, 0 for one that the bot doesn't want."""
        if kind not in self.allowed:
            return 0
        self.newest += 1
        self._queue.append({"update_id": self.newest, kind: what})
        self._changes.note()
        return self.newest

    def again(self, update: Json) -> None:
        """Have the bot hear of an update once more, under its old id."""
        self._queue.appendleft(update)
        self._changes.note()

    def confirm(self, before: int) -> None:
        """The bot has everything with a smaller id."""
        done = False
        while self._queue and self._queue[0]["update_id"] < before:
            self._queue.popleft()
            done = True
        if done:
            self._changes.note()

    def confirmed(self, update: int) -> bool:
        """Whether the bot has it."""
        return not self._queue or self._queue[0]["update_id"] > update

    def first(self, most: int = MOST_UPDATES) -> list[Json]:
        """The oldest of those that wait."""
        return list(islice(self._queue, most))

    def __len__(self) -> int:
        return len(self._queue)

    @property
    def polled(self) -> bool:
        """Whether somebody is waiting for updates."""
        return self._poller is not None

    def let_go(self) -> None:
        """Whoever waits for updates waits no more."""
        self._poller = None
        self._changes.note()

    async def poll(self, offset: int, most: int, wait: float) -> list[Json]:
        """getUpdates: those that wait, or the next within `wait` seconds. Raises ApiError 409."""
        if offset > 0:
            self.confirm(offset)
        elif offset < 0:
            self.confirm(self.newest + offset + 1)
        mine = object()
        self._poller = mine
        self._changes.note()  # whoever polled before looks up
        try:
            async with asyncio.timeout(wait):
                while not self._queue and self._poller is mine:
                    await self._changes.next()
        except TimeoutError:
            pass
        finally:
            alone = self._poller is mine
            if alone:
                self._poller = None
        if not alone:
            raise conflict(OTHER)
        found = self.first(most)
        self.fetched += len(found)
        return found
