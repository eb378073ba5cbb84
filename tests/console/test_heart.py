"""The jobs that go on by themselves."""

import asyncio
from datetime import timedelta

import pytest

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.console.heart import Job, beating, every, jobs

SOON = every(timedelta(milliseconds=1))


async def test_a_job_is_done_again_and_again() -> None:
    done, enough = [], asyncio.Event()

    async def beat() -> None:
        done.append(1)
        if len(done) == 3:
            enough.set()

    async with beating([Job("beat", beat, SOON, at_once=True)]):
        await enough.wait()


async def test_a_job_that_fails_is_done_again_and_its_words_stay_out_of_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    tried, enough = [], asyncio.Event()

    async def fail() -> None:
        tried.append(1)
        if len(tried) == 2:
            enough.set()
        raise LookupError("Maria Lopez")

    async with beating([Job("backup", fail, SOON, at_once=True)]):
        await enough.wait()
    assert "backup failed: LookupError" in caplog.text
    assert "Maria" not in caplog.text


async def test_a_job_is_never_done_twice_at_a_time() -> None:
    running, most, done = 0, 0, asyncio.Event()
    times = []

    async def slow() -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        for _ in range(20):
            await asyncio.sleep(0)
        running -= 1
        times.append(1)
        if len(times) == 3:
            done.set()

    async with beating([Job("slow", slow, SOON, at_once=True)]):
        await done.wait()
    assert most == 1


async def test_there_is_a_handful_of_jobs_however_many_people_there_are() -> None:
    app = await App.open("sqlite://", [MemoryChat()], seed=0)
    assert [job.name for job in jobs(app)] == ["heartbeat", "sweep", "backup"]
    assert [job.name for job in jobs(app) if job.at_once] == ["heartbeat"]
    async with beating(jobs(app)):
        pass
    await app.close()


async def test_a_job_that_the_end_cuts_off_is_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    begun = asyncio.Event()

    async def endless() -> None:
        begun.set()
        await asyncio.Event().wait()

    async with beating([Job("heartbeat", endless, SOON, at_once=True)]):
        await begun.wait()
    await asyncio.sleep(0)
    assert [record for record in caplog.records if record.exc_info or record.levelname == "ERROR"] == []
