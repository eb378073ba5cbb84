"""Rapport on a database in memory, with a chat whose messages are written down."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.core.message import Inbound, Outbound

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@dataclass
class Talk:
    """`said` is everything that came out, in order."""

    app: App
    chat: MemoryChat
    said: list[Outbound] = field(default_factory=list)

    async def tell(self, inbound: Inbound) -> list[Outbound]:
        """What is said in answer."""
        before = len(self.said)
        await self.app.handle(inbound)
        await self.app.drain()
        return self.said[before:]

    async def write(self, name: str, text: str, **more: object) -> list[Outbound]:
        """Somebody writes; `more` are other fields of the Inbound."""
        return await self.tell(replace(self.chat.write(name, text), **more))  # type: ignore[arg-type]


@asynccontextmanager
async def talk(platform: str = "memory") -> AsyncIterator[Talk]:
    """A chat of this platform with Rapport in it."""
    said: list[Outbound] = []
    chat = MemoryChat(platform, sent=said.append)
    app = await App.open("sqlite://", [chat], clock=lambda: NOW, seed=0)
    try:
        yield Talk(app, chat, said)
    finally:
        await app.close()
