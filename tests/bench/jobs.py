"""`python -m tests.bench.jobs PEOPLE DUE`: a job of APScheduler for each of so many, some due at once.

Prints JSON: the seconds from the due time until they have run, and what the jobs take in memory, in MB.
"""

import asyncio
import json
import sys
from datetime import UTC, timedelta
from time import perf_counter

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

from bot.bootstrap import utc_now
from tests.bench.tick import memory


async def run(people: int, due: int) -> tuple[float, float]:
    ran, done, before = 0, asyncio.Event(), memory()

    async def job() -> None:
        nonlocal ran
        ran += 1
        if ran == due:
            done.set()

    scheduler = AsyncIOScheduler(timezone=UTC)
    later = CronTrigger(hour=9, timezone=UTC)
    at = utc_now() + timedelta(seconds=people / 2000 + 2)
    for number in range(people):
        when = {"next_run_time": at} if number < due else {}
        scheduler.add_job(job, later, misfire_grace_time=None, **when)
    scheduler.start()
    await asyncio.sleep(max((at - utc_now()).total_seconds(), 0))
    began = perf_counter()
    if due:
        await done.wait()
    took = perf_counter() - began
    scheduler.shutdown(wait=False)
    return took, memory() - before


if __name__ == "__main__":
    print(json.dumps(asyncio.run(run(*map(int, sys.argv[1:])))))  # noqa: T201
