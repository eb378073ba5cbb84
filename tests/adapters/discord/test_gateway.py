"""The connection: lost, taken up again, begun anew; what was missed, what is gone, and the commands' list."""

import discord
import pytest

from bot.adapters.discord import chat as chats
from bot.core.address import Address
from bot.core.house import Refused
from tests.adapters.discord.bare import Bare
from tests.adapters.discord.rig import Rig, Work
from tests.adapters.discord.standin.model import Kind
from tests.adapters.discord.standin.person import Person


@pytest.fixture
async def work(rig: Rig) -> Work:
    return await rig.open()


@pytest.fixture
async def ana(rig: Rig, work: Work) -> Person:
    """She has written before."""
    ana = await rig.person("ana")
    await work.hears(ana, "called Maria Lopez")
    return ana


async def at_once(client: discord.Client, shard: int | None, *, initial: bool) -> None:
    """discord.py waits five seconds before it identifies a second time."""


def events(rig: Rig) -> list[str]:
    """What was taken, repeats included."""
    return [one.event for one in rig.taken]


@pytest.mark.parametrize("code", [None, 1000, 1001, 4000])
async def test_what_came_while_it_was_away_is_taken_once(
    rig: Rig, work: Work, ana: Person, code: int | None
) -> None:
    rig.standin.gateway.drop(code=code)
    texts = await work.hears(ana, "met Tom Baker")
    assert texts[0].startswith("Logged: meeting with Tom Baker")
    counters = rig.standin.platform.counters
    assert (counters.identifies, counters.resumes) == (1, 1)
    assert len(set(events(rig))) == len(events(rig)) == 2


async def test_asked_to_come_back(rig: Rig, work: Work, ana: Person) -> None:
    rig.standin.gateway.reconnect()
    await work.until(lambda: rig.standin.platform.counters.resumes)
    assert (await work.hears(ana, "met Tom Baker"))[0].startswith("Logged")
    assert rig.standin.platform.counters.identifies == 1


async def test_a_session_that_is_not_valid_may_be_taken_up_again(rig: Rig, work: Work, ana: Person) -> None:
    rig.standin.gateway.invalidate(resumable=True)
    await work.until(lambda: rig.standin.platform.counters.resumes)
    assert (await work.hears(ana, "met Tom Baker"))[0].startswith("Logged")


async def test_what_a_lost_session_left_out_is_fetched(
    rig: Rig, work: Work, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(discord.Client, "before_identify_hook", at_once)
    ben = await rig.person("ben")
    await work.hears(ben, "called Li Wei")
    rig.standin.gateway.drop(resumable=False)
    missed = [ana.writes(f"met Tom Baker {'again ' * number}") for number in range(10)]
    missed.append(ben.writes("met Tom Baker"))
    for one in missed:
        await work.taken(str(one.id))
    await work.app.drain()
    taken = events(rig)
    hers = [str(one.id) for one in missed[:-1]]
    assert [event for event in taken if event in hers] == hers, "in order"
    assert (len(ana.hears()), len(ben.hears())) == (11, 2)
    assert (rig.standin.platform.counters.identifies, rig.standin.platform.counters.dms_opened) == (2, 0)


async def test_what_was_written_while_it_did_not_run_is_fetched(rig: Rig, work: Work, ana: Person) -> None:
    await work.end()
    missed = ana.writes("met Tom Baker")
    again = await rig.open()
    await again.answers(missed)
    assert ana.hears()[-1].startswith("Logged: meeting with Tom Baker")
    assert events(rig).count(str(missed.id)) == 1


async def test_a_wrong_token_is_refused(rig: Rig) -> None:
    work = await rig.begin(token="wrong")
    with pytest.raises(Refused, match="token"):
        await work.running
    assert work.chat.state == "refused"
    assert rig.standin.platform.counters.identifies == 0
    await work.app.close()


async def test_a_token_that_is_taken_away_is_refused(rig: Rig, work: Work) -> None:
    rig.standin.platform.token = "another"
    rig.standin.gateway.drop()
    with pytest.raises(Refused):
        await work.until(lambda: False)
    assert work.chat.state == "refused"
    await work.app.close()


async def test_out_of_reach_at_first(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chats, "FIRST_WAIT", 0.01)
    port = rig.standin.port
    await rig.standin.stop()
    work = await rig.begin()
    await work.until(lambda: work.chat.state == "down")
    await rig.standin.start(port)
    await work.up()
    ana = await rig.person("ana")
    assert (await work.hears(ana, "met Tom Baker"))[0].startswith("Logged")
    assert work.chat.state == "up"


async def test_channels_and_servers_that_are_gone(rig: Rig, work: Work, ana: Person) -> None:
    platform = rig.standin.platform
    guild = platform.make_guild("team", ana.user)
    general, random = platform.make_channel(guild, "general"), platform.make_channel(guild, "random")
    thread = platform.make_channel(guild, "today", Kind.THREAD, parent=general)

    def gone(*ids: int) -> bool:
        there = [address for what, address in work.house.told if what == "gone"]
        return all(Address("discord", str(id), group=True) in there for id in ids)

    platform.delete_channel(thread)
    await work.until(lambda: gone(thread.id))
    platform.delete_channel(random)
    await work.until(lambda: gone(random.id))
    assert not gone(general.id)
    platform.remove_bot(guild)
    await work.until(lambda: gone(general.id))


async def test_in_a_thread(rig: Rig, work: Work, ana: Person) -> None:
    platform = rig.standin.platform
    guild = platform.make_guild("team", ana.user)
    forum = platform.make_channel(guild, "ideas", Kind.FORUM)
    post = platform.make_channel(guild, "an idea", Kind.THREAD, parent=forum)
    (seen,) = await work.answers(ana.slash("contacts", post))
    assert seen.ephemeral
    assert rig.taken[-1].address == Address("discord", str(post.id), group=True)
    assert rig.taken[-1].community == str(guild.id)


async def test_called_by_name_in_a_server(rig: Rig, work: Work, ana: Person) -> None:
    platform = rig.standin.platform
    ben = rig.standin.person("ben")
    guild = platform.make_guild("team", ana.user, [ben.user])
    channel = platform.make_channel(guild, "general")
    ana.writes("called Maria about the divorce", channel)
    called = ana.writes(f"<@{platform.bot.id}> met Tom Baker", channel)
    await work.answers(called)
    assert rig.taken[-1].text == "met Tom Baker"
    assert ana.hears()[-1].startswith("Logged: meeting with Tom Baker")
    assert "Tom" not in " ".join(ben.hears(channel))
    assert len(ben.hears(channel)) == 1
    assert len(events(rig)) == 2, "what was not said to the bot was not taken"


async def test_the_commands_are_written_once(rig: Rig, work: Work, bare: Bare) -> None:
    counters = rig.standin.platform.counters
    read = "GET /applications/{application}/commands"
    assert counters.commands_written == 1
    await work.end()
    again = await rig.open()
    await again.until(lambda: counters.routes[read] == 2)
    await again.end()
    assert counters.commands_written == 1
    await bare.call("PUT", f"/applications/{rig.standin.platform.bot.id}/commands", [])
    await (await rig.begin()).until(lambda: len(rig.standin.commands.of(0)) > 30)
    assert counters.commands_written == 3


async def test_the_commands_of_one_server_are_written_once(rig: Rig) -> None:
    platform = rig.standin.platform
    guild = platform.make_guild("team", rig.standin.person("ana").user)
    read = "GET /applications/{application}/guilds/{guild}/commands"
    for start in (1, 2):
        work = await rig.begin(guild=guild.id)
        await work.until(lambda start=start: platform.counters.routes.get(read) == start)  # type: ignore[misc]
        await work.until(lambda: rig.standin.commands.of(guild.id))
        await work.end()
    assert platform.counters.commands_written == 1
    assert rig.standin.commands.of(0) == []


async def test_one_of_two_shards(rig: Rig) -> None:
    work = await (await rig.begin(shards=2)).up()
    ana = await rig.person("ana")
    assert (await work.hears(ana, "met Tom Baker"))[0].startswith("Logged")
    assert [one.shard for one in rig.standin.gateway.sessions.values()] == [(0, 2)]
