"""Who gets in, and what becomes of those who don't: a test for each way that somebody might try."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

import bot
from bot.core.access import INVITED, OPEN, Access, Mode
from bot.core.address import Account, Address
from bot.core.message import Inbound
from bot.domain.say import Invocation
from tests.core.guarded import Guarded

LISTED = Access(
    Mode.ALLOW,
    frozenset({("telegram", "ana")}),
    frozenset({("telegram", "#team"), ("discord", "#team")}),
)
Opener = Callable[[Access], Awaitable[Guarded]]


@pytest.fixture
async def guarded(tmp_path: Path) -> AsyncIterator[Opener]:
    house = Guarded(tmp_path / "rapport.sqlite3")

    async def opened(access: Access) -> Guarded:
        await house.start(access)
        return house

    yield opened
    await house.app.close()


# A stranger


async def test_a_stranger_is_told_once_and_nothing_of_them_is_stored(guarded):
    house = await guarded(INVITED)
    before = house.rows()

    assert await house.tell("eve", "hello") == ["access-invite"]
    assert await house.hear(replace(house.telegram.write("eve", ""), deletes="e1")) == []
    assert await house.tell("eve", "Maria Lopez called me") == []
    assert house.rows() == before


async def test_where_invitations_do_not_count_they_are_told_what_to_pass_on(guarded):
    house = await guarded(LISTED)
    before = house.rows()

    assert await house.tell("eve", f"/start {house.invitation()}") == ["access-allow"]
    assert "telegram:eve" in house.said[-1].text
    assert house.rows() == before


async def test_a_stranger_who_blocked_the_bot_leaves_nothing_either(guarded):
    house = await guarded(INVITED)
    before = house.rows()
    house.telegram.send = unreachable

    await house.tell("eve", "hello")
    assert house.rows() == before


async def unreachable(message: object) -> str:
    from bot.core.message import TransportError

    raise TransportError("blocked", unreachable=True)


async def test_in_a_group_a_stranger_is_not_answered_but_in_private_they_still_are(guarded):
    house = await guarded(INVITED)
    before = house.rows()

    assert await house.tell("eve", "/help", "team") == []
    assert await house.tell("eve", f"/start {house.invitation()[:-1]}x", "team") == []
    assert house.rows() == before
    assert await house.tell("eve", "hello") == ["access-invite"]


async def test_whoever_runs_it_learns_the_number_of_the_group_once(guarded, caplog):
    """It is what RAPPORT_ALLOW takes; nothing of who wrote there, or what, is in the log."""
    house = await guarded(INVITED)
    for chat, who in ((house.telegram, "eve"), (house.telegram, "ben"), (house.discord, "eve")):
        await house.hear(replace(chat.write(who, "Maria called", "team"), community="-100123"))

    (one, other) = caplog.messages
    assert "telegram:group:-100123: in RAPPORT_ALLOW" in one
    assert "discord:server:-100123: in RAPPORT_ALLOW" in other
    assert "eve" not in caplog.text
    assert "Maria" not in caplog.text


async def test_where_only_they_can_see_it_a_stranger_is_told_in_a_group(guarded):
    house = await guarded(INVITED)
    before = house.rows()
    inbound = house.discord.write("eve", "/help", "team")

    assert await house.hear(inbound) == ["access-invite"]
    assert (house.said[-1].only_for, house.said[-1].answers) == ("eve", inbound.event)
    assert house.rows() == before


async def test_what_others_are_offered_in_a_group_is_nothing_to_a_stranger(guarded):
    """Buttons, edits, deletions, replies, forwards, contacts, fields: it all goes through the gate."""
    house = await guarded(LISTED)
    await house.tell("ana", "had coffee with Maria Lopez")
    token = next(button.token for one in house.said for button in one.buttons)
    before = house.rows()
    eve = Account("telegram", "eve", "Eve")
    for number, what in enumerate(
        (
            {"token": token, "pressed_on": "m1"},
            {"text": "hello", "edits": "e1"},
            {"deletes": "e1"},
            {"text": "hello", "reply_to": "m1"},
            {"text": "Maria", "passed_on": True, "forwarded_from": "Maria"},
            {"text": "/contacts", "does": Invocation("contacts")},
            {"unread": "voice"},
        )
    ):
        for there in (Address("telegram", "eve"), Address("telegram", "#other", group=True)):
            inbound = Inbound(f"x{number}{there.chat}", there, eve, **what)
            assert set(await house.hear(inbound)) <= {"access-allow"}

    assert house.rows() == before
    assert await house.app.suggest(eve, "Mar") == []


def test_there_is_no_other_door():
    """Persons are made behind the gate, by /unlink of somebody who is in, and for transcripts."""
    home = Path(bot.__file__).parent
    makers = {
        str(path.relative_to(home))
        for path in home.rglob("*.py")
        if re.search(r"people\.(make|fresh)\(", path.read_text("utf-8"))
    }

    assert makers == {"core/newcomer.py", "bootstrap.py", "commands/link.py"}


# Who is let in


async def test_this_machine_is_always_let_in(guarded):
    house = await guarded(Access(Mode.ALLOW))

    assert await house.tell("ana", "hello", chat=house.memory) != ["access-allow"]
    assert len(house.rows()["person"]) == 1


async def test_open_is_open(guarded):
    house = await guarded(OPEN)

    assert "access-invite" not in await house.tell("eve", "hello")
    assert len(house.rows()["person"]) == 1


async def test_whoever_is_listed_is_let_in(guarded):
    house = await guarded(LISTED)

    assert "access-allow" not in await house.tell("ana", "hello")
    assert await house.tell("ana", "hello", chat=house.discord) == ["access-allow"]


@pytest.mark.parametrize("platform", ["telegram", "discord"])
async def test_whoever_writes_in_a_listed_group_or_server_is_in_from_then_on(guarded, platform):
    house = await guarded(LISTED)
    chat = getattr(house, platform)
    assert await house.tell("ben", "hello", chat=chat) == ["access-allow"]

    await house.tell("ben", "/help", "team", chat=chat)
    assert "access-allow" not in await house.tell("ben", "hello", chat=chat)
    assert len(house.rows()["person"]) == 1


async def test_whoever_is_in_stays_in(guarded):
    house = await guarded(OPEN)
    await house.tell("ana", "hello")
    await house.restart(Access(Mode.ALLOW))

    assert "access-allow" not in await house.tell("ana", "hello")
    assert await house.tell("eve", "hello") == ["access-allow"]


async def test_whoever_was_erased_is_a_stranger_again(guarded):
    house = await guarded(INVITED)
    await house.tell("ana", f"/start {house.invitation()}")
    for text in ("/erase", "2", "erase everything"):
        await house.tell("ana", text)

    assert house.rows()["person"] == []
    assert await house.tell("ana", "hello") == ["access-invite"]


# Invitations


@pytest.mark.parametrize("way", ["{}", "/start {}", " {}\n", "https://t.me/rapport_bot?start={}"])
async def test_an_invitation_lets_one_person_in_and_is_not_kept(guarded, way):
    house = await guarded(INVITED)
    code = house.invitation()
    await house.tell("ana", "hello")

    assert await house.tell("ana", way.format(code)) == ["start-welcome"]
    assert await house.tell("ana", "/help") == ["help"]
    assert code not in str(house.rows())


async def test_a_slash_command_takes_one_as_well(guarded):
    house = await guarded(INVITED)
    code = house.invitation()
    inbound = replace(house.discord.write("ana", "/start ..."), does=Invocation("start", {"payload": code}))

    assert await house.hear(inbound) == ["start-welcome"]


async def test_it_is_worth_nothing_the_second_time(guarded):
    house = await guarded(INVITED)
    code = house.invitation()
    await house.tell("ana", code)
    before = house.rows()

    assert await house.tell("eve", code) == ["access-used"]
    await house.restart(INVITED)
    assert await house.tell("eve", code) == ["access-used"]
    assert house.rows() == before


async def test_who_used_it_is_not_kept(guarded):
    house = await guarded(INVITED)
    await house.tell("ana", house.invitation())

    [(mark,)] = house.rows()["invitation"]
    assert re.fullmatch("[0-9a-f]{32}", str(mark))


async def test_of_two_at_the_same_time_one_gets_in(guarded):
    house = await guarded(INVITED)
    code = house.invitation()
    both = [house.telegram.write(who, code) for who in ("ben", "chen")]
    await asyncio.gather(*(house.app.handle(one) for one in both))
    await house.app.drain()

    assert sorted(one.key for one in house.said) == ["access-used", "start-welcome"]
    assert len(house.rows()["person"]) == 1


async def test_the_same_press_again_is_no_second_try(guarded):
    """Telegram's Start pressed twice, and an update that comes once more after a restart."""
    house = await guarded(INVITED)
    code = house.invitation()
    first = house.telegram.write("ana", f"/start {code}")
    await house.hear(first)

    assert await house.tell("ana", f"/start {code}") == ["start-in-already"]
    assert await house.hear(first) == []


async def test_an_old_one_is_over(guarded):
    house = await guarded(INVITED)
    code = house.invitation(ends=timedelta(days=7))
    house.passes(timedelta(days=7).total_seconds())
    before = house.rows()

    assert await house.tell("eve", code) == ["access-expired"]
    assert house.rows() == before


async def test_a_forged_one_is_unknown(guarded):
    house = await guarded(INVITED)
    code = house.invitation()
    before = house.rows()

    assert await house.tell("eve", code[:-9] + ("a" if code[-9] != "a" else "b") + code[-8:]) == [
        "access-unknown"
    ]
    assert await house.tell("eve", code[:-4]) == ["access-unknown"]
    assert house.rows() == before


async def test_guesses_are_five_a_minute_whatever_the_platform_says(guarded):
    house = await guarded(INVITED)
    before, answers = house.rows(), []
    for number in range(240):
        answers += await house.tell("eve", f"/start i{number:058}")
        house.passes(0.25)

    assert answers.count("access-unknown") <= 5
    assert answers.count("access-tries") == 1
    assert house.rows() == before


async def test_whoever_was_too_fast_gets_in_with_a_true_one_later(guarded):
    house = await guarded(INVITED)
    code = house.invitation()
    for number in range(10):
        await house.tell("ana", f"/start i{number:058}")

    assert await house.tell("ana", code) == []
    house.passes(60)
    assert await house.tell("ana", code) == ["start-welcome"]


async def test_a_fault_on_the_way_in_costs_no_invitation(guarded, monkeypatch):
    """The turn is taken back and said again: the invitation counts once, and they are in."""
    house = await guarded(INVITED)
    code = house.invitation()
    monkeypatch.setattr(house.app._service, "_answering", broken)

    assert (await house.tell("ana", code))[0] == "incident"
    assert len(house.rows()["invitation"]) == len(house.rows()["person"]) == 1


def broken(turn: object, inbound: object) -> None:
    raise RuntimeError("broken")


@pytest.mark.parametrize("way", ["{}", "/start {}", "https://t.me/rapport_bot?start={}"])
async def test_whoever_is_in_needs_none_and_uses_none_up(guarded, way):
    """What was asked stays open, and the invitation lets somebody else in."""
    house = await guarded(INVITED)
    await house.tell("ana", house.invitation())
    code = house.invitation()

    assert await house.tell("ana", way.format(code)) == ["start-in-already"]
    assert "What shall I call you?" in house.said[-1].text or "Shall I call you" in house.said[-1].text
    await house.tell("ana", "Ana")
    assert "Hello Ana." in house.said[-1].text
    assert code not in str(house.rows())
    assert await house.tell("eve", code) == ["start-welcome"]


# Joining an account


async def test_a_code_of_somebody_who_is_in_lets_their_other_account_in(guarded):
    house = await guarded(INVITED)
    await house.tell("ana", house.invitation())
    await house.tell("ana", "/link")
    code = house.code_to_link()

    assert "link-preview" in await house.tell("ana", f"/link {code}", chat=house.discord)
    assert await house.tell("eve", f"/link {code[:-1]}", chat=house.discord) == ["access-link"]


async def joining(house: Guarded) -> str:
    """Ana is invited on Telegram, and Eve sends her code on Discord; the code."""
    await house.tell("ana", house.invitation())
    await house.tell("ana", "/link")
    code = house.code_to_link()
    assert await house.tell("eve", f"/link {code}", chat=house.discord) == ["link-preview"]
    return code


async def press(house: Guarded, who: str, label: str) -> list[str]:
    """Somebody on Discord presses what was shown last with that label."""
    token = next(
        button.token
        for one in reversed(house.said)
        for button in one.buttons
        if button.label == label and one.address.platform == "discord"
    )
    shown = house.discord.write(who, "")
    return await house.hear(replace(shown, token=token, pressed_on=""))


async def test_whoever_leaves_it_is_a_stranger_of_whom_nothing_is_stored(guarded):
    house = await guarded(INVITED)
    await joining(house)

    assert await press(house, "eve", "Leave it") == ["link-left"]
    assert [row[2:4] for row in house.rows()["account"]] == [("telegram", "ana")]
    assert len(house.rows()["person"]) == 1
    assert await house.tell("eve", "hello", chat=house.discord) == ["access-invite"]


async def test_whoever_only_asks_to_join_can_do_nothing_else(guarded):
    house = await guarded(INVITED)
    code = await joining(house)

    assert await house.tell("eve", "had coffee with Maria Lopez", chat=house.discord) == ["access-invite"]
    assert house.rows()["contact"] == []
    assert await house.app.suggest(house.discord.write("eve", "").sender, "Mar") == []
    assert await house.tell("eve", f"/link {code}", chat=house.discord) == ["link-preview"]
    assert await house.tell("eve", "1", chat=house.discord) == ["link-told", "linked"]


async def test_whoever_says_neither_is_forgotten_after_a_day(guarded):
    house = await guarded(INVITED)
    await joining(house)
    house.passes(25 * 3600)
    await house.app.sweep()

    assert len(house.rows()["person"]) == 1
    assert await house.tell("eve", "hello", chat=house.discord) == ["access-invite"]


async def test_whoever_was_invited_while_they_asked_is_in_by_themselves(guarded):
    house = await guarded(INVITED)
    await joining(house)

    assert await house.tell("eve", house.invitation(), chat=house.discord) == ["start-welcome"]
    assert (await house.tell("eve", "/help", chat=house.discord))[0] == "help"
    assert len(house.rows()["person"]) == 2


async def joined(house: Guarded) -> None:
    await joining(house)
    await press(house, "eve", "Join the two")


async def test_an_account_that_came_by_a_code_is_a_stranger_once_it_is_parted(guarded):
    house = await guarded(INVITED)
    await joined(house)
    await house.tell("ana", "/unlink discord")
    await house.tell("ana", "1")

    assert sorted(one.key for one in house.said[-2:]) == ["unlinked", "unlinked-out"]
    assert await house.tell("eve", "hello", chat=house.discord) == ["access-invite"]
    assert await house.tell("ana", "/help") == ["help"]
    assert len(house.rows()["person"]) == len(house.rows()["account"]) == 1


async def test_the_account_that_the_others_are_in_through_stays(guarded):
    """Else one invitation would let two people in: whoever was invited, and whoever came by a code."""
    house = await guarded(INVITED)
    await joined(house)
    await house.tell("eve", "/unlink telegram", chat=house.discord)

    assert await house.tell("eve", "1", chat=house.discord) == ["unlink-through"]
    assert len(house.rows()["account"]) == 2


async def test_an_invitation_has_a_joined_account_stand_for_itself(guarded):
    house = await guarded(INVITED)
    await joined(house)
    code = house.invitation()

    assert await house.tell("eve", code, chat=house.discord) == ["start-in-already"]
    assert await house.tell("ben", code) == ["access-used"]
    await house.tell("ana", "/unlink discord")
    await house.tell("ana", "1")
    assert (await house.tell("eve", "/help", chat=house.discord))[0] == "help"


async def test_two_who_were_invited_are_both_in_after_they_part(guarded):
    house = await guarded(INVITED)
    await house.tell("eve", house.invitation(), chat=house.discord)
    await joined_later(house)
    await house.tell("ana", "/unlink discord")
    await house.tell("ana", "1")

    assert (await house.tell("eve", "/help", chat=house.discord))[0] == "help"


async def joined_later(house: Guarded) -> None:
    await house.tell("ana", house.invitation())
    await house.tell("ana", "/link")
    await house.tell("eve", f"/link {house.code_to_link()}", chat=house.discord)
    await press(house, "eve", "Join the two")


async def test_such_a_code_is_nothing_where_only_the_list_counts(guarded):
    house = await guarded(LISTED)
    await house.tell("ana", "/link")
    code = house.code_to_link()

    assert await house.tell("ana", f"/link {code}", chat=house.discord) == ["access-allow"]
