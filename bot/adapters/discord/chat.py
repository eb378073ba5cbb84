"""The Discord chat: what `core.house.Chat` asks for. discord.py is imported when it runs."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from time import monotonic
from typing import TYPE_CHECKING

from bot.adapters.discord.beat import Beat
from bot.adapters.discord.doors import Doors
from bot.adapters.discord.errors import UNAUTHORIZED, Failed
from bot.adapters.discord.invite import application_of, invitation
from bot.adapters.discord.sessions import Sessions
from bot.adapters.discord.spot import spot
from bot.core.house import House, Refused
from bot.core.message import Outbound, TransportError
from bot.core.ports import Pace

if TYPE_CHECKING:
    from bot.adapters.discord.connection import Connection

__all__ = ["DiscordChat", "invitation"]

log = logging.getLogger(__name__)

#: Seconds: the first and the longest wait before it is tried again, and how long a send waits for the start.
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
START = 20.0


class DiscordChat:
    """A bot on Discord.

    `api_base` and `gateway_url` lead elsewhere than to Discord itself, such as to a proxy
    («http://127.0.0.1:8080/api/v10», «ws://127.0.0.1:8081»). `shard_count` parts the servers among several
    connections, `shard_ids` says which of these are this process's. With a `guild` the commands are
    registered there, where they appear at once. `elapsed` gives seconds of a clock that never goes back.
    """

    platform = "discord"
    #: 50 requests a second are allowed in all (developer documentation, «Rate Limits»), evenly: see beat. In
    #: a channel 5 in 5 seconds is what is seen in practice; discord.py keeps to what Discord says there.
    pace = Pace(per_second=50, per_chat_second=5)

    def __init__(
        self,
        token: str,
        *,
        api_base: str = "",
        gateway_url: str = "",
        shard_count: int | None = None,
        shard_ids: Sequence[int] = (),
        guild: int | None = None,
        elapsed: Callable[[], float] = monotonic,
    ) -> None:
        self._token = token
        self._api_base = api_base
        self._gateway_url = gateway_url
        self._shards = (shard_count, tuple(shard_ids))
        self._guild = guild
        self._sessions = Sessions(elapsed)
        self._doors = Doors(self._ask_door, elapsed)
        self._beat = Beat()
        self._state = "starting"
        self._connection: Connection | None = None
        self._tried = asyncio.Event()
        self._stopping = asyncio.Event()

    @property
    def state(self) -> str:
        """How it is: starting, up, down, refused."""
        return self._state

    def invitation(self) -> str:
        """The link that adds the bot to a server or a person, "" where the token doesn't say whose it is."""
        application = application_of(self._token)
        return invitation(application) if application else ""

    def stop(self) -> None:
        """Take nothing more; what was taken is finished, and `run` ends within seconds."""
        self._stopping.set()

    async def run(self, house: House) -> None:
        """Bring in what happens until `stop`. Raises Refused where Discord will never have us."""
        from bot.adapters.discord.client import point_at  # a third of a second
        from bot.adapters.discord.connection import Connection

        point_at(self._api_base, self._gateway_url)
        wait = FIRST_WAIT
        try:
            while not self._stopping.is_set():
                connection = Connection(
                    house,
                    self._sessions,
                    self._doors,
                    self._beat,
                    self._is,
                    self._pause,
                    *self._shards,
                    self._guild,
                )
                wait = FIRST_WAIT if await self._connected(connection) else min(wait * 2, LONGEST_WAIT)
                self._is("down")
                await self._pause(wait)
        except Refused:
            self._is("refused")
            raise
        finally:
            self._tried.set()

    async def send(self, message: Outbound) -> str:
        """Show it; the native id of the message, of its last part where it is long. Raises TransportError."""
        if self._connection is None and not self._tried.is_set():
            try:
                async with asyncio.timeout(START):
                    await self._tried.wait()
            except TimeoutError:
                raise TransportError("Discord isn't connected yet", everywhere=True) from None
        if self._connection is None:
            raise TransportError("Discord isn't connected", everywhere=True)
        try:
            return await self._connection.mouth.send(message)
        except TransportError as error:
            if isinstance(error.__cause__, Failed) and error.__cause__.status == UNAUTHORIZED:
                self._is("refused")
            raise

    async def _connected(self, connection: "Connection") -> bool:
        """Run one connection until it breaks or all is to end; whether it had come about."""
        work = asyncio.create_task(connection.run(self._token, self._logged_in(connection)))
        end = asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait((work, end), return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                await connection.finish()
        finally:
            self._connection = None
            self._tried.set()
            end.cancel()
            work.cancel()
            await asyncio.gather(work, end, return_exceptions=True)
            await connection.close()
        if not work.cancelled() and (fault := work.exception()) is not None:
            if isinstance(fault, Refused):
                raise fault
            log.warning("the connection to Discord broke: %s", spot(fault))
        return connection.was_up

    def _logged_in(self, connection: "Connection") -> Callable[[], None]:
        def done() -> None:
            self._connection = connection
            self._tried.set()

        return done

    async def _ask_door(self, user: str) -> str:
        if self._connection is None:
            raise TransportError("Discord isn't connected", everywhere=True)
        return await self._connection.wire.open_door(user)

    def _is(self, state: str) -> None:
        if self._state != state:
            log.info("Discord is %s", state)
        self._state = state

    async def _pause(self, seconds: float) -> None:
        """Wait for so long, or until all is to end."""
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            return
