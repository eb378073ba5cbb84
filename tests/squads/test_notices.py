"""What a squad says to a member alone respects how they want to be spoken to, and where they can be."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from bot.commands.squads.home import say_alone
from bot.core.placing import door_name
from bot.core.ports import Stores
from bot.domain.rhythm import Hours, Rhythm
from bot.domain.say import say
from tests.squads.scene import GROUP, MONDAY, Scene, scene

NINE = MONDAY + timedelta(hours=1)
LINE = say("squad-partner", squad="team", names="Ben", count=1)


async def told(here: Scene, name: str = "ana", platform: str = "telegram") -> bool:
    def work(stores: Stores) -> bool:
        person = stores.people.find(here.chats[platform].account(name))
        assert person is not None
        return say_alone(stores, person.id, LINE, here.clock.now)

    return await here.do(work)


async def rhythm(here: Scene, wanted: Rhythm) -> None:
    def work(stores: Stores) -> None:
        person = stores.people.find(here.chats["telegram"].account("ana"))
        assert person is not None
        stores.rhythms.save(person.id, wanted)

    await here.do(work)


async def test_nobody_on_a_pause_is_told_anything() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana"])
        await rhythm(here, Rhythm(paused=True))
        assert not await told(here)


async def test_quiet_hours_are_waited_for() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana"])
        await rhythm(here, Rhythm(quiet=Hours(time(22), time(10))))
        assert await told(here)
        await here.at(NINE)
        assert [one.key for one in here.said if not one.address.group] == []
        await here.at(datetime(2026, 11, 23, 10, tzinfo=UTC))
        assert "squad-partner" in [one.key for one in here.said if not one.address.group]


async def test_behind_a_door_nobody_is_told_who_has_not_come_through_it() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana"])
        await here.do(lambda stores: stores.settings.put(door_name("telegram"), "https://t.me/rapport_bot"))
        assert not await told(here)
        await here.write("telegram", "ana", "hello")
        assert await told(here)


async def test_who_goes_quiet_without_consent_is_spoken_of_to_nobody() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana", "ben"])
        await here.at(NINE + timedelta(days=13))
        assert "squad-partner" in [one.key for one in here.said]
        assert "squad-partner-quiet" not in [one.key for one in here.said]


async def test_a_silence_is_told_once_and_a_new_one_again() -> None:
    async with scene() as here:
        await here.join("telegram", ["ana"])
        await here.join("discord", ["ben"], tell_partner=True)
        await here.at(NINE + timedelta(days=11))
        quiet = [one for one in here.said if one.key == "squad-partner-quiet"]
        assert [one.address.chat for one in quiet] == ["ana"]
        await here.press("discord", "ben", "Done")
        await here.at(NINE + timedelta(days=21))
        assert len([one for one in here.said if one.key == "squad-partner-quiet"]) == 2


async def test_a_break_that_begins_after_the_first_word_has_no_check_in() -> None:
    async with scene(country="DE") as here:
        await here.join("telegram", ["ana"])
        await here.write("telegram", "ana", "/checkin done", GROUP)
        await here.change(days=frozenset({2}))
        await here.at(MONDAY + timedelta(hours=15))
        assert not [one for one in here.said if one.key.startswith("squad-check-in")]


async def test_whoever_left_answers_no_more() -> None:
    async with scene() as here:
        await here.join("discord", ["ana", "ben"])
        await here.at(NINE)

        def leaves(stores: Stores) -> None:
            person = stores.people.find(here.chats["discord"].account("ben"))
            assert person is not None
            member = stores.squads.roster.get(here.squad.id, person.id)
            assert member is not None
            stores.squads.roster.put(here.squad.id, replace(member, left=MONDAY.date()))

        await here.do(leaves)
        said = await here.press("discord", "ben", "Done")
        assert "squad-not-in" in [one.key for one in said]
        assert not await here.do(
            lambda stores: stores.squads.check_ins.answers(here.squad.id, MONDAY.date(), MONDAY.date())
        )


async def test_yesterdays_post_takes_no_answer() -> None:
    async with scene() as here:
        await here.join("discord", ["ana"])
        await here.at(NINE)
        late = here.chats["discord"].press("ana", "Done", GROUP)
        here.clock.now = MONDAY + timedelta(days=1)
        assert [one.key for one in await here.tell(late)][:1] == ["squad-day-over"]
