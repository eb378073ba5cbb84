"""The chat servers of a bench: the tests' stand-ins, each in a process of its own and without limits."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession, ClientTimeout

#: Seconds that anything is waited for.
PATIENCE = 60.0
#: Seconds between two looks.
LOOK = 0.01

Json = dict[str, Any]


class Side:
    """A server as its people use it; they are known by numbers."""

    def __init__(self, session: ClientSession) -> None:
        self._session = session

    async def up(self) -> bool:
        """Whether the bot is there and hears."""
        raise NotImplementedError

    async def write(self, person: int, text: str) -> None:
        """They write to the bot in private."""
        raise NotImplementedError

    async def shown(self) -> int:
        """How many messages the bot has written."""
        raise NotImplementedError

    async def _does(self, deed: str, **its: Any) -> Json:
        async with self._session.post(f"/control/{deed}", json=its) as answer:
            told: Json = await answer.json()
            assert answer.status == 200, told
            return told


class Telegram(Side):
    def __init__(self, session: ClientSession) -> None:
        super().__init__(session)
        self._ids: dict[int, int] = {}

    @staticmethod
    def settings(about: Json) -> dict[str, str]:
        """What a bot is told to be there."""
        url = f"http://127.0.0.1:{about['port']}"
        return {"RAPPORT_TELEGRAM_TOKEN": about["token"], "RAPPORT_TELEGRAM_BASE_URL": url}

    async def up(self) -> bool:
        return bool((await self._does("counters"))["polled"])

    async def write(self, person: int, text: str) -> None:
        if person not in self._ids:
            self._ids[person] = (await self._does("user", name="Ana"))["user"]
        await self._does("write", user=self._ids[person], text=text)

    async def shown(self) -> int:
        return int((await self._does("counters"))["messages"])


class Discord(Side):
    @staticmethod
    def settings(about: Json) -> dict[str, str]:
        """What a bot is told to be there."""
        return {
            "RAPPORT_DISCORD_TOKEN": about["token"],
            "RAPPORT_DISCORD_API_BASE": about["api_base"],
            "RAPPORT_DISCORD_GATEWAY_URL": about["gateway_url"],
        }

    async def up(self) -> bool:
        return bool((await self._does("gateway"))["connected"])

    async def write(self, person: int, text: str) -> None:
        await self._does("writes", name=f"ana{person}", text=text)

    async def shown(self) -> int:
        return int((await self._does("counters"))["created"])


SIDES: Mapping[str, type[Telegram | Discord]] = {"telegram": Telegram, "discord": Discord}


@asynccontextmanager
async def serving(platform: str) -> AsyncIterator[tuple[Side, dict[str, str]]]:
    """The platform's server, and what a bot is told to be there."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        f"tests.adapters.{platform}.standin",
        *("--port", "0"),
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            about = json.loads(await process.stdout.readline())
        made, port = SIDES[platform], about["port"]
        patience = ClientTimeout(total=PATIENCE)
        async with ClientSession(f"http://127.0.0.1:{port}", timeout=patience) as session:
            yield made(session), made.settings(about)
    finally:
        await ended(process)


async def ended(process: asyncio.subprocess.Process) -> None:
    """Tell it to end, and see to it that it does."""
    if process.returncode is not None:
        return
    process.terminate()
    try:
        async with asyncio.timeout(PATIENCE / 2):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()
        raise


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    """Look again and again whether it holds. Raises TimeoutError."""
    async with asyncio.timeout(PATIENCE):
        while not await holds():  # noqa: ASYNC110 - another process has no event to tell
            await asyncio.sleep(LOOK)
