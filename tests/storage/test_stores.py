"""The stores on a real database."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.bootstrap import App
from bot.core.address import Account, Address
from bot.core.message import Inbound, Outbound
from bot.core.ports import Stores
from bot.domain.say import say
from bot.storage.engine import Database
from bot.storage.migrate import ensure
from bot.storage.stores import DatabaseStore

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ANA = Account("memory", "ana", "Ana")
BEN = Account("memory", "ben", "Ben")
HERE = Address("memory", "ana")


@pytest.fixture
async def store() -> AsyncIterator[DatabaseStore]:
    database = await Database.open("sqlite://")
    await ensure(database)
    yield DatabaseStore(database)
    await database.close()


async def test_a_person_has_a_workspace_of_their_own(store: DatabaseStore) -> None:
    ana = await store.run(lambda stores: stores.people.make(ANA, "Ana", "Europe/Berlin", NOW))
    ben = await store.run(lambda stores: stores.people.make(BEN, "Ben", "UTC", NOW))

    assert ana.workspace != ben.workspace
    assert await store.run(lambda stores: stores.people.find(ANA)) == ana


async def test_an_event_is_taken_once(store: DatabaseStore) -> None:
    def take(stores: Stores) -> tuple[int | None, int | None, int | None]:
        ana = stores.people.make(ANA, "Ana", "UTC", NOW)
        first = stores.inbox.take(HERE, ana.id, "e1", "hello", NOW)
        again = stores.inbox.take(HERE, ana.id, "e1", "hello", NOW)
        elsewhere = stores.inbox.take(Address("telegram", "7"), ana.id, "e1", "hello", NOW)
        return first, again, elsewhere

    first, again, elsewhere = await store.run(take)

    assert first is not None
    assert again is None
    assert elsewhere not in (None, first)


async def test_names_of_a_work_that_failed_are_not_remembered(store: DatabaseStore) -> None:
    ana = await store.run(lambda stores: stores.people.make(ANA, "Ana", "UTC", NOW))

    def meet(stores: Stores, name: str) -> None:
        from bot.core.memory import refresh
        from bot.domain.entry import Entry
        from bot.domain.kinds import Kind
        from bot.domain.numbers import DEFAULTS

        contact = stores.ledger.new_contact(ana.workspace, NOW)
        named = Entry(contact=contact, kind=Kind.NAMED, on=date(2026, 11, 23), logged_at=NOW, value=name)
        stores.ledger.append(ana.workspace, named)
        refresh(stores.ledger, ana.workspace, contact, DEFAULTS)

    def fail(stores: Stores) -> None:
        meet(stores, "Maria Lopez")
        assert len(stores.ledger.directory(ana.workspace)) == 1
        raise LookupError

    with pytest.raises(LookupError):
        await store.run(fail)
    await store.run(lambda stores: meet(stores, "Tom Baker"))
    directory = await store.run(lambda stores: stores.ledger.directory(ana.workspace))

    assert [one.name for one in directory.starting("", 5)] in ([], ["Tom Baker"])
    assert directory.resolve("Tom Baker").matches != ()
    assert directory.resolve("Maria Lopez").matches == ()


CHATS = frozenset({"memory"})


async def test_replies_are_claimed_before_broadcasts(store: DatabaseStore) -> None:
    def queue(stores: Stores) -> list[str]:
        ana = stores.people.make(ANA, "Ana", "UTC", NOW)
        stores.outbox.put(HERE, ana.id, say("kept"), NOW, broadcast=True)
        stores.outbox.put(HERE, ana.id, say("erased"), NOW)
        return [row.say.key for row in stores.outbox.claim(CHATS, NOW, NOW, replies=5, broadcasts=5)]

    assert await store.run(queue) == ["erased", "kept"]


class _Chat:
    """Takes whatever is sent to it."""

    platform = "memory"

    def __init__(self) -> None:
        self.texts: list[str] = []

    async def send(self, message: Outbound) -> str:
        self.texts.append(message.text)
        return str(message.id)


def _content(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


@pytest.mark.parametrize("way", ["forget", "erase"])
async def test_what_is_deleted_is_in_no_file(tmp_path: Path, way: str) -> None:
    chat = _Chat()
    app = await App.open(f"sqlite:///{tmp_path}/r.sqlite3", [chat], clock=lambda: NOW, seed=0)
    events = iter(range(100))

    async def write(text: str) -> None:
        await app.handle(Inbound(event=str(next(events)), address=HERE, sender=ANA, text=text))
        await app.drain()

    try:
        await write("had coffee with Zuzanna Quill, she told me about the xylophone, follow up Friday")
        await write("/contact Zuzanna Quill")
        await write("/find zuzanna quill")
        kept = _content(tmp_path)
        if way == "forget":
            await write("/forget Zuzanna Quill")
            await write("1")
        else:
            await write("/erase")
            await write("2")
            await write("erase everything")
        left = _content(tmp_path)
    finally:
        await app.close()

    assert b"xylophone" in kept
    for word in (b"Zuzanna", b"zuzanna", b"xylophone"):
        assert word not in left
