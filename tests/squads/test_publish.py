"""Posts find their words when they go, are posted once, and are changed as often as a chat takes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.commands.squads.publish import publish, refresh, told
from bot.core.composing import Composer
from bot.core.outbox import NotAloud, Queued
from bot.core.ports import Stores
from bot.core.squads import CHECK_IN
from bot.domain.say import Say, say
from tests.squads.scene import GROUP, MONDAY, Scene, scene

NINE = MONDAY + timedelta(hours=1)
DAY = MONDAY.date()


async def waiting(here: Scene) -> int:
    return sum(one.rows for one in await here.do(lambda stores: stores.outbox.waiting()))


async def again(here: Scene) -> None:
    await here.do(lambda stores: refresh(stores, here.squad, DAY, here.clock.now))


async def test_many_changes_wait_as_one_in_each_channel() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana"])
        await here.at(NINE)
        for _ in range(50):
            await again(here)
        assert await waiting(here) == 2


async def test_a_change_that_was_tried_has_the_newest_words_when_it_is_tried_again() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana", "ben"])
        await here.at(NINE)
        await here.app.handle(here.chats["telegram"].press("ana", "Done", GROUP))

        def tried(stores: Stores) -> None:
            later = here.clock.now + timedelta(minutes=1)
            for row in stores.outbox.claim(
                frozenset(here.chats), here.clock.now, later, replies=9, broadcasts=9
            ):
                stores.outbox.word(row.id, say("squad-state-away", names="nobody", count=0))
                stores.outbox.retry(row.id, here.clock.now)

        await here.do(tried)
        await here.app.handle(here.chats["telegram"].press("ben", "Partly", GROUP))
        await here.app.drain()
        assert "Done (1): Ana\nPartly (1): Ben" in here.post("telegram")


async def test_a_channel_that_comes_in_later_has_the_post_too() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana"])
        await here.at(NINE)
        there = here.chats["discord"].address("", "another")
        await here.do(lambda stores: stores.squads.settle(here.squad.id, there))
        for _ in range(2):
            await again(here)
            await here.app.drain()
        new = [one for one in here.said if one.address == there]
        assert [bool(one.edits) for one in new] == [False, True]


async def test_it_is_posted_in_its_window_only() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana"])
        await here.write("telegram", "ana", "/checkin done", GROUP)
        assert not [one for one in here.said if one.key == "squad-check-in"]
        await here.at(NINE)
        assert here.post("telegram").endswith("Done (1): Ana")


async def test_what_was_never_shown_is_not_changed() -> None:
    """Where a platform takes nothing all day, the check-in isn't posted when it is over."""
    async with scene() as here:
        await here.join("telegram", ["ana"])
        here.clock.now = NINE
        await here.app.tick()
        here.clock.now = MONDAY + timedelta(days=1)
        await here.app.tick()
        await here.app.drain()
        assert not [one for one in here.said if one.key.startswith("squad-check-in")]


async def test_a_squad_that_is_no_more_says_nothing() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana"])
        await here.at(NINE)
        await again(here)
        await here.do(lambda stores: stores.squads.end(here.squad.id, DAY, here.clock.now))
        before = len(here.said)
        await here.app.drain()
        assert here.said[before:] == []
        post = {"squad": here.squad.id, "kind": CHECK_IN, "day": DAY.isoformat()}
        assert await here.do(lambda stores: told(stores, post, here.clock.now)) is None


async def test_only_what_is_said_aloud_is_posted() -> None:
    def whispers(stores: Stores, post: Mapping[str, Any], now: datetime) -> Say:
        return say("squad-goal", goal="talk")

    async with scene() as here:
        guide = here.app._service._guide
        composer = Composer({}, guide, clock=here.clock, random=here.app._service._random, tells=whispers)
        there = here.chats["discord"].address("", GROUP)
        row = Queued(1, there, None, Say(()), prompt={"squad": here.squad.id})
        with pytest.raises(NotAloud):
            await here.do(lambda stores: composer.compose(stores, row))
        silent = replace(row, edits=7)
        assert await here.do(lambda stores: composer.compose(stores, silent)) is None


async def test_a_post_is_made_once_a_day() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana"])
        for _ in range(3):
            await here.do(
                lambda stores: publish(
                    stores, here.squad, CHECK_IN, DAY, here.clock.now, until=NINE + timedelta(hours=9)
                )
            )
        posts = await here.do(lambda stores: stores.squads.check_ins.posts(here.squad.id, CHECK_IN, DAY))
        assert len(posts) == len(here.chats)
