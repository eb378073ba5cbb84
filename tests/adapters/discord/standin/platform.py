"""The state of the stand-in, and what may be done to it; whoever listens is told of each change."""

import asyncio
import re
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from tests.adapters.discord.standin.model import (
    USUAL,
    Channel,
    Guild,
    Interaction,
    Kind,
    May,
    Message,
    Upload,
    User,
)
from tests.adapters.discord.standin.refusal import UNKNOWN_CHANNEL, UNKNOWN_MESSAGE, Refusal
from tests.adapters.discord.standin.snowflake import Snowflakes

T = TypeVar("T")
#: For so long Discord remembers nonces; it says «the past few minutes».
NONCES_LAST = timedelta(minutes=3)
#: Real seconds after which nothing that a test waits for will come any more.
PATIENCE = 15.0
#: So many interactions are remembered.
INTERACTIONS = 20_000
NAMED = re.compile(r"<@!?(\d+)>")
ROLES = re.compile(r"<@&(\d+)>")
ALL = re.compile(r"@(everyone|here)\b")


@dataclass(slots=True)
class Counters:
    """What the bot asked of Discord."""

    requests: int = 0
    created: int = 0
    repeated: int = 0
    """Messages that were there already by their nonce."""
    invalid: int = 0
    """Requests that count towards a ban: answered 401, 403 or 429."""
    limited: int = 0
    commands_written: int = 0
    dms_opened: int = 0
    identifies: int = 0
    resumes: int = 0
    first: float = 0.0
    last: float = 0.0
    late: int = 0
    """Interactions that were acknowledged too late."""
    routes: dict[str, int] = field(default_factory=dict)


class Platform:
    """`clock` gives aware UTC. With `content` the message content intent was granted."""

    def __init__(self, token: str, clock: Callable[[], datetime], *, content: bool = False) -> None:
        self.token = token
        self.clock = clock
        self.content = content
        self.base = ""
        """Where files are fetched from; known once a port is."""
        self.id = Snowflakes(clock)
        self.bot = User(self.id(), "rapport", "Rapport", bot=True)
        self.users: dict[int, User] = {self.bot.id: self.bot}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.dms: dict[int, Channel] = {}
        self.interactions: dict[int, Interaction] = {}
        self.tokens: dict[str, Interaction] = {}
        self.uploads: dict[int, Upload] = {}
        self.counters = Counters()
        self.listeners: list[Callable[[str, Message], None]] = []
        """Told «create», «update» or «delete» and which message."""
        self.heard: list[Callable[[str, Guild | Channel], None]] = []
        """Told «guild», «guild gone», «channel», «channel changed» or «channel gone», and which."""
        self._nonces: dict[str | int, Message] = {}
        self._by_age: deque[tuple[datetime, str | int]] = deque()
        self._waiting: list[asyncio.Future[None]] = []
        self._moment = clock()

    # --- people and places -------------------------------------------------------------------------

    def make_user(self, name: str, *, locale: str = "en-US", shown: str = "") -> User:
        """Somebody new; «ana» is shown as Ana unless told otherwise."""
        one = User(self.id(), name, shown or name[:1].upper() + name[1:], locale=locale)
        self.users[one.id] = one
        return one

    def make_guild(self, name: str, owner: User, members: Iterable[User] = (), *, may: May = USUAL) -> Guild:
        """A server with the bot in it, which may do that there."""
        guild = Guild(self.id(), name, owner.id, {owner.id: USUAL | May.ADMINISTRATOR | May.MANAGE_GUILD})
        for one in members:
            guild.members.setdefault(one.id, USUAL)
        guild.members[self.bot.id] = may
        self.guilds[guild.id] = guild
        self._say("guild", guild)
        return guild

    def make_channel(
        self, guild: Guild, name: str, kind: Kind = Kind.TEXT, *, parent: Channel | None = None
    ) -> Channel:
        """A channel of a server, or a thread in one."""
        channel = Channel(self.id(), kind, name, guild, parent)
        self.channels[channel.id] = channel
        self._say("channel", channel)
        return channel

    def forbid(self, channel: Channel, denied: May) -> None:
        """Let the bot do that there no more."""
        channel.denied = denied
        self._say("channel changed", channel)

    def archive(self, thread: Channel, *, archived: bool = True) -> None:
        thread.archived = archived
        self._say("channel changed", thread)

    def delete_channel(self, channel: Channel) -> None:
        """With the threads in it."""
        for one in [one for one in self.channels.values() if one is channel or one.parent is channel]:
            del self.channels[one.id]
        self._say("channel gone", channel)

    def remove_bot(self, guild: Guild) -> None:
        """Somebody throws it out."""
        guild.members.pop(self.bot.id, None)
        self._say("guild gone", guild)

    def dm(self, user: User) -> Channel:
        """The private chat of somebody with the bot, opened if it isn't."""
        channel = self.dms.get(user.id)
        if channel is None:
            channel = Channel(self.id(), Kind.DM, user=user)
            self.dms[user.id] = self.channels[channel.id] = channel
        return channel

    def of_guild(self, guild: Guild) -> list[Channel]:
        return [one for one in self.channels.values() if one.guild is guild]

    def channel(self, id: int) -> Channel:
        """One in which the bot is. Raises Refusal."""
        channel = self.channels.get(id)
        if channel is None or channel.pair or (channel.guild and self.bot.id not in channel.guild.members):
            raise Refusal(*UNKNOWN_CHANNEL)
        return channel

    def between(self, one: User, other: User) -> Channel:
        """The private chat of two people, in which the bot is not."""
        pair = frozenset((one.id, other.id))
        for channel in self.channels.values():
            if channel.pair == pair:
                return channel
        channel = Channel(self.id(), Kind.DM, pair=pair)
        self.channels[channel.id] = channel
        return channel

    # --- messages ----------------------------------------------------------------------------------

    def post(self, message: Message) -> Message:
        """Put it into its channel, and tell whoever listens."""
        message.channel.messages[message.id] = message
        if message.author is self.bot:
            self._count()
            self._remember(message)
        self.tell("create", message)
        return message

    def tell(self, what: str, message: Message) -> None:
        """What happened to a message."""
        for listener in self.listeners:
            listener(what, message)
        self.touch()

    def message(self, channel: Channel, id: int) -> Message:
        """One that everybody there sees. Raises Refusal."""
        found = channel.messages.get(id)
        if found is None or found.only_for:
            raise Refusal(*UNKNOWN_MESSAGE)
        return found

    def keep(self, name: str, media: str, content: bytes, description: str = "") -> Upload:
        """A file that can be fetched from now on."""
        one = Upload(self.id(), name, media, content, description)
        self.uploads[one.id] = one
        return one

    def remove(self, message: Message) -> None:
        """It is no more."""
        if message.channel.messages.pop(message.id, None) is not None:
            self.tell("delete", message)

    def moment(self) -> datetime:
        """Now, for a change: no two happen at the same microsecond."""
        self._moment = max(self.clock(), self._moment + timedelta(microseconds=1))
        return self._moment

    def with_nonce(self, nonce: str | int) -> Message | None:
        """The bot's message of the last minutes that had this nonce."""
        now = self.clock()
        while self._by_age and now - self._by_age[0][0] > NONCES_LAST:
            self._nonces.pop(self._by_age.popleft()[1], None)
        return self._nonces.get(nonce)

    def _count(self) -> None:
        counters, now = self.counters, self.clock().timestamp()
        counters.created += 1
        counters.first = counters.first or now
        counters.last = now

    def _remember(self, message: Message) -> None:
        if message.nonce is not None:
            self._nonces[message.nonce] = message
            self._by_age.append((self.clock(), message.nonce))

    def calls(self, text: str, allowed: object, channel: Channel) -> tuple[tuple[str, ...], tuple[int, ...]]:
        """Whom a text pings, and whom it mentions; `allowed` None lets it ping whomever it names.

        Discord looks at the text alone: a backslash doesn't keep it from calling everyone.
        """
        rules = allowed if isinstance(allowed, dict) else {"parse": ["users", "roles", "everyone"]}
        parse = rules.get("parse") or []
        users = [int(id) for id in NAMED.findall(text) if int(id) in self.users]
        pinged = [id for id in users if "users" in parse or str(id) in (rules.get("users") or [])]
        pings = [f"user:{id}" for id in pinged]
        pings += [
            f"role:{id}" for id in ROLES.findall(text) if "roles" in parse or id in rules.get("roles", [])
        ]
        if channel.guild is not None and "everyone" in parse:
            pings += ALL.findall(text)
        return tuple(dict.fromkeys(pings)), tuple(dict.fromkeys(pinged))

    # --- interactions ------------------------------------------------------------------------------

    def begin(self, interaction: Interaction) -> Interaction:
        """Remember it, and forget the oldest."""
        self.interactions[interaction.id] = interaction
        self.tokens[interaction.token] = interaction
        if len(self.interactions) > INTERACTIONS:
            oldest = self.interactions.pop(next(iter(self.interactions)))
            self.tokens.pop(oldest.token, None)
        return interaction

    # --- waiting -----------------------------------------------------------------------------------

    def touch(self) -> None:
        """Something changed; wake whoever waits for that."""
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            if not one.done():
                one.set_result(None)

    async def until(self, what: Callable[[], T | None]) -> T:
        """Wait until this is true, and have it. Raises TimeoutError where it never gets so."""
        async with asyncio.timeout(PATIENCE):
            while not (found := what()):
                woken = asyncio.get_running_loop().create_future()
                self._waiting.append(woken)
                await woken
        return found

    def _say(self, what: str, which: Guild | Channel) -> None:
        for listener in self.heard:
            listener(what, which)
        self.touch()


def visible(message: Message, user: User) -> bool:
    """Whether somebody sees it."""
    return message.only_for in (0, user.id)
