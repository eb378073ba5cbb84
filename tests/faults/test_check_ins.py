"""A squad in two groups, Telegram's and Discord's: all members press a button of the check-in at once."""

import asyncio
from collections import Counter
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

#: Members on each platform, and the seconds in which all of them press.
MEMBERS, WITHIN = (250, 60.0) if LONG else (20, 3.0)
ANSWERS = {"Done": "done", "Partly": "partly", "Not today": "skipped"}
STORED = (
    "SELECT a.platform, a.native, s.state FROM squad_answer s JOIN account a ON a.person_id = s.person_id"
)


async def acknowledged(group: Group, name: str, label: str) -> float:
    """Press, and wait for the platform to hear of it; the seconds that took."""
    began = monotonic()
    heard = group.press(name, label)
    await until(heard)
    return monotonic() - began


@pytest.mark.parametrize("sides", ["both"], indirect=True)
async def test_all_members_check_in_within_a_minute(sides: list[Side], tmp_path: Path) -> None:
    """Each press is acknowledged and stored once, and both posts end up with all; neither platform minds."""
    telegram, discord = sides
    assert isinstance(telegram, Telegram)
    assert isinstance(discord, Discord)
    names = [f"Member{number}" for number in range(MEMBERS)]
    here, there = TelegramGroup(telegram, names), DiscordGroup(discord, names)
    groups: list[Group] = [here, there]
    bot = Bot(tmp_path / "rapport.db", sides)
    await found(bot.path, groups)
    await bot.start()
    try:
        await until(lambda: all(group.posts() for group in groups))
        order = [(group, name) for group in groups for name in names]
        Random(1).shuffle(order)
        wanted = {one: list(ANSWERS)[number % len(ANSWERS)] for number, one in enumerate(order)}
        counts = Counter(wanted.values())

        def right(post: str) -> bool:
            """Whether everybody stands in it; it names those who said nothing in a line of their own."""
            lines = [f"{label} ({counts[label]}): " for label in ("Done", "Partly")]
            return all(line in post for line in lines) and "No word" not in post

        began = monotonic()
        async with asyncio.TaskGroup() as presses:
            pressed: dict[tuple[Group, str], asyncio.Task[float]] = {}
            for one in order:
                pressed[one] = presses.create_task(acknowledged(*one, wanted[one]))
                await asyncio.sleep(WITHIN / len(order))
        took = monotonic() - began
        await until(lambda: all(right(group.posts()[0]) for group in groups), 2 * PATIENCE)
        ready = monotonic() - began
        await bot.end()
    finally:
        await bot.kill()
    assert here.posts() == there.posts()
    assert len(here.posts()) == 1
    stored = afterwards.rows(bot.path, STORED)
    assert Counter(stored) == {
        (group.address.platform, group.accounts[name].native, ANSWERS[label]): 1
        for (group, name), label in wanted.items()
    }
    assert afterwards.parked(bot.path) == []
    assert [group.refused() for group in groups] == [0, 0]
    assert discord.standin.platform.counters.late == 0
    assert max(group.changes() for group in groups) < len(order) / 2, "a change tells of many"
    slowest = [max(one.result() for (its, _), one in pressed.items() if its is group) for group in groups]
    print(  # noqa: T201 - the figures of the long form
        f"\n{len(order)} check-ins in {took:.0f} s; acknowledged within {slowest[0]:.1f} s on Telegram and"
        f" {slowest[1]:.1f} s on Discord; {here.changes()} and {there.changes()} changes, no refusals;"
        f" both posts right after {ready:.0f} s"
    )
