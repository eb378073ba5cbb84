"""The chat goes on whatever the database says, and what becomes due is sent meanwhile."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters.terminal.talk import Speaker
from bot.console.steady import Steady
from bot.core.address import Account
from bot.core.message import Inbound
from bot.storage.engine import DatabaseProblem

ANA = Speaker.named("ana")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


class FakeApp:
    """An app whose database fails where it is told to, by the name of the call."""

    def __init__(self, **failing: str) -> None:
        self.failing = failing
        self.calls: list[str] = []
        self.drained = asyncio.Event()
        self.ticked = asyncio.Event()

    def _call(self, name: str) -> None:
        self.calls.append(name)
        if name == "tick":
            self.ticked.set()
        if name in self.failing:
            raise DatabaseProblem(self.failing[name])

    async def handle(self, inbound: Inbound) -> None:
        self._call("handle")

    async def tick(self) -> None:
        self._call("tick")

    async def drain(self) -> None:
        self._call("drain")
        self.drained.set()

    async def next_due(self) -> datetime | None:
        self._call("next_due")
        return NOW + timedelta(hours=1)

    async def suggest(self, account: Account, prefix: str, limit: int) -> list[str]:
        self._call("suggest")
        return ["Maria Lopez"]

    async def said(self, account: Account, limit: int) -> list[str]:
        self._call("said")
        return ["called Tom"]


def steady(app: FakeApp) -> tuple[Steady, list[str]]:
    told: list[str] = []
    return Steady(app, ANA.account, tell=told.append, database="my.db"), told  # type: ignore[arg-type]


async def test_a_message_is_taken_and_answered() -> None:
    bot, told = steady(app := FakeApp())
    assert await bot.answer(ANA.says("called Tom"))
    assert app.calls == ["handle", "drain"]
    assert told == []


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("full", "The disk is full."),
        ("locked", "my.db is in use by another program."),
        ("read_only", "my.db can't be written."),
    ],
)
async def test_what_the_database_refuses_is_said_once(key: str, sentence: str) -> None:
    bot, told = steady(FakeApp(handle=key, drain=key))
    assert not await bot.answer(ANA.says("called Tom"))
    assert len(told) == 1
    assert told[0].startswith(sentence)
    assert "not kept" in told[0]


async def test_a_message_that_was_taken_is_not_called_lost() -> None:
    bot, told = steady(FakeApp(drain="full"))
    assert await bot.answer(ANA.says("called Tom"))
    assert len(told) == 1
    assert "not kept" not in told[0]


async def test_without_a_database_nothing_is_suggested() -> None:
    bot, told = steady(FakeApp(suggest="locked", said="locked"))
    assert list(await bot.suggest("mar")) == []
    assert list(await bot.said()) == []
    assert told == []


async def test_what_is_due_is_done_and_sent_meanwhile() -> None:
    bot, _ = steady(app := FakeApp())
    await bot.answer(ANA.says("called Tom"))
    app.drained.clear()
    task = asyncio.create_task(bot.keep_up(lambda: NOW))
    await app.drained.wait()
    task.cancel()
    await asyncio.wait([task])
    assert app.calls[:4] == ["handle", "drain", "tick", "drain"]


async def test_keeping_up_ends_even_when_something_was_just_answered() -> None:
    bot, _ = steady(app := FakeApp())
    task = asyncio.create_task(bot.keep_up(lambda: NOW))
    await bot.answer(ANA.says("called Tom"))
    await app.drained.wait()
    await bot.answer(ANA.says("called Tom"))
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()


async def test_a_fault_in_what_is_due_does_not_end_it(caplog: pytest.LogCaptureFixture) -> None:
    bot, told = steady(app := FakeApp(tick="full"))
    task = asyncio.create_task(bot.keep_up(lambda: NOW))
    await bot.answer(ANA.says("called Tom"))
    await app.ticked.wait()
    app.failing = {}
    app.drained.clear()
    await bot.answer(ANA.says("called Tom"))
    await app.drained.wait()
    task.cancel()
    await asyncio.wait([task])
    assert told == []
    assert "DatabaseProblem" in caplog.text
