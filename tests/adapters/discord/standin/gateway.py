"""The gateway: identify, heartbeats, resume, and what the bot is told."""

import asyncio
import json
from typing import Any

from aiohttp import WSMsgType, web

from tests.adapters.discord.standin import shape
from tests.adapters.discord.standin.model import Channel, Guild, Interaction, Kind, May, Message
from tests.adapters.discord.standin.platform import Platform
from tests.adapters.discord.standin.session import MESSAGE_CONTENT, Line, Session

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
#: Client's messages without an answer: presence, voice, members.
IGNORED = (3, 4, 8)
GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES = 1 << 0, 1 << 9, 1 << 12
#: Members and presences.
PRIVILEGED = 1 << 1 | 1 << 8
#: Milliseconds between heartbeats, as Discord has it.
BEAT = 41_250
CHANNELS = {"channel": "CREATE", "channel changed": "UPDATE", "channel gone": "DELETE"}
MESSAGES = {"create": "MESSAGE_CREATE", "update": "MESSAGE_UPDATE", "delete": "MESSAGE_DELETE"}


class Gateway:
    """Tells each session what its intents let it know."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self.sessions: dict[str, Session] = {}
        self.address = ""
        """Of the gateway that sessions resume at; known once a port is."""
        self.refuses = False
        """Whether nobody gets in."""
        self._lines: set[Line] = set()
        platform.listeners.append(self._told_message)
        platform.heard.append(self._told_place)

    # --- what a test may do to it ------------------------------------------------------------------

    @property
    def connected(self) -> int:
        """Sessions with a bot at the other end."""
        return sum(one.line is not None for one in self.sessions.values())

    def drop(self, *, code: int | None = None, resumable: bool = True) -> None:
        """End every connection, with a close code or without a word; `resumable`: what comes now is kept."""
        for session in list(self.sessions.values()):
            line, session.line = session.line, None
            session.dead = session.dead or not resumable
            if line is not None:
                line.cut() if code is None else line.close(code)
        self._platform.touch()

    def reconnect(self) -> None:
        """Ask every bot to come back (op 7)."""
        self._order(RECONNECT, None)

    def invalidate(self, *, resumable: bool) -> None:
        """Tell every bot that its session is not valid (op 9)."""
        for session in self.sessions.values():
            session.dead = session.dead or not resumable
        self._order(INVALID, resumable)

    def _order(self, op: int, data: object) -> None:
        for session in self.sessions.values():
            if session.line is not None:
                session.line.send(op, data)

    # --- one connection ----------------------------------------------------------------------------

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """A bot's websocket."""
        if self.refuses:
            return web.Response(status=503)
        socket = web.WebSocketResponse(compress=False, max_msg_size=4096 * 4)
        await socket.prepare(request)
        line = Line(request, socket, compressed=request.query.get("compress") == "zlib-stream")
        line.send(HELLO, {"heartbeat_interval": BEAT})
        writing = asyncio.create_task(self._write(line))
        self._lines.add(line)
        session: Session | None = None
        try:
            async for message in socket:
                if message.type is not WSMsgType.TEXT:
                    line.close(4002)
                    continue
                session = self._received(line, session, message.data)
        finally:
            self._lines.discard(line)
            if session is not None and session.line is line:
                session.line = None
            writing.cancel()
            await asyncio.gather(writing, return_exceptions=True)
            self._platform.touch()
        return socket

    async def _write(self, line: Line) -> None:
        try:
            await line.write()
        except ConnectionError:
            return  # the bot went away; its reading side notices

    def _received(self, line: Line, session: Session | None, text: str) -> Session | None:
        try:
            frame = json.loads(text)
            op, data = frame["op"], frame.get("d")
        except (ValueError, TypeError, KeyError):
            line.close(4002)
            return session
        match op:
            case 1:
                line.send(ACK)
            case 2 if session is not None:
                line.close(4005)
            case 2:
                return self._identify(line, data)
            case 6:
                return self._resume(line, data)
            case _ if op not in IGNORED:
                line.close(4001)
            case _ if session is None:
                line.close(4003)
        return session

    def _identify(self, line: Line, data: dict[str, Any]) -> Session | None:
        self._platform.counters.identifies += 1
        number, count = data.get("shard") or (0, 1)
        intents = data.get("intents")
        if data.get("token") != self._platform.token:
            line.close(4004)
        elif not 0 <= number < count:
            line.close(4010)
        elif not isinstance(intents, int) or intents < 0 or intents >= 1 << 26:
            line.close(4013)
        elif intents & (PRIVILEGED if self._platform.content else PRIVILEGED | MESSAGE_CONTENT):
            line.close(4014)
        else:
            return self._begin(line, Session(intents, (number, count)))
        return None

    def _begin(self, line: Line, session: Session) -> Session:
        """READY, and the servers it is in."""
        for stale in [
            one for one in self.sessions.values() if one.line is None and one.shard == session.shard
        ]:
            del self.sessions[stale.id]
        self.sessions[session.id] = session
        session.line = line
        bot = self._platform.bot
        mine = [
            one for one in self._platform.guilds.values() if bot.id in one.members and session.serves(one.id)
        ]
        session.tell(
            "READY",
            {
                "v": 10,
                "user": shape.user(bot) | {"verified": True, "mfa_enabled": False, "email": None, "flags": 0},
                "session_id": session.id,
                "session_type": "normal",
                "resume_gateway_url": self.address,
                "shard": list(session.shard),
                "guilds": [{"id": str(one.id), "unavailable": True} for one in mine],
                "private_channels": [],
                "relationships": [],
                "application": {"id": str(bot.id), "flags": 0},
            },
        )
        for one in mine:
            if session.intents & GUILDS:
                session.tell("GUILD_CREATE", shape.guild(one, self._platform.of_guild(one), bot))
        self._platform.touch()
        return session

    def _resume(self, line: Line, data: dict[str, Any]) -> Session | None:
        if data.get("token") != self._platform.token:
            line.close(4004)
            return None
        session = self.sessions.get(data.get("session_id") or "")
        missed = session.since(int(data.get("seq") or 0)) if session is not None else None
        if session is None or session.dead or missed is None:
            line.send(INVALID, False)
            return None
        self._platform.counters.resumes += 1
        for text in missed:
            line.push(text)
        session.line = line
        session.tell("RESUMED", {})
        self._platform.touch()
        return session

    # --- what happens ------------------------------------------------------------------------------

    def _told_message(self, what: str, message: Message) -> None:
        channel, bot = message.channel, self._platform.bot
        guild = channel.guild
        if message.only_for or message.loading or channel.pair or May.VIEW not in channel.mine(bot.id):
            return
        intent = GUILD_MESSAGES if guild else DIRECT_MESSAGES
        open_to_all = guild is None or message.author is bot or bot.id in message.mentions
        for session in self.sessions.values():
            if not session.intents & intent or not session.serves(guild.id if guild else 0):
                continue
            if what == "delete":
                data = {"id": str(message.id), "channel_id": str(channel.id)}
                data |= {"guild_id": str(guild.id)} if guild else {}
            else:
                whole = open_to_all or session.reads
                data = shape.message(message, self._platform.users, self._platform.base, whole=whole)
            session.tell(MESSAGES[what], data)

    def _told_place(self, what: str, which: Guild | Channel) -> None:
        guild = which if isinstance(which, Guild) else which.guild
        if guild is None:
            return
        platform = self._platform
        for session in self.sessions.values():
            if not session.intents & GUILDS or not session.serves(guild.id):
                continue
            if isinstance(which, Channel):
                if platform.bot.id in guild.members:
                    kind = "THREAD" if which.kind is Kind.THREAD else "CHANNEL"
                    session.tell(f"{kind}_{CHANNELS[what]}", shape.channel(which))
            elif what == "guild":
                session.tell("GUILD_CREATE", shape.guild(guild, platform.of_guild(guild), platform.bot))
            else:
                session.tell("GUILD_DELETE", {"id": str(guild.id)})

    def interaction(self, one: Interaction, data: dict[str, Any]) -> bool:
        """Tell it; whether there was anybody to tell."""
        guild = one.channel.guild.id if one.channel.guild else 0
        told = False
        for session in self.sessions.values():
            if session.serves(guild) and not session.dead:
                session.tell("INTERACTION_CREATE", data)
                told = True
        return told

    async def close(self) -> None:
        """End every connection for good."""
        for line in list(self._lines):
            await line.socket.close(code=1001)
