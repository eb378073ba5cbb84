"""Joining two people's histories keeps everything of both, and leaves nothing of the one that goes."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core.address import Account, Address
from bot.core.schedules import Commitment
from bot.domain.entry import Entry
from bot.domain.kinds import Kind
from bot.storage.engine import Database
from bot.storage.migrate import ensure
from bot.storage.statements.schema import metadata
from bot.storage.stores import DatabaseStore

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
TELEGRAM, DISCORD = Account("telegram", "1", "Ana"), Account("discord", "2", "Ana")


@pytest.fixture
async def store():
    database = await Database.open("sqlite://")
    await ensure(database)
    yield DatabaseStore(database)
    await database.close()


def lived(stores, account, name):
    """Somebody with a contact, a message, a promise, a cadence and something said to them."""
    person = stores.people.make(account, account.name, "UTC", NOW)
    home = Address(account.platform, account.native)
    message = stores.inbox.take(home, person.id, f"{account.native}:1", f"met {name}", NOW)
    contact = stores.ledger.new_contact(person.workspace, NOW)
    for kind, fields in ((Kind.NAMED, {"value": name}), (Kind.MEETING, {})):
        entry = Entry(
            contact=contact,
            kind=kind,
            on=NOW.date(),
            logged_at=NOW,
            message=message,
            logged_by=person.id,
            **fields,
        )
        stores.ledger.append(person.workspace, entry)
    stores.commitments.put(person.workspace, person.id, Commitment(date(2026, 11, 23), f"see {name}"), NOW)
    stores.cadences.put(person.workspace, "clients", 10 if account is TELEGRAM else 20)
    stores.cadences.put(person.workspace, account.platform, 30)
    return person


async def test_all_of_both_is_one_persons(store):
    def work(stores):
        stays, goes = lived(stores, TELEGRAM, "Maria Lopez"), lived(stores, DISCORD, "Tom Baker")
        stores.links.join(stays, goes)
        return stays, goes

    stays, goes = await store.run(work)

    def look(stores):
        assert stores.people.find(DISCORD) == stores.people.find(TELEGRAM) == stays
        assert {entry.value for entry in stores.ledger.everything(stays.workspace)} >= {
            "Maria Lopez",
            "Tom Baker",
        }
        assert {entry.logged_by for entry in stores.ledger.everything(stays.workspace)} == {stays.id}
        assert {heard.text for heard in stores.inbox.all(stays.id)} == {"met Maria Lopez", "met Tom Baker"}
        promised = stores.commitments.of(stays.workspace, date(2026, 11, 23))
        assert promised is not None
        assert promised.words == "see Maria Lopez; see Tom Baker"
        assert stores.cadences.of(stays.workspace) == {"clients": 10, "telegram": 30, "discord": 30}
        assert stores.people.workspaces() == [stays.workspace]
        with pytest.raises(LookupError):
            stores.people.get(goes.id)

    await store.run(look)


async def test_every_table_that_knows_a_person_is_thought_of(store):
    """A new table with somebody's rows has to say what joining does with them."""
    joined = {"account", "message", "outbox", "given", "entry", "workspace", "commitment"}
    begins_anew = {"question", "schedule", "rhythm", "notice", "link", "attempt"}
    know_a_person = {
        table.name
        for table in metadata.tables.values()
        if any(key.column.table.name == "person" for key in table.foreign_keys)
    }
    squads = {name for name in know_a_person if name.startswith("squad")}

    assert know_a_person - squads == joined | begins_anew


async def test_a_code_is_open_for_its_time_and_its_taker(store):
    def work(stores):
        ana = stores.people.make(TELEGRAM, "Ana", "UTC", NOW)
        ben = stores.people.make(DISCORD, "Ben", "UTC", NOW)
        stores.links.offer(ana.id, "old", NOW + timedelta(minutes=10))
        stores.links.offer(ana.id, "new", NOW + timedelta(minutes=10))
        assert stores.links.offered("old", NOW) is None
        offer = stores.links.offered("new", NOW + timedelta(minutes=9))
        assert offer is not None
        stores.links.take(offer.id, ben.id)
        assert stores.links.get(offer.id, NOW).taker == ben.id
        assert stores.links.get(offer.id, NOW + timedelta(minutes=10)) is None

    await store.run(work)


async def test_wrong_codes_are_counted_for_ten_minutes(store):
    def work(stores):
        ana = stores.people.make(TELEGRAM, "Ana", "UTC", NOW)
        assert [stores.links.try_(ana.id, NOW) for _ in range(3)] == [1, 2, 3]
        later = NOW + timedelta(minutes=11)
        assert stores.links.tries(ana.id, later) == 0
        assert stores.links.try_(ana.id, later) == 1

    await store.run(work)
