"""The app as a terminal talks to it: what the database refuses is said, and the chat goes on."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress

from bot.bootstrap import App, Clock
from bot.content.catalogue import Words
from bot.core.address import Account
from bot.core.message import Inbound
from bot.domain.say import Phrase
from bot.storage.engine import DatabaseProblem

log = logging.getLogger(__name__)

#: Seconds between looking for what is due. A machine may have slept, or its clock been set.
SHORTEST_NAP, LONGEST_NAP = 0.2, 30.0
#: Names offered at a time, and earlier messages.
MOST_NAMES = 8
MOST_SAID = 500


class Steady:
    """Fulfils the terminal's Bot. `tell` shows a sentence; `database` is what the operator calls it."""

    def __init__(self, app: App, account: Account, *, tell: Callable[[str], None], database: str) -> None:
        self._app = app
        self._account = account
        self._tell = tell
        self._database = database
        self._one_at_a_time = asyncio.Lock()
        self._answered = asyncio.Event()

    async def answer(self, inbound: Inbound) -> bool:
        """Take a message and send the replies; whether it was taken."""
        try:
            await self._app.handle(inbound)
        except DatabaseProblem as problem:
            self._say(problem, Phrase("terminal-not-kept"))
            return False
        await self.catch_up()
        self._answered.set()
        return True

    async def catch_up(self) -> None:
        """Send what is due."""
        try:
            await self._send()
        except DatabaseProblem as problem:
            self._say(problem)

    async def keep_up(self, clock: Clock) -> None:
        """Do and send whatever becomes due, until cancelled. `clock` gives aware UTC."""
        nap = SHORTEST_NAP
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(nap):
                    await self._answered.wait()
            self._answered.clear()
            try:
                await self._app.tick()
                await self._send()
                nap = await self._nap(clock)
            except Exception as fault:  # noqa: BLE001 - the chat goes on; the next message will tell
                log.error("what is due can't be done: %s", type(fault).__name__)
                nap = LONGEST_NAP

    async def suggest(self, begun: str) -> Sequence[str]:
        """Names of contacts that begin so."""
        with suppress(DatabaseProblem):
            return await self._app.suggest(self._account, begun, MOST_NAMES)
        return ()

    async def said(self) -> Sequence[str]:
        """Earlier messages, newest first."""
        with suppress(DatabaseProblem):
            return await self._app.said(self._account, MOST_SAID)
        return ()

    async def _send(self) -> None:
        async with self._one_at_a_time:
            await self._app.drain()

    async def _nap(self, clock: Clock) -> float:
        """Seconds until something is due."""
        due = await self._app.next_due()
        if due is None:
            return LONGEST_NAP
        return min(max((due - clock()).total_seconds(), SHORTEST_NAP), LONGEST_NAP)

    def _say(self, problem: DatabaseProblem, *also: Phrase) -> None:
        key = f"console-database-{problem.key.replace('_', '-')}"
        said = (Phrase(key, {"database": self._database}), *also)
        self._tell("\n".join(Words().phrase(one) for one in said))
