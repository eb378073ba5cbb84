"""Members join and leave by themselves; names tell them apart; what they wish is theirs."""

import asyncio
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands.squads.joining import free_name
from bot.core.ports import Stores
from bot.core.turn import Turn
from bot.domain.squads.squad import Member
from bot.domain.squads.words import NAME
from bot.understanding.names import fold
from tests.squads.scene import GROUP, MONDAY, Scene, scene


async def members(here: Scene) -> list[Member]:
    return await here.do(lambda stores: stores.squads.roster.of(here.squad.id))


async def test_nobody_is_enrolled() -> None:
    async with scene() as here:
        here.chats["discord"].open_group(GROUP, ["ana"])
        for line in (
            "/squad",
            "/squad settings",
            "/squad goal talk",
            "/checkin done",
            "/commit talk",
            "/partner",
        ):
            for name in ("ana", "ben"):
                await here.write("discord", name, line, GROUP)

        assert await members(here) == []


async def test_joining_twice_is_joining_once() -> None:
    async with scene() as here:
        first = await here.write("discord", "ben", "/squad join", GROUP)
        second = await here.write("discord", "ben", "/squad join", GROUP)

        assert [first[0].key, second[0].key] == ["squad-joined", "squad-in-already"]
        assert [one.name for one in await members(here)] == ["Ben"]


async def test_who_comes_back_allows_nothing_until_they_say_so_again() -> None:
    async with scene() as here:
        await here.write("discord", "ben", "/squad join", GROUP)
        for line in ("share on", "tell on", "ranked on", "away"):
            await here.write("discord", "ben", f"/squad {line}")
        await here.write("discord", "ben", "/squad leave")
        assert await members(here) == []

        await here.write("discord", "ben", "/squad join", GROUP)

        (ben,) = await members(here)
        assert (ben.shares, ben.tell_partner, ben.ranked, ben.away) == (False, False, False, None)


async def test_two_of_one_name_can_be_told_apart() -> None:
    async with scene() as here:
        for platform in ("telegram", "discord"):
            await here.write(platform, "ben", "/squad join", GROUP)

        assert [one.name for one in await members(here)] == ["Ben", "Ben 2"]
        said = await here.write("discord", "ben", "/squad as Bén")
        assert said[0].key == "squad-name-taken"


async def named(wanted: list[str]) -> list[str]:
    """The names in a squad that people of these names have joined."""
    async with scene() as here:

        def work(stores: Stores) -> list[str]:
            for name in wanted:
                person = stores.people.fresh(name, "UTC", MONDAY)
                address = here.chats["discord"].address("ana")
                turn = Turn(MONDAY, person, address, 0, stores, Random(0), here.app._service._guide)
                free = free_name(turn, here.squad, name)
                member = Member(person=person.id, name=free, joined=MONDAY.date())
                stores.squads.roster.put(here.squad.id, member)
            return [one.name for one in stores.squads.roster.of(here.squad.id)]

        return await here.do(work)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=8))
def test_every_member_has_a_name_of_their_own(wanted: list[str]) -> None:
    """Whatever people are called, and however often."""
    names = asyncio.run(named(wanted))

    assert len({fold(name) for name in names}) == len(wanted)
    assert all(0 < len(name) <= NAME for name in names)


@pytest.mark.parametrize("asked", ["/squad", "/squad not", "/partner", "/squad history"])
async def test_a_wish_shows_to_nobody_else(asked: str) -> None:
    shown = []
    for wished in (False, True):
        async with scene() as here:
            for name in ("ana", "ben", "chen"):
                await here.write("discord", name, "/squad join", GROUP)
            if wished:
                said = await here.write("discord", "ben", "/squad not with Chen")
                assert {one.address.chat for one in said} == {"ben"}
            start = len(here.said)
            for name in ("ana", "chen"):
                await here.write("discord", name, asked)
                await here.write("discord", name, asked, GROUP)
            shown.append([(one.key, one.text) for one in here.said[start:]])
    assert shown[0] == shown[1]


async def test_a_wish_is_kept_by_the_draw() -> None:
    async with scene() as here:
        for name in ("ana", "ben", "chen", "dora"):
            await here.write("discord", name, "/squad join", GROUP)
        await here.write("discord", "ben", "/squad not with Chen")
        await here.write("discord", "ben", "/squad not with Dora")

        await here.at(MONDAY.replace(day=30, hour=12))

        (said,) = await here.write("discord", "ben", "/partner")
        assert "Ana" in said.text


async def test_a_card_of_a_squad_that_ended_makes_nobody_a_member_of_the_next() -> None:
    async with scene() as here:
        here.chats["telegram"].open_group(GROUP, ["ana"])
        for name in ("ana", "ben"):
            await here.write("telegram", name, "hello")
        await here.write("telegram", "ana", "/squad", GROUP)
        joins = here.chats["telegram"].press("ben", "Join", GROUP)
        leaves = here.chats["telegram"].press("ana", "Leave", GROUP)
        await here.write("telegram", "ana", "/squad end", GROUP)
        await here.press("telegram", "ana", "End it")
        gone = await here.tell(joins)
        await here.write("telegram", "ana", "/squad name crew", GROUP)
        await here.write("telegram", "ana", "/squad join", GROUP)

        said = [*await here.tell(replace(joins, event="again")), *await here.tell(leaves)]

        new = await here.do(lambda stores: stores.squads.at(here.chats["telegram"].address("", GROUP)))
        assert new is not None
        assert [one.name for one in await here.do(lambda stores: stores.squads.roster.of(new.id))] == ["Ana"]
        assert "squad-none-here" in [one.key for one in gone]
        assert [one.key for one in said].count("squad-other-here") == 2
