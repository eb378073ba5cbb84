"""The wave: everybody's prompt at once, through the tick, the outbox and Telegram's adapter, to a server that
takes 30 a second and not one more.
"""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

from bot.adapters.telegram.chat import TelegramChat
from bot.bootstrap import App
from tests.bench.crowd import NOW, make
from tests.bench.limiter import A_SECOND, TOKEN


class Clock:
    """NOW when it starts, and real seconds from then on."""

    def __init__(self) -> None:
        self._started = monotonic()

    def __call__(self) -> datetime:
        return NOW + timedelta(seconds=monotonic() - self._started)


@dataclass
class Limiter:
    """The server in its own process."""

    port: int
    process: asyncio.subprocess.Process

    async def told(self) -> dict[str, Any]:
        """What came in; the server is no more."""
        self.process.terminate()
        out, _ = await self.process.communicate()
        found: dict[str, Any] = json.loads(out.splitlines()[-1])
        return found


@asynccontextmanager
async def limiter(kind: str) -> AsyncIterator[Limiter]:
    """A server of this kind."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.limiter", kind, stdout=pipe
    )
    assert process.stdout is not None
    yield Limiter(json.loads(await process.stdout.readline())["port"], process)
    if process.returncode is None:
        process.terminate()
        await process.wait()


async def wave(kind: str, people: int, contacts: int, *, replies_for: float = 0.0) -> dict[str, Any]:
    """What the server told after a wave; with `replies_for` seconds of somebody writing twice a second."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rapport.sqlite3"
        await make(path, people, contacts=contacts, entries=20 if contacts > 1 else 2)
        async with limiter(kind) as server:
            chat = TelegramChat(TOKEN, base_url=f"http://127.0.0.1:{server.port}/bot")
            app = await App.open(str(path), [chat], clock=Clock())
            try:
                hearing = asyncio.create_task(chat.run(app))
                delivering = asyncio.create_task(app.deliver())
                ticking = asyncio.create_task(app.tick())
                if replies_for:
                    await ticking
                    await _write(server.port, people, replies_for)
                else:
                    await ticking
                    await _sent(app, people)
                chat.stop()
                app.stop()
                await asyncio.wait({hearing, delivering}, timeout=10)
            finally:
                await app.close()
            return await server.told()


async def _sent(app: App, people: int) -> None:
    while await app.waiting():  # noqa: ASYNC110 - the outbox tells nobody that it is empty
        await asyncio.sleep(0.5)


async def _write(port: int, people: int, seconds: float) -> None:
    """People far back in the wave write, at chance."""
    from aiohttp import ClientSession

    chance = Random(0)
    async with ClientSession(f"http://127.0.0.1:{port}") as session:
        until = monotonic() + seconds
        number = 0
        while monotonic() < until:
            number += 1
            await session.post(f"/write/{1000 + people - number}/help")
            await asyncio.sleep(chance.expovariate(2.0))
        await asyncio.sleep(3)


def share(told: dict[str, Any]) -> float:
    """Of the ceiling: the messages a second beside what the server takes."""
    return (told["messages"] - 1) / told["seconds"] / A_SECOND


async def run(*, quick: bool) -> list[str]:
    """The figures, a line each."""
    people = 600 if quick else 3000
    lines = [f"{people} prompts    of the ceiling  refused  lost  twice"]
    for kind in ("sliding", "bucket"):
        told = await wave(kind, people, 20)
        lost, twice = people - told["chats"], told["messages"] - told["chats"]
        lines.append(f"{kind:15} {share(told):12.1%} {told['refused']:9} {lost:5} {twice:6}")
    waiting, seconds = (2000, 15.0) if quick else (10_000, 60.0)
    told = await wave("sliding", waiting, 5, replies_for=seconds)
    replied = sorted(told["replied"])
    at = {share: replied[int(len(replied) * share)] for share in (0.5, 0.99)}
    lines.append(
        f"{len(replied)} replies while {waiting} wait: p50 {at[0.5]:.2f} s, p99 {at[0.99]:.2f} s; "
        f"{told['messages']} sent meanwhile, {told['refused']} refused"
    )
    return lines
