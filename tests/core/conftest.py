"""A pump on a real database, in virtual time."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from bot.core.address import Account
from bot.storage.engine import Database
from bot.storage.migrate import ensure
from bot.storage.stores import DatabaseStore
from tests.core.chat import Chat, House
from tests.core.virtual import STARTS, VirtualTime

OpenHouse = Callable[..., Awaitable[tuple[House, Chat]]]


@pytest.fixture
async def open_house() -> AsyncIterator[OpenHouse]:
    """Makes a pump with a chat like this, and perhaps another, which doesn't run yet."""
    database = await Database.open(":memory:")
    await ensure(database)
    houses = []

    async def make(**chat: object) -> tuple[House, Chat]:
        time = VirtualTime()
        store = DatabaseStore(database)
        chats = [Chat(time, **chat), Chat(time, platform="other")]
        house = House(store, time, chats)
        ana = await store.run(
            lambda stores: stores.people.make(Account("memory", "ana"), "Ana", "UTC", STARTS)
        )
        house.person = ana.id
        houses.append(house)
        return house, chats[0]

    yield make
    for house in houses:
        await house.crash()
    await database.close()
