"""The wave: everybody's prompt at once, through the tick, the outbox and an adapter, to a server that takes
so many a second and not one more. Beside it clients that send as they please.
"""

import asyncio
import json
import sqlite3
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

from bot.adapters.discord.chat import DiscordChat
from bot.adapters.telegram.chat import TelegramChat
from bot.bootstrap import App
from tests.bench import plain
from tests.bench.crowd import NOW, make
from tests.bench.limiter import TOKEN
from tests.bench.sides import ended

#: Messages a second that the servers take.
A_SECOND = {"sliding": 30, "bucket": 30, "discord": 50}
Told = dict[str, Any]


class Clock:
    """NOW when it starts, and real seconds from then on."""

    def __init__(self) -> None:
        self._started = monotonic()

    def __call__(self) -> datetime:
        return NOW + timedelta(seconds=monotonic() - self._started)


@dataclass
class Server:
    """One in its own process, and what it said of itself."""

    about: Told
    process: asyncio.subprocess.Process

    @property
    def base(self) -> str:
        """Where Telegram is."""
        return f"http://127.0.0.1:{self.about['port']}"

    async def told(self) -> Told:
        """What came in; the server is no more."""
        self.process.terminate()
        out, _ = await self.process.communicate()
        found: Told = json.loads(out.splitlines()[-1])
        return found


@asynccontextmanager
async def serving(module: str, *said: str) -> AsyncIterator[Server]:
    """A server that `python -m tests.bench.MODULE` is."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", f"tests.bench.{module}", *said, stdout=pipe, limit=2**22
    )
    assert process.stdout is not None
    try:
        yield Server(json.loads(await process.stdout.readline()), process)
    finally:
        await ended(process)


def _server(kind: str, people: int) -> Sequence[str]:
    return ("shard", str(people)) if kind == "discord" else ("limiter", kind)


async def wave(kind: str, people: int, contacts: int, *, replies_for: float = 0.0) -> Told:
    """What the server told after a wave; with `replies_for` seconds of somebody writing twice a second."""
    platform = "discord" if kind == "discord" else "telegram"
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rapport.sqlite3"
        entries = 20 if contacts > 1 else 2
        await make(path, people, contacts=contacts, entries=entries, platform=platform)
        async with serving(*_server(kind, people)) as server:
            if kind == "discord":
                _in_chats(path, server.about["chats"])
            chat = _chat(server)
            app = await App.open(str(path), [chat], clock=Clock())
            try:
                hearing = asyncio.create_task(chat.run(app))
                delivering = asyncio.create_task(app.deliver())
                async with asyncio.timeout(60 + people / 10):
                    await app.tick()
                    if replies_for:
                        await _write(server.base, people, replies_for)
                    else:
                        await _sent(app)
                chat.stop()
                app.stop()
                await asyncio.wait({hearing, delivering}, timeout=10)
            finally:
                await app.close()
            return await server.told()


def _chat(server: Server) -> TelegramChat | DiscordChat:
    if "chats" not in server.about:
        return TelegramChat(TOKEN, base_url=f"{server.base}/bot")
    about = server.about
    return DiscordChat(about["token"], api_base=about["api_base"], gateway_url=about["gateway_url"])


def _in_chats(path: Path, chats: Sequence[tuple[str, str]]) -> None:
    """Everybody in the private chat that the server has for them."""
    with closing(sqlite3.connect(path)) as opened:
        numbered = [(user, chat, str(1000 + number)) for number, (user, chat) in enumerate(chats)]
        opened.executemany("UPDATE channel SET chat = ?, place = ? WHERE chat = ?", numbered)
        opened.commit()


async def _sent(app: App) -> None:
    while await app.waiting():  # noqa: ASYNC110 - the outbox tells nobody that it is empty
        await asyncio.sleep(0.5)


async def _write(base: str, people: int, seconds: float) -> None:
    """People far back in the wave write, at chance."""
    from aiohttp import ClientSession

    chance = Random(0)
    async with ClientSession(base) as session:
        until = monotonic() + seconds
        number = 0
        while monotonic() < until:
            number += 1
            await session.post(f"/write/{1000 + people - number}/help")
            await asyncio.sleep(chance.expovariate(2.0))
        await asyncio.sleep(3)


async def unpaced(kind: str, people: int) -> Told:
    """What the server told of a client of the same library that sends everything as soon as it can."""
    async with serving(*_server(kind, people)) as server:
        if kind == "discord":
            chats = [chat for _, chat in server.about["chats"]]
            await plain.discord(server.about["token"], server.about["api_base"], chats)
        else:
            await plain.telegram(TOKEN, f"{server.base}/bot", range(1000, 1000 + people))
        return await server.told()


def line(name: str, kind: str, people: int, told: Told) -> str:
    """Of the ceiling, refused, lost and twice."""
    seconds = max(told["seconds"], 1.0)
    share = (told["messages"] - 1) / seconds / A_SECOND[kind]
    lost, twice = people - told["chats"], told["messages"] - told["chats"]
    return f"{name:26} {people:7} {share:14.1%} {told['refused']:9} {lost:6} {twice:6}"


async def run(*, quick: bool) -> AsyncIterator[str]:
    """The figures, a line each."""
    people = 600 if quick else 3000
    yield "                           prompts  of the ceiling   refused   lost  twice"
    for name, kind in (
        ("Telegram, sliding second", "sliding"),
        ("Telegram, token bucket", "bucket"),
        ("Discord", "discord"),
    ):
        yield line(name, kind, people, await wave(kind, people, 20))
        if kind != "bucket":
            yield line("  the library alone", kind, people, await unpaced(kind, people))
    waiting, seconds = (2000, 15.0) if quick else (10_000, 60.0)
    told = await wave("sliding", waiting, 5, replies_for=seconds)
    replied = sorted(told["replied"])
    at = {share: replied[int(len(replied) * share)] for share in (0.5, 0.99)}
    yield (
        f"{len(replied)} replies while {waiting} wait: p50 {at[0.5]:.2f} s, p99 {at[0.99]:.2f} s; "
        f"{told['messages']} sent meanwhile, {told['refused']} refused"
    )
