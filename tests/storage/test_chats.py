"""Chats that are gone, back, or go on under another id, on a real database."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from bot.core.address import Account, Address
from bot.core.ports import Stores
from bot.core.stores import Question
from bot.domain.say import Say, say
from bot.storage.compiled.chats import MERGE
from bot.storage.engine import Database
from bot.storage.migrate import ensure
from bot.storage.statements.compiling import compiled
from bot.storage.statements.schema import channel, metadata
from bot.storage.stores import DatabaseStore

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HOME = Address("telegram", "1")
TEAM, NEW = Address("telegram", "-7", group=True), Address("telegram", "-1007", group=True)
TOPIC = Address("telegram", "-7", "3", group=True)
ALOUD = Say(say("greeting").paragraphs, aloud=True)
CHANNELS = compiled(select(channel.c.chat, channel.c.thread).order_by(channel.c.id))


@pytest.fixture
async def database() -> AsyncIterator[Database]:
    database = await Database.open(":memory:")
    await ensure(database)
    yield database
    await database.close()


@pytest.fixture
async def store(database: Database) -> DatabaseStore:
    store = DatabaseStore(database)
    await store.run(lambda stores: stores.people.make(Account("telegram", "1"), "Ana", "UTC", NOW))
    return store


def write(stores: Stores, where: Address, event: str) -> int | None:
    return stores.inbox.take(where, 1, event, "hello", NOW)


def announce(stores: Stores, where: Address) -> int | None:
    return stores.outbox.put(where, None, ALOUD, NOW, broadcast=True)


async def test_what_nobody_asked_for_is_dropped_where_nobody_is(store: DatabaseStore) -> None:
    def work(stores: Stores) -> list[object]:
        for where in (TEAM, TOPIC, HOME):
            announce(stores, where)
        stores.outbox.put(TEAM, None, ALOUD, NOW)
        stores.chats.gone(Address("telegram", "-7"), NOW)
        rows = stores.outbox.claim(frozenset({"telegram"}), NOW, NOW, replies=9, broadcasts=9)
        reached = [stores.outbox.reachable(where) for where in (TEAM, TOPIC, HOME)]
        return [[(row.address.chat, row.broadcast) for row in rows], reached, announce(stores, TOPIC)]

    assert await store.run(work) == [[("-7", False), ("1", True)], [False, False, True], None]


async def test_one_thread_goes_and_comes_back_alone(store: DatabaseStore) -> None:
    def work(stores: Stores) -> list[bool]:
        for where in (TEAM, TOPIC):
            write(stores, where, where.thread or "e")
        stores.chats.gone(TOPIC, NOW)
        found = [stores.outbox.reachable(where) for where in (TEAM, TOPIC)]
        stores.chats.back(TOPIC)
        return [*found, stores.outbox.reachable(TOPIC)]

    assert await store.run(work) == [True, False, True]


async def test_whoever_writes_is_there_again(store: DatabaseStore) -> None:
    def work(stores: Stores) -> list[bool]:
        write(stores, HOME, "e1")
        stores.chats.gone(HOME, NOW)
        before = stores.outbox.reachable(HOME)
        write(stores, HOME, "e2")
        return [before, stores.outbox.reachable(HOME)]

    assert await store.run(work) == [False, True]


async def test_nothing_is_made_of_a_chat_that_was_never_known(
    store: DatabaseStore, database: Database
) -> None:
    def work(stores: Stores) -> bool:
        stores.chats.gone(TEAM, NOW)
        stores.chats.back(TEAM)
        stores.chats.moved(TEAM, NEW)
        return stores.outbox.reachable(TEAM)

    assert await store.run(work)
    assert await database.run(lambda tx: tx.all(CHANNELS)) == []


async def test_a_chat_that_moves_takes_everything_along(store: DatabaseStore, database: Database) -> None:
    def work(stores: Stores) -> list[object]:
        for where in (TEAM, TOPIC):
            write(stores, where, where.thread or "e")
        row = stores.outbox.put(TEAM, None, ALOUD, NOW)
        stores.outbox.sent(row, "55", NOW)
        waiting = announce(stores, TEAM)
        stores.chats.moved(Address("telegram", "-7"), NEW)
        (sent,) = stores.outbox.claim(frozenset({"telegram"}), NOW, NOW, replies=9, broadcasts=9)
        return [sent.id == waiting, sent.address, stores.outbox.shown(NEW, "55")]

    assert await store.run(work) == [True, NEW, None]
    assert await database.run(lambda tx: tx.all(CHANNELS)) == [("-1007", ""), ("-1007", "3")]


async def test_two_rows_of_one_chat_become_one(store: DatabaseStore, database: Database) -> None:
    def work(stores: Stores) -> list[object]:
        for where in (TEAM, NEW):
            write(stores, where, where.chat)
            stores.notices.first(1, where, "group-private", NOW, None)
            stores.questions.ask(1, where, Question("which", {"name": where.chat}), NOW)
        stores.notices.first(1, TEAM, "group-door", NOW, None)
        stores.chats.gone(NEW, NOW)
        for _ in range(2):  # safe to say twice
            stores.chats.moved(TEAM, NEW)
        again = [stores.notices.first(1, NEW, key, NOW, None) for key in ("group-private", "group-door")]
        newest = stores.questions.newest(1, NEW)
        assert newest is not None
        stores.questions.close(newest.id)
        older = stores.questions.newest(1, NEW)
        assert older is not None
        return [again, sorted([newest.facts["name"], older.facts["name"]])]

    assert await store.run(work) == [[False, False], ["-1007", "-7"]]
    assert await database.run(lambda tx: tx.all(CHANNELS)) == [("-1007", "")]


def test_whatever_names_a_chat_moves_with_it() -> None:
    naming = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if any(key.target_fullname == "channel.id" for key in column.foreign_keys)
    }
    moved = {statement.sql for statement in MERGE}

    assert {"message.channel_id", "outbox.channel_id", "schedule.channel_id"} <= naming
    for name in naming:
        table, _, column = name.partition(".")
        assert any(text.startswith(f"UPDATE {table} SET {column}=") for text in moved), name


async def test_the_latest_private_chats_come_with_their_newest_event(store: DatabaseStore) -> None:
    def work(stores: Stores) -> list[list[tuple[Address, str]]]:
        for chat, event in (("1", "a"), ("2", "b"), ("3", "c"), ("1", "d")):
            write(stores, Address("telegram", chat), event)
        write(stores, TEAM, "e")
        write(stores, Address("discord", "1"), "f")
        return [stores.chats.latest("telegram", most) for most in (9, 2)]

    every, two = await store.run(work)
    assert every == [
        (Address("telegram", chat), event) for chat, event in (("1", "d"), ("3", "c"), ("2", "b"))
    ]
    assert two == every[:2]


async def test_where_a_private_chat_is_goes_with_what_is_said_there(store: DatabaseStore) -> None:
    def work(stores: Stores) -> list[str]:
        write(stores, HOME, "e1")
        for place in ("77", "77", "78"):
            stores.chats.placed(HOME, place)
        stores.outbox.put(HOME, 1, ALOUD, NOW)
        stores.outbox.put(TEAM, None, ALOUD, NOW)
        rows = stores.outbox.claim(frozenset({"telegram"}), NOW, NOW, replies=9, broadcasts=9)
        return [row.place for row in rows]

    assert await store.run(work) == ["78", ""]
