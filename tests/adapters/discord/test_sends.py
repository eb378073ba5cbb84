"""What the bot sends: once, literally, quietly, and within Discord's limits."""

from time import monotonic

import pytest

from bot.core.address import Address
from bot.core.message import Button, Outbound, TransportError
from bot.domain.say import File
from tests.adapters.discord.clock import Clock
from tests.adapters.discord.rig import Rig, Work
from tests.adapters.discord.standin import StandIn, limits
from tests.adapters.discord.standin.faults import Fault, How
from tests.adapters.discord.standin.model import Channel, May
from tests.adapters.discord.standin.person import Person
from tests.adapters.discord.standin.platform import Platform

LOUD = "@everyone @here <@{id}> <@&2> <#3> **bold** _it_ `code` ||no|| [x](https://example.org)"
LISTED = "\n- a\n# b\n> c\n1. d"


@pytest.fixture
async def work(rig: Rig) -> Work:
    return await rig.open()


@pytest.fixture
async def ana(rig: Rig, work: Work) -> Person:
    return await rig.person("ana")


def private(person: Person, text: str, **more: object) -> Outbound:
    """A message to somebody alone."""
    return Outbound(7, Address("discord", str(person.id)), text, **more)  # type: ignore[arg-type]


def public(channel: Channel, text: str) -> Outbound:
    """A message for everybody in a channel."""
    return Outbound(8, Address("discord", str(channel.id), group=True), text)


def general(platform: Platform, *people: Person) -> Channel:
    owner, *members = [one.user for one in people]
    return platform.make_channel(platform.make_guild("team", owner, members), "general")


async def test_an_answer_whose_acknowledgement_was_lost_is_there_once(
    rig: Rig, work: Work, ana: Person
) -> None:
    lost = work.standin.faults.put(Fault(How.LOSE))
    await work.hears(ana, "called Maria Lopez")
    assert (lost.befell, len(ana.hears())) == (1, 1)
    rig.clock.passes(minutes=2)
    await work.app.drain()
    assert len(ana.hears()) == 1
    assert work.standin.platform.counters.repeated == 1
    rig.clock.passes(minutes=30)
    await work.app.drain()
    assert work.standin.platform.counters.repeated == 1, "it was marked as sent"


async def test_an_answer_that_never_arrived_is_sent_again(rig: Rig, work: Work, ana: Person) -> None:
    work.standin.faults.put(Fault(How.BREAK))
    await work.hears(ana, "called Maria Lopez")
    assert ana.hears() == []
    rig.clock.passes(minutes=2)
    await work.app.drain()
    assert len(ana.hears()) == 1


async def test_an_answer_to_an_interaction_is_repeated_in_place(rig: Rig, work: Work, ana: Person) -> None:
    lost = work.standin.faults.put(Fault(How.LOSE, method="PATCH", path=r"@original$"))
    one = ana.slash("log", what="called Maria Lopez")
    await work.answers(one)
    assert lost.befell == 1
    rig.clock.passes(minutes=2)
    await work.app.drain()
    (seen,) = ana.shown()
    assert seen.text.startswith("Logged: call with Maria Lopez")


async def test_the_server_s_fault_is_waited_out(work: Work, ana: Person) -> None:
    broken = work.standin.faults.put(Fault(How.STATUS, status=502))
    await work.hears(ana, "called Maria Lopez")
    assert broken.befell == 1
    assert len(ana.hears()) == 1


async def test_a_limit_is_waited_out(work: Work, ana: Person) -> None:
    limited = work.standin.faults.put(Fault(How.STATUS, status=429, seconds=0.01, times=2))
    await work.hears(ana, "called Maria Lopez")
    assert limited.befell == 2
    assert len(ana.hears()) == 1


async def test_a_long_limit_is_kept_by_the_outbox(rig: Rig, work: Work, ana: Person) -> None:
    work.standin.faults.put(Fault(How.STATUS, status=429, seconds=600))
    await work.hears(ana, "called Maria Lopez")
    rig.clock.passes(minutes=9)
    await work.app.drain()
    assert ana.hears() == []
    rig.clock.passes(minutes=2)
    await work.app.drain()
    assert len(ana.hears()) == 1


async def test_whoever_takes_no_messages_is_told_once_how_to(rig: Rig, work: Work, ana: Person) -> None:
    channel = general(rig.standin.platform, ana)
    ana.closes()
    with pytest.raises(TransportError) as refused:
        await work.chat.send(private(ana, "hello"))
    assert refused.value.unreachable
    rig.clock.passes(days=1)
    await work.app.tick()
    await work.app.drain()
    assert ana.hears() == []
    told = [len(await work.answers(ana.slash("contacts", channel))) for _ in range(2)]
    assert told == [2, 1]
    assert len([text for text in ana.hears(channel) if "Allow direct messages" in text]) == 1


async def test_nobody_is_pinged_and_nothing_is_markup(rig: Rig, work: Work, ana: Person) -> None:
    ben = rig.standin.person("ben")
    channel = general(rig.standin.platform, ana, ben)
    text = LOUD.format(id=ben.id) + LISTED
    await work.chat.send(public(channel, text))
    await work.chat.send(private(ana, text))
    for where in (channel, None):
        (seen,) = ana.shown(where)
        assert seen.text == text
        assert seen.pings == ()


async def test_what_people_call_things_comes_back_as_they_wrote_it(work: Work, ana: Person) -> None:
    name = "*Ana* @everyone _x_ ~~y~~"
    await work.hears(ana, f"/add {name}")
    (page,) = await work.hears(ana, "/contacts")
    assert name.lower() in page.lower()
    assert all(seen.pings == () for seen in ana.sees())


async def test_a_long_text_comes_in_parts(work: Work, ana: Person) -> None:
    lines = [f"- {number} *had* a_long_talk with somebody about something" for number in range(150)]
    native = await work.chat.send(private(ana, "\n".join(lines), buttons=(Button("go", "Go"),)))
    parts = ana.shown()
    assert len(parts) > 3
    assert all(len(part.written) <= 2000 for part in parts)
    assert "\n".join(part.text for part in parts).split("\n") == lines
    assert [len(part.buttons) for part in parts] == [0] * (len(parts) - 1) + [1]
    assert native == str(parts[-1].id)


async def test_a_text_that_gets_long_by_what_escapes_it(work: Work, ana: Person) -> None:
    await work.chat.send(private(ana, "*" * 1900))
    assert "".join(ana.hears()) == "*" * 1900


async def test_a_long_answer_to_a_command_comes_in_parts(rig: Rig, work: Work, ana: Person) -> None:
    for number in range(30):
        rig.clock.passes(minutes=1)
        await work.hears(ana, f"note on Maria Lopez: {number} " + "she likes long walks by the sea " * 4)
    before = len(ana.shown())
    await work.answers(ana.slash("export"))
    await work.answers(ana.slash("find", text="walks"))
    assert len(ana.shown()) > before
    assert all(len(one.written) <= 2000 for one in ana.shown())


async def test_as_many_buttons_as_discord_takes(work: Work, ana: Person) -> None:
    buttons = tuple(Button(f"do {number}", "x" * 100) for number in range(30))
    await work.chat.send(private(ana, "Which?", buttons=buttons))
    (seen,) = ana.shown()
    assert len(seen.buttons) == 25
    assert all(len(label) <= 80 for label, _ in seen.buttons)


async def test_two_buttons_that_do_the_same_are_both_there(work: Work, ana: Person) -> None:
    await work.chat.send(private(ana, "Which?", buttons=(Button("go", "By train"), Button("go", "On foot"))))
    (seen,) = ana.shown()
    assert [label for label, _ in seen.buttons] == ["By train", "On foot"]
    one = ana.presses(seen.id, "On foot")
    assert (await work.taken(str(one.id))).token == "go"


async def test_pictures_say_what_they_show(work: Work, ana: Person) -> None:
    file = File("week.png", "image/png", b"\x89PNG")
    await work.chat.send(private(ana, "Your week", file=file, picture="Five talks, two gifts"))
    (seen,) = ana.shown()
    assert seen.files == (("week.png", "Five talks, two gifts"),)
    assert work.standin.platform.uploads[max(work.standin.platform.uploads)].content == b"\x89PNG"


async def test_the_export_is_a_file(work: Work, ana: Person) -> None:
    await work.hears(ana, "called Maria Lopez")
    (seen,) = await work.answers(ana.slash("export"))
    assert seen.files[0][0].endswith(".json")


@pytest.mark.parametrize(("denied", "unreachable"), [(May.SEND, True), (May.VIEW, True)])
async def test_a_channel_where_the_bot_may_not_write(
    rig: Rig, work: Work, ana: Person, denied: May, unreachable: bool
) -> None:
    channel = general(rig.standin.platform, ana)
    rig.standin.platform.forbid(channel, denied)
    with pytest.raises(TransportError) as refused:
        await work.chat.send(public(channel, "hello"))
    assert refused.value.unreachable == unreachable


async def test_a_channel_that_is_no_more(rig: Rig, work: Work, ana: Person) -> None:
    channel = general(rig.standin.platform, ana)
    rig.standin.platform.delete_channel(channel)
    with pytest.raises(TransportError) as refused:
        await work.chat.send(public(channel, "hello"))
    assert refused.value.unreachable


async def test_a_message_that_was_deleted_is_sent_anew(work: Work, ana: Person) -> None:
    await work.hears(ana, "called Maria Lopez")
    (seen,) = ana.shown()
    work.standin.platform.remove(ana.dm.messages[seen.id])
    native = await work.chat.send(private(ana, "Changed", edits=str(seen.id)))
    assert [(str(one.id), one.text) for one in ana.shown()] == [(native, "Changed")]


async def test_nothing_is_refused_for_coming_too_often(
    clock: Clock, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    """discord.py waits as the headers say; the times are short, as they pass in earnest."""
    monkeypatch.setitem(limits.HOLDS, "POST /channels/{channel}/messages", (5, 0.05))
    standin = StandIn(clock, limits=True, elapsed=monotonic)
    await standin.start()
    rig = Rig(standin, clock, f"sqlite:///{tmp_path}/rapport.db")
    try:
        work = await rig.open()
        ana = await rig.person("ana")
        for number in range(20):
            message = private(ana, f"{number}")
            await work.chat.send(Outbound(number + 1, message.address, message.text))
        assert ana.hears() == [str(number) for number in range(20)]
        assert standin.platform.counters.limited == 0
    finally:
        await rig.close()
        await standin.stop()
