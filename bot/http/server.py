"""/healthz and /metrics, over HTTP on an address of the operator's choice."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from bot.core.outbox import Waiting
from bot.http.health import Health
from bot.http.metrics import Metrics

log = logging.getLogger(__name__)

#: Seconds that the database gets to answer: whoever asks has a limit of their own.
PATIENCE = 4.0
#: Seconds that somebody who is being answered gets when Rapport ends.
GRACE = 1.0


class Watched(Protocol):
    """What is asked of the running app."""

    async def waiting(self) -> list[Waiting]:
        """How much waits to be sent; raises where the database doesn't answer."""


@dataclass(frozen=True, slots=True)
class Pages:
    """What is shown. `states` gives the state of each platform.

    `longest` is how many seconds may lie between heartbeats, `patience` how many the database may take.
    """

    app: Watched
    metrics: Metrics
    states: Callable[[], Mapping[str, str]]
    longest: float
    clock: Callable[[], datetime]
    patience: float = PATIENCE

    async def healthz(self, request: web.Request) -> web.Response:
        """200 where all is well, else 503; the facts as JSON."""
        answers = await self._waiting() is not None
        health = Health(answers, self.metrics.silence, self.longest, self.states())
        return web.json_response(health.shown(), status=200 if health.fine else 503)

    async def figures(self, request: web.Request) -> web.Response:
        """The figures; without those of the outbox where the database doesn't answer."""
        page = self.metrics.page(await self._waiting() or [], self.states(), self.clock())
        return web.Response(body=page, headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def _waiting(self) -> list[Waiting] | None:
        try:
            async with asyncio.timeout(self.patience):
                return await self.app.waiting()
        except Exception as fault:  # noqa: BLE001 - whoever asks is told
            log.warning("the database doesn't answer: %s", type(fault).__name__)
            return None


@asynccontextmanager
async def serving(pages: Pages, host: str, port: int) -> AsyncIterator[int]:
    """Answers as long as the block lasts; the port, which may be given as 0. OSError where it is taken."""
    application = web.Application()
    application.router.add_get("/healthz", pages.healthz)
    application.router.add_get("/metrics", pages.figures)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=GRACE)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()
