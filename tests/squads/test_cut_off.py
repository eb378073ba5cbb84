"""A channel of a squad in which the bot can say nothing any more: one person hears of it, in private."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.core.message import Outbound, TransportError
from tests.squads.scene import GROUP, MONDAY, Scene, scene

OPENS = MONDAY + timedelta(hours=1, minutes=1)


@pytest.fixture
async def team() -> AsyncIterator[Scene]:
    """Ben set it up, on Discord; Ana and Chen are members too."""
    async with scene() as one:
        for name in ("ana", "ben", "chen"):
            await one.write("discord", name, "hello")
        await one.join("discord", ("ana", "ben", "chen"))
        ben = await one.do(lambda stores: stores.people.find(one.chats["discord"].account("ben")))
        assert ben is not None
        await one.change(owner=ben.id)
        yield one


def told(said: list[Outbound]) -> list[tuple[str, str]]:
    return [(one.address.platform, one.address.chat) for one in said if one.key == "squad-cut-off"]


async def drained(team: Scene) -> list[Outbound]:
    before = len(team.said)
    await team.app.drain()
    return team.said[before:]


async def test_whoever_set_it_up_hears_of_it_once(team: Scene) -> None:
    there = team.chats["discord"].address("", GROUP)
    await team.app.gone(there)
    (said,) = [one for one in await drained(team) if one.key == "squad-cut-off"]
    assert told([said]) == [("discord", "ben")]
    assert said.text == (
        "I can't write to «team» on Discord any more: I was removed from there, or may not send messages"
        " there, or the channel is gone. Once I may again, use /squad there and I go on."
    )
    await team.app.gone(there)
    await team.app.back(there)
    await team.app.gone(there)
    assert told(await drained(team)) == []


async def test_a_refused_post_tells_too(team: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    chat = team.chats["discord"]
    send = chat.send

    async def refusing(message: Outbound) -> str:
        if message.address.group:
            raise TransportError("may not write", unreachable=True)
        return await send(message)

    monkeypatch.setattr(chat, "send", refusing)
    assert told(await team.at(OPENS)) == [("discord", "ben")]


async def test_where_they_cannot_be_reached_another_member_does(team: Scene) -> None:
    chat = team.chats["discord"]
    await team.app.gone(chat.address("ben"))
    await team.app.gone(chat.address("", GROUP))
    assert told(await drained(team)) == [("discord", "ana")]


async def test_a_chat_without_a_squad_is_nobodys_affair(team: Scene) -> None:
    await team.write("discord", "ana", "met Tom Baker", "pub")
    await team.app.gone(team.chats["discord"].address("", "pub"))
    assert told(await drained(team)) == []
