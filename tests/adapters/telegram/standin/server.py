"""The stand-in as a server: requests in, faults and limits applied, answers out."""

import asyncio
import json
from collections import Counter, deque
from collections.abc import Callable
from datetime import UTC, datetime
from time import monotonic
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from tests.adapters.telegram.standin.control import control
from tests.adapters.telegram.standin.facts import MOST_UPDATES
from tests.adapters.telegram.standin.faults import Fault, Faults, Kind
from tests.adapters.telegram.standin.limits import Limits, Rates
from tests.adapters.telegram.standin.methods import LIMITED, METHODS
from tests.adapters.telegram.standin.params import Params
from tests.adapters.telegram.standin.people import People
from tests.adapters.telegram.standin.problems import (
    FAULT,
    NO_METHOD,
    NOT_FOUND,
    UNAUTHORIZED,
    ApiError,
    conflict,
    too_many,
)
from tests.adapters.telegram.standin.state import Telegram
from tests.adapters.telegram.standin.updates import HOOKED
from tests.adapters.telegram.standin.webhook import Webhook

#: Where its clock stands if it is given none.
SOME_DAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
#: So many of the latest requests are remembered.
REMEMBERED = 1_000
HOST = "127.0.0.1"


class StandIn:
    """A Telegram on loopback. `clock` gives aware UTC, `elapsed` seconds for the `rates`; None: no limit."""

    def __init__(
        self,
        *,
        clock: Callable[[], datetime] = lambda: SOME_DAY,
        elapsed: Callable[[], float] = monotonic,
        rates: Rates | None = None,
        privacy: bool = True,
    ) -> None:
        self.telegram = Telegram(clock, privacy=privacy)
        self.people = People(self.telegram)
        self.limits = Limits(elapsed, rates)
        self.faults = Faults()
        self.webhook = Webhook(self.telegram)
        self.requests: deque[tuple[str, Params]] = deque(maxlen=REMEMBERED)
        self.errors: Counter[int] = Counter()
        """How often each code was answered."""
        self.port = 0
        self._runner: web.ServerRunner | None = None
        self._open: set[asyncio.Transport] = set()

    # --- as a server ------------------------------------------------------------------------------

    async def start(self, port: int = 0) -> None:
        """Listen; with port 0 on any that is free."""
        server = web.Server(self._handle, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Answer nobody any more."""
        self.faults.clear()
        await self.webhook.end()
        self.cut()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def cut(self) -> None:
        """Drop every connection, as a restart of the server would; what it knows stays."""
        for transport in list(self._open):
            transport.abort()
        self.telegram.updates.let_go()

    @property
    def token(self) -> str:
        return self.telegram.token

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    @property
    def base_url(self) -> str:
        """What a bot is pointed at."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """Where it loads files from."""
        return f"{self.url}/file/bot"

    def called(self, method: str) -> list[Params]:
        """The latest requests of this method."""
        return [params for name, params in self.requests if name == method]

    # --- a request --------------------------------------------------------------------------------

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith("/control/"):
            return await control(self, path.removeprefix("/control/"), request)
        transport = request.transport
        if transport is None or self.faults.offline:
            return _dropped(transport)
        self._open.add(transport)
        try:
            if path.startswith("/file/bot"):
                return self._file(path.removeprefix("/file/bot"), transport)
            return await self._called(request, transport)
        except ConnectionError:  # the bot went away in the middle of its request
            return _dropped(transport)
        finally:
            self._open.discard(transport)

    async def _called(self, request: web.BaseRequest, transport: asyncio.Transport) -> web.StreamResponse:
        try:
            method = self._method(request.path)
            params = await _params(request)
        except ApiError as problem:
            return self._refused(problem, transport)
        self.requests.append((method, params))
        self.telegram.changes.note()
        if delay := self.faults.delay():
            await asyncio.sleep(delay)
        fault = self.faults.next(method)
        if fault is not None:
            fault.reached.set()
            if fault.kind is Kind.HOLD:
                await fault.released.wait()
            elif fault.kind is Kind.DROP:
                return _dropped(transport)
            elif fault.kind is Kind.FAIL:
                return self._refused(_failure(fault), transport)
        try:
            self._limit(method, params)
            result = await self._result(method, params)
        except ApiError as problem:
            return self._refused(problem, transport)
        if fault is not None and fault.kind is Kind.LOSE:
            return _dropped(transport)
        return _json(200, {"ok": True, "result": result})

    def _method(self, path: str) -> str:
        token, slash, method = path.removeprefix("/bot").partition("/")
        if not (path.startswith("/bot") and slash and ":" in token):
            raise NOT_FOUND
        if token != self.token:
            raise UNAUTHORIZED
        return _NAMES.get(method.lower(), method)

    def _limit(self, method: str, params: Params) -> None:
        if method not in LIMITED:
            return
        chat = params.chat()
        if wait := self.limits.take(chat, group=chat < 0):
            raise too_many(wait)

    async def _result(self, method: str, params: Params) -> Any:
        match method:
            case "getUpdates":
                return await self._updates(params)
            case "setWebhook":
                return await self.webhook.set(params)
            case "deleteWebhook":
                return await self.webhook.set(
                    Params({"drop_pending_updates": params.text("drop_pending_updates")})
                )
            case "getWebhookInfo":
                return self.webhook.info()
        if method not in METHODS:
            raise NO_METHOD
        return METHODS[method](self.telegram, params)

    async def _updates(self, params: Params) -> Any:
        if self.webhook.url:
            raise conflict(HOOKED)
        updates = self.telegram.updates
        allowed = params.value("allowed_updates", "allowed updates")
        if allowed:
            updates.allowed = frozenset(allowed)
        most = min(max(params.number("limit", MOST_UPDATES), 1), MOST_UPDATES)
        return await updates.poll(params.number("offset"), most, params.number("timeout"))

    def _file(self, path: str, transport: asyncio.Transport) -> web.StreamResponse:
        token, _, where = path.partition("/")
        file = self.telegram.files.get(where.rpartition("/")[2])
        if token != self.token or file is None:
            return self._refused(NOT_FOUND, transport)
        return web.Response(body=file.content, content_type="application/octet-stream")

    def _refused(self, problem: ApiError, transport: asyncio.Transport) -> web.StreamResponse:
        if not transport.is_closing():  # who has gone away meanwhile is told nothing
            self.errors[problem.code] += 1
        self.telegram.changes.note()
        return _json(problem.code, problem.json())


_NAMES = {
    name.lower(): name for name in (*METHODS, "getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo")
}


def _failure(fault: Fault) -> ApiError:
    if fault.code == 429:
        return too_many(fault.retry_after)
    return FAULT if fault.code == 500 else ApiError(fault.code, "Bad Gateway")


def _dropped(transport: asyncio.Transport | None) -> web.StreamResponse:
    if transport is not None:
        transport.abort()
    return web.Response()


def _json(status: int, answer: object) -> web.StreamResponse:
    body = json.dumps(answer).encode()
    return web.Response(status=status, body=body, content_type="application/json")


async def _params(request: web.BaseRequest) -> Params:
    """The fields, however they are sent. Raises ApiError."""
    fields: dict[str, Any] = dict(parse_qsl(request.rel_url.raw_query_string, keep_blank_values=True))
    kind = request.content_type
    try:
        if kind == "multipart/form-data":
            fields |= await _parts(request)
        elif request.can_read_body:
            body = await request.read()
            fields |= json.loads(body) if kind == "application/json" else _form(body)
    except UnicodeDecodeError:
        raise ApiError(400, "Bad Request: strings must be encoded in UTF-8") from None
    except ValueError:
        raise ApiError(400, "Bad Request: can't parse request") from None
    return Params(fields)


def _form(body: bytes) -> dict[str, str]:
    return dict(parse_qsl(body.decode(), keep_blank_values=True, errors="strict"))


async def _parts(request: web.BaseRequest) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or not part.name:
            raise ApiError(400, "Bad Request: can't parse request")
        content = bytes(await part.read())
        if part.filename is None:
            fields[part.name] = content.decode()
        else:
            fields[part.name] = (part.filename, part.headers.get("Content-Type", ""), content)
    return fields
