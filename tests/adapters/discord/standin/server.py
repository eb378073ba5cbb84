"""The stand-in as a whole: Discord on a loopback port."""

from collections.abc import Callable
from datetime import datetime
from time import monotonic

from aiohttp import web

from tests.adapters.discord.standin.commands import Commands
from tests.adapters.discord.standin.control import Control
from tests.adapters.discord.standin.faults import Faults
from tests.adapters.discord.standin.gateway import Gateway
from tests.adapters.discord.standin.limits import Limits
from tests.adapters.discord.standin.person import Person
from tests.adapters.discord.standin.platform import Platform
from tests.adapters.discord.standin.refusal import NOT_FOUND, Refusal
from tests.adapters.discord.standin.rest import Rest

HOST = "127.0.0.1"
#: A token of Discord's form that is nobody's.
TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.stand.in-for-tests"


class StandIn:
    """`clock` (aware UTC) is Discord's own: ids, the three seconds, tokens and nonces go by it.

    `limits` has it refuse what comes too often, by real seconds (`elapsed`). `content`: the message content
    intent was granted. `shards` is what it recommends.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        token: str = TOKEN,
        limits: bool = False,
        content: bool = False,
        shards: int = 1,
        elapsed: Callable[[], float] = monotonic,
    ) -> None:
        self.platform = Platform(token, clock, content=content)
        self.gateway = Gateway(self.platform)
        self.commands = Commands(self.platform)
        self.faults = Faults()
        self.limits = Limits(elapsed) if limits else None
        self.shards = shards
        self.port = 0
        self._runner: web.AppRunner | None = None
        self._people: dict[str, Person] = {}

    @property
    def token(self) -> str:
        return self.platform.token

    @property
    def api_base(self) -> str:
        return f"http://{HOST}:{self.port}/api/v10"

    @property
    def gateway_url(self) -> str:
        return f"ws://{HOST}:{self.port}/gateway"

    async def start(self, port: int = 0) -> None:
        """Listen on this port, or on any that is free. Raises OSError."""
        app = web.Application(client_max_size=32 * 1024 * 1024)
        app.router.add_get("/gateway", self.gateway.serve)
        app.router.add_get("/gateway/", self.gateway.serve)
        app.router.add_get("/resume", self.gateway.serve)
        app.router.add_get("/cdn/{id}/{name}", self._file)
        app.router.add_post("/control/{verb}", Control(self).serve)
        app.router.add_route("*", "/api/v10/{path:.*}", Rest(self).serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, port)
        await site.start()
        self.port = int(self._runner.addresses[0][1])
        self.platform.base = f"http://{HOST}:{self.port}"
        self.gateway.address = f"ws://{HOST}:{self.port}/resume"

    async def stop(self) -> None:
        """Be gone; what it knows stays, so that it may start again."""
        self.faults.clear()
        await self.gateway.close()
        if self._runner is not None:
            runner, self._runner = self._runner, None
            await runner.cleanup()

    def person(self, name: str, *, locale: str = "en-US", shown: str = "") -> Person:
        """Somebody by name; made when first named, and then shown as Ana where that is «ana»."""
        if name not in self._people:
            user = self.platform.make_user(name, locale=locale, shown=shown)
            self._people[name] = Person(self.platform, self.gateway, self.commands, user)
        return self._people[name]

    @property
    def people(self) -> list[Person]:
        """Everybody named so far."""
        return list(self._people.values())

    async def _file(self, request: web.Request) -> web.Response:
        one = self.platform.uploads.get(int(request.match_info["id"]))
        if one is None:
            return web.Response(status=Refusal(*NOT_FOUND).status)
        return web.Response(body=one.content, headers={"Content-Type": one.media})
