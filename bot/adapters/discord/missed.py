"""What was written to the bot while it wasn't there: asked for in the private chats used last."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

import discord

from bot.adapters.discord.doors import Doors
from bot.adapters.discord.errors import Failed
from bot.adapters.discord.lanes import Lanes
from bot.adapters.discord.who import PLATFORM
from bot.core.address import Address
from bot.core.house import House
from bot.core.message import TransportError

log = logging.getLogger(__name__)

#: Private chats that are looked through, and those known to have a channel.
CHATS = 50
KNOWN = 10_000
#: Messages of one chat that are fetched.
MESSAGES = 500
#: Seconds before each further attempt at a chat; others wait meanwhile.
WAITS = (0.5, 2.0, 8.0)


class Missed:
    """Fetches through one client; `heard` takes each message.

    Whoever has something to be fetched waits in `lanes` until it is taken: what is missing is what is younger
    than the newest that is stored, so nothing younger may be stored before.
    """

    def __init__(
        self,
        client: discord.Client,
        house: House,
        doors: Doors,
        lanes: Lanes,
        heard: Callable[[discord.Message], Awaitable[None]],
    ) -> None:
        self._client = client
        self._house = house
        self._doors = doors
        self._lanes = lanes
        self._heard = heard
        self._busy = False
        self._again = False

    async def fetch(self) -> None:
        """Take what is younger than the newest that is stored of each chat, oldest first."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        try:
            while True:
                self._again = False
                await self._look()
                if not self._again:
                    return
        finally:
            self._busy = False
            self._lanes.hold(())

    async def _look(self) -> None:
        latest = await self._house.latest(PLATFORM, KNOWN)
        self._doors.meet(address.chat for address, _ in latest)
        self._lanes.hold(address.chat for address, _ in latest[:CHATS])
        count = 0
        for address, event in latest[:CHATS]:
            count += await self._surely(address, event)
            self._lanes.free(address.chat)
        if count:
            log.info("looked at %d messages that came while away", count)

    async def _surely(self, address: Address, event: str) -> int:
        """How many were taken; tried again where Discord has trouble for a moment."""
        for wait in (*WAITS, None):
            try:
                return await self._chat(address, event)
            except (Failed, TransportError, discord.DiscordException, OSError, TimeoutError) as fault:
                log.warning("a private chat could not be looked through: %s", type(fault).__name__)
                if wait is None or isinstance(fault, discord.Forbidden | discord.NotFound):
                    break
                await self._lanes.pause(wait)
        return 0

    async def _chat(self, address: Address, event: str) -> int:
        newest = _cursor(event)
        if newest is None:
            return 0
        channel = self._client.get_partial_messageable(int(await self._doors.to(address.chat)))
        count = 0
        async for message in channel.history(limit=MESSAGES, after=newest):
            await self._heard(message)
            count += 1
        return count


def _cursor(event: str) -> discord.Object | None:
    """Where in a chat this event was. What changed an old message is as young as the change."""
    message, _, edited = event.partition(":")
    if not message.isdecimal():
        return None
    try:
        return discord.Object(discord.utils.time_snowflake(datetime.fromisoformat(edited)))
    except ValueError:
        return discord.Object(int(message))
