"""`python -m tests.bench.limiter KIND`: a Bot API in a process of its own that takes no more than it says.

`sliding`: 30 in any second, one a second in a chat, 20 a minute in a group, counted as the stand-in of
tests/adapters does, and each request comes in up to 50 ms late. `bucket`: a token bucket of 30 that fills
with 30 a second. The first line on stdout is JSON with the port; on SIGTERM the last one is JSON with what
came in.
"""

import argparse
import asyncio
import json
import signal
from collections import Counter
from math import ceil
from random import Random
from time import monotonic
from typing import Any

from aiohttp import web

from tests.adapters.telegram.standin.limits import Limits, Rates

A_SECOND = 30
JITTER = 0.05
TOKEN = "100:bench"


class Bucket:
    """Seconds to wait for a token; 0 where one was taken."""

    def __init__(self) -> None:
        self._full, self._at = float(A_SECOND), monotonic()

    def take(self, chat: int, *, group: bool) -> int:
        now = monotonic()
        self._full, self._at = min(A_SECOND, self._full + (now - self._at) * A_SECOND), now
        if self._full < 1:
            return ceil((1 - self._full) / A_SECOND)
        self._full -= 1
        return 0


class Server:
    """Answers sendMessage; all else is fine with it. Updates are written by `POST /write/CHAT/TEXT`."""

    def __init__(self, kind: str) -> None:
        burst = Rates(burst=2)
        self.limits = {"sliding": Limits(monotonic, burst), "bucket": Bucket()}[kind]
        self.jitter = JITTER if kind == "sliding" else 0.0
        self.random = Random(0)
        self.got: Counter[int] = Counter()
        self.refused = 0
        self.first = self.last = 0.0
        self.wrote: dict[int, float] = {}
        self.replied: list[float] = []
        self.updates: list[dict[str, Any]] = []
        self.new = asyncio.Event()

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path.startswith("/write/"):
            _, _, chat, text = request.path.split("/", 3)
            return self._write(int(chat), text)
        method = request.path.rpartition("/")[2]
        params = dict(await request.post()) if request.can_read_body else {}
        if method == "getMe":
            return _fine({"id": 100, "is_bot": True, "first_name": "Rapport", "username": "rapport_bot"})
        if method == "getUpdates":
            return _fine(await self._updates(int(params.get("offset", 0)), float(params.get("timeout", 0))))
        if method != "sendMessage":
            return _fine(True)
        return await self._send(int(params["chat_id"]))

    async def _send(self, chat: int) -> web.StreamResponse:
        if self.jitter:
            await asyncio.sleep(self.random.uniform(0, self.jitter))
        if wait := self.limits.take(chat, group=chat < 0):
            self.refused += 1
            answer = {"error_code": 429, "description": f"Too Many Requests: retry after {wait}"}
            return web.json_response({"ok": False, **answer, "parameters": {"retry_after": wait}}, status=429)
        now = monotonic()
        self.first, self.last = self.first or now, now
        self.got[chat] += 1
        if chat in self.wrote:
            self.replied.append(now - self.wrote.pop(chat))
        there = {"id": chat, "type": "private", "first_name": "Ana"}
        return _fine({"message_id": sum(self.got.values()), "date": 0, "chat": there, "text": "…"})

    def _write(self, chat: int, text: str) -> web.StreamResponse:
        self.wrote[chat] = monotonic()
        number = len(self.updates) + 1
        sender = {"id": chat, "is_bot": False, "first_name": "Ana"}
        there = {"id": chat, "type": "private", "first_name": "Ana"}
        written = {"message_id": 10**6 + number, "date": 1, "chat": there, "from": sender, "text": text}
        self.updates.append({"update_id": number, "message": written})
        self.new.set()
        return _fine(True)

    async def _updates(self, offset: int, seconds: float) -> list[dict[str, Any]]:
        found = self.updates[max(offset - 1, 0) :]
        if not found:
            self.new.clear()
            try:
                async with asyncio.timeout(seconds):
                    await self.new.wait()
            except TimeoutError:
                return []
            found = self.updates[max(offset - 1, 0) :]
        return found[:100]

    def told(self) -> dict[str, Any]:
        """What came in."""
        return {
            "chats": len(self.got),
            "messages": sum(self.got.values()),
            "refused": self.refused,
            "seconds": self.last - self.first,
            "replied": self.replied,
        }


def _fine(result: Any) -> web.StreamResponse:
    return web.json_response({"ok": True, "result": result})


async def serve(kind: str) -> None:
    server = Server(kind)
    runner = web.ServerRunner(web.Server(server.handle, access_log=None), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    print(json.dumps({"port": runner.addresses[0][1]}), flush=True)  # noqa: T201
    await stopped.wait()
    print(json.dumps(server.told()), flush=True)  # noqa: T201
    await runner.cleanup()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=("sliding", "bucket"))
    asyncio.run(serve(parser.parse_args().kind))
