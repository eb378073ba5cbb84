"""A chat platform whose answers are written down beforehand, and a pump that sends to it."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from bot.commands import registry
from bot.content.holidays import PublicHolidays
from bot.core.address import Address
from bot.core.codes import Codes
from bot.core.composing import Composer
from bot.core.message import Outbound
from bot.core.ports import UNLIMITED, Pace, Stores
from bot.core.pump.delivery import Delivery
from bot.core.pump.pump import Pump
from bot.core.pump.rendering import Rendering
from bot.core.turn import Guide
from bot.domain.numbers import DEFAULTS
from bot.domain.say import Phrase, Say, say
from bot.storage.stores import DatabaseStore
from tests.core.virtual import TimedStore, VirtualTime


class Keys:
    """Says only what a message is."""

    def render(self, said: Say, locale: str) -> tuple[str, tuple[str, ...]]:
        if said.key == "unspeakable":
            raise LookupError("Maria Lopez")
        return said.key, ()

    def phrase(self, phrase: Phrase, locale: str) -> str:
        return phrase.key


@dataclass
class Chat:
    """Takes `takes` seconds for a message. `answers` are what it answers to a key, one after the other."""

    time: VirtualTime
    platform: str = "memory"
    pace: Pace = UNLIMITED
    takes: float = 0.0
    answers: dict[str, list[Exception]] = field(default_factory=dict)
    got: list[tuple[float, str, str]] = field(default_factory=list)
    """When, in which chat, what; also what was refused."""
    shown: list[str] = field(default_factory=list)
    when_shown: Callable[[], None] | None = None
    arriving: int = 0
    most_arriving: int = 0

    async def send(self, message: Outbound) -> str:
        self.got.append((self.time.seconds, message.address.chat, message.key))
        self.arriving += 1
        self.most_arriving = max(self.most_arriving, self.arriving)
        try:
            if self.takes:
                await self.time.sleep(self.takes)
            else:
                await asyncio.sleep(0)
            if self.answers.get(message.key):
                raise self.answers[message.key].pop(0)
        finally:
            self.arriving -= 1
        self.shown.append(message.key)
        if self.when_shown is not None:
            self.when_shown()
        return f"n{message.id}"

    def times(self, key: str) -> list[float]:
        return [at for at, _, got in self.got if got == key]

    @property
    def keys(self) -> list[str]:
        return [key for _, _, key in self.got]


COMMANDS = registry()


class House:
    """A pump on a database, started anew as often as a test likes."""

    def __init__(self, store: DatabaseStore, time: VirtualTime, chats: Sequence[Chat]) -> None:
        self.store = TimedStore(store, time)
        self.time = time
        self.chats = {chat.platform: chat for chat in chats}
        self.pump = self._pump()
        self._running: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._running = asyncio.create_task(self.pump.run())

    async def crash(self) -> None:
        """It is no more; what a new one does first is done."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        await self.store.run(lambda stores: stores.outbox.release())
        self.pump = self._pump()

    def begin(self, work: Coroutine[None, None, None]) -> "asyncio.Task[None]":
        """Have it run meanwhile."""
        return asyncio.create_task(work)

    async def stop(self) -> float:
        """Seconds that it took."""
        asked = self.time.seconds
        self.pump.stop()
        assert self._running is not None
        while not self._running.done():
            await self.time.passes(0.5)
        await self._running
        return self.time.seconds - asked

    async def put(self, key: str, chat: str = "ana", *, platform: str = "memory", **options: object) -> int:
        """Queue something for somebody, who is made known by that."""
        return (await self.put_all([(key, chat)], platform=platform, **options))[0]

    async def put_all(
        self, what: Sequence[tuple[str, str]], *, platform: str = "memory", **options: object
    ) -> list[int]:
        """Keys and chats, in one transaction."""
        now = self.time.clock()

        def work(stores: Stores) -> list[int]:
            return [
                stores.outbox.put(
                    Address(platform, chat, group=chat.startswith("#")),
                    self.person,
                    replace(say(key), aloud=True),
                    now,
                    **options,
                )
                for key, chat in what
            ]

        rows = await self.store.run(work)
        self.pump.wake()
        return rows

    async def writes(self, chat: str, event: str = "e") -> None:
        """Somebody writes to the bot."""
        there, now = Address("memory", chat), self.time.clock()
        await self.store.run(lambda stores: stores.inbox.take(there, self.person, event, "hello", now))

    async def states(self) -> dict[str, int]:
        return await self.store.run(lambda stores: stores.outbox.counts())

    person: int | None = None

    def _pump(self) -> Pump:
        random = Random(0)
        composer = Composer(
            {}, Guide(DEFAULTS, {}, Codes(bytes(32)), PublicHolidays()), clock=self.time.clock, random=random
        )
        rendering = Rendering(
            self.store, Keys(), COMMANDS, composer, {}, clock=self.time.clock, key=b"k" * 32
        )
        delivery = Delivery(rendering, clock=self.time.clock, random=random)
        return Pump(
            self.store,
            delivery,
            self.chats,
            clock=self.time.clock,
            elapsed=self.time.elapsed,
            sleep=self.time.sleep,
        )
