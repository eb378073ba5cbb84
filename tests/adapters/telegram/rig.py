"""Rapport, connected to the stand-in over sockets: bots at work, and the people who talk to them."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import time

from bot.adapters.telegram.chat import TelegramChat, Webhook
from bot.bootstrap import App
from bot.commands import registry
from bot.content.catalogue import Words
from bot.core.access import OPEN, Access
from bot.core.address import Account, Address
from bot.core.house import Listed
from bot.core.message import Inbound
from bot.core.ports import UNLIMITED
from bot.domain.say import say
from tests.adapters.telegram.clock import Clock
from tests.adapters.telegram.standin import StandIn
from tests.adapters.telegram.standin.changes import PATIENCE
from tests.adapters.telegram.standin.model import Chat, Message, User


class Unpaced(TelegramChat):
    """As fast as the stand-in takes it."""

    pace = UNLIMITED


class House:
    """The app as the adapter sees it. What it is told of chats is kept in `told`.

    `before` and `after` are awaited around the app's own `handle`.
    """

    locales: tuple[str, ...] = ("en",)

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

    async def knows(self, account: Account) -> bool:
        return await self.app.knows(account)

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

    def words(self, key: str, locale: str) -> str:
        return Words().render(say(key), locale)[0]


class Work:
    """A bot at work on the stand-in: the app, its chat, and the task in which that brings in updates."""

    def __init__(self, standin: StandIn, app: App, chat: TelegramChat, house: House | None = None) -> None:
        self.standin = standin
        self.app = app
        self.chat = chat
        self.house = house or House(app)
        self.ended = False
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
        self.ended = True
        self.chat.stop()
        await self.standin.telegram.changes.until(self.running.done, PATIENCE)
        await self.app.close()
        if not self.running.cancelled() and (fault := self.running.exception()) is not None:
            raise fault

    async def kill(self) -> None:
        """End as a process does that is killed: nothing gets through to Telegram any more."""
        self.ended = True
        self.standin.faults.offline = True
        self.standin.cut()
        self.running.cancel()
        await asyncio.gather(self.running, return_exceptions=True)
        self.standin.faults.offline = False
        await self.app.close()


class Rig:
    """A database, a stand-in, one bot at a time. `naps`: the seconds that it rested; none of them passed."""

    def __init__(self, standin: StandIn, clock: Clock, url: str) -> None:
        self.standin = standin
        self.clock = clock
        self.people = standin.people
        self.naps: list[float] = []
        self._url = url
        self._works: list[Work] = []

    async def begin(
        self,
        *,
        token: str = "",
        webhook: Webhook | None = None,
        house: Callable[[App], House] = House,
        access: Access = OPEN,
    ) -> Work:
        """Start a bot."""
        chat = Unpaced(
            token or self.standin.token,
            base_url=self.standin.url,
            webhook=webhook,
            elapsed=self.clock.elapsed,
            sleep=self._nap,
        )
        app = await App.open(self._url, [chat], access=access, clock=self.clock, seed=0)
        work = Work(self.standin, app, chat, house(app))
        self._works.append(work)
        return work

    async def person(self, name: str) -> User:
        """Somebody who has been through /start with the bot at work."""
        user = self.people.user(name)
        self.standin.telegram.chats[user.id].heard = True
        account = Account(TelegramChat.platform, str(user.id), name)
        await self._works[-1].app.enrol(account, name=name, zone="Europe/Berlin", prompt_at=time(9))
        return user

    def said(self, chat: User | Chat) -> list[Message]:
        """What the bot said there, as it stands now."""
        messages = self.standin.telegram.chats[chat.id].messages.values()
        return [message for message in messages if message.sender is self.standin.telegram.bot]

    def texts(self, chat: User | Chat) -> list[str]:
        """The same, in words."""
        return [message.text for message in self.said(chat)]

    async def close(self) -> None:
        """End what is still at work."""
        self.standin.faults.clear()
        for work in self._works:
            if not work.ended:
                await work.kill()

    async def _nap(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.standin.telegram.changes.note()
        await asyncio.sleep(0)


async def _nothing(_: Inbound) -> None:
    return None
