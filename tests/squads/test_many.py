"""Five hundred members answer within a minute, on two platforms at once."""

from datetime import timedelta

from bot.core.squads import CHECK_IN
from bot.domain.squads.answer import State
from tests.squads.scene import GROUP, MONDAY, scene

MEMBERS = 500
#: As Telegram lets a bot change a group's messages: 20 a minute.
EVERY = timedelta(seconds=3)
LONGEST = 2000


async def test_five_hundred_answer_within_a_minute() -> None:
    names = [f"member-{number:03}" for number in range(MEMBERS)]
    of = {name: ("telegram", "discord")[number % 2] for number, name in enumerate(names)}
    wanted = {name: ("Done", "Partly", "Not today")[number % 3] for number, name in enumerate(names)}
    async with scene(goal="two good talks each") as here:
        for platform in here.chats:
            await here.join(platform, [name for name in names if of[name] == platform])
        await here.at(MONDAY + timedelta(hours=2))
        before = len(here.said)
        drained = here.clock.now
        for name in names:
            pressed = here.chats[of[name]].press(name, wanted[name], GROUP)
            await here.app.handle(pressed)
            await here.app.handle(pressed)  # the platform delivers it twice
            here.clock.now += timedelta(minutes=1) / MEMBERS
            if here.clock.now - drained >= EVERY:
                await here.app.drain()
                drained = here.clock.now
        await here.app.drain()

        edits = here.said[before:]
        assert all(one.edits for one in edits)
        assert {one.address.platform for one in edits} == set(here.chats)
        assert len(edits) <= 2 * 21
        answers = await here.do(
            lambda stores: stores.squads.check_ins.answers(here.squad.id, MONDAY.date(), MONDAY.date())
        )
        assert len(answers) == len({one.person for one in answers}) == MEMBERS
        counts = {state: sum(one.state is state for one in answers) for state in State}
        posts = await here.do(
            lambda stores: stores.squads.check_ins.posts(here.squad.id, CHECK_IN, MONDAY.date())
        )
        assert len(posts) == 2
        text = here.post("telegram")
        assert text == here.post("discord")
        assert len(text) < LONGEST
        assert f"Done ({counts[State.DONE]}): Member-000, " in text
        assert f"Partly ({counts[State.PARTLY]}): " in text
        assert " more\nNot today: " in text
        assert "No word" not in text
