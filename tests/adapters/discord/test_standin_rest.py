"""What the stand-in refuses, as Discord does."""

import pytest
from aiohttp import ClientError

from tests.adapters.discord.bare import Bare
from tests.adapters.discord.clock import Clock
from tests.adapters.discord.standin import StandIn
from tests.adapters.discord.standin.faults import Fault, How
from tests.adapters.discord.standin.model import Kind, May


def button(label: str = "Undo", custom: str = "undo") -> dict[str, object]:
    return {"type": 2, "style": 2, "label": label, "custom_id": custom}


def row(*buttons: dict[str, object]) -> dict[str, object]:
    return {"type": 1, "components": list(buttons)}


NESTED = row(*[button(custom=str(number)) for number in range(6)])


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"content": ""}, 50006),
        ({"content": " \n "}, 50006),
        ({"content": "x" * 2001}, 50035),
        ({"content": "x", "nonce": "n" * 26}, 50035),
        ({"content": "x", "components": [NESTED]}, 50035),
        ({"content": "x", "components": [row(button(custom=str(at))) for at in range(6)]}, 50035),
        ({"content": "x", "components": [row(button(), button())]}, 50035),
        ({"content": "x", "components": [row(button(label="x" * 81))]}, 50035),
        ({"content": "x", "components": [row(button(label=""))]}, 50035),
        ({"content": "x", "components": [row(button(custom="x" * 101))]}, 50035),
        ({"content": "x", "components": [row(button(custom=""))]}, 50035),
        ({"content": "x", "components": [button()]}, 50035),
        ({"embeds": [{"description": "x" * 4097}]}, 50035),
        ({"embeds": [{"description": "x" * 4000}] * 2}, 50035),
        ({"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}}, 50035),
        ({"content": "x", "message_reference": {"message_id": "1"}}, 50035),
    ],
)
async def test_a_message_that_won_t_do(standin: StandIn, bare: Bare, body: object, code: int) -> None:
    ana = standin.person("ana")
    assert await bare.refused("POST", f"/channels/{ana.dm.id}/messages", body) == (400, code)
    assert ana.sees() == []


async def test_a_message_within_all_limits(standin: StandIn, bare: Bare) -> None:
    ana = standin.person("ana")
    rows = [row(*[button(label="x" * 80, custom=f"{at}-{one}" * 20) for one in range(5)]) for at in range(5)]
    body = {"content": "x" * 2000, "components": rows, "nonce": "n" * 25}
    status, made = await bare.call("POST", f"/channels/{ana.dm.id}/messages", body)
    assert (status, len(made["components"])) == (200, 5)
    assert bare.headers["Content-Type"] == "application/json"


async def test_who_may(standin: StandIn, bare: Bare) -> None:
    ana, ben = standin.person("ana"), standin.person("ben")
    guild = standin.platform.make_guild("team", ana.user, [ben.user])
    channel = standin.platform.make_channel(guild, "general")
    thread = standin.platform.make_channel(guild, "today", Kind.THREAD, parent=channel)
    path, said = f"/channels/{channel.id}/messages", {"content": "x"}
    hers = ana.writes("hello", channel)

    assert await bare.refused("PATCH", f"{path}/{hers.id}", said) == (403, 50005)
    assert await bare.refused("DELETE", f"{path}/{hers.id}") == (403, 50013)
    assert await bare.refused("PATCH", f"{path}/1", said) == (404, 10008)
    assert await bare.refused("POST", "/channels/1/messages", said) == (404, 10003)
    assert await bare.refused("GET", "/nowhere") == (404, 0)
    standin.platform.forbid(channel, May.SEND)
    assert await bare.refused("POST", path, said) == (403, 50013)
    assert (await bare.call("POST", f"/channels/{thread.id}/messages", said))[0] == 200
    standin.platform.forbid(channel, May.VIEW)
    assert await bare.refused("POST", path, said) == (403, 50001)
    standin.platform.remove_bot(guild)
    assert await bare.refused("POST", path, said) == (404, 10003)
    ben.closes()
    assert await bare.refused("POST", f"/channels/{ben.dm.id}/messages", said) == (403, 50007)
    assert (await bare.call("GET", "/users/@me", token="wrong"))[0] == 401
    assert standin.platform.counters.invalid == 6


async def test_a_message_with_a_known_nonce_is_not_made_again(
    standin: StandIn, bare: Bare, clock: Clock
) -> None:
    ana = standin.person("ana")
    path, body = f"/channels/{ana.dm.id}/messages", {"content": "x", "nonce": "7", "enforce_nonce": True}
    _, first = await bare.call("POST", path, body)
    _, again = await bare.call("POST", path, body)
    assert first["id"] == again["id"]
    clock.passes(minutes=4)
    _, later = await bare.call("POST", path, body)
    assert later["id"] != first["id"]
    _, other = await bare.call("POST", path, body | {"enforce_nonce": False})
    assert len({first["id"], later["id"], other["id"]}) == 3


async def test_what_was_written_meanwhile(standin: StandIn, bare: Bare) -> None:
    ana = standin.person("ana")
    written = [ana.writes(str(number)) for number in range(5)]
    _, found = await bare.call("GET", f"/channels/{ana.dm.id}/messages?after={written[1].id}&limit=2")
    assert [one["content"] for one in found] == ["3", "2"]
    _, found = await bare.call("GET", f"/channels/{ana.dm.id}/messages?limit=2")
    assert [one["content"] for one in found] == ["4", "3"]
    assert await bare.refused("GET", f"/channels/{ana.dm.id}/messages?limit=101") == (400, 50035)


async def test_without_the_intent_nothing_of_others_is_read(standin: StandIn, bare: Bare) -> None:
    ana = standin.person("ana")
    guild = standin.platform.make_guild("team", ana.user)
    channel = standin.platform.make_channel(guild, "general")
    ana.writes("between us", channel)
    ana.writes(f"<@{standin.platform.bot.id}> hello", channel)
    _, found = await bare.call("GET", f"/channels/{channel.id}/messages")
    assert [one["content"] for one in found] == [f"<@{standin.platform.bot.id}> hello", ""]


async def test_who_is_called(standin: StandIn, bare: Bare) -> None:
    ana = standin.person("ana")
    guild = standin.platform.make_guild("team", ana.user)
    channel = standin.platform.make_channel(guild, "general")
    path, text = f"/channels/{channel.id}/messages", f"\\@everyone @here <@{ana.id}> <@&5>"
    await bare.call("POST", path, {"content": text})
    await bare.call("POST", path, {"content": text, "allowed_mentions": {"parse": []}})
    loud, quiet = ana.sees(channel)
    assert loud.pings == (f"user:{ana.id}", "role:5", "everyone", "here")
    assert quiet.pings == ()


async def test_a_lost_answer_and_a_server_at_fault(standin: StandIn, bare: Bare) -> None:
    ana = standin.person("ana")
    path = f"/channels/{ana.dm.id}/messages"
    standin.faults.put(Fault(How.LOSE, skip=1))
    standin.faults.put(Fault(How.BREAK, skip=2))
    standin.faults.put(Fault(How.STATUS, skip=3, status=502))
    assert (await bare.call("POST", path, {"content": "1"}))[0] == 200
    for text in ("2", "3"):
        with pytest.raises(ClientError):
            await bare.call("POST", path, {"content": text})
    assert (await bare.call("POST", path, {"content": "4"}))[0] == 502
    assert ana.hears() == ["1", "2"]


async def test_limits(clock: Clock) -> None:
    standin = StandIn(clock, limits=True, elapsed=clock.elapsed)
    await standin.start()
    try:
        async with Bare(standin) as bare:
            ana, ben = standin.person("ana"), standin.person("ben")
            path, body = f"/channels/{ana.dm.id}/messages", {"content": "x"}
            for left in (4, 3, 2, 1, 0):
                assert (await bare.call("POST", path, body))[0] == 200
                assert bare.headers["X-RateLimit-Remaining"] == str(left)
            status, said = await bare.call("POST", path, body)
            assert (status, said["retry_after"], said["global"]) == (429, 5.0, False)
            assert bare.headers["Retry-After"] == "5"
            assert "Via" in bare.headers
            assert (await bare.call("POST", f"/channels/{ben.dm.id}/messages", body))[0] == 200
            clock.passes(seconds=0.5)
            for _ in range(44):
                assert (await bare.call("GET", "/users/@me"))[0] == 200
            status, said = await bare.call("GET", f"/channels/{ana.dm.id}")
            assert (status, said["retry_after"], said["global"]) == (429, 0.5, True)
            clock.passes(seconds=0.5)
            assert (await bare.call("GET", f"/channels/{ana.dm.id}"))[0] == 200
            assert standin.platform.counters.limited == 2
    finally:
        await standin.stop()


async def test_commands_that_won_t_do(standin: StandIn, bare: Bare) -> None:
    path = f"/applications/{standin.platform.bot.id}/commands"
    good = {"name": "log", "description": "Log it", "contexts": [0, 1], "integration_types": [0, 1]}
    option = {"type": 3, "name": "what", "description": "What happened"}
    bad: list[dict[str, object]] = [
        {"name": "Log"},
        {"name": "lo g"},
        {"description": ""},
        {"description": "x" * 101},
        {"options": [option, option | {"name": "who", "required": True}]},
        {"options": [option, option]},
        {"options": [option | {"choices": [{"name": "x", "value": str(at)} for at in range(26)]}]},
        {"options": [option | {"choices": [{"name": "x", "value": "x"}], "autocomplete": True}]},
        {"options": [option | {"type": 6, "autocomplete": True}]},
        {"contexts": [3]},
        {"integration_types": []},
        {"name_localizations": {"xx": "log"}},
        {"type": 2},
    ]
    for wrong in bad:
        assert await bare.refused("PUT", path, [good | wrong]) == (400, 50035), wrong
    assert await bare.refused("PUT", path, [good, good]) == (400, 50035)
    status, kept = await bare.call("PUT", path, [good | {"options": [option]}])
    assert status == 200
    _, again = await bare.call("PUT", path, [good | {"options": [option]}])
    assert (again[0]["id"], again[0]["version"]) == (kept[0]["id"], kept[0]["version"])
    _, found = await bare.call("GET", path)
    assert found == again
