"""The gateway: discord.py's client with as little as possible, and what its events lead to."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.adapters.discord import who
from bot.adapters.discord.errors import Failed
from bot.adapters.discord.events import Events
from bot.adapters.discord.spot import spot

log = logging.getLogger(__name__)

#: Seconds for which discord.py itself may wait for one of Discord's limits; less it doesn't take.
LONGEST_WAIT = 30.0


def point_at(api_base: str, gateway_url: str) -> None:
    """Have all requests and connections go elsewhere, such as to a proxy; "" leaves Discord's own."""
    if api_base:
        Route.BASE = api_base.rstrip("/")
    if gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)


def client_for(
    told: Callable[[str], None], shard_count: int | None, shard_ids: Sequence[int]
) -> "Single | Sharded":
    """A client of no privileged intent and hardly any memory; `told` is called with «up» and «down»."""
    asked: dict[str, Any] = {
        "intents": discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
        "member_cache_flags": discord.MemberCacheFlags.none(),
        "max_messages": None,
        "chunk_guilds_at_startup": False,
        "allowed_mentions": discord.AllowedMentions.none(),
        "max_ratelimit_timeout": LONGEST_WAIT,
    }
    _hush()
    if shard_count is None:
        return Single(told, **asked)
    return Sharded(told, shard_count=shard_count, shard_ids=list(shard_ids) or None, **asked)


def _hush() -> None:
    """discord.py would log what people write, at its most talkative, and the same trouble over and over."""
    logging.getLogger("discord").setLevel(logging.WARNING)
    logging.getLogger("discord.client").setLevel(logging.CRITICAL)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # voice isn't wanted


class _Listening(discord.Client):
    """What both kinds of client do with what they hear."""

    def __init__(self, told: Callable[[str], None], **asked: Any) -> None:
        super().__init__(**asked)
        self.events: Events | None = None
        """Takes what happens, once it is set; before and after nothing is taken."""
        self._told = told
        self._busy: set[asyncio.Task[None]] = set()

    async def finish(self, seconds: float) -> None:
        """Take nothing more, and wait for what is being taken, for so long."""
        self.events = None
        if self._busy:
            _, late = await asyncio.wait(self._busy, timeout=seconds)
            for task in late:
                task.cancel()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(self._guarded(work))
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        """Whatever goes wrong with one event, the next is taken; what was said is not in the log."""
        try:
            await work
        except Failed as failed:
            log.warning("an event was not taken: %s", failed)
        except Exception as fault:  # noqa: BLE001 - the chat goes on
            log.error("an event was not taken: %s", spot(fault))

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """discord.py would write the traceback down, and what it was about with it."""
        log.error("%s failed", event_method)

    async def on_connect(self) -> None:
        """A new session: at the start, or where the last one could not be taken up again."""
        self._told("up")
        if self.events is not None:
            self._start(self.events.connected())

    async def on_resumed(self) -> None:
        self._told("up")

    async def on_disconnect(self) -> None:
        self._told("down")

    async def on_message(self, message: discord.Message) -> None:
        if self.events is not None:
            self._start(self.events.message(message))

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        if self.events is not None:
            self._start(self.events.edited(payload.message))

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        if self.events is not None and payload.guild_id is None:
            self._start(self.events.deleted(payload.message_id, payload.channel_id))

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        if self.events is not None:
            self._start(self.events.interaction(interaction))

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        self._gone([channel.id])

    async def on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        self._gone([payload.thread_id])

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        self._gone([one.id for one in (*guild.channels, *guild.threads)])

    def _gone(self, channels: Sequence[int]) -> None:
        if self.events is not None:
            self._start(self.events.gone([who.channel(one) for one in channels]))


class Single(_Listening):
    """One connection."""


class Sharded(_Listening, discord.AutoShardedClient):
    """Several connections, as Discord wants of bots in thousands of servers."""
