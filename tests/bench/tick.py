"""The tick among many people, beside a job of APScheduler for each of them; and the words of a prompt."""

import asyncio
import resource
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.core.outbox import Queued
from bot.core.ports import Stores
from tests.bench.crowd import NOW, make

PLATFORM = "telegram"
GLANCE = 0.002


def rss() -> float:
    """The most memory this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def longest_hold(stop: asyncio.Event) -> float:
    """Seconds: the longest that the loop didn't come round."""
    longest = 0.0
    while not stop.is_set():
        began = perf_counter()
        await asyncio.sleep(GLANCE)
        longest = max(longest, perf_counter() - began - GLANCE)
    return longest


async def ticked(path: Path, due: int) -> tuple[float, float, float]:
    """Of one tick with so many due: seconds, the longest hold of the loop, and MB more than before."""
    with closing(sqlite3.connect(path)) as opened:
        opened.execute(
            "UPDATE schedule SET next_due_at = CASE WHEN person_id <= ? THEN ? ELSE ? END "
            "WHERE kind = 'daily'",
            (due, "2026-11-23T09:00:00.000000Z", "2026-11-24T09:00:00.000000Z"),
        )
        opened.execute("DELETE FROM outbox")
        opened.commit()
    app = await App.open(str(path), [MemoryChat(PLATFORM)], clock=lambda: NOW, seed=0)
    try:
        ticks = app._ticks[0]
        stop, before = asyncio.Event(), rss()
        watching = asyncio.create_task(longest_hold(stop))
        took = await _timed(ticks.tick)
        if not due:
            took = min([await _timed(ticks.tick) for _ in range(20)])
        stop.set()
        return took, await watching, rss() - before
    finally:
        await app.close()


async def _timed(what) -> float:  # type: ignore[no-untyped-def]
    began = perf_counter()
    await what()
    return perf_counter() - began


async def apscheduler(people: int, due: int) -> tuple[float, float]:
    """Seconds from the due time until so many of these jobs have run, and MB; a job each."""
    ran, done, before = 0, asyncio.Event(), rss()

    async def job() -> None:
        nonlocal ran
        ran += 1
        if ran == due:
            done.set()

    scheduler = AsyncIOScheduler(timezone=UTC)
    later = CronTrigger(hour=9, timezone=UTC)
    at = datetime.now(UTC) + timedelta(seconds=people / 2000 + 2)  # noqa: TID251 - APScheduler reads the clock
    for number in range(people):
        when = {"next_run_time": at} if number < due else {}
        scheduler.add_job(job, later, misfire_grace_time=None, **when)
    scheduler.start()
    await asyncio.sleep(max((at - datetime.now(UTC)).total_seconds(), 0))  # noqa: TID251 - the same
    began = perf_counter()
    if due:
        await done.wait()
    took = perf_counter() - began
    scheduler.shutdown(wait=False)
    return took, rss() - before


async def words(contacts: int, people: int) -> float:
    """Milliseconds of the database's thread that the words of one prompt take, the best of so many."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rapport.sqlite3"
        await make(path, people, contacts=contacts, entries=20)
        app = await App.open(str(path), [MemoryChat(PLATFORM)], clock=lambda: NOW, seed=0)
        try:
            await app.tick()
            composer = app._pump._lines[0]._delivery._rendering._composer
            took = []

            def one(stores: Stores) -> Queued | None:
                row = stores.outbox.claim(
                    frozenset({PLATFORM}), NOW, NOW + timedelta(seconds=60), replies=0, broadcasts=1
                )[0]
                began = thread_time()
                found = composer.compose(stores, row)
                took.append(thread_time() - began)
                return found

            for _ in range(people):
                assert await app._store.run(one) is not None
            return min(took) * 1000
        finally:
            await app.close()


async def run(*, quick: bool) -> list[str]:
    """The figures, a line each."""
    lines = ["people   due     whole ms  us a prompt  longest hold ms  more MB  | APScheduler ms  more MB"]
    await words(1, 1)  # what is made at the first use is made
    for people in (1000, 10_000) if quick else (1000, 10_000, 100_000, 1_000_000):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "rapport.sqlite3"
            await make(path, people, contacts=0, entries=0, platform=PLATFORM, history=1)
            for due in sorted({0, people // 100, people if people <= 100_000 else 0}):
                took, hold, more = await ticked(path, due)
                each = f"{took / due * 1e6:10.0f}" if due else " " * 10
                line = f"{people:8}{due:8}{took * 1000:10.2f}{each}{hold * 1000:14.1f}{more:11.1f}"
                if people <= 10_000 or (not quick and people <= 100_000 and not due):
                    theirs, their_memory = await apscheduler(people, due)
                    line += f"   | {theirs * 1000:10.1f}{their_memory:10.1f}"
                lines.append(line)
    lines.append("contacts  ms for the words of one prompt")
    lines += [f"{contacts:8}{await words(contacts, 20):10.2f}" for contacts in (1, 20, 100)]
    return lines
