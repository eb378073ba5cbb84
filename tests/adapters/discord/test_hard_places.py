"""Where the bot may not write, and menus opened on those who are no contacts."""

import pytest

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
