"""Keeps a platform's chat running: a fault in it is logged and it starts again; the others never notice."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from random import Random
from traceback import extract_tb

from bot.core.house import Chat, House, Refused
from bot.core.pump.retry import LONGEST_PAUSE, backoff

log = logging.getLogger(__name__)

REFUSED, DOWN = "refused", "down"
#: Seconds without a fault after which the next one counts as the first.
WELL = LONGEST_PAUSE.total_seconds()


class Kept:
    """One platform's chat. `refused` is told why a platform won't have us, in words for the operator.

    `elapsed` gives seconds of a clock that never goes back, `sleep` takes seconds.
    """

    def __init__(
        self,
        chat: Chat,
        *,
        refused: Callable[[str, str], None],
        elapsed: Callable[[], float],
        random: Random,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.platform = chat.platform
        self._chat = chat
        self._refused = refused
        self._elapsed = elapsed
        self._random = random
        self._sleep = sleep
        self._state = ""
        self._stopping = asyncio.Event()

    @property
    def state(self) -> str:
        """How it is: starting, up, down or refused."""
        return self._state or self._chat.state

    def stop(self) -> None:
        """Have `run` end; nothing starts again."""
        self._stopping.set()
        self._chat.stop()

    async def run(self, house: House) -> None:
        """Until `stop`, or until the platform refuses us."""
        troubles = 0
        while not self._stopping.is_set():
            began, self._state = self._elapsed(), ""
            try:
                await self._chat.run(house)
                where = "it ended by itself"
            except Refused as refusal:
                self._state = REFUSED
                self._refused(self.platform, str(refusal))
                return
            except Exception as fault:  # noqa: BLE001 - whatever is wrong with it, the others go on
                where = _where(fault)
            if self._stopping.is_set():
                return
            troubles = 1 if self._elapsed() - began >= WELL else troubles + 1
            self._state = DOWN
            wait = backoff(troubles, self._random, LONGEST_PAUSE).total_seconds()
            log.error("%s failed and starts again in %.0f s: %s", self.platform, wait, where)
            await self._rest(wait)

    async def _rest(self, seconds: float) -> None:
        """So long, or until `stop`."""
        ways = {asyncio.ensure_future(self._sleep(seconds)), asyncio.ensure_future(self._stopping.wait())}
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()


def _where(fault: BaseException) -> str:
    """Its type and its place; its own words may quote a message."""
    frames = extract_tb(fault.__traceback__)
    place = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{type(fault).__name__}{place}"
