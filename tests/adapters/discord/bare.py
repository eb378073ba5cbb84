"""A bot without a library: bare requests and a bare gateway, to hold the stand-in to its word."""

import json
from types import TracebackType
from typing import Any

from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType

from tests.adapters.discord.standin import StandIn
from tests.adapters.discord.standin.model import Interaction

#: Servers, messages in servers and in private.
INTENTS = 1 << 0 | 1 << 9 | 1 << 12

Json = dict[str, Any]


class Bare:
    """Requests with the bot's token."""

    def __init__(self, it: StandIn) -> None:
        self.it = it
        self.headers: Json = {}
        """Of the last answer."""
        self._session = ClientSession()

    async def __aenter__(self) -> "Bare":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._session.close()

    async def call(
        self, method: str, path: str, body: object = None, *, token: str | None = None
    ) -> tuple[int, Any]:
        """Status and body."""
        headers = {"Authorization": f"Bot {self.it.token if token is None else token}"}
        async with self._session.request(
            method, self.it.api_base + path, json=body, headers=headers
        ) as answer:
            self.headers = dict(answer.headers)
            text = await answer.text()
            return answer.status, json.loads(text) if text else None

    async def refused(self, method: str, path: str, body: object = None) -> tuple[int, int]:
        """Status and Discord's code."""
        status, said = await self.call(method, path, body)
        return status, said["code"]

    async def respond(self, one: Interaction, kind: int, **data: object) -> tuple[int, Any]:
        """The first answer to an interaction."""
        path = f"/interactions/{one.id}/{one.token}/callback?with_response=1"
        return await self.call("POST", path, {"type": kind, "data": data})

    def hook(self, one: Interaction, rest: str = "") -> str:
        """The path of further answers."""
        return f"/webhooks/{self.it.platform.bot.id}/{one.token}{rest}"

    async def control(self, verb: str, **said: object) -> Json:
        """The stand-in's remote control."""
        url = f"http://127.0.0.1:{self.it.port}/control/{verb}"
        async with self._session.post(url, json=said) as answer:
            return dict(await answer.json())

    async def connect(self, url: str = "") -> "Wire":
        """A gateway connection that has said nothing yet."""
        socket = await self._session.ws_connect(url or self.it.gateway_url)
        return Wire(self.it, socket)


class Wire:
    """One gateway connection."""

    def __init__(self, it: StandIn, socket: ClientWebSocketResponse) -> None:
        self._it = it
        self._socket = socket

    @property
    def code(self) -> int | None:
        """With which it was closed."""
        return self._socket.close_code

    async def send(self, op: int, data: object) -> None:
        await self._socket.send_json({"op": op, "d": data})

    async def identify(self, *, intents: int = INTENTS, token: str = "", **more: object) -> None:
        said = {"token": token or self._it.token, "intents": intents, "properties": {}}
        await self.send(2, said | more)

    async def resume(self, session: str, last: int) -> None:
        await self.send(6, {"token": self._it.token, "session_id": session, "seq": last})

    async def next(self) -> Json:
        """The next frame; {} when it is closed."""
        got = await self._socket.receive(timeout=10)
        return dict(json.loads(got.data)) if got.type is WSMsgType.TEXT else {}

    async def event(self, name: str) -> Json:
        """The data of the next event of this name; the frames before it are skipped."""
        while got := await self.next():
            if got["t"] == name:
                return dict(got["d"])
        raise AssertionError(f"closed with {self.code} before {name}")

    async def close(self) -> None:
        await self._socket.close()
