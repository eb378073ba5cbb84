"""Works that queue up share a commit, and none pays for another."""

import asyncio
import resource
import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.ports import StoreDown
from bot.storage.engine import Database, DatabaseProblem


async def told(*runs):
    """What each caller is told, with errors as values."""
    return await asyncio.gather(*runs, return_exceptions=True)


async def test_a_work_gives_what_it_returns(database, queries):
    assert await database.run(lambda tx: tx.value(queries.add, name="Ana")) == 1
    assert await database.run(lambda tx: tx.all(queries.names)) == [("Ana",)]


async def test_works_that_queue_up_share_a_commit(database, queries, said, names):
    await asyncio.gather(
        *[database.run(lambda tx, n=n: tx.run(queries.add, name=n)) for n in ("Ana", "Ben", "Chen")]
    )
    assert said.count("SAVEPOINT work") == 3
    assert said.count("COMMIT") == 1
    assert await names() == ["Ana", "Ben", "Chen"]


async def test_what_queues_up_while_a_batch_runs_is_the_next_one(database, queries, said):
    def add(name):
        return database.run(lambda tx: tx.run(queries.add, name=name))

    async def first_then_two_more():
        await add("Ana")
        await asyncio.gather(add("Ben"), add("Chen"))

    await first_then_two_more()
    assert said.count("COMMIT") == 2


async def test_a_batch_has_a_limit(database, queries, said, names, monkeypatch):
    monkeypatch.setattr("bot.storage.engine.LARGEST_BATCH", 2)
    await asyncio.gather(*[database.run(lambda tx, n=n: tx.run(queries.add, name=str(n))) for n in range(5)])
    assert said.count("COMMIT") == 3
    assert await names() == ["0", "1", "2", "3", "4"]


async def test_a_work_that_succeeds_runs_once(database):
    ran = []
    await asyncio.gather(*[database.run(lambda tx, n=n: ran.append(n)) for n in range(20)])
    assert ran == list(range(20))


async def test_a_work_that_fails_is_rolled_back_alone(database, queries, names):
    def fails(tx):
        tx.run(queries.add, name="Ben")
        raise LookupError("no")

    answers = await told(
        database.run(lambda tx: tx.value(queries.add, name="Ana")),
        database.run(fails),
        database.run(lambda tx: tx.value(queries.add, name="Chen")),
    )
    assert [type(answer) for answer in answers] == [int, LookupError, int]
    assert await names() == ["Ana", "Chen"]


async def test_a_work_that_fails_alone_saves_nothing(database, queries, names):
    def fails(tx):
        tx.run(queries.add, name="Ben")
        raise LookupError("no")

    with pytest.raises(LookupError, match="no"):
        await database.run(fails)
    assert await names() == []


async def test_a_constraint_is_a_problem_that_a_work_may_handle(database, queries, names):
    def twice(tx):
        tx.run(queries.add, name="Ana")
        try:
            tx.run(queries.add, name="Ana")
        except DatabaseProblem as problem:
            return problem.key

    assert await database.run(twice) == "constraint"
    assert await names() == ["Ana"]


async def test_a_work_that_destroys_the_transaction_spoils_nobody_else(database, queries, names):
    await database.run(lambda tx: tx.run(queries.add, name="Ana"))
    before, spoiler, after = await told(
        database.run(lambda tx: tx.run(queries.add, name="Ben")),
        database.run(lambda tx: tx.run(queries.add_or_roll_back, name="Ana")),
        database.run(lambda tx: tx.run(queries.add, name="Chen")),
    )
    assert (before, after) == (1, 1)
    assert spoiler.key == "constraint"
    assert await names() == ["Ana", "Ben", "Chen"]


@pytest.mark.parametrize("neighbours", [0, 1])
async def test_nothing_is_saved_of_a_work_that_goes_on_after_its_transaction(
    database, queries, names, neighbours
):
    await database.run(lambda tx: tx.run(queries.add, name="Ana"))

    def stubborn(tx):
        for name in ("Ben", "Ana", "Chen"):
            try:
                tx.run(queries.add_or_roll_back, name=name)
            except (DatabaseProblem, RuntimeError):
                continue

    runs = [database.run(lambda tx: tx.run(queries.add, name="Devi")) for _ in range(neighbours)]
    *others, answer = await told(*runs, database.run(stubborn))
    assert isinstance(answer, RuntimeError)
    assert others == [1] * neighbours
    assert await names() == ["Ana", *["Devi"] * neighbours]


async def test_what_only_the_commit_finds_out_is_told_to_who_did_it(database, queries, names):
    good, bad = await told(
        database.run(lambda tx: tx.run(queries.add, name="Ana")),
        database.run(lambda tx: tx.run(queries.add_note, person_id=99, words="about nobody")),
    )
    assert good == 1
    assert bad.key == "constraint"
    assert await names() == ["Ana"]
    assert await database.run(lambda tx: tx.all(queries.notes)) == []


@pytest.mark.parametrize("callers", [1, 3])
async def test_a_commit_that_fails_is_told_to_all_and_the_next_one_works(
    database, queries, names, path, callers
):
    log = path.with_name(path.name + "-wal")
    allowed = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, allowed[1]))
    try:
        runs = [database.run(lambda tx, n=n: tx.run(queries.add, name=str(n))) for n in range(callers)]
        answers = await told(*runs)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, allowed)
    assert [answer.key for answer in answers] == ["disk"] * callers
    await database.run(lambda tx: tx.run(queries.add, name="Ana"))
    assert await names() == ["Ana"]


async def test_a_database_without_room_says_so(database, queries, names):
    await database._on_thread(lambda connection: connection.execute("PRAGMA max_page_count = 6").fetchall())
    small, large = await told(
        database.run(lambda tx: tx.run(queries.add, name="Ana")),
        database.run(lambda tx: tx.run(queries.add, name="x" * 100_000)),
    )
    assert small == 1
    assert large.key == "full"
    assert isinstance(large, StoreDown)
    assert await names() == ["Ana"]


@pytest.mark.parametrize("callers", [1, 3])
async def test_a_lock_is_told_to_all_and_the_next_one_works(opened, queries, path, callers):
    database = await opened(patience=0)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    answers = await told(*[database.run(lambda tx: tx.all(queries.names)) for _ in range(callers)])
    other.close()
    assert [answer.key for answer in answers] == ["locked"] * callers
    assert all(isinstance(answer, StoreDown) for answer in answers)
    assert await database.run(lambda tx: tx.all(queries.names)) == []


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.lists(
            st.tuples(st.sampled_from(["add", "add_or_roll_back"]), st.sampled_from("abcd"), st.booleans())
        ),
        min_size=1,
        max_size=6,
    )
)
def test_what_is_saved_is_what_callers_were_told(batch):
    """Whatever the works of a batch do, each is there as a whole or not at all, as its caller knows."""
    from tests.storage.conftest import Queries, metadata

    def work(steps):
        def run(tx):
            for query, name, gives_up in steps:
                tx.run(getattr(Queries, query), name=name)
                if gives_up:
                    raise LookupError
            return [name for _, name, _ in steps]

        return run

    async def scenario():
        database = await Database.open(":memory:")
        try:
            await database.reshape(metadata.create_all)
            answers = await told(*[database.run(work(steps)) for steps in batch])
            rows = await database.run(lambda tx: tx.all(Queries.names))
        finally:
            await database.close()
        return answers, [row.name for row in rows]

    answers, saved = asyncio.run(scenario())
    assert saved == [name for answer in answers if isinstance(answer, list) for name in answer]
    assert all(isinstance(answer, list | LookupError | DatabaseProblem) for answer in answers)
