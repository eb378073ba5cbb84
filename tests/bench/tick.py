"""The tick among many people, beside a job of APScheduler for each of them; and the words of a prompt."""

import asyncio
import json
import os
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.core.outbox import Queued
from bot.core.ports import Stores
from tests.bench.crowd import NOW, make

PLATFORM = "telegram"
GLANCE = 0.002


def memory() -> float:
    """What this process has in memory, in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20


async def watched(stop: asyncio.Event) -> tuple[float, float]:
    """Until `stop`: the longest that the loop didn't come round, in seconds, and the most memory, in MB."""
    longest = most = 0.0
    while not stop.is_set():
        began = perf_counter()
        await asyncio.sleep(GLANCE)
        longest, most = max(longest, perf_counter() - began - GLANCE), max(most, memory())
    return longest, most


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
        stop, before = asyncio.Event(), memory()
        watching = asyncio.create_task(watched(stop))
        took = await _timed(ticks.tick)
        if not due:
            took = min([await _timed(ticks.tick) for _ in range(20)])
        stop.set()
        hold, most = await watching
        return took, hold, most - before
    finally:
        await app.close()


async def _timed(what) -> float:  # type: ignore[no-untyped-def]
    began = perf_counter()
    await what()
    return perf_counter() - began


async def apscheduler(people: int, due: int) -> tuple[float, float]:
    """Seconds from the due time until so many of these jobs have run, and MB; a job each."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.jobs", str(people), str(due), stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    took, more = json.loads(out)
    return took, more


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


async def run(*, quick: bool) -> AsyncIterator[str]:
    """The figures, a line each."""
    yield "people   due     whole ms  us a prompt  longest hold ms  more MB  | APScheduler ms  more MB"
    await words(1, 1)  # what is made at the first use is made
    for people in (1000, 10_000) if quick else (1000, 10_000, 100_000, 1_000_000):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "rapport.sqlite3"
            await make(path, people, contacts=0, entries=0, platform=PLATFORM, history=1, given=0)
            for due in sorted({0, people // 100, people if people <= 100_000 else 0}):
                took, hold, more = await ticked(path, due)
                each = f"{took / due * 1e6:10.0f}" if due else " " * 10
                line = f"{people:8}{due:8}{took * 1000:10.2f}{each}{hold * 1000:14.1f}{more:11.1f}"
                if people <= 10_000 or (people <= 100_000 and not due):
                    theirs, their_memory = await apscheduler(people, due)
                    line += f"   | {theirs * 1000:10.1f}{their_memory:10.1f}"
                yield line
    yield "contacts  ms for the words of one prompt"
    for contacts in (1, 20, 100):
        yield f"{contacts:8}{await words(contacts, 20):10.2f}"
