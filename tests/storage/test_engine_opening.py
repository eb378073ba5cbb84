"""Opening, closing, and what can be wrong with a file."""

import asyncio
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bot.storage.engine import Database, DatabaseProblem, database_path


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("rapport.sqlite3", Path("rapport.sqlite3")),
        ("/var/lib/rapport.sqlite3", Path("/var/lib/rapport.sqlite3")),
        ("sqlite:///rapport.sqlite3", Path("rapport.sqlite3")),
        ("sqlite:////var/lib/rapport.sqlite3", Path("/var/lib/rapport.sqlite3")),
        ("sqlite+aiosqlite:////var/lib/rapport.sqlite3", Path("/var/lib/rapport.sqlite3")),
        (":memory:", None),
        ("sqlite://", None),
        ("sqlite:///:memory:", None),
    ],
)
def test_a_url_names_a_file_or_memory(url, path):
    assert database_path(url) == path


def test_another_kind_of_database_is_refused_without_its_password():
    with pytest.raises(DatabaseProblem) as caught:
        database_path("postgresql://ana:secret@db/rapport")
    assert caught.value.key == "unsupported"
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("url", [":memory:", "sqlite://"])
async def test_a_database_may_be_in_memory(opened, queries, url):
    database = await opened(url)
    await database.run(lambda tx: tx.run(queries.add, name="Ana"))
    assert await database.run(lambda tx: tx.value(queries.names)) == "Ana"
    assert await database.scrub()


async def test_a_path_is_taken_as_it_is(opened, tmp_path):
    odd = tmp_path / "what? 100% #1.sqlite3"
    await opened(str(odd))
    assert odd.is_file()


async def test_the_connection_is_set_up_for_safety(database):
    def ask(connection: sqlite3.Connection) -> dict[str, object]:
        settings = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in settings}

    full = 2
    assert await database._on_thread(ask) == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "secure_delete": 1,
    }


async def test_a_new_file_is_for_its_owner_only(database, path):
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


async def test_what_was_saved_is_there_when_opened_again(opened, queries, path):
    first = await opened()
    await first.run(lambda tx: tx.run(queries.add, name="Ana"))
    await first.close()
    second = await opened()
    assert await second.run(lambda tx: tx.value(queries.names)) == "Ana"


async def test_read_only_reads_beside_the_writer_and_never_writes(database, opened, queries):
    await database.run(lambda tx: tx.run(queries.add, name="Ana"))
    reader = await opened(read_only=True)
    assert await reader.run(lambda tx: tx.value(queries.names)) == "Ana"
    with pytest.raises(DatabaseProblem) as caught:
        await reader.run(lambda tx: tx.run(queries.add, name="Ben"))
    assert caught.value.key == "read_only"


async def test_a_reader_waits_for_nobody(database, opened, path, queries):
    reader = await opened(read_only=True, patience=0)
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    assert await reader.run(lambda tx: tx.all(queries.names)) == []
    writer.close()


async def problem_of(url, **options):
    with pytest.raises(DatabaseProblem) as caught:
        await Database.open(str(url), **options)
    return caught.value.key


async def test_a_file_that_is_no_database_is_named_so_and_left_alone(path):
    path.write_text("Dear diary, today I had coffee with Maria. " * 50)
    before = path.read_bytes()
    assert await problem_of(path) == "not_a_database"
    assert await problem_of(path, read_only=True) == "not_a_database"
    assert path.read_bytes() == before


async def test_a_place_that_is_not_there_is_named_so(tmp_path):
    assert await problem_of(tmp_path / "nowhere" / "rapport.sqlite3") == "cannot_open"


async def test_reading_makes_no_file(path):
    assert await problem_of(path, read_only=True) == "cannot_open"
    assert not path.exists()


async def test_a_database_that_another_process_writes_to_is_locked(database, path):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert await problem_of(path, patience=0) == "locked"
    other.close()


async def test_closing_finishes_what_waits_and_takes_nothing_more(database, path, queries):
    waiting = [
        asyncio.create_task(database.run(lambda tx, n=n: tx.run(queries.add, name=str(n)))) for n in range(3)
    ]
    await asyncio.sleep(0)  # they wait now
    await database.close()
    assert await asyncio.gather(*waiting) == [1, 1, 1]
    for refused in (database.run(lambda tx: None), database.tables(), database.scrub()):
        with pytest.raises(DatabaseProblem) as caught:
            await refused
        assert caught.value.key == "closed"
    await database.close()


async def test_closing_leaves_one_file(database, path, queries):
    await database.run(lambda tx: tx.run(queries.add, name="Ana"))
    await database.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


OPENS = """
import asyncio, threading
from bot.storage.engine import Database

async def main():
    database = await Database.open({path!r})
    {rest}

asyncio.run(main())
"""


@pytest.mark.parametrize(
    "rest",
    [
        pytest.param("globals()['kept'] = database", id="left open"),
        pytest.param("globals()['kept'] = database; raise SystemExit(0)", id="left in a hurry"),
        pytest.param(
            "asyncio.create_task(database.run(lambda tx: 1)); await asyncio.sleep(0)", id="left working"
        ),
        pytest.param("await database.close(); assert threading.active_count() == 1", id="closed"),
    ],
)
def test_a_process_can_end(path, rest):
    code = OPENS.format(path=str(path), rest=rest)
    done = subprocess.run(
        [sys.executable, "-c", code], timeout=30, check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


async def test_what_was_deleted_is_in_no_file(database, path, queries):
    words = "Maria told me about her divorce"
    await database.run(lambda tx: [tx.run(queries.add, name=f"{words} {n}") for n in range(200)])

    def delete(tx):
        for n in range(200):
            tx.run(queries.remove, name=f"{words} {n}")

    await database.run(delete)
    assert await database.scrub()
    for file in path.parent.iterdir():
        assert words.encode() not in file.read_bytes(), file.name


async def test_scrubbing_says_when_a_reader_is_in_the_way(opened, path, queries):
    database = await opened(patience=0)
    await database.run(lambda tx: tx.run(queries.add, name="Ana"))
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT name FROM person").fetchall()
    await database.run(lambda tx: tx.run(queries.remove, name="Ana"))
    assert not await database.scrub()
    reader.close()
    assert await database.scrub()


async def test_one_that_makes_no_checkpoints_leaves_the_log_as_it_is(opened, path, queries):
    database = await opened()
    beside = await opened(checkpoints=False)
    assert await database.scrub()
    before = path.stat().st_size
    words = "Maria " * 1000
    await beside.run(lambda tx: [tx.run(queries.add, name=f"{words} {n}") for n in range(1500)])

    assert path.stat().st_size == before
    assert await database.scrub()
    assert path.stat().st_size > before
