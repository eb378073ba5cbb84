"""The stand-in itself: what it refuses, and how it answers; asked as any program could."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.adapters.telegram.clock import Clock
from tests.adapters.telegram.standin import StandIn
from tests.adapters.telegram.standin.faults import Fault, Kind
from tests.adapters.telegram.standin.limits import Rates
from tests.adapters.telegram.standin.model import User

Json = dict[str, Any]
HOUSE = Path(__file__).parents[3]


class Asking:
    """Asks the Bot API as curl would."""

    def __init__(self, session: aiohttp.ClientSession, standin: StandIn) -> None:
        self._session = session
        self._standin = standin

    async def __call__(self, method: str, token: str = "", **fields: Any) -> Json:
        sent = {name: one if isinstance(one, str) else json.dumps(one) for name, one in fields.items()}
        url = f"{self._standin.base_url}{token or self._standin.token}/{method}"
        async with self._session.post(url, data=sent) as answer:
            told: Json = await answer.json()
            assert answer.status == (200 if told["ok"] else told["error_code"])
            return told

    async def refused(self, method: str, **fields: Any) -> str:
        told = await self(method, **fields)
        assert not told["ok"]
        return f"{told['error_code']} {told['description']}"


@pytest.fixture
async def ask(standin: StandIn) -> AsyncIterator[Asking]:
    async with aiohttp.ClientSession() as session:
        yield Asking(session, standin)


@pytest.fixture
def ana(standin: StandIn) -> User:
    """Ana, who opened her private chat."""
    ana = standin.people.user("Ana")
    standin.telegram.chats[ana.id].heard = True
    return ana


BUTTON = {"text": "Undo", "callback_data": "undo 1"}


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n\t"}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "<blink>x</blink>", "parse_mode": "HTML"}, "can't parse entities: Unsupported start tag"),
        ({"text": "<b>x", "parse_mode": "HTML"}, "can't parse entities: Can't find end tag"),
        ({"text": "<b>x</i>", "parse_mode": "HTML"}, "can't parse entities: Unexpected end tag"),
        ({"text": "x", "parse_mode": "wiki"}, "unsupported parse_mode"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "x", "reply_markup": {"inline_keyboard": [[BUTTON] * 101]}}, "reply markup is too long"),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[BUTTON | {"callback_data": "x" * 65}]]}},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[BUTTON | {"callback_data": ""}]]}},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x"}]]}},
            "can't parse inline keyboard",
        ),
        ({"text": "x", "message_thread_id": 5}, "message thread not found"),
        ({"text": "x", "reply_parameters": {"message_id": 5}}, "message to be replied not found"),
        ({"text": "x", "chat_id": 77}, "chat not found"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
    ],
)
async def test_refuses_to_send(ask: Asking, ana: User, fields: Json, why: str) -> None:
    refused = await ask.refused("sendMessage", **({"chat_id": ana.id} | fields))
    assert refused.startswith(f"400 Bad Request: {why}")


async def test_takes_what_just_fits(ask: Asking, ana: User) -> None:
    keyboard = {"inline_keyboard": [[BUTTON | {"callback_data": "x" * 64}] * 100]}
    sent = await ask("sendMessage", chat_id=ana.id, text="😀" * 2048, reply_markup=keyboard)
    assert sent["ok"]


async def test_whom_it_lets_write(standin: StandIn, ask: Asking, ana: User) -> None:
    ben = standin.people.user("Ben")
    refused = await ask.refused("sendMessage", chat_id=ben.id, text="x")
    assert refused == "403 Forbidden: bot can't initiate conversation with a user"
    standin.people.block(ana)
    refused = await ask.refused("sendMessage", chat_id=ana.id, text="x")
    assert refused == "403 Forbidden: bot was blocked by the user"
    team = standin.people.group("team", [ben], admins=[ana], kind="group")
    standin.people.bot_becomes(team, "kicked")
    refused = await ask.refused("sendMessage", chat_id=team.id, text="x")
    assert refused == "403 Forbidden: bot was kicked from the group chat"
    standin.people.bot_becomes(team, "member")
    moved = standin.people.migrate(team)
    told = await ask("sendMessage", chat_id=team.id, text="x")
    assert told["parameters"] == {"migrate_to_chat_id": moved.id}
    assert (await ask("sendMessage", chat_id=moved.id, text="x"))["ok"]


async def test_edits(ask: Asking, ana: User) -> None:
    keyboard = {"inline_keyboard": [[BUTTON]]}
    sent = (await ask("sendMessage", chat_id=ana.id, text="x", reply_markup=keyboard))["result"]
    there = {"chat_id": ana.id, "message_id": sent["message_id"]}
    refused = await ask.refused("editMessageText", text="x", reply_markup=keyboard, **there)
    assert refused.startswith("400 Bad Request: message is not modified")
    changed = (await ask("editMessageText", text="x", **there))["result"]
    assert "reply_markup" not in changed
    assert (await ask.refused("editMessageCaption", caption="y", **there)).endswith(
        "no caption in the message to edit"
    )
    refused = await ask.refused("editMessageText", text="y", chat_id=ana.id, message_id=99)
    assert refused == "400 Bad Request: message to edit not found"


async def test_the_token(ask: Asking) -> None:
    assert (await ask("getMe"))["ok"]
    assert (await ask("getMe", token="1:2"))["description"] == "Unauthorized"
    assert (await ask("getMe", token="nonsense"))["description"] == "Not Found"
    assert await ask.refused("getTea") == "404 Not Found: method not found"


async def test_updates_come_until_confirmed(standin: StandIn, ask: Asking, ana: User) -> None:
    standin.people.write(ana, "one")
    standin.people.write(ana, "two")
    first = (await ask("getUpdates"))["result"]
    assert [update["message"]["text"] for update in first] == ["one", "two"]
    assert (await ask("getUpdates"))["result"] == first
    assert (await ask("getUpdates", offset=first[1]["update_id"]))["result"] == first[1:]
    assert (await ask("getUpdates", offset=first[1]["update_id"] + 1))["result"] == []


async def test_one_poller_at_a_time(standin: StandIn, ask: Asking, ana: User) -> None:
    poll = asyncio.create_task(ask("getUpdates", timeout=50))
    await standin.telegram.changes.until(lambda: standin.telegram.updates.polled)
    other = asyncio.create_task(ask("getUpdates", timeout=50))
    assert (await poll)["error_code"] == 409
    standin.people.write(ana, "hello")
    assert len((await other)["result"]) == 1
    await ask("setWebhook", url="http://127.0.0.1:1/")
    assert (await ask.refused("getUpdates")).startswith(
        "409 Conflict: can't use getUpdates method while webhook"
    )


async def test_every_press_is_to_be_answered_once(standin: StandIn, ask: Asking, ana: User) -> None:
    keyboard = {"inline_keyboard": [[BUTTON]]}
    sent = (await ask("sendMessage", chat_id=ana.id, text="x", reply_markup=keyboard))["result"]
    message = standin.telegram.chats[ana.id].messages[sent["message_id"]]
    query = standin.people.press(ana, message, "undo 1")
    assert standin.telegram.unanswered == 1
    assert (await ask("answerCallbackQuery", callback_query_id=query.id))["result"] is True
    assert standin.telegram.unanswered == 0
    refused = await ask.refused("answerCallbackQuery", callback_query_id=query.id)
    assert refused.startswith("400 Bad Request: query is too old")


async def test_its_limits(standin: StandIn, ask: Asking, ana: User, clock: Clock) -> None:
    standin.limits.rates = Rates()
    others = [standin.people.user("Ben") for _ in range(30)]
    for one in others:
        standin.telegram.chats[one.id].heard = True
    assert (await ask("sendMessage", chat_id=ana.id, text="x"))["ok"]
    told = await ask("sendMessage", chat_id=ana.id, text="x")
    assert told["description"] == "Too Many Requests: retry after 1"
    assert told["parameters"] == {"retry_after": 1}
    for one in others[1:]:
        assert (await ask("sendMessage", chat_id=one.id, text="x"))["ok"]
    assert (await ask("sendMessage", chat_id=others[0].id, text="x"))["error_code"] == 429
    clock.pass_(1)
    assert (await ask("sendMessage", chat_id=ana.id, text="x"))["ok"]
    assert (standin.limits.refused, standin.limits.most) == (2, 30)


async def test_twenty_a_minute_in_a_group(standin: StandIn, ask: Asking, ana: User, clock: Clock) -> None:
    standin.limits.rates = Rates()
    team = standin.people.group("team", [ana])
    for _ in range(20):
        assert (await ask("sendMessage", chat_id=team.id, text="x"))["ok"]
        clock.pass_(1)
    assert (await ask("sendMessage", chat_id=team.id, text="x"))["parameters"] == {"retry_after": 40}


async def test_a_burst_where_that_is_allowed(standin: StandIn, ask: Asking, ana: User, clock: Clock) -> None:
    standin.limits.rates = Rates(burst=2)
    sent = [(await ask("sendMessage", chat_id=ana.id, text="x"))["ok"] for _ in range(4)]
    assert sent == [True, True, True, False]


async def test_faults(standin: StandIn, ask: Asking, ana: User) -> None:
    standin.faults.add(Fault(Kind.LOSE, "sendMessage", skip=1))
    standin.faults.add(Fault(Kind.FAIL, "getMe", code=429, retry_after=7))
    standin.faults.add(Fault(Kind.DROP, "getChat"))
    assert (await ask("sendMessage", chat_id=ana.id, text="one"))["ok"]
    with pytest.raises(aiohttp.ClientError):
        await ask("sendMessage", chat_id=ana.id, text="two")
    texts = [message.text for message in standin.telegram.chats[ana.id].messages.values()]
    assert texts == ["one", "two"]
    assert (await ask("getMe"))["parameters"] == {"retry_after": 7}
    with pytest.raises(aiohttp.ClientError):
        await ask("getChat", chat_id=ana.id)
    assert (await ask("getChat", chat_id=ana.id))["ok"]
    standin.faults.offline = True
    with pytest.raises(aiohttp.ClientError):
        await ask("getMe")


async def test_the_menu_by_scope_and_language(ask: Asking) -> None:
    one, other = [{"command": "log", "description": "Log"}], [{"command": "log", "description": "Notieren"}]
    await ask("setMyCommands", commands=one, scope={"type": "all_private_chats"})
    await ask("setMyCommands", commands=other, scope={"type": "all_private_chats"}, language_code="de")
    assert (await ask("getMyCommands"))["result"] == []
    assert (await ask("getMyCommands", scope={"type": "all_private_chats"}))["result"] == one
    german = await ask("getMyCommands", scope={"type": "all_private_chats"}, language_code="de")
    assert german["result"] == other
    refused = await ask.refused("setMyCommands", commands=[{"command": "Log", "description": "x"}])
    assert refused == "400 Bad Request: BOT_COMMAND_INVALID"


async def test_files_there_and_back(standin: StandIn, ask: Asking, ana: User) -> None:
    message = standin.people.file(ana, "people.csv", b"name\nMaria\n", media="text/csv")
    assert message.file is not None
    there = (await ask("getFile", file_id=message.file.id))["result"]["file_path"]
    url = f"{standin.base_file_url}{standin.token}/{there}"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert await answer.read() == b"name\nMaria\n"


async def test_privacy(standin: StandIn, ask: Asking, ana: User) -> None:
    team = standin.people.group("team", [ana])
    for text in ("just talk", "/stats@other_bot", "/stats@rapport_bot", "/stats", "hey @rapport_bot"):
        standin.people.write(ana, text, team)
    heard = [update.get("message", {}).get("text") for update in (await ask("getUpdates"))["result"]]
    assert heard == [None, "/stats@rapport_bot", "/stats", "hey @rapport_bot"]


async def test_as_a_process_of_its_own() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.adapters.telegram.standin", stdout=asyncio.subprocess.PIPE, cwd=HOUSE
    )
    assert process.stdout is not None
    told = json.loads(await process.stdout.readline())
    url = f"http://127.0.0.1:{told['port']}/bot{told['token']}/getMe"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert (await answer.json())["result"]["username"] == "rapport_bot"
    process.terminate()
    assert await process.wait() == 0


async def test_from_another_process(standin: StandIn) -> None:
    async with aiohttp.ClientSession() as session:

        async def control(deed: str, **asked: object) -> Json:
            async with session.post(f"{standin.url}/control/{deed}", json=asked) as answer:
                told: Json = await answer.json()
                return told

        user = (await control("user", name="Ana"))["user"]
        written = await control("write", user=user, text="hello")
        assert (await control("messages", chat=user))["messages"][0]["text"] == "hello"
        assert (await control("counters"))["waiting"] == 1
        assert (await control("wait", confirmed=written["update"], patience=0.0))["late"]
        assert "error" in await control("dance")
