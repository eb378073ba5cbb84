"""A gateway session: what a bot is told, kept for as long as it may resume."""

import asyncio
import json
import secrets
import zlib
from collections import deque
from typing import Any

from aiohttp import web

#: Events kept for a session that may resume.
KEPT = 5_000
MESSAGE_CONTENT = 1 << 15


class Line:
    """A websocket, and what is to be sent over it; `compressed` as one zlib stream."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse, *, compressed: bool) -> None:
        self.socket = socket
        self._request = request
        self._stream = zlib.compressobj() if compressed else None
        self._queue: asyncio.Queue[str | int | None] = asyncio.Queue()

    def send(self, op: int, data: object = None) -> None:
        """Anything but an event."""
        self.push(json.dumps({"op": op, "d": data, "s": None, "t": None}))

    def push(self, text: str) -> None:
        self._queue.put_nowait(text)

    def close(self, code: int) -> None:
        """Once all before it is sent."""
        self._queue.put_nowait(code)

    def cut(self) -> None:
        """No goodbye, as when a cable is pulled."""
        self._queue.put_nowait(None)

    async def write(self) -> None:
        """Send what is pushed until it is closed."""
        while True:
            one = await self._queue.get()
            if isinstance(one, str):
                if self._stream is None:
                    await self.socket.send_str(one)
                else:
                    packed = self._stream.compress(one.encode()) + self._stream.flush(zlib.Z_SYNC_FLUSH)
                    await self.socket.send_bytes(packed)
                continue
            if one is None:
                if self._request.transport is not None:
                    self._request.transport.abort()
            else:
                await self.socket.close(code=one)
            return


class Session:
    """`line` is None while the bot is away; `dead` ones can't be resumed."""

    def __init__(self, intents: int, shard: tuple[int, int]) -> None:
        self.id = secrets.token_hex(16)
        self.intents = intents
        self.shard = shard
        self.line: Line | None = None
        self.dead = False
        self._count = 0
        self._kept: deque[tuple[int, str]] = deque(maxlen=KEPT)

    @property
    def reads(self) -> bool:
        """Whether it has the message content intent."""
        return bool(self.intents & MESSAGE_CONTENT)

    def serves(self, guild: int) -> bool:
        """Whether events of this server are its; private chats, 0, are the first shard's."""
        number, count = self.shard
        return (guild >> 22) % count == number

    def tell(self, event: str, data: dict[str, Any]) -> None:
        """An event, now or when it comes back."""
        if self.dead:
            return
        self._count += 1
        text = json.dumps({"op": 0, "s": self._count, "t": event, "d": data}, separators=(",", ":"))
        self._kept.append((self._count, text))
        if self.line is not None:
            self.line.push(text)

    def since(self, last: int) -> list[str] | None:
        """What came after that; None where it is not kept any more, or never was."""
        if last > self._count or (self._kept and self._kept[0][0] > last + 1):
            return None
        return [text for count, text in self._kept if count > last]
