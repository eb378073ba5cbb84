"""Requests to Discord, through discord.py's own clients: they keep to the limits that Discord states.

discord.py's models for sending want a view for every button, kept in memory; Rapport's buttons carry all they
need. So payloads are posted as they are. A request goes on when the one who waits for it gives up: cancelled
while it sleeps over a limit on everything, discord.py would hold back every later request for ever.
"""

import asyncio
import io
from collections.abc import Coroutine, Mapping
from typing import Any

import aiohttp
import discord
from discord.http import MultipartParameters, Route
from discord.utils import _to_json
from discord.webhook.async_ import AsyncWebhookAdapter

from bot.adapters.discord.beat import Beat
from bot.adapters.discord.body import Json
from bot.adapters.discord.errors import Failed, told
from bot.domain.say import File

#: Asks for the message that was made.
WAIT = {"wait": "1", "with_components": "1"}
_BYTES = "application/octet-stream"


class Wire:
    """One client's. All methods raise Failed, and nothing else."""

    def __init__(self, client: discord.Client, beat: Beat) -> None:
        self._http = client.http
        self._beat = beat
        self._webhooks = AsyncWebhookAdapter()  # type: ignore[no-untyped-call]
        self._busy: set[asyncio.Task[Any]] = set()

    async def post(
        self, channel: str, payload: Json, file: File | None = None, *, later: bool = False
    ) -> str:
        """Make a message; its id. `later`: others go first."""
        route = Route("POST", "/channels/{channel_id}/messages", channel_id=int(channel))
        made = await self._request(route, payload, file, later=later)
        return str(made["id"])

    async def patch(self, channel: str, message: str, payload: Json, file: File | None = None) -> str:
        """Change a message; its id."""
        route = Route(
            "PATCH",
            "/channels/{channel_id}/messages/{message_id}",
            channel_id=int(channel),
            message_id=int(message),
        )
        made = await self._request(route, payload, file)
        return str(made["id"])

    async def wake(self, thread: str) -> None:
        """Bring a thread back from the archive."""
        route = Route("PATCH", "/channels/{channel_id}", channel_id=int(thread))
        await self._request(route, {"archived": False})

    async def open_door(self, user: str) -> str:
        """The id of the private channel with this user, opened if there is none."""
        made = await self._request(Route("POST", "/users/@me/channels"), {"recipient_id": user})
        return str(made["id"])

    async def recipient(self, channel: str) -> Json | None:
        """The user with whom that private channel is, None where it is none."""
        made = await self._request(Route("GET", "/channels/{channel_id}", channel_id=int(channel)))
        people: list[Json] = made.get("recipients") or []
        return people[0] if len(people) == 1 else None

    async def commands(self, application: int, guild: int | None) -> list[Json]:
        """The commands that are registered, for everywhere or for one guild."""
        found: list[Json] = await self._request(
            _commands("GET", application, guild), params={"with_localizations": "true"}
        )
        return found

    async def overwrite(self, application: int, guild: int | None, commands: list[Json]) -> None:
        """Register these commands and no others."""
        await self._call(self._http.request(_commands("PUT", application, guild), json=commands))

    async def acknowledge(self, interaction: int, token: str, kind: int, data: Json | None = None) -> None:
        """Answer an interaction for the first time; `kind` is Discord's number of the way."""
        payload: Json = {"type": kind} if data is None else {"type": kind, "data": data}
        route = Route(
            "POST",
            "/interactions/{webhook_id}/{webhook_token}/callback",
            webhook_id=interaction,
            webhook_token=token,
        )
        await self._hook(route, payload)

    async def follow(self, application: int, token: str, payload: Json, file: File | None = None) -> str:
        """One more message as an answer to an interaction; its id."""
        route = Route(
            "POST", "/webhooks/{webhook_id}/{webhook_token}", webhook_id=application, webhook_token=token
        )
        made = await self._hook(route, payload, file, WAIT)
        return str(made["id"])

    async def revise(
        self, application: int, token: str, message: str, payload: Json, file: File | None = None
    ) -> str:
        """Change an answer to an interaction; `message` is its id, or @original for the first; its id."""
        made = await self._hook(_answer("PATCH", application, token, message), payload, file)
        return str(made["id"])

    async def withdraw(self, application: int, token: str) -> None:
        """Delete the first answer to an interaction."""
        await self._hook(_answer("DELETE", application, token, "@original"))

    async def finish(self, seconds: float) -> None:
        """Wait for what is on its way, for so long."""
        if self._busy:
            await asyncio.wait(self._busy, timeout=seconds)

    async def _request(
        self,
        route: Route,
        payload: Json | None = None,
        file: File | None = None,
        params: Mapping[str, str] | None = None,
        *,
        later: bool = False,
    ) -> Any:
        await self._beat.turn(later=later)
        if payload is not None and file is not None:
            form, attached = _form(payload, file)
            return await self._call(self._http.request(route, files=[attached], form=form))
        more: dict[str, Any] = {} if payload is None else {"json": payload}
        if params is not None:
            more["params"] = params
        return await self._call(self._http.request(route, **more))

    async def _hook(
        self,
        route: Route,
        payload: Json | None = None,
        file: File | None = None,
        params: dict[str, Any] | None = None,
    ) -> Any:
        """Without the bot's own name: answers to interactions don't count against its limits then."""
        session = self._http._HTTPClient__session  # type: ignore[attr-defined]  # as discord.py does itself
        parts = MultipartParameters(payload, None, None)
        if payload is not None and file is not None:
            form, attached = _form(payload, file)
            parts = MultipartParameters(None, form, [attached])
        return await self._call(
            self._webhooks.request(
                route,
                session,
                payload=parts.payload,
                multipart=parts.multipart,
                files=parts.files,
                params=params,
            )
        )

    async def _call(self, work: Coroutine[Any, Any, Any]) -> Any:
        task = asyncio.ensure_future(work)
        self._busy.add(task)
        task.add_done_callback(self._done)
        try:
            return await asyncio.shield(task)
        except discord.RateLimited as late:
            raise Failed(429, 0, "too many requests", retry_after=late.retry_after) from None
        except discord.HTTPException as refusal:
            raise _failed(refusal) from None
        except aiohttp.ClientConnectorError as fault:
            raise Failed(0, 0, type(fault).__name__, sent=False) from None
        except (aiohttp.ClientError, OSError, TimeoutError, RuntimeError) as fault:
            # A session that was closed meanwhile is a RuntimeError.
            raise Failed(0, 0, type(fault).__name__) from None

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._busy.discard(task)
        if not task.cancelled():
            task.exception()  # looked at, as nobody else may be there any more to do so


def _failed(refusal: discord.HTTPException) -> Failed:
    headers = refusal.response.headers
    said = headers.get("Retry-After", "")
    return Failed(
        refusal.status,
        refusal.code,
        told(refusal.text),
        retry_after=float(said) if said.replace(".", "", 1).isdecimal() else None,
        # Without «Via» it isn't Discord's interface that refuses, but what stands before it: all of us.
        everywhere="X-RateLimit-Global" in headers or "Via" not in headers,
    )


def _form(payload: Json, file: File) -> tuple[list[dict[str, Any]], discord.File]:
    attached = discord.File(io.BytesIO(file.content), filename=file.name)
    form: list[dict[str, Any]] = [
        {"name": "payload_json", "value": _to_json(payload)},
        {"name": "files[0]", "value": attached.fp, "filename": attached.filename, "content_type": _BYTES},
    ]
    return form, attached


def _answer(method: str, application: int, token: str, message: str) -> Route:
    return Route(
        method,
        f"/webhooks/{{webhook_id}}/{{webhook_token}}/messages/{message}",
        webhook_id=application,
        webhook_token=token,
    )


def _commands(method: str, application: int, guild: int | None) -> Route:
    if guild is None:
        return Route(method, "/applications/{application_id}/commands", application_id=application)
    return Route(
        method,
        "/applications/{application_id}/guilds/{guild_id}/commands",
        application_id=application,
        guild_id=guild,
    )
