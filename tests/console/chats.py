"""Chat platforms that do what a test says."""

import asyncio
from collections.abc import Awaitable, Callable

from bot.core.address import Account, Address
from bot.core.house import House
from bot.core.message import Inbound, Outbound

#: What happens when a chat runs, the first time, the second …; after the last it waits for `stop`.
Happening = Callable[["FakeChat"], Awaitable[None]]


class FakeChat:
    """Fulfils core.house.Chat."""

    def __init__(self, platform: str, *happenings: Happening) -> None:
        self.platform = platform
        self.runs = 0
        self.sent: list[Outbound] = []
        self.something_sent = asyncio.Event()
        self.state = "starting"
        self.house: House | None = None
        self._happenings = list(happenings)
        self._stop = asyncio.Event()
        self.up = asyncio.Event()

    async def run(self, house: House) -> None:
        self.runs += 1
        self.house = house
        if self._happenings:
            await self._happenings.pop(0)(self)
        self.state = "up"
        self.up.set()
        await self._stop.wait()
        self.state = "down"

    def stop(self) -> None:
        self._stop.set()

    async def send(self, message: Outbound) -> str:
        self.sent.append(message)
        self.something_sent.set()
        return f"n{message.id}"

    async def hear(self, text: str, event: str = "1") -> None:
        """Somebody writes."""
        assert self.house is not None
        ana = Account(self.platform, "ana", "Ana")
        await self.house.handle(Inbound(event, Address(self.platform, "ana"), ana, text))


def raising(fault: Exception) -> Happening:
    async def happen(chat: FakeChat) -> None:
        raise fault

    return happen
