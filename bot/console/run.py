"""`rapport run`: the chat platforms, the clock and the outbox, until it is told to end."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from random import SystemRandom
from time import monotonic
from typing import TYPE_CHECKING, Any

from bot import log as logs
from bot.bootstrap import App, utc_now
from bot.config import Settings
from bot.console.doors import know_doors
from bot.console.ending import Ending
from bot.console.heart import BEAT, Job, beating, every, jobs
from bot.console.notify import READY, STOPPING, Notify
from bot.console.platforms import chats
from bot.console.problems import WRONG, guarded, tell
from bot.console.supervise import Kept
from bot.core.house import Chat
from bot.core.watch import UNWATCHED

if TYPE_CHECKING:
    from bot.http.metrics import Metrics

log = logging.getLogger(__name__)

FINE = 0
#: Seconds without a heartbeat after which something is wrong.
LONGEST = 6 * BEAT.total_seconds()
#: Seconds for the chats to finish what they took, then for what is on its way out. What is cut off is sent
#: after the next start.
CHATS_END, SENDING_ENDS = 4.0, 5.0
#: Seconds that what was cut off gets to notice it.
CUT_OFF = 0.5


async def run(chosen: Settings) -> int:
    """Serve the platforms that have a token; the exit status."""
    logs.to_stderr()
    if set_up := chats(chosen):
        gc.freeze()  # what is imported stays: looking at it again would hold up a turn for 40 ms
        return await serve(chosen, set_up)
    tell("run-no-token", error=True)
    return WRONG


@guarded(writes=True)
async def serve(chosen: Settings, chats: Sequence[Chat]) -> int:
    """Run these chats until a signal comes; the exit status.

    1 where all of them are refused; 128 + its number where a second signal came.
    """
    ending = Ending()
    metrics = _metrics() if chosen.http is not None else None
    with ending.heard():
        try:
            app = await App.open(chosen.database, chats, access=chosen.access, watch=metrics or UNWATCHED)
            try:
                return await _serve(chosen, app, chats, metrics, ending)
            finally:
                await app.close()
        except asyncio.CancelledError:
            if not ending.number:
                raise
            return 128 + ending.number


async def _serve(
    chosen: Settings, app: App, chats: Sequence[Chat], metrics: "Metrics | None", ending: Ending
) -> int:
    notify = Notify(chosen.systemd)
    kept = [Kept(chat, refused=_refused, elapsed=monotonic, random=SystemRandom()) for chat in chats]
    does = jobs(app)
    if chosen.systemd.watchdog:
        does += (Job("watchdog", notify.alive, every(timedelta(seconds=chosen.systemd.watchdog / 2))),)
    try:
        async with _shown(chosen, app, metrics, kept), beating(does):
            knowing = asyncio.create_task(know_doors(app, chats))
            try:
                return await _until_ended(app, kept, ending, notify)
            finally:
                knowing.cancel()
                await asyncio.wait({knowing})
    except _NoRoom as problem:
        tell("http-taken", error=True, reason=str(problem))
        return WRONG


async def _until_ended(app: App, kept: Sequence[Kept], ending: Ending, notify: Notify) -> int:
    """Everything at work, each in a task of its own."""
    delivering = asyncio.create_task(app.deliver())
    keeping = asyncio.create_task(_keep(app, kept))
    told = asyncio.create_task(ending.told.wait())
    works: set[asyncio.Future[Any]] = {delivering, keeping, told}
    try:
        tell("run-started", platforms=", ".join(one.platform for one in kept))
        notify.say(READY)
        await asyncio.wait(works, return_when=asyncio.FIRST_COMPLETED)
        notify.say(STOPPING)
        for one in kept:
            one.stop()
        await asyncio.wait({keeping}, timeout=CHATS_END)
        app.stop()
        await asyncio.wait({delivering}, timeout=SENDING_ENDS)
    finally:
        for work in works:
            work.cancel()
        await asyncio.wait(works, timeout=CUT_OFF)
    fault = delivering.exception() if delivering.done() and not delivering.cancelled() else None
    if fault is not None:
        log.error("sending failed: %s", type(fault).__name__)
        return WRONG
    return FINE if ending.told.is_set() else WRONG


async def _keep(app: App, kept: Sequence[Kept]) -> None:
    """All the chats, until the last of them ends; in a task, which may be cut off without a complaint."""
    await asyncio.gather(*(one.run(app) for one in kept))


class _NoRoom(Exception):
    """Somebody else listens there."""


@asynccontextmanager
async def _shown(
    chosen: Settings, app: App, metrics: "Metrics | None", kept: Sequence[Kept]
) -> AsyncIterator[None]:
    """Health and figures, where they are wanted."""
    async with AsyncExitStack() as stack:
        if chosen.http is not None and metrics is not None:
            from bot.http.server import Pages, serving

            pages = Pages(app, metrics, lambda: {one.platform: one.state for one in kept}, LONGEST, utc_now)
            try:
                await stack.enter_async_context(serving(pages, chosen.http.host, chosen.http.port))
            except OSError as problem:
                raise _NoRoom(problem.strerror or "") from problem
        yield


def _metrics() -> "Metrics":
    """Imported only where they are wanted."""
    from bot.http.metrics import Metrics

    return Metrics(elapsed=monotonic)


def _refused(platform: str, why: str) -> None:
    tell("run-refused", error=True, platform=platform, why=why)
