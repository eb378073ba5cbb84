"""What a work may do, what it gets, and how its caller is answered."""

import asyncio
import threading

import pytest

from bot.storage.engine import DatabaseProblem


@pytest.mark.parametrize("raised", [StopIteration, StopAsyncIteration, KeyboardInterrupt, GeneratorExit])
@pytest.mark.parametrize("neighbours", [0, 1])
async def test_whatever_a_work_raises_its_caller_is_answered(database, queries, names, raised, neighbours):
    def raises(tx):
        raise raised

    runs = [database.run(lambda tx: tx.run(queries.add, name="Ana")) for _ in range(neighbours)]
    *others, answer = await asyncio.gather(*runs, database.run(raises), return_exceptions=True)
    assert isinstance(answer, RuntimeError)
    assert isinstance(answer.__cause__, raised)
    assert others == [1] * neighbours
    assert await names() == ["Ana"] * neighbours


async def test_a_work_that_raises_cancelled_does_not_cancel_its_caller(database):
    def raises(tx):
        raise asyncio.CancelledError

    with pytest.raises(RuntimeError, match="CancelledError"):
        await database.run(raises)


async def test_a_work_is_a_plain_function(database):
    async def awaits(tx):
        return 1

    with pytest.raises(TypeError, match="plain function"):
        await database.run(awaits)


async def test_a_work_cannot_run_another(database):
    with pytest.raises(RuntimeError, match="can't run another"):
        await database.run(lambda tx: database.run(lambda inner: None))


async def test_a_work_cannot_wait_for_another_through_the_loop(database):
    loop = asyncio.get_running_loop()

    def waits(tx):
        return asyncio.run_coroutine_threadsafe(database.run(lambda inner: None), loop).result()

    with pytest.raises(RuntimeError, match="can't run another"):
        await database.run(waits)


async def test_a_work_can_neither_commit_nor_roll_back(database):
    kept = await database.run(lambda tx: [name for name in dir(tx) if not name.startswith("_")])
    assert kept == ["all", "each", "end", "one", "run", "value"]


async def test_what_was_fetched_outlives_the_work(database, queries):
    def work(tx):
        tx.run(queries.add, name="Ana")
        return tx.all(queries.names)

    rows = await database.run(work)
    await database.close()
    assert rows[0].name == "Ana"


async def test_what_was_not_fetched_inside_the_work_is_refused(database, queries):
    def lazy(tx):
        yield tx.all(queries.names)

    later = await database.run(lazy)
    with pytest.raises(RuntimeError, match="fetch inside the work"):
        next(later)


async def test_a_caller_that_is_cancelled_takes_back_a_work_that_has_not_begun(database, queries, names):
    task = asyncio.create_task(database.run(lambda tx: tx.run(queries.add, name="Ana")))
    await asyncio.sleep(0)  # it waits now, and nothing has been handed over yet
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await names() == []


async def test_the_work_of_a_cancelled_caller_commits_once_it_has_begun(database, queries, names):
    loop = asyncio.get_running_loop()
    begun, go_on = asyncio.Event(), threading.Event()

    def work(tx):
        loop.call_soon_threadsafe(begun.set)
        go_on.wait()
        tx.run(queries.add, name="Ana")

    task = asyncio.create_task(database.run(work))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    go_on.set()
    assert await names() == ["Ana"]


async def test_values_are_values(database, queries, names):
    typed = "Robert'); DROP TABLE person; -- :name ? %s"
    await database.run(lambda tx: tx.run(queries.add, name=typed))
    assert await names() == [typed]


async def test_one_and_value_are_none_where_there_is_no_row(database, queries):
    assert await database.run(lambda tx: (tx.one(queries.names), tx.value(queries.names))) == (None, None)


async def test_run_counts_rows_also_where_they_are_returned(database, queries):
    assert await database.run(lambda tx: tx.run(queries.add, name="Ana")) == 1
    assert await database.run(lambda tx: tx.run(queries.remove, name="Ben")) == 0
    assert await database.run(lambda tx: tx.run(queries.remove, name="Ana")) == 1


async def test_a_problem_keeps_what_a_user_typed_to_itself(database, queries):
    await database.run(lambda tx: tx.run(queries.add, name="Maria Lopez"))
    with pytest.raises(DatabaseProblem) as caught:
        await database.run(lambda tx: tx.run(queries.add, name="Maria Lopez"))
    assert "Maria" not in str(caught.value)


async def test_a_statement_runs_for_each_of_many_values(database, queries):
    def work(tx):
        wrote = tx.each(queries.remove, [{"name": "Maria"}, {"name": "Tom"}, {"name": "Nobody"}])
        return wrote, tx.each(queries.remove, [])

    for name in ("Maria", "Tom", "Li"):
        await database.run(lambda tx, name=name: tx.run(queries.add, name=name))
    assert await database.run(work) == (2, 0)
    assert await database.run(lambda tx: [row.name for row in tx.all(queries.names)]) == ["Li"]
