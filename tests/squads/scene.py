"""A squad on Telegram and Discord at once, with Rapport on a database in memory and a clock that is set."""

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TypeVar

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.commands.squads.plans import plan
from bot.core.message import Inbound, Outbound
from bot.core.ports import Stores
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Member, Squad
from bot.replay.player import DOOR, Clock
from bot.storage.stores import DatabaseStore

T = TypeVar("T")
#: A Monday, an hour before the check-in of the squad.
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
GROUP = "team"
PLATFORMS = ("telegram", "discord")


@dataclass
class Scene:
    """`said` is everything that came out, in order; `squad` lives in a group on both platforms."""

    app: App
    store: DatabaseStore
    clock: Clock
    chats: dict[str, MemoryChat]
    squad: Squad
    said: list[Outbound] = field(default_factory=list)

    async def do(self, work: Callable[[Stores], T]) -> T:
        """Something in a transaction of its own."""
        return await self.store.run(work)

    async def tell(self, inbound: Inbound) -> list[Outbound]:
        """What is said when that has come in."""
        before = len(self.said)
        await self.app.handle(inbound)
        await self.app.drain()
        return self.said[before:]

    async def write(self, platform: str, name: str, text: str, group: str = "") -> list[Outbound]:
        return await self.tell(self.chats[platform].write(name, text, group))

    async def press(self, platform: str, name: str, label: str, group: str = GROUP) -> list[Outbound]:
        return await self.tell(self.chats[platform].press(name, label, group))

    async def at(self, instant: datetime) -> list[Outbound]:
        """What is said on the way to that instant, each thing at its own."""
        before = len(self.said)
        while (due := await self.app.next_due()) is not None and due <= instant:
            self.clock.now = max(due, self.clock.now)
            await self.app.tick()
            await self.app.drain()
        self.clock.now = instant
        return self.said[before:]

    async def join(self, platform: str, names: Iterable[str], **allows: bool) -> None:
        """Make them members, without a word."""
        accounts = [self.chats[platform].account(name) for name in names]

        def work(stores: Stores) -> None:
            for account in accounts:
                person = stores.people.find(account) or stores.people.make(
                    account, account.name, self.squad.zone, self.clock.now
                )
                day = today(self.squad, self.clock.now)
                member = Member(person=person.id, name=account.name, joined=day)
                stores.squads.roster.put(self.squad.id, replace(member, **allows))  # type: ignore[arg-type]

        await self.do(work)

    async def change(self, **settings: object) -> None:
        """Set something of the squad's, as its admins do."""
        self.squad = replace(self.squad, **settings)  # type: ignore[arg-type]

        def work(stores: Stores) -> None:
            stores.squads.save(self.squad)
            plan(stores, self.squad, self.clock.now)

        await self.do(work)

    def post(self, platform: str) -> str:
        """The text of the check-in as it is shown in the group there."""
        keys = ("squad-check-in", "squad-check-in-closed", "squad-check-in-over")
        shown = [one for one in self.said if one.address.platform == platform and one.key in keys]
        return shown[-1].text


@asynccontextmanager
async def scene(**settings: object) -> AsyncIterator[Scene]:
    """The squad «team», Monday to Friday at nine in UTC, and nobody in it yet."""
    said: list[Outbound] = []
    clock = Clock(MONDAY)
    chats = {name: MemoryChat(name, sent=said.append) for name in PLATFORMS}
    chats["discord"].whispers = True
    chats["telegram"].door = DOOR
    app = await App.open("sqlite://", list(chats.values()), clock=clock, seed=0)
    store = app._store

    def work(stores: Stores) -> Squad:
        made = stores.squads.add(Squad(name="team", **settings), clock.now)  # type: ignore[arg-type]
        for chat in chats.values():
            stores.squads.settle(made.id, chat.address("", GROUP))
        plan(stores, made, clock.now)
        return made

    try:
        yield Scene(app, store, clock, chats, await store.run(work), said)
    finally:
        await app.close()
