"""What is written on Discord while the bot isn't there: it is fetched, and Discord tells of it only once."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import discord
import pytest

from tests.adapters.discord.clock import Clock
from tests.adapters.discord.rig import Rig
from tests.adapters.discord.standin import StandIn
from tests.adapters.discord.standin.faults import Fault, How
from tests.faults.sides import until

#: Real seconds in which what is on its way arrives.
MOMENT = 0.3
HISTORY = r"/messages$"


@pytest.fixture
async def rig(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Rig]:
    clock = Clock()
    monkeypatch.setattr("bot.bootstrap.monotonic", clock.elapsed)
    standin = StandIn(clock, elapsed=clock.elapsed)
    await standin.start()
    rig = Rig(standin, clock, f"sqlite:///{tmp_path}/rapport.db")
    yield rig
    await rig.close()
    await standin.stop()


async def at_once(client: discord.Client, shard: int | None, *, initial: bool) -> None:
    """discord.py waits five seconds before it identifies a second time."""


def logged(texts: list[str]) -> list[str]:
    """Whom the bot says to have logged, in that order."""
    return [text.split(",")[0].removeprefix("Logged: call with ") for text in texts]


async def test_killed_while_it_fetches(rig: Rig) -> None:
    """What is said meanwhile waits: stored first, it would hide that something before it is missing."""
    work = await rig.open()
    ana = await rig.person("ana")
    await work.hears(ana, "called Maria Lopez")
    await work.kill()
    ana.writes("called Tom Baker")
    fault = rig.standin.faults.put(Fault(How.HOLD, "GET", HISTORY))
    work = await rig.begin()
    await until(lambda: fault.befell)
    last = ana.writes("called Li Wei")
    await asyncio.sleep(MOMENT)
    await work.kill()
    fault.release()
    work = await rig.open()
    await work.taken(str(last.id))
    await work.app.drain()
    assert logged(ana.hears()) == ["Maria Lopez", "Tom Baker", "Li Wei"]


async def test_what_is_said_meanwhile_comes_after(rig: Rig) -> None:
    """Also what somebody presses; that is acknowledged at once."""
    work = await rig.open()
    ana, ben = await rig.person("ana"), await rig.person("ben")
    await work.hears(ana, "called Maria Lopez")
    await work.kill()
    ana.writes("called Tom Baker")
    fault = rig.standin.faults.put(Fault(How.HOLD, "GET", HISTORY))
    work = await rig.begin()
    await until(lambda: fault.befell)
    pressed = ana.presses(ana.shown()[0].id, "Undo")
    await work.acknowledged(pressed)
    last = ana.writes("called Li Wei")
    his = ben.writes("called Sam Reed")
    await work.taken(str(his.id))
    assert str(pressed.id) not in [one.event for one in rig.taken]
    fault.release()
    await work.taken(str(last.id))
    await work.app.drain()
    told = ana.hears()
    assert told[0].startswith("Undone")
    assert logged(told[1:]) == ["Tom Baker", "Li Wei"]


async def test_a_history_that_fails_is_asked_for_again(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.adapters.discord.missed.WAITS", (0.01, 0.01))
    work = await rig.open()
    ana = await rig.person("ana")
    await work.hears(ana, "called Maria Lopez")
    await work.kill()
    ana.writes("called Tom Baker")
    fault = rig.standin.faults.put(Fault(How.STATUS, "GET", HISTORY, times=2, status=400))
    work = await rig.begin()
    last = ana.writes("called Li Wei")
    await work.taken(str(last.id))
    await work.app.drain()
    assert logged(ana.hears()) == ["Maria Lopez", "Tom Baker", "Li Wei"]
    assert fault.befell == 2


async def test_a_drop_with_ten_missed_and_then_an_invalid_session(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The session is gone with what came meanwhile; the one that follows is told to be invalid as well."""
    monkeypatch.setattr(discord.Client, "before_identify_hook", at_once)
    work = await rig.open()
    ana = await rig.person("ana")
    await work.hears(ana, "called Maria Lopez")
    gateway = rig.standin.gateway
    gateway.refuses = True
    gateway.drop(resumable=False)
    names = [f"Tom {name}" for name in "Adams Brown Clark Davis Evans Frank Green Hill Irwin Jones".split()]
    missed = [ana.writes(f"called {name}") for name in names]
    gateway.refuses = False
    await work.taken(str(missed[-1].id))
    gateway.invalidate(resumable=False)
    last = ana.writes("called Li Wei")
    await work.taken(str(last.id))
    await work.app.drain()
    assert logged(ana.hears()) == ["Maria Lopez", *names, "Li Wei"]
    assert rig.standin.platform.counters.identifies >= 3
