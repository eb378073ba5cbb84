"""The real process, killed at any moment: nothing is lost, and nothing is done twice."""

import asyncio
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from tests.faults import afterwards
from tests.faults.conftest import LONG
from tests.faults.process import Running
from tests.faults.sides import Side, settings, until
from tests.faults.town import Town

#: Kills of each of the three, in the short and the long form.
KILLS = 200 if LONG else 7
#: Seconds: a round takes about so long; at most so long it lives once it is there; what a start takes.
ROUND, LIFE, START = 1.5, 0.6, 1.2
#: Of the kills so many come while it starts.
EARLY = 0.25


@pytest.mark.parametrize("seed", [1])
async def test_killed_again_and_again(sides: list[Side], seed: int, tmp_path: Path) -> None:
    """Messages come in and prompts go out all the while.

    Each message has one effect and each prompt arrives. What comes twice was on its way when it was killed;
    on Discord nothing does.
    """
    random = Random(seed)
    path, log = tmp_path / "rapport.db", tmp_path / "log"
    town = Town(sides, path, random)
    await town.settle(prompts=3 * KILLS, within=KILLS * ROUND)
    caught: Counter[int] = Counter()
    running = await Running.start(settings(path, sides), log)
    busy: asyncio.Task[None] | None = None
    try:
        await town.introductions()
        busy = asyncio.create_task(town.busy((0.02, 0.3)))
        for _ in range(KILLS):
            if random.random() >= EARLY:
                await until(lambda: all(side.up for side in sides))
                await asyncio.sleep(random.uniform(0, LIFE))
            else:
                await asyncio.sleep(random.uniform(0, START))
            if random.random() < 0.1:
                random.choice(sides).cut(random)
            await running.kill()
            caught.update(afterwards.in_hand(path))
            running = await Running.start(settings(path, sides), log)
        busy.cancel()
        await town.answered()
        await until(lambda: all(side.up for side in sides))  # sooner, the signal would end its start
        assert await running.end() == 0, running.said
    finally:
        if busy is not None:
            busy.cancel()
            with suppress(asyncio.CancelledError):
                await busy
        await running.kill()
    town.check()
    repeats = town.repeats()
    for side, rows, times in repeats:
        assert side.repeats, f"{side.platform} showed rows {rows} twice"
        assert times <= sum(caught[row] for row in rows), f"rows {rows} came again without a reason"
    print(  # noqa: T201 - the figures of the long form
        f"\n{'+'.join(side.platform for side in sides)}: {KILLS} kills, {len(town.written)} messages,"
        f" {len(town.pressed)} presses, {len(town.prompted)} prompts; {sum(caught.values())} in hand when"
        f" killed, {sum(times for _, _, times in repeats)} shown twice"
    )
