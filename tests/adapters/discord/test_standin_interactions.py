"""The rules for answers to interactions, as Discord has them."""

import pytest

from tests.adapters.discord.bare import Bare
from tests.adapters.discord.clock import Clock
from tests.adapters.discord.standin import StandIn
from tests.adapters.discord.standin.invoking import NotOffered
from tests.adapters.discord.standin.model import Interaction
from tests.adapters.discord.test_standin_rest import button, row

COMMANDS: list[dict[str, object]] = [
    {
        "name": "log",
        "description": "Log it",
        "options": [
            {"type": 3, "name": "who", "description": "Whom", "required": True, "autocomplete": True},
            {"type": 4, "name": "times", "description": "How often"},
        ],
    },
    {"name": "Add as contact", "type": 2},
    {"name": "here", "description": "Only in a server", "contexts": [0]},
]
FORM = {"type": 4, "custom_id": "text", "style": 2, "label": "What happened?", "min_length": 2}


async def offer(bare: Bare) -> None:
    status, _ = await bare.call("PUT", f"/applications/{bare.it.platform.bot.id}/commands", COMMANDS)
    assert status == 200


async def pressed(bare: Bare) -> Interaction:
    """A button under a message of the bot, pressed by Ana."""
    ana = bare.it.person("ana")
    body = {"content": "Logged", "components": [row(button())]}
    _, made = await bare.call("POST", f"/channels/{ana.dm.id}/messages", body)
    return ana.presses(int(made["id"]), "Undo")


async def test_three_seconds_and_only_once(standin: StandIn, bare: Bare, clock: Clock) -> None:
    one = await pressed(bare)
    clock.passes(seconds=3)
    assert (await bare.respond(one, 6))[0] == 200
    status, said = await bare.respond(one, 6)
    assert (status, said["code"]) == (400, 40060)
    late = await pressed(bare)
    clock.passes(seconds=3.1)
    status, said = await bare.respond(late, 6)
    assert (status, said["code"]) == (404, 10062)
    assert standin.platform.counters.late == 1


async def test_further_answers_for_fifteen_minutes(bare: Bare, clock: Clock) -> None:
    ana, one = bare.it.person("ana"), await pressed(bare)
    assert await bare.refused("POST", bare.hook(one), {"content": "early"}) == (404, 10015)
    await bare.respond(one, 5, flags=64)
    assert ana.hears() == ["Logged"]
    await bare.call("POST", bare.hook(one), {"content": "in its place"})
    await bare.call("POST", bare.hook(one), {"content": "beside it", "flags": 64})
    await bare.call("PATCH", bare.hook(one, "/messages/@original"), {"content": "changed"})
    assert [(seen.text, seen.ephemeral) for seen in ana.sees()] == [
        ("Logged", False),
        ("changed", True),
        ("beside it", True),
    ]
    clock.passes(minutes=15, seconds=1)
    assert await bare.refused("POST", bare.hook(one), {"content": "late"}) == (401, 50027)
    assert await bare.refused("PATCH", bare.hook(one, "/messages/@original"), {"content": "x"}) == (
        401,
        50027,
    )


async def test_the_message_of_a_button_is_changed_in_place(bare: Bare) -> None:
    ana, one = bare.it.person("ana"), await pressed(bare)
    await bare.respond(one, 6)
    await bare.call("PATCH", bare.hook(one, "/messages/@original"), {"content": "Undone", "components": []})
    (seen,) = ana.sees()
    assert (seen.text, seen.buttons, seen.edited) == ("Undone", (), True)
    with pytest.raises(NotOffered):
        ana.presses(seen.id, "Undo")


async def test_only_one_person_sees_what_is_for_them(bare: Bare) -> None:
    await offer(bare)
    ana, ben = bare.it.person("ana"), bare.it.person("ben")
    guild = bare.it.platform.make_guild("team", ana.user, [ben.user])
    channel = bare.it.platform.make_channel(guild, "general")
    one = ana.slash("log", channel, who="Maria")
    await bare.respond(one, 4, content="Logged", flags=64)
    assert ana.hears(channel) == ["Logged"]
    assert ben.hears(channel) == []
    hidden = ana.sees(channel)[0].id
    assert await bare.refused("PATCH", f"/channels/{channel.id}/messages/{hidden}", {"content": "x"}) == (
        404,
        10008,
    )
    assert (await bare.call("DELETE", bare.hook(one, "/messages/@original")))[0] == 204
    assert ana.hears(channel) == []


async def test_forms_come_first_or_not_at_all(bare: Bare) -> None:
    await offer(bare)
    ana = bare.it.person("ana")
    one = ana.slash("log", who="Maria")
    await bare.respond(one, 9, custom_id="log", title="Log", components=[row(FORM)])
    with pytest.raises(NotOffered, match="needs more"):
        ana.submits(one, text="x")
    filled = ana.submits(one, text="called Maria")
    status, said = await bare.respond(filled, 9, custom_id="log", title="Log", components=[row(FORM)])
    assert (status, said["code"]) == (400, 50035)
    assert (await bare.respond(filled, 4, content="Logged"))[0] == 200
    status, said = await bare.respond(
        ana.slash("log", who="M"), 9, custom_id="x", title="t" * 46, components=[]
    )
    assert (status, said["code"]) == (400, 50035)


async def test_what_is_offered_while_typing(bare: Bare) -> None:
    await offer(bare)
    ana = bare.it.person("ana")
    one = ana.completes("log", "who", "Ma")
    assert (await bare.respond(one, 4, content="x"))[0] == 400
    too_many = [{"name": str(at), "value": str(at)} for at in range(26)]
    assert (await bare.respond(one, 8, choices=too_many))[0] == 400
    assert (await bare.respond(one, 8, choices=[{"name": "Maria", "value": "Maria"}]))[0] == 200
    assert one.offered == [{"name": "Maria", "value": "Maria"}]


async def test_a_client_offers_what_is_registered(bare: Bare) -> None:
    await offer(bare)
    ana = bare.it.person("ana")
    for wrong in ({}, {"who": 3}, {"who": "Maria", "whom": "x"}, {"who": "Maria", "times": "two"}):
        with pytest.raises(NotOffered):
            ana.slash("log", **wrong)
    with pytest.raises(NotOffered):
        ana.slash("here")
    assert ana.offered() == ["log"]
    menu = ana.chooses_user("Add as contact", bare.it.person("ben"))
    assert menu.data["resolved"]["users"][menu.data["target_id"]]["username"] == "ben"
