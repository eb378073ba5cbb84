"""A squad in two groups, Telegram's and Discord's: all members press a button of the check-in at once."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import monotonic

import pytest

from tests.faults import afterwards
from tests.faults.bot import Bot
from tests.faults.conftest import LONG
from tests.faults.groups import DiscordGroup, Group, TelegramGroup, found
from tests.faults.process import PATIENCE
from tests.faults.sides import Discord, Side, Telegram, until

#: Members on each platform, the seconds in which all of them press, and kills meanwhile.
MEMBERS, WITHIN, KILLS = (250, 60.0, 20) if LONG else (20, 3.0, 2)
ANSWERS = {"Done": "done", "Partly": "partly", "Not today": "skipped"}
STORED = (
    "SELECT a.platform, a.native, s.state FROM squad_answer s JOIN account a ON a.person_id = s.person_id"
)

pytestmark = pytest.mark.parametrize("sides", ["both"], indirect=True)


@dataclass
class Scene:
    """A squad in two groups that have its check-in before them, and what everybody is going to press."""

    bot: Bot
    here: TelegramGroup
    there: DiscordGroup
    wanted: dict[tuple[Group, str], str]

    @property
    def groups(self) -> list[Group]:
        return [self.here, self.there]

    async def right(self) -> None:
        """Wait until everybody stands in both posts; who said nothing is named in a line of their own."""
        counts = Counter(self.wanted.values())
        lines = [f"{label} ({counts[label]}): " for label in ("Done", "Partly")]

        def holds(post: str) -> bool:
            return all(line in post for line in lines) and "No word" not in post

        await until(lambda: all(holds(group.posts()[0]) for group in self.groups), 2 * PATIENCE)

    def check(self) -> None:
        """Each answer is stored once, and both groups have one post, the same. The process must be dead."""
        assert self.here.posts() == self.there.posts()
        assert len(self.here.posts()) == 1
        stored = afterwards.rows(self.bot.path, STORED)
        assert Counter(stored) == {
            (group.address.platform, group.accounts[name].native, ANSWERS[label]): 1
            for (group, name), label in self.wanted.items()
        }
        assert afterwards.parked(self.bot.path) == []
        assert afterwards.sound(self.bot.path)


@pytest.fixture
async def scene(sides: list[Side], tmp_path: Path) -> AsyncIterator[Scene]:
    telegram, discord = sides
    assert isinstance(telegram, Telegram)
    assert isinstance(discord, Discord)
    names = [f"Member{number}" for number in range(MEMBERS)]
    here, there = TelegramGroup(telegram, names), DiscordGroup(discord, names)
    groups: list[Group] = [here, there]
    order = [(group, name) for group in groups for name in names]
    Random(1).shuffle(order)
    wanted = {one: list(ANSWERS)[number % len(ANSWERS)] for number, one in enumerate(order)}
    bot = Bot(tmp_path / "rapport.db", sides)
    await found(bot.path, groups)
    try:
        await bot.start()
        await until(lambda: here.posts() and there.posts())
        yield Scene(bot, here, there, wanted)
    finally:
        await bot.kill()


async def acknowledged(group: Group, name: str, label: str) -> float:
    """Press, and wait for the platform to hear of it; the seconds that took."""
    began = monotonic()
    await until(group.press(name, label))
    return monotonic() - began


async def test_all_members_check_in_within_a_minute(scene: Scene) -> None:
    """Each press is acknowledged and stored once, and both posts end up with all; neither platform minds."""
    took: dict[tuple[Group, str], asyncio.Task[float]] = {}
    began = monotonic()
    async with asyncio.TaskGroup() as presses:
        for one, label in scene.wanted.items():
            took[one] = presses.create_task(acknowledged(*one, label))
            await asyncio.sleep(WITHIN / len(scene.wanted))
    pressed = monotonic() - began
    await scene.right()
    ready = monotonic() - began
    await scene.bot.end()
    scene.check()
    assert [group.refused() for group in scene.groups] == [0, 0]
    assert scene.there.late() == 0
    assert max(group.changes() for group in scene.groups) < len(took) / 2, "a change tells of many"
    slowest = [max(its.result() for (at, _), its in took.items() if at is group) for group in scene.groups]
    print(  # noqa: T201 - the figures of the long form
        f"\n{len(took)} check-ins in {pressed:.0f} s; acknowledged within {slowest[0]:.1f} s on Telegram and"
        f" {slowest[1]:.1f} s on Discord; {scene.here.changes()} and {scene.there.changes()} changes, no"
        f" refusals; both posts right after {ready:.0f} s"
    )


async def test_killed_while_all_check_in(scene: Scene) -> None:
    """On Telegram one press is enough; on Discord, who sees that nothing came of it presses again."""
    random = Random(1)

    async def presses() -> None:
        for (group, name), label in scene.wanted.items():
            group.press(name, label)
            await asyncio.sleep(WITHIN / len(scene.wanted))

    pressing = asyncio.create_task(presses())
    for _ in range(KILLS):
        await asyncio.sleep(random.uniform(0, 1))
        await scene.bot.kill()
        await scene.bot.start()
    await pressing
    for (group, name), label in scene.wanted.items():
        if group is scene.there:
            group.press(name, label)
    await scene.right()
    await scene.bot.end()
    scene.check()
    print(  # noqa: T201 - the figures of the long form
        f"\n{len(scene.wanted)} check-ins and {KILLS} kills: {scene.here.changes()} and"
        f" {scene.there.changes()} changes, {scene.here.refused()} and {scene.there.refused()} refusals"
    )
