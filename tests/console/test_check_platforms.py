"""`rapport check` and the platforms: asked over real sockets, and never shown a token."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from bot.cli import main
from bot.config import Settings, settings
from bot.console.check_platforms import check_platforms

TELEGRAM, DISCORD = "123456:AbC-d_9", "a.b-c.d"
#: What is asked, and what answers: a status and JSON.
Answers = dict[str, tuple[int, dict[str, object]]]

ME = {"id": 1, "is_bot": True, "first_name": "Rapport", "username": "rapport_bot"}
HOOK = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
KNOWN_BY_TELEGRAM: Answers = {"getMe": (200, ME), "getWebhookInfo": (200, HOOK)}
KNOWN_BY_DISCORD: Answers = {
    "users/@me": (200, {"id": "8", "username": "Rapport"}),
    "applications/@me": (200, {"id": "81384788765712384"}),
}


@asynccontextmanager
async def answering(answer: Callable[[web.Request], Awaitable[web.Response]]) -> AsyncIterator[str]:
    """A server that answers so; where it is."""
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield "http://{}:{}".format(*runner.addresses[0])
    await runner.cleanup()


@asynccontextmanager
async def telegram(answers: Answers, **more: str) -> AsyncIterator[Settings]:
    async def answer(request: web.Request) -> web.Response:
        token, method = request.path.removeprefix("/bot").split("/")
        assert token == TELEGRAM
        status, result = answers[method]
        return web.json_response({"ok": status == 200, "result": result, **result}, status=status)

    async with answering(answer) as base:
        yield settings({"RAPPORT_TELEGRAM_TOKEN": TELEGRAM, "RAPPORT_TELEGRAM_BASE_URL": base} | more)


@asynccontextmanager
async def discord(answers: Answers) -> AsyncIterator[Settings]:
    async def answer(request: web.Request) -> web.Response:
        assert request.headers["Authorization"] == f"Bot {DISCORD}"
        status, body = answers[request.path.removeprefix("/api/v10/")]
        return web.json_response(body, status=status)

    async with answering(answer) as base:
        environment = {"RAPPORT_DISCORD_TOKEN": DISCORD, "RAPPORT_DISCORD_API_BASE": f"{base}/api/v10"}
        yield settings(environment)


async def test_telegram_knows_the_bot(capsys):
    async with telegram(KNOWN_BY_TELEGRAM) as chosen:
        assert await check_platforms(chosen) == 0

    said = capsys.readouterr().out
    assert "ok: Telegram knows the bot: https://t.me/rapport_bot\n" in said
    assert "it asks Telegram for messages" in said
    assert said.count("\n") == 2


async def test_a_bot_that_reads_along_and_a_webhook_that_was_left_are_worth_a_note(capsys):
    answers = {
        "getMe": (200, ME | {"can_read_all_group_messages": True}),
        "getWebhookInfo": (200, HOOK | {"url": "https://old.example.org"}),
    }
    async with telegram(answers) as chosen:
        assert await check_platforms(chosen) == 0

    said = capsys.readouterr().out
    assert "note: the bot reads along" in said
    assert "note: Telegram still calls https://old.example.org." in said


async def test_a_webhook_and_why_its_last_call_failed(capsys):
    url = "https://bot.example.org"
    failing = HOOK | {"url": url, "last_error_message": "Connection refused\x1b[31m"}
    wanted = {"RAPPORT_TELEGRAM_WEBHOOK_URL": url, "RAPPORT_TELEGRAM_WEBHOOK_SECRET": "whisper"}
    async with telegram(KNOWN_BY_TELEGRAM | {"getWebhookInfo": (200, failing)}, **wanted) as chosen:
        assert await check_platforms(chosen) == 0

    said = capsys.readouterr().out
    assert "ok: Telegram is to call https://bot.example.org; Rapport listens at 127.0.0.1:8088" in said
    assert "did not get through: Connection refused [31m\n" in said
    assert "whisper" not in said


async def test_discord_knows_the_bot_and_how_to_invite_it(capsys):
    async with discord(KNOWN_BY_DISCORD) as chosen:
        assert await check_platforms(chosen) == 0

    said = capsys.readouterr().out
    assert "ok: Discord knows the bot Rapport\n" in said
    assert "https://discord.com/oauth2/authorize?client_id=81384788765712384&" in said


@pytest.mark.parametrize(
    ("platform", "answers"),
    [
        (telegram, {"getMe": (401, {"error_code": 401, "description": "Unauthorized"})}),
        (telegram, {"getMe": (404, {"error_code": 404, "description": "Not Found"})}),
        (discord, {"users/@me": (401, {"message": "401: Unauthorized", "code": 0})}),
    ],
)
async def test_a_token_that_is_not_known_needs_somebody(platform, answers, capsys):
    async with platform(answers) as chosen:
        assert await check_platforms(chosen) == 1

    said = capsys.readouterr().out
    assert said.startswith("wrong: ")
    assert "doesn't know this bot" in said
    assert not [token for token in (TELEGRAM, DISCORD) if token in said]


@pytest.mark.parametrize(
    ("platform", "answers"),
    [
        (telegram, {"getMe": (502, {"error_code": 502, "description": "Bad Gateway"})}),
        (discord, {"users/@me": (500, {})}),
        (discord, {"users/@me": (200, {"hotel": "log in here"})}),
    ],
)
async def test_what_does_not_answer_as_it_should_is_away(platform, answers, capsys):
    async with platform(answers) as chosen:
        assert await check_platforms(chosen) == 1

    assert "can't be reached from here" in capsys.readouterr().out


def test_offline_it_says_so_and_goes_on(capsys, monkeypatch, tmp_path):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        base = "http://{}:{}".format(*nobody.getsockname())
        for name in ("TELEGRAM_BASE_URL", "DISCORD_API_BASE"):
            monkeypatch.setenv(f"RAPPORT_{name}", base)
        monkeypatch.setenv("RAPPORT_TELEGRAM_TOKEN", TELEGRAM)
        monkeypatch.setenv("RAPPORT_DISCORD_TOKEN", DISCORD)
        assert main(["check", "--db", str(tmp_path / "db")]) == 1

    said = capsys.readouterr().out
    assert said.endswith("2 things need you.\n")
    assert "wrong: Telegram can't be reached" in said
    assert "wrong: Discord can't be reached" in said
    assert not [token for token in (TELEGRAM, DISCORD) if token in said]


def test_without_a_platform_it_says_what_run_does(capsys, tmp_path):
    assert main(["check", "--db", str(tmp_path / "db")]) == 0
    assert "no chat platform is set up" in capsys.readouterr().out


def test_a_service_without_a_token_is_not_in_order(monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("RAPPORT_HTTP", "127.0.0.1:8087")

    assert main(["check", "--db", str(tmp_path / "db")]) == 1
    assert "wrong: there is no token" in capsys.readouterr().out


async def _asked(monkeypatch: pytest.MonkeyPatch, status: int) -> int:
    async def answer(request: web.Request) -> web.Response:
        return web.json_response({"fine": status == 200}, status=status)

    async with answering(answer) as base:
        monkeypatch.setenv("RAPPORT_HTTP", base.removeprefix("http://"))
        return await asyncio.to_thread(main, ["health"])


@pytest.mark.parametrize(("status", "exits"), [(200, 0), (503, 1)])
async def test_health_is_asked_of_the_one_that_runs(monkeypatch, capsys, status, exits):
    assert await _asked(monkeypatch, status) == exits
    said = capsys.readouterr()
    assert '{"fine": ' in (said.err if exits else said.out)


def test_health_where_nothing_runs(monkeypatch, capsys):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        monkeypatch.setenv("RAPPORT_HTTP", "{}:{}".format(*nobody.getsockname()))
        assert main(["health"]) == 1
    assert "Nothing that answers listens" in capsys.readouterr().err


def test_health_that_is_not_shown(capsys):
    assert main(["health"]) == 1
    assert "RAPPORT_HTTP is not set" in capsys.readouterr().err
