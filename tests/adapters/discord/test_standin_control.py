"""The stand-in's remote control, verb by verb, with a bot that answers by bare requests."""

from typing import Any

import pytest
from aiohttp import ClientError

from tests.adapters.discord.bare import Bare
from tests.adapters.discord.standin import StandIn
from tests.adapters.discord.test_standin_interactions import COMMANDS, FORM
from tests.adapters.discord.test_standin_rest import button, row

LOG_THIS = {"name": "Log this", "type": 3}


async def answer(bare: Bare, told: dict[str, Any], kind: int, **data: object) -> None:
    """The bot's first answer to an interaction that the control told of."""
    status, _ = await bare.respond(bare.it.platform.interactions[int(told["id"])], kind, **data)
    assert status == 200


async def test_people_write_change_and_delete(standin: StandIn, bare: Bare) -> None:
    ana = await bare.control("user", name="ana")
    first = await bare.control("writes", name="ana", text="hello")
    await bare.control("edits", name="ana", message=first["id"], text="hello there")
    second = await bare.control("writes", name="ana", text="and?", reply=first["id"])
    assert [one["text"] for one in (await bare.control("sees", name="ana"))["messages"]] == [
        "hello there",
        "and?",
    ]
    await bare.control("deletes", name="ana", message=first["id"])
    assert [one["id"] for one in (await bare.control("sees", name="ana"))["messages"]] == [second["id"]]
    await bare.control("user", name="ana", closed=True)
    assert await bare.refused("POST", f"/channels/{ana['dm']}/messages", {"content": "x"}) == (403, 50007)


async def test_people_use_commands_buttons_forms_and_menus(standin: StandIn, bare: Bare) -> None:
    await bare.call("PUT", f"/applications/{standin.platform.bot.id}/commands", [*COMMANDS, LOG_THIS])
    assert len((await bare.control("commands"))["commands"]) == len(COMMANDS) + 1
    there = await bare.control("guild", name="team", owner="ana", members=["ben"])

    typed = await bare.control("completes", name="ana", command="log", option="who", prefix="M")
    await answer(bare, typed, 8, choices=[{"name": "Maria", "value": "Maria"}])
    assert (await bare.control("interaction", id=typed["id"]))["offered"][0]["name"] == "Maria"

    asked = await bare.control("slash", name="ana", command="log", options={"who": "Maria"})
    await answer(bare, asked, 9, custom_id="log", title="Log", components=[row(FORM)])
    filled = await bare.control("submits", name="ana", interaction=asked["id"], values={"text": "called"})
    await answer(bare, filled, 4, content="Logged", components=[row(button())])
    message = (await bare.control("interaction", id=filled["id"]))["original"]
    pressed = await bare.control("presses", name="ana", message=message, label="Undo")
    await answer(bare, pressed, 7, content="Undone", components=[])
    (seen,) = (await bare.control("sees", name="ana"))["messages"]
    assert (seen["text"], seen["buttons"]) == ("Undone", [])

    menu = await bare.control(
        "picks", name="ana", command="Add as contact", user="ben", channel=there["channel"]
    )
    await answer(bare, menu, 4, content="Added", flags=64)
    his = await bare.control("writes", name="ben", text="hello", channel=there["channel"])
    picked = await bare.control(
        "picks", name="ana", command="Log this", message=his["id"], channel=there["channel"]
    )
    await answer(bare, picked, 4, content="Logged", flags=64)
    seen_by = {
        name: await bare.control("totals", names=[name], channel=there["channel"]) for name in ("ana", "ben")
    }
    assert seen_by == {"ana": {"ana": 2}, "ben": {"ben": 0}}


async def test_places_come_and_go(standin: StandIn, bare: Bare) -> None:
    there = await bare.control("guild", name="team", owner="ana", members=[])
    thread = await bare.control(
        "channel", guild=there["id"], name="today", kind="THREAD", parent=there["channel"]
    )
    await bare.control("forbid", channel=there["channel"], denied=["SEND", "ATTACH"])
    path = f"/channels/{there['channel']}/messages"
    assert await bare.refused("POST", path, {"content": "x"}) == (403, 50013)
    await bare.control("remove_channel", channel=there["channel"])
    assert await bare.refused("POST", path, {"content": "x"}) == (404, 10003)
    assert await bare.refused("GET", f"/channels/{thread['id']}") == (404, 10003)
    await bare.control("remove_bot", guild=there["id"])
    assert await bare.refused("GET", f"/guilds/{there['id']}") == (404, 10004)


async def test_things_go_wrong_on_demand(standin: StandIn, bare: Bare) -> None:
    ana = await bare.control("user", name="ana")
    path = f"/channels/{ana['dm']}/messages"
    await bare.control("fault", how="lose", skip=1)
    await bare.control("fault", how="status", status=502, skip=2, times=5)
    assert (await bare.call("POST", path, {"content": "1"}))[0] == 200
    with pytest.raises(ClientError):
        await bare.call("POST", path, {"content": "2"})
    assert (await bare.call("POST", path, {"content": "3"}))[0] == 502
    await bare.control("mend")
    assert (await bare.call("POST", path, {"content": "4"}))[0] == 200
    assert (await bare.control("counters"))["created"] == 3
    assert "error" in await bare.control("fault", how="at random")


async def test_the_gateway_on_demand(standin: StandIn, bare: Bare) -> None:
    wire = await bare.connect()
    await wire.identify()
    ready = await wire.event("READY")
    assert (await bare.control("gateway"))["connected"] == 1
    await bare.control("gateway", do="reconnect")
    assert (await wire.next())["op"] == 7
    assert (await bare.control("gateway", do="drop", code=4000))["connected"] == 0
    assert await wire.next() == {}
    await bare.control("gateway", do="refuse")
    with pytest.raises(ClientError):
        await bare.connect()
    await bare.control("gateway", do="admit")
    again = await bare.connect(ready["resume_gateway_url"])
    await again.resume(ready["session_id"], 1)
    await again.event("RESUMED")
    await bare.control("gateway", do="invalidate", resumable=False)
    refused = await again.next()
    assert (refused["op"], refused["d"]) == (9, False)
    assert "error" in await bare.control("gateway", do="dance")
