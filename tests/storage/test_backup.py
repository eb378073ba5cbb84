"""Backups: made while Rapport writes, sound, private, kept for a while, and put back without a loss."""

import os
import sqlite3
import stat
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.address import Account, Address
from bot.core.ports import Stores
from bot.domain.say import say
from bot.storage import backup
from bot.storage.backup import Backup, NotABackup, back_up, backups, copy, kept, restore, up_to_date
from bot.storage.engine import Database, DatabaseProblem
from bot.storage.migrate import CURRENT, NewerSchema, ensure
from bot.storage.stores import DatabaseStore

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    database = await Database.open(str(path))
    await ensure(database)
    yield database
    await database.close()


async def meet(database: Database, name: str) -> None:
    account = Account("memory", name)
    await DatabaseStore(database).run(lambda stores: stores.people.make(account, name, "UTC", NOW))


async def people(path: Path) -> list[str]:
    database = await Database.open(str(path), read_only=True)
    found = await DatabaseStore(database).run(lambda stores: [one.name for one in stores.people.all()])
    await database.close()
    return found


# Made


async def test_a_backup_holds_what_was_committed_and_is_one_private_file(database, path):
    await meet(database, "Ana")
    made = await back_up(database, path, NOW)
    await meet(database, "Ben")

    assert made.path == path.parent / "backups" / "rapport-20261123T030000Z.sqlite3"
    assert os.listdir(made.path.parent) == [made.path.name]
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    with sqlite3.connect(made.path) as opened:
        assert opened.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert opened.execute("SELECT name FROM person").fetchall() == [("Ana",)]
    opened.close()


async def test_another_connection_that_only_reads_makes_one_as_well(database, path, tmp_path):
    await meet(database, "Ana")
    reading = await Database.open(str(path), read_only=True)
    await copy(reading, tmp_path / "copy")
    await reading.close()
    await meet(database, "Ben")

    assert await people(tmp_path / "copy") == ["Ana"]
    assert await people(path) == ["Ana", "Ben"]


async def test_a_copy_never_overwrites(database, tmp_path):
    (tmp_path / "there").write_text("mine")

    with pytest.raises(FileExistsError):
        await copy(database, tmp_path / "there")
    assert (tmp_path / "there").read_text() == "mine"


async def test_a_copy_that_is_damaged_is_no_backup(database, path, monkeypatch):
    async def damage(self: Database, target: Path) -> None:
        await copy_to(self, target)
        with target.open("r+b") as file:
            file.seek(8192)
            file.write(b"\xff" * 8192)

    copy_to = Database.copy_to
    monkeypatch.setattr(Database, "copy_to", damage)
    with pytest.raises((NotABackup, DatabaseProblem)):
        await back_up(database, path, NOW)
    assert os.listdir(backup.folder(path)) == []


async def test_what_a_crash_left_half_done_goes_with_the_next(database, path):
    half = backup.folder(path) / "rapport-20261122T030000Z.sqlite3.part"
    half.parent.mkdir()
    half.write_bytes(b"half")
    await back_up(database, path, NOW)

    assert not half.exists()


# Kept


async def test_a_month_of_nights_leaves_a_week_of_days_and_four_weeks(database, path):
    other = backup.folder(path) / "other-20260101T030000Z.sqlite3"
    other.parent.mkdir()
    other.touch()
    for night in range(40):
        await back_up(database, path, NOW - (39 - night) * DAY)

    days = [f"{one.at:%d %b}" for one in backups(path)]
    assert days == "23 Nov,22 Nov,21 Nov,20 Nov,19 Nov,18 Nov,17 Nov,15 Nov,08 Nov".split(",")
    assert other.exists()


async def test_those_from_before_upgrades_are_counted_apart(database, path):
    for night in range(5):
        await back_up(database, path, NOW + night * DAY, upgrade=True)
        await back_up(database, path, NOW + night * DAY + HOUR)

    assert [one.at.day for one in backups(path) if one.upgrade] == [27, 26, 25]


@given(st.lists(st.integers(0, 24 * 400), unique=True, max_size=60))
def test_the_latest_stays_and_there_are_never_too_many(hours: list[int]):
    found = [Backup(Path(str(hour)), NOW - hour * HOUR) for hour in hours]
    stay = kept(found)

    assert len(stay) <= 7 + 4
    assert kept(stay) == stay
    assert not found or min(found, key=lambda one: int(one.path.name)) in stay


# Upgrades


async def test_before_an_upgrade_there_is_a_backup(database, path, monkeypatch):
    await meet(database, "Ana")
    upgraded = []

    async def behind(opened: Database, *, before_upgrade: object) -> str:
        await before_upgrade()
        upgraded.append(len(backups(path)))
        return "done"

    monkeypatch.setattr(backup, "ensure", behind)
    done, made = await up_to_date(database, path, NOW)

    assert (done, upgraded) == ("done", [1])
    assert made is not None
    assert made.path.name == "rapport-20261123T030000Z-upgrade.sqlite3"
    assert await people(made.path) == ["Ana"]


async def test_where_nothing_is_behind_nothing_is_copied(database, path):
    done, made = await up_to_date(database, path, NOW)

    assert (done.before, done.after, made) == (CURRENT, CURRENT, None)
    assert backups(path) == []


async def test_one_from_a_newer_rapport_is_neither_copied_nor_changed(database, path):
    await database.define(["UPDATE alembic_version SET version_num = '9999'"])

    with pytest.raises(NewerSchema):
        await up_to_date(database, path, NOW)
    assert backups(path) == []


# Put back


async def test_a_backup_takes_the_databases_place_and_what_was_there_is_kept(database, path):
    await meet(database, "Ana")
    made = await back_up(database, path, NOW)
    await meet(database, "Ben")
    await database.close()
    done = await restore(made.path, path, NOW)

    assert await people(path) == ["Ana"]
    assert done.aside == path.with_name("rapport-replaced-20261123T030000Z.sqlite3")
    assert await people(done.aside) == ["Ana", "Ben"]
    assert made.path.exists()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_a_database_is_put_aside_with_its_log(database, path):
    """A log that stays beside another file would be taken for its own, and spoil it."""
    made = await back_up(database, path, NOW)
    with sqlite3.connect(path) as other:  # somebody who reads keeps the log from being emptied at the end
        other.execute("BEGIN").execute("SELECT * FROM person").fetchall()
        await meet(database, "Ana")
        await database.close()
        done = await restore(made.path, path, NOW)
        assert await people(path) == []
        assert done.aside is not None
        assert done.aside.with_name(done.aside.name + "-wal").stat().st_size > 0
        assert await people(done.aside) == ["Ana"]
    other.close()


async def test_a_damaged_database_is_put_aside_as_it_is(database, path):
    made = await back_up(database, path, NOW)
    await database.close()
    path.write_bytes(b"damaged" * 1000)
    path.with_name(path.name + "-wal").write_bytes(b"log")
    done = await restore(made.path, path, NOW)

    assert await people(path) == []
    assert done.aside is not None
    assert done.aside.read_bytes() == b"damaged" * 1000
    assert done.aside.with_name(done.aside.name + "-wal").read_bytes() == b"log"


async def test_where_there_was_none_nothing_is_put_aside(database, path, tmp_path):
    made = await back_up(database, path, NOW)
    there = tmp_path / "elsewhere.sqlite3"
    done = await restore(made.path, there, NOW)

    assert done.aside is None
    assert await people(there) == []


async def test_what_waited_in_a_backup_is_parked(database, path):
    """It was most likely sent soon after, and nothing is said twice."""

    def queue(stores: Stores) -> None:
        ana = stores.people.make(Account("memory", "ana"), "Ana", "UTC", NOW)
        stores.outbox.put(Address("memory", "ana"), ana.id, say("done"), NOW)

    await DatabaseStore(database).run(queue)
    made = await back_up(database, path, NOW)
    await database.close()
    done = await restore(made.path, path, NOW)

    again = await Database.open(str(path))
    counts = await DatabaseStore(again).run(lambda stores: stores.outbox.counts())
    await again.close()
    assert (done.held, counts) == (1, {"parked": 1})


@pytest.mark.parametrize("what", ["no database", "another's", "newer", "damaged", "empty"])
async def test_what_is_no_backup_changes_nothing(database, path, tmp_path, what):
    await meet(database, "Ana")
    file = tmp_path / "file"
    if what == "no database":
        file.write_bytes(b"x" * 4096)
    elif what in ("another's", "empty"):
        with sqlite3.connect(file) as made:
            made.execute("CREATE TABLE recipe (name)" if what == "another's" else "PRAGMA user_version = 1")
        made.close()
    else:
        await copy(database, file)
        if what == "newer":
            with sqlite3.connect(file) as made:
                made.execute("UPDATE alembic_version SET version_num = '9999'")
            made.close()
        else:
            file.write_bytes(file.read_bytes()[:8192] + b"\xff" * 40960 + file.read_bytes()[49152:])
    await database.close()
    before = {one: one.read_bytes() for one in path.parent.iterdir() if one != file}

    with pytest.raises((NotABackup, NewerSchema, DatabaseProblem)):
        await restore(file, path, NOW)
    assert {
        one: one.read_bytes() for one in path.parent.iterdir() if not one.name.startswith("file")
    } == before
