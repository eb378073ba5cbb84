"""Rapport, connected to the stand-in over sockets: one bot at work, with a clock that only the test moves."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import time
from typing import TypeVar

from bot.adapters.discord.chat import DiscordChat
from bot.bootstrap import App
from bot.core.address import Account, Address
from bot.core.message import Inbound
from bot.core.ports import UNLIMITED, Transport
from tests.adapters.discord.clock import Clock
from tests.adapters.discord.standin import StandIn
from tests.adapters.discord.standin.model import Channel, Interaction, Message
from tests.adapters.discord.standin.person import Person, Seen, look

T = TypeVar("T")
Start = Callable[[Transport], Awaitable[App]]


class Unpaced(DiscordChat):
    """As fast as the stand-in takes it."""

    pace = UNLIMITED
    noted: Callable[[], None] = staticmethod(lambda: None)
    """Told when the state changes."""

    def _is(self, state: str) -> None:
        super()._is(state)
        self.noted()


class House:
    """The app as the adapter sees it; what it is told of chats is kept in `told`.

    `before` is awaited before anything is handed to the app.
    """

    def __init__(self, app: App, note: Callable[[], None], taken: list[Inbound]) -> None:
        self.app = app
        self.taken = taken
        self.told: list[tuple[str, Address]] = []
        self.before: Callable[[Inbound], Awaitable[None]] = _nothing
        self.suggest, self.latest = app.suggest, app.latest
        self.menu, self.words = app.menu, app.words
        self._note = note

    @property
    def locales(self) -> tuple[str, ...]:
        return self.app.locales

    async def handle(self, inbound: Inbound) -> int:
        await self.before(inbound)
        replies = await self.app.handle(inbound)
        self.taken.append(inbound)
        self._note()
        return replies

    async def gone(self, address: Address) -> None:
        await self.app.gone(address)
        self._tell("gone", address)

    async def back(self, address: Address) -> None:
        await self.app.back(address)
        self._tell("back", address)

    async def moved(self, old: Address, new: Address) -> None:
        await self.app.moved(old, new)
        self._tell("moved", old)
        self._tell("to", new)

    def _tell(self, what: str, address: Address) -> None:
        self.told.append((what, address))
        self._note()


class Work:
    """A bot at work on the stand-in: the app, its chat, and the task in which that brings in what happens."""

    def __init__(self, standin: StandIn, app: App, chat: Unpaced, taken: list[Inbound]) -> None:
        self.standin = standin
        self.app = app
        self.chat = chat
        self.house = House(app, standin.platform.touch, taken)
        chat.noted = standin.platform.touch
        self.running = asyncio.create_task(chat.run(self.house))
        self.running.add_done_callback(lambda _: standin.platform.touch())

    async def until(self, what: Callable[[], T | None]) -> T:
        """Wait until this is so, and have it. Raises what ended the bot before."""
        found = await self.standin.platform.until(lambda: what() or (self.running.done() and _ENDED))
        if found is _ENDED:
            await self.running
            raise AssertionError("the bot ended")
        return found  # type: ignore[return-value]

    async def up(self) -> "Work":
        """Wait until it is connected and its commands are registered."""
        counters, platform = self.standin.platform.counters, self.standin.platform
        route = "GET /applications/{application}/commands"
        await self.until(lambda: self.standin.gateway.connected and counters.routes.get(route))
        await self.until(lambda: self.standin.commands.of(0) or platform.guilds)
        return self

    async def taken(self, event: str) -> Inbound:
        """Wait until the app has this event; of a change those that begin so count."""
        return await self.until(
            lambda: next((one for one in reversed(self.house.taken) if one.event.startswith(event)), None)
        )

    async def answers(self, cause: Message | Interaction) -> list[Seen]:
        """Wait until it was taken, and have everything sent that is due: what is shown new or anew."""
        await self.taken(str(cause.id))
        shown: list[Message] = []
        self.standin.platform.listeners.append(lambda what, one: shown.append(one))
        try:
            await self.app.drain()
        finally:
            self.standin.platform.listeners.pop()
        return [look(self.standin.platform, one) for one in shown if one.author.bot]

    async def hears(self, person: Person, text: str, channel: Channel | None = None) -> list[str]:
        """What comes of somebody's writing that."""
        return [one.text for one in await self.answers(person.writes(text, channel))]

    async def acknowledged(self, one: Interaction) -> int:
        """Wait until it was, and in what way."""
        return await self.until(lambda: one.answer)

    async def end(self) -> None:
        """Disconnect, and close the database."""
        self.chat.stop()
        await self.standin.platform.until(self.running.done)
        await self.app.close()
        if not self.running.cancelled() and (fault := self.running.exception()) is not None:
            raise fault

    async def kill(self) -> None:
        """End as a process does that is killed."""
        self.running.cancel()
        await asyncio.gather(self.running, return_exceptions=True)
        await self.app.close()


class Rig:
    """Starts bots, one after the other, on the same database and the same stand-in."""

    def __init__(self, standin: StandIn, clock: Clock, url: str) -> None:
        self.standin = standin
        self.clock = clock
        self.taken: list[Inbound] = []
        """What any of them took."""
        self.works: list[Work] = []
        self._url = url

    async def open(self) -> Work:
        """Another start, connected."""
        return await (await self.begin()).up()

    async def begin(self, *, token: str = "", guild: int | None = None, shards: int | None = None) -> Work:
        """Another start, not connected yet; with `shards` it is the first of so many."""
        chat = Unpaced(
            token or self.standin.token,
            api_base=self.standin.api_base,
            gateway_url=self.standin.gateway_url,
            guild=guild,
            shard_count=shards,
            shard_ids=(0,) if shards else (),
            elapsed=self.clock.elapsed,
        )
        app = await App.open(self._url, [chat], clock=self.clock, seed=0)
        work = Work(self.standin, app, chat, self.taken)
        self.works.append(work)
        return work

    async def person(self, name: str) -> Person:
        """Somebody who has been through /start, in Berlin."""
        person = self.standin.person(name)
        account = Account("discord", str(person.id), person.user.shown)
        at = time(9)
        await self.works[-1].app.enrol(account, name=person.user.shown, zone="Europe/Berlin", prompt_at=at)
        return person

    async def close(self) -> None:
        """End those that still run."""
        for work in self.works:
            if not work.running.done():
                await work.end()


class _Ended:
    pass


_ENDED = _Ended()


async def _nothing(_: Inbound) -> None:
    return None
