"""When a squad rests by itself, and when it doesn't."""

from dataclasses import replace
from datetime import timedelta

from bot.core.ports import Stores
from bot.core.squad_views import silent_for
from bot.core.squads import CHECK_IN
from bot.domain.squads.away import Away
from bot.domain.squads.squad import Squad
from bot.domain.squads.week import Help
from tests.squads.scene import GROUP, MONDAY, Scene, scene

WEEK = timedelta(weeks=1)
NINE = MONDAY + timedelta(hours=1)
FIRST = MONDAY.date()


async def squad(here: Scene) -> Squad:
    found = await here.do(lambda stores: stores.squads.get(here.squad.id))
    assert found is not None
    return found


async def person(here: Scene, name: str) -> int:
    found = await here.do(lambda stores: stores.people.find(here.chats["telegram"].account(name)))
    assert found is not None
    return found.id


async def silent(here: Scene, weeks: int, most: int = 3) -> bool:
    """Whether it has been silent for long enough when that week begins."""
    there = await squad(here)
    return await here.do(lambda stores: silent_for(stores.squads, there, FIRST + weeks * WEEK, most))


async def test_whole_weeks_count_and_how_many_is_a_number() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana"])
        await here.at(NINE + 3 * WEEK)
        assert not await silent(here, 3)
        assert await silent(here, 3, most=2)
        await here.at(NINE + 4 * WEEK)
        assert (await squad(here)).resting


async def test_a_week_in_which_everybody_is_away_says_nothing() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana"])
        gone = Away(FIRST + WEEK, FIRST + 3 * WEEK - timedelta(days=1))
        ana = await person(here, "ana")

        def away(stores: Stores) -> None:
            there = stores.squads.roster.get(here.squad.id, ana)
            assert there is not None
            stores.squads.roster.put(here.squad.id, replace(there, away=gone))

        await here.do(away)
        await here.at(NINE + 5 * WEEK)
        assert not (await squad(here)).resting
        await here.at(NINE + 6 * WEEK)
        assert (await squad(here)).resting


async def test_help_and_newcomers_are_words() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana", "ben"])
        ana, ben = await person(here, "ana"), await person(here, "ben")
        await here.at(NINE + 3 * WEEK)
        day = FIRST + 2 * WEEK + timedelta(days=2)
        await here.do(lambda stores: stores.squads.weeks.helped(here.squad.id, Help(ana, ben, day)))
        assert not await silent(here, 4)
        await here.at(NINE + 5 * WEEK)
        assert not await silent(here, 5)
        await here.join("telegram", ["chen"])
        assert not await silent(here, 6)


async def test_a_break_that_an_admin_made_is_ended_by_no_word() -> None:
    async with scene() as here:
        here.chats["telegram"].open_group(GROUP, ["ana"])
        await here.join("telegram", ["ana", "ben"])
        await here.at(NINE)
        await here.write("telegram", "ana", "/squad pause", GROUP)
        before = await squad(here)
        for text in ("/squad", "/checkin done", "/commit a call", "/helped Ana"):
            await here.write("telegram", "ben", text, GROUP)
        assert await squad(here) == before
        await here.write("telegram", "ana", "/squad resume", GROUP)
        assert not before.resting
        assert (await squad(here)).away == Away(FIRST - timedelta(days=1), FIRST - timedelta(days=1))


async def test_an_admin_ends_it_too_and_silence_counts_anew() -> None:
    async with scene() as here:
        here.chats["telegram"].open_group(GROUP, ["ana"])
        await here.join("telegram", ["ben"])
        await here.at(NINE + 4 * WEEK)
        assert (await squad(here)).resting
        await here.write("telegram", "ana", "/squad resume", GROUP)
        assert not (await squad(here)).resting
        await here.at(NINE + 5 * WEEK)
        assert not (await squad(here)).resting


async def test_a_squad_without_members_is_told_nothing() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana"])
        await here.at(NINE)
        await here.press("telegram", "ana", "Done")
        await here.write("telegram", "ana", "/squad leave", GROUP)
        before = len(here.said)
        await here.at(NINE + 6 * WEEK)
        new = [one for one in here.said[before:] if one.address.group and not one.edits]
        assert new == []
        assert not (await squad(here)).resting


async def test_a_channel_that_comes_in_when_nobody_is_left_gets_no_check_in() -> None:
    async with scene() as here:
        here.chats["telegram"].open_group(GROUP, ["ana"])
        await here.join("telegram", ["ben"])
        await here.at(NINE)
        there = here.chats["discord"].address("", "another")
        await here.write("telegram", "ben", "/squad leave", GROUP)
        await here.do(lambda stores: stores.squads.settle(here.squad.id, there))
        await here.write("telegram", "ana", "/squad name crew", GROUP)
        posts = await here.do(lambda stores: stores.squads.check_ins.posts(here.squad.id, CHECK_IN, FIRST))
        assert there not in [one.address for one in posts]
