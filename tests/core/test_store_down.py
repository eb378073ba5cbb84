"""A store that takes nothing for a moment: whoever brought the message brings it again."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.core.ports import Store, StoreDown, Stores

T = TypeVar("T")


class Stumbling:
    """A store that is down the first time it is asked."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._down = True

    async def run(self, work: Callable[[Stores], T]) -> T:
        if self._down:
            self._down = False
            raise StoreDown
        return await self._store.run(work)

    async def scrub(self) -> None:
        await self._store.scrub()


async def test_a_message_is_not_used_up_for_an_apology(monkeypatch):
    said: list[str] = []
    chat = MemoryChat("memory", sent=lambda message: said.append(message.text))
    app = await App.open("sqlite://", [chat], seed=0)
    monkeypatch.setattr(app._service, "_store", Stumbling(app._store))
    message = chat.write("ana", "called Tom Baker")
    with pytest.raises(StoreDown):
        await app.handle(message)
    assert await app.handle(message)
    await app.drain()
    await app.close()
    assert said[0].startswith("Logged: call with Tom Baker")
