"""The stand-in's gateway: who gets in, what they are told, and what is told again."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from tests.adapters.discord.bare import INTENTS, Bare
from tests.adapters.discord.standin import StandIn
from tests.adapters.discord.standin.model import Kind

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"token": "wrong"}, 4004),
        ({"intents": INTENTS | 1 << 15}, 4014),
        ({"intents": 1 << 40}, 4013),
        ({"shard": [2, 2]}, 4010),
    ],
)
async def test_who_is_not_let_in(bare: Bare, said: dict[str, Any], code: int) -> None:
    wire = await bare.connect()
    assert (await wire.next())["op"] == 10
    await wire.identify(**said)
    assert await wire.next() == {}
    assert wire.code == code


async def test_what_a_bot_is_told(standin: StandIn, bare: Bare) -> None:
    ana = standin.person("ana")
    guild = standin.platform.make_guild("team", ana.user)
    channel = standin.platform.make_channel(guild, "general")
    wire = await bare.connect()
    await wire.identify()
    ready = await wire.event("READY")
    assert ready["resume_gateway_url"].endswith("/resume")
    assert (await wire.event("GUILD_CREATE"))["id"] == str(guild.id)
    await wire.send(1, None)
    assert (await wire.next())["op"] == 11

    ana.writes("hello")
    assert (await wire.event("MESSAGE_CREATE"))["content"] == "hello"
    among_others = ana.writes("between us", channel)
    assert (await wire.event("MESSAGE_CREATE"))["content"] == ""
    ana.edits(among_others, f"<@{standin.platform.bot.id}> between us")
    assert (await wire.event("MESSAGE_UPDATE"))["content"] == ""
    ana.writes(f"<@{standin.platform.bot.id}> hello", channel)
    assert (await wire.event("MESSAGE_CREATE"))["mentions"][0]["bot"] is True
    ana.deletes(among_others)
    assert (await wire.event("MESSAGE_DELETE"))["id"] == str(among_others.id)
    thread = standin.platform.make_channel(guild, "today", Kind.THREAD, parent=channel)
    assert (await wire.event("THREAD_CREATE"))["parent_id"] == str(channel.id)
    standin.platform.archive(thread)
    assert (await wire.event("THREAD_UPDATE"))["thread_metadata"]["archived"] is True
    standin.platform.delete_channel(channel)
    await wire.event("CHANNEL_DELETE")
    standin.platform.remove_bot(guild)
    await wire.event("GUILD_DELETE")
    ana.writes("still here?")
    assert (await wire.event("MESSAGE_CREATE"))["content"] == "still here?"


async def test_what_came_meanwhile_is_told_again(standin: StandIn, bare: Bare) -> None:
    ana = standin.person("ana")
    wire = await bare.connect()
    await wire.identify()
    ready = await wire.event("READY")
    ana.writes("1")
    await wire.event("MESSAGE_CREATE")
    standin.gateway.drop()
    ana.writes("2")
    assert await wire.next() == {}

    again = await bare.connect(ready["resume_gateway_url"])
    await again.resume(ready["session_id"], 2)
    assert (await again.event("MESSAGE_CREATE"))["content"] == "2"
    await again.event("RESUMED")
    assert (standin.gateway.connected, standin.platform.counters.resumes) == (1, 1)


async def test_what_came_meanwhile_is_lost_with_the_session(standin: StandIn, bare: Bare) -> None:
    wire = await bare.connect()
    await wire.identify()
    ready = await wire.event("READY")
    standin.gateway.drop(code=4000, resumable=False)
    standin.person("ana").writes("lost")
    assert await wire.next() == {}
    assert wire.code == 4000

    again = await bare.connect()
    await again.next()
    await again.resume(ready["session_id"], 1)
    refused = await again.next()
    assert (refused["op"], refused["d"]) == (9, False)
    await again.identify()
    await again.event("READY")


async def test_orders_to_come_back(standin: StandIn, bare: Bare) -> None:
    wire = await bare.connect()
    await wire.identify()
    await wire.event("READY")
    standin.gateway.reconnect()
    assert (await wire.next())["op"] == 7
    standin.gateway.invalidate(resumable=True)
    assert (await wire.next())["d"] is True


async def test_a_server_belongs_to_its_shard(standin: StandIn, bare: Bare) -> None:
    ana = standin.person("ana")
    guild = standin.platform.make_guild("team", ana.user)
    there = (guild.id >> 22) % 2
    channel = standin.platform.make_channel(guild, "general")
    wires = [await bare.connect() for _ in range(2)]
    for number, wire in enumerate(wires):
        await wire.identify(shard=[number, 2])
        await wire.event("READY")
    ana.writes(f"<@{standin.platform.bot.id}> here", channel)
    ana.writes("private")
    assert (await wires[there].event("MESSAGE_CREATE"))["content"].endswith("here")
    assert (await wires[0].event("MESSAGE_CREATE"))["content"] == "private"


async def test_as_a_process_under_remote_control() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.adapters.discord.standin", "--port", "0", cwd=ROOT, stdout=PIPE
    )
    assert process.stdout is not None
    try:
        about = json.loads(await process.stdout.readline())
        control = about["api_base"].replace("/api/v10", "/control")
        async with ClientSession() as session:

            async def told(verb: str, **said: object) -> dict[str, object]:
                async with session.post(f"{control}/{verb}", json=said) as answer:
                    return dict(await answer.json())

            ana = await told("user", name="ana")
            hers = await told("writes", name="ana", text="hello")
            path = f"{about['api_base']}/channels/{ana['dm']}/messages"
            headers = {"Authorization": f"Bot {about['token']}"}
            async with session.post(path, json={"content": "*hi*"}, headers=headers) as answer:
                assert answer.status == 200
            seen = await told("sees", name="ana", after=hers["id"])
            assert [one["text"] for one in seen["messages"]] == ["hi"]  # type: ignore[attr-defined]
            assert (await told("counters"))["created"] == 1
            assert len((await told("users", prefix="u", count=3))["dms"]) == 3  # type: ignore[arg-type]
            assert await told("totals") == {"ana": 1, "u0": 0, "u1": 0, "u2": 0}
            assert "error" in await told("writes", name="ana", text="x", channel="1")
            assert "error" in await told("nothing")
    finally:
        process.terminate()
        assert await process.wait() == 0
