"""Long polling: an update is confirmed when it is stored, and never before."""

import asyncio
import logging
from collections.abc import Callable

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.adapters.telegram.again import rest_after
from bot.adapters.telegram.errors import sorted_out, told
from bot.adapters.telegram.events import Event
from bot.adapters.telegram.inlet import Inlet, chat_of
from bot.adapters.telegram.lanes import Lanes
from bot.adapters.telegram.stop import Stop
from bot.adapters.telegram.wire import Wire

log = logging.getLogger(__name__)

#: Seconds that Telegram waits for something to happen.
LONG = 30.0
#: Seconds after which other chats are served while one is slow.
PATIENCE = 2.0
#: Seconds to wait at least where another program polls.
CONFLICT_REST = 10.0
#: Seconds that what was taken gets to finish when Rapport ends, and that Telegram gets to hear of it.
GRACE, LAST_WORD = 8.0, 3.0
#: How often one is tried that fails by a fault of the code rather than of what is around it.
FAULTY = 5

_FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)


class Poll:
    """Brings in updates until told to stop. `state` is told «up» and «down».

    Telegram gives an update again until a later one is asked for, so it is asked for the first that isn't
    stored yet. What has been taken before a crash comes again, and is known by its event.
    """

    def __init__(self, wire: Wire, inlet: Inlet, stop: Stop, state: Callable[[str], None]) -> None:
        self._wire = wire
        self._inlet = inlet
        self._stop = stop
        self._state = state
        self._lanes = Lanes()
        self._open: dict[int, asyncio.Task[None]] = {}
        self._done: set[int] = set()
        self._left: set[str] = set()  # chats in which something was given up when told to stop
        self._next = self._confirmed = 0
        self._troubles = 0

    async def run(self) -> None:
        """Raises InvalidToken when Telegram doesn't know the token any more."""
        try:
            while not self._stop:
                await self._fetch()
                if self._open:
                    await asyncio.wait(self._open.values(), timeout=PATIENCE)
            await self._end()
        finally:
            for task in self._open.values():
                task.cancel()
            await asyncio.gather(*self._open.values(), return_exceptions=True)

    async def _fetch(self) -> None:
        offset = min(self._open, default=self._next)
        self._done = {one for one in self._done if one >= offset}
        patience = 0 if self._open or self._troubles else LONG
        try:
            updates = await self._stop.unless(self._wire.raw_updates(offset, patience))
        except InvalidToken:
            raise
        except TelegramError as error:
            await self._rest(error)
            return
        if updates is None:
            return
        self._troubles, self._confirmed = 0, offset
        self._state("up")
        for update in updates:
            number = int(update["update_id"])
            self._next = number + 1
            if number in self._open or number in self._done:
                continue
            event = self._inlet.read(update)
            if event is None:
                self._done.add(number)
            else:
                self._open[number] = asyncio.create_task(self._stored(number, event))

    async def _rest(self, error: TelegramError) -> None:
        """Try again later, and later each time."""
        self._troubles += 1
        rest = rest_after(self._troubles)
        if isinstance(error, RetryAfter):
            await self._stop.rest(sorted_out(error).retry_after or rest)
            return
        self._state("down")
        if isinstance(error, Conflict):
            rest = max(rest, CONFLICT_REST)
            log.warning(
                "another program takes this bot's messages from Telegram: stop that one, or give this one "
                "a token of its own; trying again in %.0f seconds",
                rest,
            )
        elif self._troubles == 1:
            log.warning("Telegram can't be reached (%s); trying again", told(error))
        await self._stop.rest(rest)

    async def _stored(self, number: int, event: Event) -> None:
        """Have it stored, however often that takes; what comes later in its chat waits."""
        chat, tried = chat_of(event), 0
        async with self._lanes.lane(chat):
            while True:
                if self._stop and (tried or chat in self._left):
                    self._left.add(chat)
                    return
                try:
                    async with self._lanes.room:
                        await self._inlet.take(event)
                    break
                except Exception as fault:  # noqa: BLE001 - a full disk is a passing trouble
                    tried += 1
                    if tried >= FAULTY and isinstance(fault, _FAULTS):
                        log.error("an update can't be taken and is left out: %s", type(fault).__name__)
                        break
                    log.error("an update can't be stored: %s", type(fault).__name__)
                await self._stop.rest(rest_after(tried))
        self._done.add(number)
        del self._open[number]

    async def _end(self) -> None:
        """Finish what was taken, and confirm it."""
        if self._open:
            await asyncio.wait(self._open.values(), timeout=GRACE)
        offset = min(self._open, default=self._next)
        if offset != self._confirmed:
            try:
                async with asyncio.timeout(LAST_WORD):
                    await self._wire.raw_updates(offset, 0)
            except (TelegramError, TimeoutError):
                log.debug("the last updates were not confirmed and come again")
