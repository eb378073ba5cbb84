"""`rapport run` with chat platforms: what one does is nothing to the other, and how it ends."""

import asyncio
import gc
import os
import signal
import socket
import subprocess
import sys
from argparse import Namespace
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.cli import main
from bot.config import Settings, settings
from bot.console import run
from bot.console.invite import invite
from bot.core.house import Refused
from bot.storage.lock import ProcessLock
from tests.console.chats import FakeChat, raising

HOUSE = Path(__file__).parents[2]
#: Seconds that anything is waited for, on however slow a machine.
PATIENCE = 120
OPEN = {"RAPPORT_ACCESS": "open"}


@pytest.fixture
def chosen(tmp_path: Path) -> Settings:
    return settings(OPEN, database=str(tmp_path / "rapport.sqlite3"))


@asynccontextmanager
async def served(chosen: Settings, *chats: FakeChat) -> AsyncIterator["asyncio.Task[int]"]:
    """Rapport with these chats, at least one of which comes up; told to end at the end."""
    serving = asyncio.create_task(run.serve(chosen, chats))
    ups = [asyncio.create_task(chat.up.wait()) for chat in chats]
    await asyncio.wait({serving, *ups}, return_when=asyncio.FIRST_COMPLETED)
    for up in ups:
        up.cancel()
    yield serving
    signal.raise_signal(signal.SIGTERM)
    assert await serving == 0


async def test_a_message_is_answered_where_it_came_from(chosen):
    one, other = FakeChat("telegram"), FakeChat("discord")
    async with served(chosen, one, other):
        await one.hear("/help")
        await one.something_sent.wait()

    assert other.sent == []
    assert one.state == other.state == "down"


async def test_only_those_are_let_in_who_may_use_it(chosen):
    chat = FakeChat("telegram")
    async with served(settings({"RAPPORT_ACCESS": "invite"}, database=chosen.database), chat):
        await chat.hear("had coffee with Maria Lopez")
        await chat.something_sent.wait()

    assert [message.key for message in chat.sent] == ["access-invite"]


async def test_the_link_to_a_chat_is_known_for_invitations(chosen, capsys):
    one, other = FakeChat("telegram"), FakeChat("discord")
    asked = asyncio.Event()

    async def door() -> str:
        await one.up.wait()
        asked.set()
        return "https://t.me/rapport_bot"

    one.door = door
    async with served(chosen, one, other):
        await asked.wait()
        await one.hear("hello")
        await one.something_sent.wait()

    assert await invite(chosen, Namespace(days=1, count=1)) == 0
    assert "\nhttps://t.me/rapport_bot?start=i" in capsys.readouterr().out


async def test_one_that_fails_does_not_stop_the_other(chosen):
    one, other = FakeChat("telegram", raising(OSError("down"))), FakeChat("discord")
    async with served(chosen, one, other):
        await other.hear("/help")
        await other.something_sent.wait()
        assert one.runs == 1


async def test_one_that_is_refused_does_not_stop_the_other(chosen, capsys):
    one, other = FakeChat("telegram", raising(Refused("Copy the token again."))), FakeChat("discord")
    async with served(chosen, one, other):
        await other.hear("/help")
        await other.something_sent.wait()

    assert capsys.readouterr().err == "telegram: Copy the token again.\n"


async def test_where_all_are_refused_it_ends(chosen):
    chats = [FakeChat(name, raising(Refused("no"))) for name in ("telegram", "discord")]

    assert await run.serve(chosen, chats) == 1


async def test_one_that_does_not_stop_is_left_behind(chosen, monkeypatch):
    monkeypatch.setattr(run, "CHATS_END", 0)

    async def hang(chat: FakeChat) -> None:
        chat.up.set()
        await asyncio.Event().wait()

    complaints: list[str] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, about: complaints.append(about["message"]))
    async with served(chosen, FakeChat("telegram", hang)):
        pass
    gc.collect()

    assert complaints == []


async def test_systemd_is_told_how_it_goes(chosen, tmp_path):
    path = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
        told.bind(str(path))
        told.setblocking(False)
        environment = {"NOTIFY_SOCKET": str(path), "WATCHDOG_USEC": "2000"}
        loop = asyncio.get_running_loop()
        async with served(settings(environment, database=chosen.database), FakeChat("telegram")):
            assert await loop.sock_recv(told, 100) == b"READY=1"
            assert await loop.sock_recv(told, 100) == b"WATCHDOG=1"
        rest = set()
        while b"STOPPING=1" not in rest:
            rest.add(await loop.sock_recv(told, 100))


async def test_health_is_shown_where_it_is_wanted(chosen):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = "{}:{}".format(*free.getsockname())
    wanted = settings({"RAPPORT_HTTP": address}, database=chosen.database)
    refused = FakeChat("discord", raising(Refused("no")))
    async with (
        served(wanted, FakeChat("telegram"), refused),
        aiohttp.ClientSession() as client,
        client.get(f"http://{address}/healthz") as answer,
    ):
        assert answer.status == 503
        assert (await answer.json())["platforms"] == {"telegram": "up", "discord": "refused"}


async def test_an_address_that_is_taken_is_said(chosen, capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = "{}:{}".format(*taken.getsockname())
        wanted = settings({"RAPPORT_HTTP": address}, database=chosen.database)
        assert await run.serve(wanted, [FakeChat("telegram")]) == 1

    assert capsys.readouterr().err.startswith("RAPPORT_HTTP: ")


def test_a_service_without_a_token_says_so(monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("RAPPORT_HTTP", "127.0.0.1:8087")

    assert main(["run", "--db", str(tmp_path / "db")]) == 1
    assert "RAPPORT_TELEGRAM_TOKEN" in capsys.readouterr().err


# As a process of its own

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts one with such chats, and waits until it runs."""
    with _ended() as started:

        def do(*words: str) -> "subprocess.Popen[str]":
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.console.serving", str(tmp_path / "rapport.sqlite3"), *words],
                cwd=HOUSE,
                env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            started.append(process)
            assert process.stdout is not None
            assert process.stdout.readline().startswith("Rapport runs")
            return process

        yield do


@contextmanager
def _ended() -> Iterator["list[subprocess.Popen[str]]"]:
    started: list[subprocess.Popen[str]] = []
    try:
        yield started
    finally:
        for process in started:
            with process:
                process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_well(start: Start, tmp_path: Path, number: int):
    process = start("up", "fails")
    process.send_signal(number)

    assert process.wait(PATIENCE) == 0
    with ProcessLock(tmp_path / "rapport.sqlite3"):
        pass
    assert not (tmp_path / "rapport.sqlite3-wal").exists()


def test_a_second_signal_ends_it_at_once(start: Start):
    process = start("hangs")
    process.send_signal(signal.SIGTERM)
    while process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(0.05)
        except subprocess.TimeoutExpired:
            continue

    assert process.returncode in (128 + signal.SIGTERM, -signal.SIGTERM)


def test_refused_everywhere_it_ends_by_itself(start: Start):
    process = start("refused", "refused")
    _, err = process.communicate(timeout=PATIENCE)

    assert process.returncode == 1
    assert err == "refused0: Copy the token again.\nrefused1: Copy the token again.\n"
