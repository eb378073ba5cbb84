"""Rapport, connected to the stand-in over sockets: one bot at work, with a clock that only the test moves."""

import asyncio
from collections.abc import Awaitable, Callable

from bot.adapters.telegram.chat import TelegramChat
from bot.bootstrap import App
from bot.commands import registry
from bot.core.address import Account, Address
from bot.core.house import Listed
from bot.core.message import Inbound
from bot.core.ports import UNLIMITED
from tests.adapters.telegram.standin import StandIn
from tests.adapters.telegram.standin.changes import PATIENCE


class Unpaced(TelegramChat):
    """As fast as the stand-in takes it."""

    pace = UNLIMITED


class House:
    """The app as the adapter sees it. What it is told of chats is kept in `told`.

    `before` and `after` are awaited around the app's own `handle`.
    """

    locales: tuple[str, ...] = ("en", "de")

    def __init__(self, app: App) -> None:
        self.app = app
        self.taken: list[Inbound] = []
        self.told: list[tuple[str, Address]] = []
        self.before: Callable[[Inbound], Awaitable[None]] = _nothing
        self.after: Callable[[Inbound], Awaitable[None]] = _nothing

    async def handle(self, inbound: Inbound) -> int:
        await self.before(inbound)
        replies = await self.app.handle(inbound)
        self.taken.append(inbound)
        await self.after(inbound)
        return replies

    async def suggest(self, account: Account, prefix: str, limit: int = 10) -> list[str]:
        return await self.app.suggest(account, prefix, limit)

    async def gone(self, address: Address) -> None:
        self.told.append(("gone", address))

    async def back(self, address: Address) -> None:
        self.told.append(("back", address))

    async def moved(self, old: Address, new: Address) -> None:
        self.told += [("from", old), ("to", new)]

    async def latest(self, platform: str, limit: int) -> list[tuple[Address, str]]:
        return []

    def menu(self, locale: str, *, group: bool) -> list[Listed]:
        return [Listed(one.name, f"{one.name} ({locale})") for one in registry().listed(group=group)]


class Work:
    """A bot at work on the stand-in: the app, its chat, and the task in which that brings in updates."""

    def __init__(self, standin: StandIn, app: App, chat: TelegramChat) -> None:
        self.standin = standin
        self.app = app
        self.chat = chat
        self.house = House(app)
        self.running = asyncio.create_task(chat.run(self.house))
        self.running.add_done_callback(lambda _: standin.telegram.changes.note())

    async def until(self, holds: Callable[[], object]) -> None:
        """Wait until that is so. Raises what ended the bot before."""
        await self.standin.telegram.changes.until(lambda: self.running.done() or holds())
        if self.running.done() and not holds():
            self.running.result()
            raise AssertionError("the bot ended")

    async def taken(self) -> None:
        """Wait until the bot has confirmed all updates."""
        updates = self.standin.telegram.updates
        await self.until(lambda: not len(updates))

    async def settle(self) -> None:
        """Wait until it has taken everything, and have it send what is due; every press is answered."""
        await self.taken()
        await self.app.drain()
        await self.until(lambda: not self.standin.telegram.unanswered)

    async def end(self) -> None:
        """Disconnect, and close the database."""
        self.chat.stop()
        await self.standin.telegram.changes.until(self.running.done, PATIENCE)
        await self.app.close()
        if not self.running.cancelled() and (fault := self.running.exception()) is not None:
            raise fault

    async def kill(self) -> None:
        """End as a process does that is killed: nothing is confirmed any more."""
        self.running.cancel()
        await asyncio.gather(self.running, return_exceptions=True)
        await self.app.close()


async def _nothing(_: Inbound) -> None:
    return None
