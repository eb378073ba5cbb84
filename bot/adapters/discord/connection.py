"""One login, and the connection kept up after it for as long as discord.py can."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

import aiohttp
import discord

from bot.adapters.discord.act import Hands
from bot.adapters.discord.beat import Beat
from bot.adapters.discord.client import client_for
from bot.adapters.discord.doors import Doors
from bot.adapters.discord.errors import Failed
from bot.adapters.discord.events import Events
from bot.adapters.discord.lanes import Lanes
from bot.adapters.discord.missed import Missed
from bot.adapters.discord.register import register
from bot.adapters.discord.sessions import Sessions
from bot.adapters.discord.speak import Mouth
from bot.adapters.discord.wire import Wire
from bot.core.house import House, Refused

log = logging.getLogger(__name__)

#: Seconds that what was taken has to come to its end.
GRACE = 5.0
#: Seconds without a session after which it is begun anew. discord.py would wait longer and longer, up to a
#: quarter of an hour, for a session that Discord has given up by then.
PATIENCE = 120.0
_UNKNOWN = "Discord doesn't know this token: copy it again from the application's page, «Bot», «Reset Token»."
#: Ways in which the gateway says that it will not have us.
_NEVER = {
    4004: _UNKNOWN,
    4010: "Discord knows no such shard: look at the shard count and ids.",
    4011: "Discord wants this bot in more shards: set a shard count.",
    4012: "Discord no longer speaks this version of its protocol: bring discord.py up to date.",
    4013: "Discord doesn't know one of the intents asked for: bring discord.py up to date.",
    4014: "Discord doesn't allow this application one of the intents asked for.",
}


class Connection:
    """`mouth` and `wire` work once `run` has logged in. `told` is called with «up» and «down»."""

    def __init__(
        self,
        house: House,
        sessions: Sessions,
        doors: Doors,
        beat: Beat,
        told: Callable[[str], None],
        pause: Callable[[float], Awaitable[None]],
        shard_count: int | None,
        shard_ids: Sequence[int],
        guild: int | None,
    ) -> None:
        self.was_up = False
        self._told = told
        self._client = client_for(self._is, shard_count, shard_ids)
        self.wire = Wire(self._client, beat)
        self.mouth = Mouth(self.wire, sessions, doors)
        self._house = house
        self._sessions = sessions
        self._doors = doors
        self._lanes = Lanes(house, pause)
        self._guild = guild
        self._registered = False
        self._limit: asyncio.Timeout | None = None

    async def run(self, token: str, logged_in: Callable[[], None]) -> None:
        """Log in, and take what happens until the connection breaks for good.

        Raises Refused, and TimeoutError or what discord.py raises where it may be tried again.
        """
        try:
            await self._client.login(token)
        except discord.LoginFailure:
            raise Refused(_UNKNOWN) from None
        self._client.events = self._events()
        logged_in()
        try:
            async with asyncio.timeout(PATIENCE) as self._limit:
                try:
                    await self._client.connect()
                finally:
                    self._limit = None
        except discord.PrivilegedIntentsRequired:
            raise Refused(_NEVER[4014]) from None
        except discord.ConnectionClosed as closed:
            if closed.code in _NEVER:
                raise Refused(_NEVER[closed.code]) from None
            raise

    async def finish(self) -> None:
        """Take nothing more; what was taken, and what is being sent, comes to its end."""
        await self._client.finish(GRACE)
        await self.wire.finish(GRACE)

    async def close(self) -> None:
        """Disconnect."""
        try:
            await self._client.close()
        except (discord.DiscordException, aiohttp.ClientError, OSError, AttributeError) as fault:
            log.debug("closing went wrong: %s", type(fault).__name__)

    def _events(self) -> Events:
        me = self._client.user
        if me is None:
            raise Failed(0, 0, "Discord didn't say who we are")
        hands = Hands(self._house, self._lanes, self.wire, self._sessions)
        events = Events(
            self._house,
            hands,
            self._lanes,
            self.wire,
            self._doors,
            me=me.id,
            whole=self.mouth.whole,
            connected=self._begun,
        )
        self._missed = Missed(self._client, self._house, self._doors, self._lanes, events.missed)
        return events

    async def _begun(self) -> None:
        """A session began: what came in between is looked for, and once the commands are looked at."""
        self._lanes.hold()  # now, before anything else is heard
        await asyncio.gather(self._missed.fetch(), self._register())

    async def _register(self) -> None:
        application = self._client.application_id
        if self._registered or application is None:
            return
        self._registered = True
        try:
            await register(self._house, self.wire, application, self._guild)
        except Failed as failed:
            self._registered = False
            log.warning("the commands could not be registered: %s", failed)

    def _is(self, state: str) -> None:
        up = state == "up"
        self.was_up = self.was_up or up
        if self._limit is not None and not self._limit.expired():
            self._limit.reschedule(None if up else asyncio.get_running_loop().time() + PATIENCE)
        self._told(state)
