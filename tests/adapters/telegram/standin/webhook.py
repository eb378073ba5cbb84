"""Telegram's side of a webhook: it posts updates in order, and again until they are taken."""

import asyncio
from typing import Any

import aiohttp

from tests.adapters.telegram.standin.params import Params
from tests.adapters.telegram.standin.problems import bad
from tests.adapters.telegram.standin.state import Telegram

Json = dict[str, Any]

SECRET = "X-Telegram-Bot-Api-Secret-Token"
#: Seconds after which what was not taken is posted again. Telegram's own are longer, and undocumented.
AGAIN = 0.05


class Webhook:
    """Where updates go while a webhook is set."""

    def __init__(self, telegram: Telegram) -> None:
        self.url = ""
        self.secret = ""
        self.posts = 0
        """How often an update was posted, repeats included."""
        self.statuses: list[int] = []
        """What the latest posts were answered with; 0 where nothing answered."""
        self._tg = telegram
        self._task: asyncio.Task[None] | None = None

    async def set(self, params: Params) -> bool:
        """setWebhook; with an empty url it is taken away. Raises ApiError."""
        url = params.text("url")
        if url and not url.startswith(("https://", "http://")):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        await self.end()
        self.url, self.secret = url, params.text("secret_token")
        allowed = params.value("allowed_updates", "allowed updates")
        if allowed:
            self._tg.updates.allowed = frozenset(allowed)
        if params.flag("drop_pending_updates"):
            self._tg.updates.confirm(self._tg.updates.newest + 1)
        if url:
            self._task = asyncio.create_task(self._deliver())
        self._tg.changes.note()
        return True

    def info(self) -> Json:
        told = {"url": self.url, "has_custom_certificate": False}
        return told | {"pending_update_count": len(self._tg.updates)}

    async def end(self) -> None:
        """Post nothing more."""
        self.url = ""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _deliver(self) -> None:
        timeout = aiohttp.ClientTimeout(total=60)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while True:
                waiting = self._tg.updates.first(1)
                if not waiting:
                    await self._tg.changes.next()
                elif await self._post(session, waiting[0]):
                    self._tg.updates.confirm(waiting[0]["update_id"] + 1)
                else:
                    await asyncio.sleep(AGAIN)

    async def _post(self, session: aiohttp.ClientSession, update: Json) -> bool:
        self.posts += 1
        headers = {SECRET: self.secret} if self.secret else {}
        try:
            async with session.post(self.url, json=update, headers=headers) as answer:
                status = answer.status
        except (aiohttp.ClientError, TimeoutError):
            status = 0
        self.statuses = [*self.statuses[-99:], status]
        self._tg.changes.note()
        return 200 <= status < 300
