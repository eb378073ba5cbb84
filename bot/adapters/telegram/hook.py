"""A webhook: Telegram brings updates to a small server that listens behind a reverse proxy."""

import hmac
import json
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.adapters.telegram.inlet import Inlet, chat_of
from bot.adapters.telegram.lanes import Lanes

if TYPE_CHECKING:
    from aiohttp import web

log = logging.getLogger(__name__)

#: Bytes of an update; Telegram's are far below.
LARGEST = 1_000_000
#: Seconds that requests get to finish when Rapport ends.
GRACE = 8.0

HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True, slots=True)
class Webhook:
    """The public `url` that Telegram calls, the `secret` it then shows, and where we listen."""

    url: str
    secret: str
    host: str = "127.0.0.1"
    port: int = 8443


class Listener:
    """Takes updates over HTTP. The path doesn't matter, as proxies may change it; the secret does."""

    def __init__(self, webhook: Webhook, inlet: Inlet) -> None:
        self._webhook = webhook
        self._secret = webhook.secret.encode()
        self._inlet = inlet
        self._lanes = Lanes()
        self._runner: web.AppRunner | None = None

    async def open(self) -> None:
        """Begin to listen, unless it does. Raises OSError where somebody else listens there."""
        if self._runner is not None:
            return
        from aiohttp import web  # only where there is a webhook: it takes its time

        app = web.Application(client_max_size=LARGEST)
        app.router.add_post("/{path:.*}", self._take)
        runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=GRACE)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._webhook.host, self._webhook.port).start()
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner

    async def close(self) -> None:
        """Take nothing more, and finish what was taken."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _take(self, request: "web.Request") -> "web.Response":
        """200 says that it is stored; at anything else Telegram brings it again."""
        from aiohttp import web

        if not hmac.compare_digest(request.headers.get(HEADER, "").encode("utf-8", "replace"), self._secret):
            return web.Response(status=403)
        try:
            update = json.loads(await request.read())
        except (ValueError, RecursionError):
            return web.Response(status=400)
        event = self._inlet.read(update) if isinstance(update, dict) else None
        if event is None:
            return web.Response()
        try:
            async with self._lanes.lane(chat_of(event)), self._lanes.room:
                await self._inlet.take(event)
        except Exception as fault:  # noqa: BLE001 - whatever it is, Telegram brings the update again
            log.error("an update can't be stored: %s", type(fault).__name__)
            return web.Response(status=500)
        return web.Response()
