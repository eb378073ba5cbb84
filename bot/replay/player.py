"""Plays a transcript against the bot, in virtual time."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from mimetypes import guess_type
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.adapters.memory import MemoryChat, NotThere
from bot.core.address import Account
from bot.core.message import Inbound, Outbound, SharedContact
from bot.core.ports import Transport
from bot.domain.say import File
from bot.replay.compare import Pair, Words, pair
from bot.replay.output import Output, line_of
from bot.replay.script import (
    PLATFORMS,
    Act,
    At,
    How,
    MakeGroup,
    MakePerson,
    Restart,
    Script,
    ScriptError,
    Step,
    Stop,
    Who,
    Written,
)

HOME = "memory"
#: Where a bot's private chat is opened on Telegram.
DOOR = "https://t.me/rapport_bot"

#: So many heartbeats at one instant, and it will never be over.
TICKS_AT_ONCE = 10_000


class Bot(Protocol):
    """The running bot, as bot.bootstrap makes it."""

    async def enrol(self, account: Account, *, name: str, zone: str, prompt_at: time) -> None:
        """Make a person who has been through /start."""

    async def handle(self, inbound: Inbound) -> object: ...
    async def drain(self) -> None:
        """Send everything that is due now."""

    async def next_due(self) -> datetime | None:
        """The earliest instant (UTC) at which a heartbeat would do something."""

    async def tick(self) -> None:
        """Do what is due now."""

    async def close(self) -> None: ...


#: Starts the bot with these chats and this clock, on what is stored.
OpenBot = Callable[[Sequence[Transport], Callable[[], datetime]], Awaitable[Bot]]

#: Takes what somebody did to the bot.
Deliver = Callable[[Bot, Inbound], Awaitable[None]]


async def hand_over(bot: Bot, inbound: Inbound) -> None:
    """The direct way: no platform between."""
    await bot.handle(inbound)


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True, slots=True)
class Round:
    """A step as it was played: what came out, each beside what was expected."""

    step: Step
    outputs: tuple[Output, ...]
    pairs: tuple[Pair, ...]

    @property
    def as_expected(self) -> bool:
        return all(one.same for one in self.pairs)


class Player:
    """Plays step by step. `starts` is an aware UTC instant, `folder` where files are looked for.

    `home` is the platform of lines that name none, `run` goes into the chats' ids and `deliver` is the way
    that a message takes to the bot: a platform's adapter is tried out by setting these.
    """

    def __init__(
        self,
        open_bot: OpenBot,
        starts: datetime,
        *,
        folder: Path = Path(),
        home: str = HOME,
        run: str = "",
        deliver: Deliver = hand_over,
    ) -> None:
        self.words = Words()
        self.clock = Clock(starts)
        self.home = home
        self.chats = {name: MemoryChat(name, sent=self._hear, run=run) for name in (HOME, *PLATFORMS)}
        self.chats["discord"].whispers = True
        self.chats["telegram"].door = DOOR
        self._open_bot = open_bot
        self._bot: Bot | None = None
        self._folder = folder
        self._deliver = deliver
        self._started = False
        self._stopped = False
        self._on_the_way: ZoneInfo | None = None
        self._heard: list[Output] = []

    async def run(self, script: Script, tell: Callable[[Round], None]) -> ScriptError | None:
        """Play it to its end, telling each round; what kept it from getting there, if anything did."""
        try:
            for step in script.steps:
                tell(await self.play(step))
        except ScriptError as problem:
            return problem
        finally:
            await self.close()
        return None

    async def play(self, step: Step) -> Round:
        """Do what the step says, and gather what comes out. Raises ScriptError where it can't happen."""
        self._heard = []
        await self._act(step.act)
        outputs = tuple(self._heard)
        lines = [line_of(output, self.home) for output in outputs]
        return Round(step, outputs, pair(step.expected, lines, self.words))

    async def close(self) -> None:
        """Stop the bot."""
        if self._bot is not None:
            bot, self._bot = self._bot, None
            await bot.close()

    async def _act(self, act: Act | None) -> None:
        match act:
            case Written() if self._stopped:
                raise ScriptError(act.line, "the bot is stopped; start it with: restart", act.raw[0])
            case Written():
                await self._deliver(await self._running(), self._inbound(act))
                await (await self._running()).drain()
            case At():
                await self._pass_time(act)
            case MakePerson():
                account = self._chat(act.who).account(act.who.name)
                bot = await self._running()
                await bot.enrol(account, name=account.name, zone=act.zone, prompt_at=act.prompt_at)
                await bot.drain()
            case MakeGroup():
                for chat in self.chats.values():
                    chat.open_group(act.name, act.admins)
            case Stop():
                await self.close()
                self._stopped = True
            case Restart():
                await self.close()
                self._stopped = False
                await (await self._running()).tick()
                await (await self._running()).drain()

    async def _pass_time(self, at: At) -> None:
        """Everything due until then, each at its own instant.

        The first `at` only sets the clock, and so does each while the process is stopped.
        """
        if self._started and not self._stopped:
            self._on_the_way = at.zone
            bot = await self._running()
            ticks = 0
            while (due := await bot.next_due()) is not None and due <= at.instant:
                ticks = ticks + 1 if due <= self.clock.now else 1
                if ticks > TICKS_AT_ONCE:
                    raise ScriptError(at.line, f"what is due at {due:%Y-%m-%d %H:%M} UTC never gets done")
                self.clock.now = max(due, self.clock.now)
                await bot.tick()
                await bot.drain()
        self.clock.now = at.instant
        self._started = True
        self._on_the_way = None

    def _inbound(self, act: Written) -> Inbound:
        chat, name, group = self._chat(act.who), act.who.name, act.who.group
        text = self.words.insert(act.text)
        number = int(act.argument) if act.argument.isdecimal() else 0
        try:
            match act.how:
                case How.REPLY:
                    return chat.write(name, text, group, reply=number)
                case How.EDIT:
                    return chat.write(name, text, group, edit=number)
                case How.DELETE:
                    return chat.write(name, "", group, delete=number)
                case How.FORWARD:
                    return chat.write(name, text, group, passed_on=True, forwarded_from=act.argument)
                case How.CONTACT:
                    return chat.write(name, "", group, contact=_card(text))
                case How.ATTACH:
                    return chat.write(name, text, group, unread=act.argument)
                case How.FILE:
                    return chat.write(name, text, group, file=_read(self._folder / act.argument))
            if pressed := re.fullmatch(r"\[(.+)\]", text):
                return chat.press(name, pressed[1], group)
            return chat.write(name, text, group)
        except NotThere as problem:
            raise ScriptError(act.line, str(problem), act.raw[0]) from None
        except OSError as problem:
            raise ScriptError(
                act.line, f"{act.argument} can't be read: {problem.strerror}", act.raw[0]
            ) from None

    def _chat(self, who: Who) -> MemoryChat:
        return self.chats[who.platform or self.home]

    async def _running(self) -> Bot:
        if self._bot is None:
            self._bot = await self._open_bot(list(self.chats.values()), self.clock)
        return self._bot

    def _hear(self, message: Outbound) -> None:
        self._heard.append(Output(self.clock.now, message, self._on_the_way))


def _card(text: str) -> SharedContact:
    """«Maria Lopez; +34 600 000 000; @maria»: what begins with an @ is a handle, the other a number."""
    called, *ways = (part.strip() for part in text.split(";"))
    handles = [way for way in ways if way.startswith("@")]
    numbers = [way for way in ways if way not in handles]
    return SharedContact(called, "".join(numbers[:1]), "".join(handles[:1]))


def _read(path: Path) -> File:
    return File(path.name, guess_type(path.name)[0] or "application/octet-stream", path.read_bytes())
