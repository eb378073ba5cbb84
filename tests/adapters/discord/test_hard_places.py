"""Where the bot may not write, and menus opened on those who are no contacts."""

from pathlib import Path

import pytest

from bot.core.address import Address
from bot.core.message import Outbound
from tests.adapters.discord.rig import Rig, Work
from tests.adapters.discord.standin.model import Kind, May
from tests.adapters.discord.standin.person import Person


@pytest.fixture
async def work(rig: Rig) -> Work:
    return await rig.open()


@pytest.fixture
async def ana(rig: Rig, work: Work) -> Person:
    return await rig.person("ana")


@pytest.mark.parametrize(
    ("kind", "denied", "muted"),
    [
        (Kind.TEXT, May(0), False),
        (Kind.TEXT, May.SEND, True),
        (Kind.TEXT, May.SEND_IN_THREADS, False),
        (Kind.TEXT, May.VIEW, True),
        (Kind.THREAD, May.SEND, False),
        (Kind.THREAD, May.SEND_IN_THREADS, True),
    ],
)
async def test_a_command_comes_with_whether_the_bot_may_write_there(
    rig: Rig, work: Work, ana: Person, kind: Kind, denied: May, *, muted: bool
) -> None:
    platform = rig.standin.platform
    guild = platform.make_guild("team", ana.user)
    parent = platform.make_channel(guild, "general")
    there = parent if kind is Kind.TEXT else platform.make_channel(guild, "a thread", kind, parent=parent)
    platform.forbid(there, denied)
    (seen,) = await work.answers(ana.slash("contacts", there))
    assert seen.ephemeral
    assert rig.taken[-1].muted == muted


async def test_a_menu_on_nobody_to_keep_says_so_and_keeps_nothing(rig: Rig, work: Work, ana: Person) -> None:
    guild = rig.standin.platform.make_guild("team", ana.user, [rig.standin.platform.bot])
    there = rig.standin.platform.make_channel(guild, "general")
    await work.hears(ana, "hello")
    mine = ana.dm.messages[ana.shown()[-1].id]
    bot = Person(rig.standin.platform, rig.standin.gateway, rig.standin.commands, rig.standin.platform.bot)
    taken = len(rig.taken)
    for used, said in (
        (ana.chooses_user("Add as contact", ana, there), "That's you."),
        (ana.chooses_user("Add as contact", bot, there), "That's a bot"),
        (ana.chooses_message("Log this", mine), "Those are my own words"),
    ):
        assert await work.acknowledged(used) == 4
        assert used.original is not None
        seen = ana.seen(used.original)
        assert seen.ephemeral
        assert seen.text.startswith(said)
    assert len(rig.taken) == taken


async def test_a_message_in_a_thread_that_fell_asleep_is_changed(rig: Rig, work: Work, ana: Person) -> None:
    platform = rig.standin.platform
    guild = platform.make_guild("team", ana.user)
    parent = platform.make_channel(guild, "general")
    thread = platform.make_channel(guild, "a thread", Kind.THREAD, parent=parent)
    there = Address("discord", str(thread.id), group=True)
    native = await work.chat.send(Outbound(1, there, "Nobody yet"))
    platform.archive(thread)
    assert await work.chat.send(Outbound(2, there, "Done: Ana", edits=native)) == native
    assert ana.hears(thread) == ["Done: Ana"]
    assert not thread.archived


async def test_another_database_s_messages_are_no_repeats(rig: Rig, tmp_path: Path, ana: Person) -> None:
    """Its rows have the same ids, and Discord remembers what this bot sent within the last minutes."""
    await rig.works[-1].hears(ana, "hello")
    await rig.works[-1].end()
    anew = Rig(rig.standin, rig.clock, f"sqlite:///{tmp_path}/another.db")
    try:
        work = await anew.open()
        assert await work.hears(ana, "met Tom Baker") == [one.text for one in ana.shown()[-2:]]
        assert ana.hears()[-2].startswith("Logged: meeting with Tom Baker")
    finally:
        await anew.close()


async def test_what_was_erased_is_not_fetched_again_for_a_later_edit(
    rig: Rig, work: Work, ana: Person
) -> None:
    first = ana.writes("called Li Wei")
    await work.answers(first)
    rig.clock.passes(seconds=1)
    await work.hears(ana, "met Tom Baker")
    await work.answers(ana.slash("erase"))
    await work.answers(ana.presses(ana.shown()[-1].id, "Go on"))
    assert "deleted" in (await work.hears(ana, "erase everything"))[0]
    rig.clock.passes(minutes=5)
    ana.edits(first, "called somebody")
    await work.taken(f"{first.id}:")
    await work.end()
    again = await rig.open()
    missed = ana.writes("/contacts")
    await again.answers(missed)
    assert "Tom Baker" not in ana.hears()[-1]
