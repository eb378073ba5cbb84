"""The HTTP side: who may ask, how often, what goes wrong; the answer as Discord words it."""

import asyncio
import json
import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from aiohttp import BodyPartReader, web

from tests.adapters.discord.standin.faults import Fault, How
from tests.adapters.discord.standin.limits import Verdict
from tests.adapters.discord.standin.posting import Uploaded
from tests.adapters.discord.standin.refusal import BAD_JSON, NOT_FOUND, UNAUTHORIZED, Refusal
from tests.adapters.discord.standin.routes import ROUTES, TOKEN_IN_PATH, Call, Handler

if TYPE_CHECKING:
    from tests.adapters.discord.standin.server import StandIn

#: Answers that count towards a ban.
INVALID = (401, 403, 429)
HOLE = re.compile(r"\{(\w+)\}")
_PATTERNS = [
    (
        route.split(" ")[0],
        re.compile(HOLE.sub(lambda hole: f"(?P<{hole[1]}>[^/]+)", route.split(" ")[1]) + r"\Z"),
        route,
        handler,
    )
    for route, handler in ROUTES.items()
]


class Rest:
    """Answers every request below /api/v10."""

    def __init__(self, it: "StandIn") -> None:
        self._it = it

    async def serve(self, request: web.Request) -> web.StreamResponse:
        counters = self._it.platform.counters
        counters.requests += 1
        path = request.match_info["path"]
        fault = self._it.faults.take(request.method, path)
        if fault is not None and (broken := await self._before(request, fault)) is not None:
            return broken
        status, body, headers = await self._answer(request, f"/{path}")
        if status in INVALID:
            counters.invalid += 1
        self._it.platform.touch()
        if fault is not None and fault.how is How.LOSE:
            return _cut(request)
        return _response(status, body, headers)

    async def _before(self, request: web.Request, fault: Fault) -> web.Response | None:
        self._it.platform.touch()
        match fault.how:
            case How.BREAK:
                await request.read()
                return _cut(request)
            case How.STATUS:
                await request.read()
                body: dict[str, object] = {"message": HTTPStatus(fault.status).phrase, "code": 0}
                if fault.status == HTTPStatus.TOO_MANY_REQUESTS:
                    body |= {"retry_after": fault.seconds, "global": False}
                return _response(fault.status, body, {})
            case How.DELAY:
                await asyncio.sleep(fault.seconds)
            case How.HOLD:
                await fault.gate.wait()
        return None

    async def _answer(self, request: web.Request, path: str) -> tuple[int, object, dict[str, str]]:
        headers: dict[str, str] = {}
        try:
            route, handler, parts = _find(request.method, path)
            counters = self._it.platform.counters
            counters.routes[route] = counters.routes.get(route, 0) + 1
            free = path.startswith(TOKEN_IN_PATH)
            if not free and request.headers.get("Authorization") != f"Bot {self._it.platform.token}":
                raise Refusal(*UNAUTHORIZED)
            if self._it.limits is not None:
                verdict = self._it.limits.enter(route, _major(parts), exempt=free)
                headers = verdict.headers
                if verdict.wait:
                    return await self._limited(request, verdict)
            payload, uploads = await _read(request)
            status, body = handler(self._it, Call(parts, request.query, payload, uploads))
        except Refusal as refusal:
            return refusal.status, refusal.body, headers
        return status, body, headers

    async def _limited(self, request: web.Request, verdict: Verdict) -> tuple[int, object, dict[str, str]]:
        await request.read()
        self._it.platform.counters.limited += 1
        body = {"message": "You are being rate limited.", "retry_after": round(verdict.wait, 3)}
        return 429, body | {"global": verdict.everywhere}, verdict.headers


def _find(method: str, path: str) -> tuple[str, Handler, dict[str, str]]:
    for wanted, pattern, route, handler in _PATTERNS:
        if wanted == method and (found := pattern.match(path)):
            return route, handler, {name: unquote(part) for name, part in found.groupdict().items()}
    raise Refusal(*NOT_FOUND)


def _major(parts: dict[str, str]) -> str:
    """What parts the buckets of one route."""
    return parts.get("channel") or parts.get("guild") or parts.get("token") or ""


async def _read(request: web.Request) -> tuple[Any, list[Uploaded]]:
    """The body: JSON, or a form with JSON and files in it. Raises Refusal."""
    uploads: list[Uploaded] = []
    text = b""
    if request.content_type == "multipart/form-data":
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader):
                continue
            if part.name == "payload_json":
                text = bytes(await part.read())
            else:
                media = part.headers.get("Content-Type", "application/octet-stream")
                uploads.append((part.filename or "unknown", media, bytes(await part.read())))
    elif request.can_read_body:
        text = await request.read()
    if not text:
        return None, uploads
    try:
        return json.loads(text), uploads
    except ValueError:
        raise Refusal(*BAD_JSON) from None


def _response(status: int, body: object, headers: dict[str, str]) -> web.Response:
    # Without it a client takes a 429 for a ban by what stands before Discord.
    headers = headers | {"Via": "1.1 standin"}
    if body is None:
        return web.Response(status=status, headers=headers)
    # Exactly this: a client that finds «; charset=utf-8» behind it takes the body for text.
    headers = headers | {"Content-Type": "application/json"}
    return web.Response(status=status, body=json.dumps(body).encode(), headers=headers)


def _cut(request: web.Request) -> web.Response:
    """Break the connection, so that nobody gets an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
