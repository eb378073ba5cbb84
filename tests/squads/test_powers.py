"""Powers are those the platform says somebody has at that moment, and reach no member's own things."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.commands.squads.card import PARTS
from bot.commands.squads.setup import VERBS
from bot.domain.squads.squad import Squad
from tests.squads.scene import GROUP, Scene, scene

VALUES = {
    "name": "Ours",
    "goal": "talk",
    "number": "9",
    "time": "10:15",
    "window": "2 hours",
    "days": "Mon",
    "week": "Sunday",
    "zone": "Lisbon",
    "partners": "off",
    "ranking": "on",
    "holidays": "DE",
    "language": "en",
    "remove": "Ben",
    "transfer": "Ben",
}
OPEN_TO_ALL = {"join"}
ADMINS = sorted({*PARTS, *VERBS} - OPEN_TO_ALL)


def open_group(here: Scene, *admins: str) -> None:
    for chat in here.chats.values():
        chat.open_group(GROUP, admins)


async def state(here: Scene) -> tuple[Squad | None, dict[str, object], list[object], list[object]]:
    """Everything that somebody could change in the squad."""
    return await here.do(
        lambda stores: (
            stores.squads.get(here.squad.id),
            stores.squads.export(here.squad.id),
            list(stores.squads.roster.ever(here.squad.id)),
            list(stores.squads.channels(here.squad.id)),
        )
    )


@pytest.mark.parametrize("word", ADMINS)
async def test_a_member_without_the_role_changes_nothing(word: str) -> None:
    async with scene() as here:
        open_group(here, "ana")
        await here.join("telegram", ["ana", "ben"])
        before = await state(here)

        said = await here.write("discord", "chen", f"/squad {word} {VALUES.get(word, '')}", GROUP)
        said += await here.write("telegram", "ben", f"/squad {word} {VALUES.get(word, '')}", GROUP)

        assert await state(here) == before
        assert [one.key for one in said if one.only_for] == ["squad-admins-only"]
        assert [one.key for one in said if not one.only_for] == ["group-door"]


@pytest.mark.parametrize("word", sorted(VALUES.keys() - {"remove", "transfer", "language"}))
async def test_an_admin_sets_it_and_everybody_reads_what_it_is(word: str) -> None:
    async with scene() as here:
        open_group(here, "ana")
        before, *_ = await state(here)

        (said,) = await here.write("discord", "ana", f"/squad {word} {VALUES[word]}", GROUP)

        after, *_ = await state(here)
        assert after != before
        assert (said.key, said.only_for, said.address.group) == ("squad-set", "", True)


async def test_who_loses_the_role_loses_the_taps_that_are_shown() -> None:
    async with scene() as here:
        open_group(here, "ana")
        await here.write("discord", "ana", "/squad settings", GROUP)
        open_group(here, "ben")
        before = await state(here)

        (said,) = await here.press("discord", "ana", "Ranking")

        assert said.key == "squad-admins-only"
        assert await state(here) == before
        await here.press("discord", "ben", "Ranking")
        after, *_ = await state(here)
        assert after is not None
        assert after.ranking


async def test_only_an_admin_s_tap_ends_it() -> None:
    async with scene() as here:
        open_group(here, "ana")
        await here.join("discord", ["ben"])
        await here.write("discord", "ana", "/squad end", GROUP)
        await here.press("discord", "ben", "End it")
        assert (await state(here))[0] is not None

        said = await here.press("discord", "ana", "End it")

        assert {(one.key, one.address.platform) for one in said} == {
            ("squad-ended", "discord"),
            ("squad-ended", "telegram"),
        }
        assert await here.do(lambda stores: stores.squads.get(here.squad.id)) is None


async def test_an_admin_reads_nothing_that_a_member_keeps() -> None:
    """Wishes, what members allow and what they log are in nothing that an admin can ask for."""
    shown = []
    for private in (False, True):
        async with scene(ranking=True) as here:
            open_group(here, "ana")
            await here.join("discord", ["ana", "ben", "chen"])
            if private:
                for line in ("not with Ana", "tell on", "ranked on", "share on"):
                    await here.write("discord", "ben", f"/squad {line}")
                await here.write("discord", "ben", "had coffee with Maria Lopez")
            start = len(here.said)
            for line in (
                "",
                "settings",
                "preview",
                "preview week",
                "preview recap",
                "export",
                "not",
                "history",
            ):
                await here.write("discord", "ana", f"/squad {line}".strip(), GROUP)
            asked = here.said[start:]
            shown.append([(one.key, one.text, one.file and one.file.content) for one in asked])
    assert shown[0] == shown[1]


async def test_the_file_is_of_the_squad_alone() -> None:
    async with scene(goal="talk") as here:
        open_group(here, "ana")
        await here.join("discord", ["ana", "ben"])

        (said,) = await here.write("discord", "ana", "/squad export", GROUP)

        assert said.only_for == "ana"
        assert said.file is not None
        content = json.loads(said.file.content)
        assert set(content) == {"exported_at", "squad", "members", "answers", "commitments"}
        assert [one["name"] for one in content["members"]] == ["Ana", "Ben"]


async def code_of(here: Scene) -> str:
    """A code that Ana asks for on Telegram, where she has opened the private chat."""
    await here.write("telegram", "ana", "hello")
    said = await here.write("telegram", "ana", "/squad code", GROUP)
    return said[0].text.split("/squad join ")[1].split()[0]


async def other_channel(here: Scene) -> None:
    """Another group on Discord, which Ben administers."""
    here.chats["discord"].open_group("club", ["ben"])


async def test_a_code_is_good_for_ten_minutes() -> None:
    async with scene() as here:
        open_group(here, "ana")
        await other_channel(here)
        code = await code_of(here)
        here.clock.now += timedelta(minutes=10)

        said = await here.write("discord", "ben", f"/squad join {code}", "club")

        assert [one.key for one in said] == ["squad-code-unknown"]
        assert len((await state(here))[3]) == 2


async def test_a_code_is_not_stored_in_clear_and_works_once() -> None:
    async with scene() as here:
        open_group(here, "ana")
        await other_channel(here)
        here.chats["discord"].open_group("third", ["ben"])
        code = await code_of(here)
        assert code not in str(await here.do(lambda stores: stores.squads.export(here.squad.id)))

        await here.write("discord", "ben", f"/squad join {code}", "club")
        again = await here.write("discord", "ben", f"/squad join {code}", "third")

        assert [one.key for one in again] == ["squad-code-unknown"]
        assert len((await state(here))[3]) == 3


async def test_codes_are_not_guessed() -> None:
    async with scene() as here:
        open_group(here, "ana")
        await other_channel(here)
        code = await code_of(here)
        for _ in range(5):
            await here.write("discord", "ben", "/squad join abcdef", "club")

        said = await here.write("discord", "ben", f"/squad join {code}", "club")

        assert [one.key for one in said] == ["link-too-many"]


async def test_a_button_of_one_squad_is_worth_nothing_elsewhere() -> None:
    """A token is bound to its channel: pressed in another it does nothing, not even for that one's admin."""
    async with scene() as here:
        open_group(here, "ana")
        await other_channel(here)
        await here.write("discord", "ana", "/squad settings", GROUP)
        pressed = here.chats["discord"].press("ana", "Ranking", GROUP)
        before = await state(here)
        elsewhere = here.chats["discord"].address("", "club")

        said = await here.tell(
            replace(pressed, address=elsewhere, sender=here.chats["discord"].account("ben"), by_admin=True)
        )

        assert [one.key for one in said] == ["button-unknown"]
        assert await state(here) == before
