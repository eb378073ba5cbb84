"""Too much at once: it is dropped before anything is looked up, and said once."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from bot.core.access import INVITED, OPEN
from bot.core.ports import Stores
from tests.core.guarded import Guarded

T = TypeVar("T")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Guarded]:
    house = Guarded(tmp_path / "rapport.sqlite3")
    await house.start(OPEN)
    yield house
    await house.app.close()


def counted(house: Guarded, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows with each transaction."""
    runs: list[int] = []
    real = house.app._store.run

    async def run(work: Callable[[Stores], T]) -> T:
        runs.append(1)
        return await real(work)

    monkeypatch.setattr(house.app._store, "run", run)
    return runs


async def test_a_flood_is_dropped_said_once_and_costs_nothing(house, monkeypatch):
    for number in range(100):
        await house.app.handle(house.telegram.write("ana", f"hello {number}"))
    assert await house.tell("ana", "one more") != []
    assert house.said[-1].key == "access-flood"
    before, runs = house.rows(), counted(house, monkeypatch)

    for number in range(1000):
        assert await house.app.handle(house.telegram.write("ana", f"hello {number}")) == 0

    assert runs == []
    assert house.rows() == before


async def test_it_answers_what_was_not_kept(house):
    for _ in range(100):
        await house.app.handle(house.discord.write("ana", "/help"))
    last = house.discord.write("ana", "/help", "team")

    assert (await house.hear(last))[-1] == "access-flood"
    assert (house.said[-1].answers, house.said[-1].only_for) == (last.event, "ana")


async def test_it_is_not_said_aloud(house):
    for _ in range(100):
        await house.app.handle(house.telegram.write("ana", "/help", "team"))
    await house.app.drain()
    house.said.clear()

    await house.tell("ana", "/help", "team")
    assert [one.address.group for one in house.said if one.key == "access-flood"] == [False]


async def test_whoever_waits_is_heard_again(house):
    for _ in range(120):
        await house.app.handle(house.telegram.write("ana", "hello"))
    await house.app.drain()
    house.passes(2)

    assert await house.tell("ana", "/help") == ["help"]
    assert await house.tell("ana", "/help") == []


async def test_who_goes_on_is_told_once_a_minute(house):
    told = 0
    for _ in range(600):
        told += (await house.tell("ana", "/help")).count("access-flood")
        house.passes(0.3)

    assert told == 3  # from the 36th second on, for three minutes


async def test_others_are_heard_meanwhile(house):
    for _ in range(200):
        await house.app.handle(house.telegram.write("ana", "hello"))
    await house.app.drain()

    assert await house.tell("ben", "/help") == ["help", "start-offer"]


async def test_what_waited_while_the_bot_was_down_is_no_flood(house):
    """500 messages of three hours arrive within a moment."""
    for number in range(500):
        at = house.now - timedelta(hours=3) + timedelta(seconds=20 * number)
        assert await house.tell_at("ana", "/help", at) != []

    assert len(house.rows()["message"]) == 500


async def test_nobody_floods_themselves_on_their_own_machine(house):
    for _ in range(300):
        await house.app.handle(house.memory.write("ana", "/help"))

    assert len(house.rows()["message"]) == 300


async def test_a_stranger_is_cut_off_sooner(house, monkeypatch):
    await house.restart(INVITED)
    await house.tell("eve", "hello")
    runs = counted(house, monkeypatch)

    for number in range(500):
        assert await house.app.handle(house.telegram.write("eve", f"hello {number}")) == 0

    assert len(runs) == 3
