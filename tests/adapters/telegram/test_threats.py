"""Hostile users and strangers: each test is something that somebody would try."""

import json
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from bot.adapters.telegram.chat import Webhook
from bot.core.address import Address
from bot.core.message import Button, Outbound
from tests.adapters.telegram.ports import free_port
from tests.adapters.telegram.rig import Rig, Work
from tests.adapters.telegram.standin.model import Message, User
from tests.adapters.telegram.standin.webhook import SECRET

INJECTIONS = (
    "<b>Ana</b>",
    "*x* _y_ `z` ~s~",
    "[a](tg://user?id=1)",
    "<a href='tg://user?id=1'>a</a>",
    "&lt;b&gt; &amp;",
    "@everyone",
    "/start",
    "{ $name } { -term }",
    "'; DROP TABLE entry; --",
    "\u202ereversed",
    "%s %(x)s {0}",
)
#: What the platform may find by itself, and what calls nobody.
HARMLESS = {"bot_command", "mention", "url"}


@pytest.fixture
async def work(rig: Rig) -> Work:
    return await rig.begin()


@pytest.fixture
async def ana(rig: Rig, work: Work) -> User:
    return await rig.person("Ana")


async def _logged(rig: Rig, work: Work, person: User) -> Message:
    rig.people.write(person, "called Tom Baker")
    await work.settle()
    return rig.said(person)[-1]


# --- buttons --------------------------------------------------------------------------------------


@pytest.mark.parametrize("forge", ["undo 1", "undo 1~p1~AAAAAAAAAAA", "~~", "x" * 64, "\x00", "undo 1~p1~"])
async def test_a_forged_button(rig: Rig, work: Work, ana: User, forge: str) -> None:
    logged = await _logged(rig, work, ana)
    rig.people.press(ana, logged, forge)
    await work.settle()
    assert rig.texts(ana)[-1].startswith("That button is not for this chat")
    rig.people.write(ana, "/contacts")
    await work.settle()
    assert "Tom Baker" in rig.texts(ana)[-1]


async def test_a_button_that_is_somebody_elses(rig: Rig, work: Work, ana: User) -> None:
    ben = await rig.person("Ben")
    anas, bens = await _logged(rig, work, ana), await _logged(rig, work, ben)
    rig.people.press(ben, bens, anas.buttons[0]["callback_data"])
    await work.settle()
    assert rig.texts(ben)[-1].startswith("That button is not for this chat")
    rig.people.write(ana, "/contacts")
    await work.settle()
    assert "Tom Baker" in rig.texts(ana)[-1]


# --- text -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", INJECTIONS)
async def test_markup_comes_out_as_it_went_in(rig: Rig, work: Work, ana: User, words: str) -> None:
    await work.chat.send(Outbound(1, Address("telegram", str(ana.id)), words, (Button("t", words),)))
    (said,) = rig.said(ana)
    assert said.text == words
    assert said.buttons[0]["text"] == words
    assert {one["type"] for one in said.entities} <= HARMLESS


@pytest.mark.parametrize("words", INJECTIONS)
async def test_nor_does_what_somebody_types(rig: Rig, work: Work, ana: User, words: str) -> None:
    rig.people.write(ana, f"/add Maria {words}")
    rig.people.write(ana, "/contacts")
    await work.settle()
    assert rig.standin.errors == {}
    for message in rig.said(ana):
        assert {one["type"] for one in message.entities} <= HARMLESS
        assert "parse_mode" not in rig.standin.called("sendMessage")[-1]


async def test_nobody_is_called_in_a_group(rig: Rig, work: Work, ana: User) -> None:
    team = rig.people.group("team", [ana], admins=[ana])
    await work.chat.send(Outbound(1, Address("telegram", str(team.id), group=True), "@everyone, @devjane!"))
    (said,) = rig.said(team)
    assert said.entities == []
    assert said.text.replace("\u2060", "") == "@everyone, @devjane!"


@pytest.mark.parametrize(
    "text",
    [
        "\x00",
        "a\x00b",
        "\ud800",
        "called \udfff Zoe",
        "x" * 10_000,
        "😀" * 4096,
        "\u200b",
        "\n\n",
        "\x1b[31m",
        "ﷺ" * 500,
    ],
)
async def test_text_that_is_none(rig: Rig, work: Work, ana: User, text: str) -> None:
    """It is answered or left alone; either way the next message is heard."""
    rig.people.write(ana, text)
    rig.people.write(ana, "called Tom Baker")
    await work.settle()
    assert any(text.startswith("Logged: call with Tom Baker") for text in rig.texts(ana))
    assert rig.standin.errors == {}


@pytest.mark.parametrize(
    "text", ["a\x00b", "\ud83d\ude00 \ud800", "x" * 10_000, "😀" * 5000, " " * 5000 + "x"]
)
async def test_text_that_can_hardly_be_sent(rig: Rig, work: Work, ana: User, text: str) -> None:
    await work.chat.send(Outbound(1, Address("telegram", str(ana.id)), text))
    assert rig.standin.errors == {}
    assert rig.texts(ana)


@pytest.mark.parametrize(
    "update",
    [
        {"message": {}},
        {"message": None},
        {"message": []},
        {"message": {"message_id": 1, "date": "yesterday", "chat": {"id": 1, "type": "private"}}},
        {"callback_query": {"id": "q", "from": None}},
        {"my_chat_member": {"chat": 3}},
        {"edited_message": "hello"},
    ],
)
async def test_an_update_that_nobody_can_read(
    rig: Rig, work: Work, ana: User, update: dict[str, Any]
) -> None:
    for kind, what in update.items():
        rig.standin.telegram.updates.put(kind, what)
    rig.people.write(ana, "called Tom Baker")
    await work.settle()
    assert len(rig.texts(ana)) == 1


# --- files ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "media", "content"),
    [
        ("people.csv", "text/csv", b"\x89PNG\r\n\x1a\n" + b"\x00" * 200),
        ("people.csv", "application/x-msdownload", b"MZ" + b"\x90" * 200),
        ("../../../etc/passwd", "text/csv", b"name\nMaria\n"),
        ("people.vcf\x00.csv", "", b"\xff\xfe\x00"),
        ("", "text/csv", b"x"),
        ("n" * 5000, "m" * 5000, b"x"),
    ],
)
async def test_a_file_that_lies(
    rig: Rig, work: Work, ana: User, name: str, media: str, content: bytes
) -> None:
    rig.people.file(ana, name, content, media=media, caption="my people")
    rig.people.write(ana, "called Tom Baker")
    await work.settle()
    assert rig.texts(ana)[-1].startswith("Logged: call with Tom Baker")
    assert rig.standin.errors == {}


async def test_a_file_that_is_larger_than_it_says(rig: Rig, work: Work, ana: User) -> None:
    message = rig.people.file(ana, "people.csv", b"x" * (15 << 20), media="text/csv")
    await work.settle()
    assert message.file is not None
    taken = work.house.taken[-1]
    assert taken.file is None
    assert taken.unread


# --- the webhook ----------------------------------------------------------------------------------

RIGHT = "right-secret"


@pytest.fixture
async def hooked(rig: Rig) -> tuple[Work, str]:
    port = free_port()
    url = f"http://127.0.0.1:{port}/hook"
    work = await rig.begin(webhook=Webhook(url, RIGHT, port=port))
    await work.until(lambda: work.chat.state == "up")
    return work, url


def _update(rig: Rig, text: str = "called Tom Baker") -> dict[str, Any]:
    user = {"id": 1, "is_bot": False, "first_name": "Eve"}
    chat = {"id": 1, "type": "private", "first_name": "Eve"}
    message = {"message_id": 1, "from": user, "chat": chat, "date": rig.standin.telegram.now(), "text": text}
    return {"update_id": 7, "message": message}


async def _post(url: str, body: bytes, secret: str | None) -> int:
    headers = {"Content-Type": "application/json"} | ({} if secret is None else {SECRET: secret})
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=BytesIO(body), headers=headers) as answer,
    ):
        return answer.status


@pytest.mark.parametrize("secret", [None, "", "wrong-secret", RIGHT[:-1], RIGHT.upper(), "ré"])
async def test_who_does_not_know_the_secret(rig: Rig, hooked: tuple[Work, str], secret: str | None) -> None:
    work, url = hooked
    assert await _post(url, json.dumps(_update(rig)).encode(), secret) in (401, 403)
    assert work.house.taken == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000])
async def test_a_body_that_is_no_update(hooked: tuple[Work, str], body: bytes) -> None:
    work, url = hooked
    assert await _post(url, body, RIGHT) in (200, 400)
    assert work.house.taken == []
    assert not work.running.done()


async def test_a_huge_body(rig: Rig, hooked: tuple[Work, str]) -> None:
    work, url = hooked
    body = json.dumps(_update(rig, "x" * (5 << 20))).encode()
    assert await _post(url, body, RIGHT) == 413
    assert work.house.taken == []


async def test_the_webhook_repeats_and_nothing_happens_twice(rig: Rig, hooked: tuple[Work, str]) -> None:
    work, url = hooked
    ana = await rig.person("Ana")
    rig.people.write(ana, "called Tom Baker")
    await work.taken()
    update = {"update_id": 1, "message": rig.standin.telegram.chats[ana.id].messages[1].json()}
    assert await _post(url, json.dumps(update).encode(), RIGHT) == 200
    await work.app.drain()
    assert len(rig.texts(ana)) == 1


async def test_the_webhook_brings_again_what_was_not_stored(rig: Rig, hooked: tuple[Work, str]) -> None:
    work, _ = hooked
    ana = await rig.person("Ana")
    failures = iter([OSError("disk full"), None])

    async def before(_: object) -> None:
        if (fault := next(failures)) is not None:
            raise fault

    work.house.before = before
    rig.people.write(ana, "called Tom Baker")
    await work.settle()
    assert rig.standin.webhook.statuses == [500, 200]
    assert len(rig.texts(ana)) == 1


# --- what is never told ---------------------------------------------------------------------------


async def test_no_log_holds_the_token_or_what_somebody_wrote(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    work = await rig.begin()
    ana = await rig.person("Ana")
    rig.people.write(ana, "called Tom Baker")
    await work.settle()
    rig.standin.faults.offline = True
    rig.standin.cut()
    await work.until(lambda: rig.naps)
    rig.standin.faults.offline = False
    await work.until(lambda: work.chat.state == "up")
    await work.end()
    told = " ".join(record.getMessage() for record in caplog.records if not record.name.startswith("aiohttp"))
    assert rig.standin.token.partition(":")[2] not in told
    assert "Tom Baker" not in told
