"""Rapport behind its gate, with Telegram and Discord in memory, and a clock that a test sets."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from bot.adapters.memory import MemoryChat
from bot.bootstrap import TOKEN_KEY, App
from bot.core.access import Access
from bot.core.invitation import make, signing_key
from bot.core.message import Inbound, Outbound

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
Rows = dict[str, list[tuple[object, ...]]]


class Guarded:
    """One process on the database at `path`. `said` is every message it sent, oldest first."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.now = NOW
        self.said: list[Outbound] = []
        self.telegram = MemoryChat("telegram", sent=self.said.append)
        self.discord = MemoryChat("discord", sent=self.said.append)
        self.discord.whispers = True
        self.memory = MemoryChat(sent=self.said.append)
        self.app: App
        self._nonces: Iterator[int] = count(1)

    async def start(self, access: Access) -> None:
        chats = [self.telegram, self.discord, self.memory]
        self.app = await App.open(str(self.path), chats, access=access, clock=lambda: self.now, seed=0)

    async def restart(self, access: Access) -> None:
        await self.app.close()
        await self.start(access)

    def passes(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    async def hear(self, inbound: Inbound) -> list[str]:
        """The keys of what is said to it."""
        before = len(self.said)
        await self.app.handle(inbound)
        await self.app.drain()
        return [one.key for one in self.said[before:]]

    async def tell(
        self, who: str, text: str, group: str = "", *, chat: MemoryChat | None = None
    ) -> list[str]:
        """Somebody writes, on Telegram where no chat is named."""
        return await self.hear((chat or self.telegram).write(who, text, group))

    async def tell_at(self, who: str, text: str, at: datetime) -> list[str]:
        """Something that was written at that time arrives now."""
        return await self.hear(replace(self.telegram.write(who, text), at=at))

    def invitation(self, *, ends: timedelta = timedelta(days=7)) -> str:
        """A new one, as `rapport invite` makes it."""
        [(key,)] = self._read("SELECT value FROM setting WHERE name = ?", TOKEN_KEY)
        nonce = next(self._nonces).to_bytes(16)
        return make(nonce, self.now + ends, signing_key(bytes.fromhex(str(key))))

    def code_to_link(self) -> str:
        """What /link showed last."""
        shown = [re.search(r"[a-z2-7]{26}", one.text) for one in self.said if one.key == "link-code"]
        assert shown[-1] is not None
        return shown[-1][0]

    def rows(self) -> Rows:
        """Everything that is stored, by table."""
        tables = self._read(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        return {str(name): self._read(f"SELECT * FROM {name}") for (name,) in tables}

    def _read(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.path)) as opened:
            return opened.execute(sql, values).fetchall()
