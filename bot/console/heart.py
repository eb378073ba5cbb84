"""What goes on by itself while Rapport runs: a handful of jobs by the clock, never one a person.

Who is due is found by the database (see core.ticks); a job only looks.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.bootstrap import App, utc_now

log = logging.getLogger(__name__)

#: How late a prompt may be, and how often the database is asked what is due: one statement.
BEAT = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Job:
    """Something done again and again; `at_once` also when Rapport starts."""

    name: str
    does: Callable[[], Awaitable[object]]
    trigger: BaseTrigger
    at_once: bool = False


def jobs(app: App) -> tuple[Job, ...]:
    """The heartbeat, and what is done at night."""
    return (Job("heartbeat", app.tick, every(BEAT), at_once=True), *nightly(app))


def nightly(app: App) -> tuple[Job, ...]:
    """What is done at night. Times are UTC: they are nobody's own."""
    return (
        Job("sweep", app.sweep, CronTrigger(hour=3, minute=17, timezone=UTC)),
        Job("backup", app.backup, CronTrigger(hour=2, minute=47, timezone=UTC)),
    )


def every(span: timedelta) -> IntervalTrigger:
    """Again and again after that time."""
    return IntervalTrigger(seconds=span.total_seconds(), timezone=UTC)


@asynccontextmanager
async def beating(does: Sequence[Job]) -> AsyncIterator[None]:
    """Has the jobs done as long as the block lasts, none of them twice at a time.

    One that fails is told to the log and done again at its next time. What a machine slept through is done
    once when it wakes.
    """
    scheduler = AsyncIOScheduler(timezone=UTC)
    for job in does:
        soon = {"next_run_time": utc_now()} if job.at_once else {}
        scheduler.add_job(
            _guarded(job),
            job.trigger,
            id=job.name,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
            **soon,
        )
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)
        await asyncio.sleep(0)  # it ends in the loop's next turn


def _guarded(job: Job) -> Callable[[], Awaitable[None]]:
    """The job, telling the log only what kind of fault there was: its words may quote somebody."""

    async def do() -> None:
        try:
            await job.does()
        except asyncio.CancelledError:
            log.debug("%s was cut off", job.name)  # the end; the scheduler would tell it as a fault
        except Exception as fault:  # noqa: BLE001 - the next time may go well
            log.error("%s failed: %s", job.name, type(fault).__name__)

    return do
