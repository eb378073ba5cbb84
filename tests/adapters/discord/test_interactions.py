"""Slash commands, menus, buttons and windows, from a person's client to the app and back."""

import asyncio
from typing import Any

import pytest

from bot.commands import registry
from bot.core.command import Takes
from bot.core.message import Inbound
from tests.adapters.discord.rig import Rig, Work
from tests.adapters.discord.standin import invoking
from tests.adapters.discord.standin.invoking import NotOffered
from tests.adapters.discord.standin.model import Channel
from tests.adapters.discord.standin.person import Person

MESSAGE, THINKING, UPDATING, OFFER, WINDOW = 4, 5, 6, 8, 9
ADD, LOG = "Add as contact", "Log this"
GIVEN: dict[Takes, object] = {
    Takes.TEXT: "Maria Lopez",
    Takes.CONTACT: "Maria Lopez",
    Takes.WORD: "friend",
    Takes.NUMBER: 2,
}


@pytest.fixture
async def work(rig: Rig) -> Work:
    return await rig.open()


@pytest.fixture
async def ana(rig: Rig, work: Work) -> Person:
    return await rig.person("ana")


def server(work: Work, *people: Person) -> Channel:
    """A channel of a server with these people in it."""
    owner, *members = [one.user for one in people]
    return work.standin.platform.make_channel(
        work.standin.platform.make_guild("team", owner, members), "general"
    )


class Stall:
    """A database that takes nothing until it is let go on."""

    def __init__(self, work: Work) -> None:
        self._gate = asyncio.Event()
        self.waiting = 0
        work.house.before = self._wait
        self._work = work

    async def _wait(self, _: Inbound) -> None:
        self.waiting += 1
        self._work.standin.platform.touch()
        await self._gate.wait()

    def ends(self) -> None:
        self._gate.set()


async def test_every_command_is_there_and_answers(rig: Rig, work: Work, ana: Person) -> None:
    await work.hears(ana, "had coffee with Maria Lopez")
    listed = registry().listed()
    assert ana.offered() == sorted(one.name for one in listed)
    wrong = {}
    for command in listed:
        rig.clock.passes(minutes=1)
        options: dict[str, Any] = {
            arg.name: arg.options[0] if arg.options else GIVEN[arg.takes]
            for arg in command.args
            if arg.required
        }
        one = ana.slash(command.name, **options)
        shown = await work.answers(one)
        if one.answer != THINKING or not shown or "incident" in shown[0].text.lower():
            wrong[command.name] = (one.answer, [each.text for each in shown])
    assert wrong == {}
    assert work.standin.platform.counters.late == 0


async def test_the_first_answer_takes_the_place_of_thinking(work: Work, ana: Person) -> None:
    one = ana.slash("log", what="had coffee with Maria Lopez, follow up Friday")
    await work.answers(one)
    assert one.answer == THINKING
    (seen,) = ana.shown()
    assert seen.text.startswith("Logged: coffee with Maria Lopez, today (new contact).")
    assert [label for label, _ in seen.buttons] == ["Undo", "Change"]
    assert not seen.ephemeral


async def test_log_without_words_opens_a_window(work: Work, ana: Person) -> None:
    stall = Stall(work)
    asked = ana.slash("log")
    assert await work.acknowledged(asked) == WINDOW
    assert stall.waiting == 0, "a window opens without the database"
    stall.ends()
    filled = ana.submits(asked, what="called Tom Baker")
    await work.answers(filled)
    assert ana.hears()[0].startswith("Logged: call with Tom Baker, today (new contact).")


async def test_names_are_completed_from_ones_own(rig: Rig, work: Work, ana: Person) -> None:
    ben = await rig.person("ben")
    for text in ("met Maria Lopez", "met Tom Baker", "called Maria Rossi"):
        await work.hears(ana, text)
    await work.hears(ben, "met Marcus Aurel")

    async def offered(person: Person, prefix: str) -> list[object]:
        one = person.completes("contact", "name", prefix)
        assert await work.acknowledged(one) == OFFER
        return [each["value"] for each in one.offered]

    assert set(await offered(ana, "Mar")) == {"Maria Lopez", "Maria Rossi"}
    assert (await offered(ana, "maria r"))[0] == "Maria Rossi"
    assert await offered(ben, "Mar") == ["Marcus Aurel"]
    assert await offered(ben, "Tom") == []
    assert await offered(work.standin.person("chen"), "Mar") == []


async def test_somebody_s_menu_adds_them(work: Work, ana: Person) -> None:
    jane = work.standin.person("devjane", shown="Jane Doe")
    channel = server(work, ana, jane)
    shown = await work.answers(ana.chooses_user(ADD, jane, channel))
    assert "Jane Doe" in shown[0].text
    assert shown[0].ephemeral
    assert jane.hears(channel) == []
    assert "@devjane" in (await work.hears(ana, "/contact Jane Doe"))[0]


async def test_a_message_s_menu_logs_who_wrote_what_where(work: Work, ana: Person) -> None:
    tom = work.standin.person("tom", shown="Tom Baker")
    channel = server(work, ana, tom)
    his = tom.writes("my launch is on *Friday*", channel)
    shown = await work.answers(ana.chooses_message(LOG, his))
    assert "Tom Baker" in shown[0].text
    assert shown[0].ephemeral
    page = (await work.hears(ana, "/contact Tom Baker"))[0]
    assert "my launch is on *Friday*" in page
    assert f"https://discord.com/channels/{channel.guild.id}/{channel.id}/{his.id}" in page  # type: ignore[union-attr]


async def test_brought_along_into_a_chat_of_others(work: Work, ana: Person) -> None:
    maria = work.standin.person("maria", shown="Maria Lopez")
    between = work.standin.platform.between(ana.user, maria.user)
    hers = maria.writes("see you at the fair!", between)
    await work.answers(ana.chooses_message(LOG, hers))
    assert maria.hears(between) == []
    (answer,) = ana.hears(between)
    assert "Maria Lopez" in answer


async def test_in_a_server_only_they_see_it(rig: Rig, work: Work, ana: Person) -> None:
    ben = await rig.person("ben")
    channel = server(work, ana, ben)
    await work.answers(ana.slash("log", channel, what="called Maria Lopez about her divorce"))
    await work.answers(ana.slash("contacts", channel))
    assert len(ana.hears(channel)) == 2
    assert all(seen.ephemeral for seen in ana.sees(channel))
    assert ben.hears(channel) == []
    assert "Maria" not in "".join(ben.hears())


async def test_a_button_for_one_s_own_eyes_works(work: Work, ana: Person) -> None:
    channel = server(work, ana)
    await work.answers(ana.slash("log", channel, what="called Maria Lopez"))
    (seen,) = ana.shown(channel)
    await work.answers(ana.presses(seen.id, "Undo", channel))
    (changed,) = ana.shown(channel)
    assert (changed.id, changed.ephemeral) == (seen.id, True)
    assert changed.text.startswith("Undone")


async def test_acknowledged_whatever_the_database_does(rig: Rig, work: Work, ana: Person) -> None:
    await work.hears(ana, "called Maria Lopez")
    (seen,) = ana.shown()
    stall = Stall(work)
    slash, press = ana.slash("contacts"), ana.presses(seen.id, "Undo")
    assert await work.acknowledged(slash) == THINKING
    assert await work.acknowledged(press) == UPDATING
    await work.until(lambda: stall.waiting)
    rig.clock.passes(seconds=4)
    stall.ends()
    await work.answers(slash)
    await work.answers(press)
    assert "Maria Lopez" in ana.hears()[1]
    assert ana.hears()[0].startswith("Undone")
    assert work.standin.platform.counters.late == 0


async def test_answered_by_message_when_the_token_ran_out(rig: Rig, work: Work, ana: Person) -> None:
    channel = server(work, ana)
    stall = Stall(work)
    one = ana.slash("log", channel, what="called Maria Lopez")
    await work.acknowledged(one)
    rig.clock.passes(minutes=16)
    stall.ends()
    await work.answers(one)
    assert ana.hears()[0].startswith("Logged: call with Maria Lopez")
    assert ana.hears(channel) == []


async def test_answered_by_message_after_a_restart(rig: Rig, work: Work, ana: Person) -> None:
    one = ana.slash("log", what="called Maria Lopez")
    await work.taken(str(one.id))
    await work.kill()
    again = await rig.open()
    await again.app.drain()
    assert [text.split(",")[0] for text in ana.hears()] == ["Logged: call with Maria Lopez"]
    assert len(ana.hears()) == 1


async def test_buttons_live_on_after_a_restart(rig: Rig, work: Work, ana: Person) -> None:
    await work.hears(ana, "called Maria Lopez")
    await work.end()
    again = await rig.open()
    (seen,) = ana.shown()
    await again.answers(ana.presses(seen.id, "Undo"))
    (changed,) = ana.shown()
    assert changed.text.startswith("Undone")
    assert changed.edited


async def test_pressed_twice_at_once(work: Work, ana: Person) -> None:
    await work.hears(ana, "called Maria Lopez")
    (seen,) = ana.shown()
    first, second = ana.presses(seen.id, "Undo"), ana.presses(seen.id, "Undo")
    await work.taken(str(first.id))
    await work.answers(second)
    assert (first.answer, second.answer) == (UPDATING, UPDATING)
    undone, told = ana.hears()
    assert undone.startswith("Undone: call with Maria Lopez.")
    assert told == "That is undone already."
    assert (await work.hears(ana, "/contacts"))[0].startswith("No contacts yet")


async def test_a_button_that_is_another_s_or_nobody_s(rig: Rig, work: Work, ana: Person) -> None:
    ben = await rig.person("ben")
    await work.hears(ana, "called Maria Lopez")
    await work.hears(ben, "called Tom Baker")
    (hers,), (his,) = ana.shown(), ben.shown()
    anas = hers.buttons[0][1]
    for forged in (anas, anas[:-1] + "x", "undo 1~p1~AAAAAAAAAAA", "nonsense", "\u0000", "x" * 100):
        rig.clock.passes(minutes=1)
        shown = await work.answers(ben.forges(ben.dm.messages[his.id], forged))
        assert "button" in shown[-1].text
    assert "Maria Lopez" in (await work.hears(ana, "/contacts"))[0]
    assert "Tom Baker" in (await work.hears(ben, "/contacts"))[0]


async def test_nothing_is_offered_that_was_not_registered(work: Work, ana: Person) -> None:
    with pytest.raises(NotOffered):
        ana.slash("undo_everything")
    hidden = [name for name, command in registry().commands.items() if command.hidden]
    assert not set(hidden) & set(ana.offered())


async def test_told_twice_after_a_resume(work: Work, ana: Person) -> None:
    one = ana.slash("log", what="called Maria Lopez")
    await work.answers(one)
    work.standin.gateway.interaction(one, invoking.told(work.standin.platform, one))
    await work.hears(ana, "/contacts")
    logged, contacts = ana.hears()
    assert logged.startswith("Logged: call with Maria Lopez")
    assert contacts.startswith("One contact")
