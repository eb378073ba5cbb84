"""What a turn writes together is derived once."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from random import Random

import pytest

from bot.content.holidays import PublicHolidays
from bot.content.pack import Pack
from bot.core.address import Account, Address
from bot.core.codes import Codes
from bot.core.memory import Memory
from bot.core.ports import Stores
from bot.core.turn import Guide, Turn
from bot.domain.kinds import Kind
from bot.domain.numbers import DEFAULTS
from bot.storage.engine import Database
from bot.storage.migrate import ensure
from bot.storage.stores import DatabaseStore

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
HERE = Address("memory", "ana")
GUIDE = Guide(DEFAULTS, Pack(), Codes(bytes(32)), PublicHolidays())


def in_a_turn(test: Callable[[Turn, Memory], None]) -> None:
    """A turn of Ana's on a database of its own."""

    def work(stores: Stores) -> None:
        person = stores.people.make(Account("memory", "ana"), "Ana", "UTC", NOW)
        message = stores.inbox.take(HERE, person.id, "1", "hello", NOW)
        assert message is not None
        turn = Turn(NOW, person, HERE, message, stores, Random(0), GUIDE)
        test(turn, Memory(turn))

    async def run() -> None:
        database = await Database.open("sqlite://")
        try:
            await ensure(database)
            await DatabaseStore(database).run(work)
        finally:
            await database.close()

    asyncio.run(run())


def met_on(turn: Turn) -> list[object]:
    """The day of the last meeting with each contact, as lists show it."""
    return [card.last_on for card in turn.stores.ledger.cards(turn.workspace)]


def test_contacts_read_as_before_until_the_end() -> None:
    def test(turn: Turn, memory: Memory) -> None:
        maria = memory.meet("Maria Lopez")
        with memory.together():
            memory.add(maria, Kind.MEETING)
            assert met_on(turn) == [None]
        assert met_on(turn) == [turn.today]
        assert memory.derived(maria).last_on == turn.today

    in_a_turn(test)


def test_after_a_fault_nothing_is_derived() -> None:
    """The transaction is over: to read from it would be a second fault, which hides the first."""

    def test(turn: Turn, memory: Memory) -> None:
        maria = memory.meet("Maria Lopez")

        def breaks() -> None:
            with memory.together():
                memory.add(maria, Kind.MEETING)
                raise ValueError("the first")

        with pytest.raises(ValueError, match="the first"):
            breaks()
        assert met_on(turn) == [None]
        assert turn.written is None

    in_a_turn(test)
