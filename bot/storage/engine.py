"""The database: one writer, one thread, and transactions that share a commit.

Everything that only SQLite understands is in this file.

A transaction is a synchronous function (a *work*) that the database runs on its own thread. What queues up
while one batch runs becomes the next one: each work under a savepoint, one commit for all. A work that fails
is rolled back alone; where one takes the whole transaction with it, each of the batch runs again by itself.
"""

import asyncio
import inspect
import os
import sqlite3
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

import aiosqlite
from sqlalchemy import Dialect
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from bot.storage.statement import Query, Row

__all__ = ["Database", "DatabaseProblem", "Row", "Transaction", "database_path"]

T = TypeVar("T")

LARGEST_BATCH = 256
STATEMENTS_KEPT = 512
DIALECT: Dialect = SQLiteDialect_pysqlite()
MEMORY = ":memory:"

# https://sqlite.org/rescode.html, the primary codes that an operator can do something about.
_KEYS = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_NOTADB: "not_a_database",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_IOERR: "disk",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
    sqlite3.SQLITE_CONSTRAINT: "constraint",
}


class DatabaseProblem(Exception):
    """The database says no. `key` names which no:

    locked, read_only, not_a_database, damaged, full, disk, cannot_open, constraint, closed, unsupported.
    """

    def __init__(self, key: str, detail: str = "") -> None:
        super().__init__(f"{key}: {detail}" if detail else key)
        self.key = key


def database_path(url: str) -> Path | None:
    """The file that a URL (`sqlite:///path`, `sqlite://`) or a plain path means; None for one in memory."""
    scheme, separator, rest = url.partition("://")
    if separator and scheme.partition("+")[0] != "sqlite":
        raise DatabaseProblem("unsupported", scheme)
    name = rest.removeprefix("/") if separator else url
    return None if name in ("", MEMORY) else Path(name)


class Transaction:
    """What a work may do: execute. It ends with the work, and it can neither commit nor roll back."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._cursor = connection.cursor()
        self._over = False

    def all(self, query: Query, /, **values: object) -> list[Row]:
        """Every row; DatabaseProblem where the database refuses, TypeError where the values don't fit."""
        compiled = query.on(DIALECT)
        return compiled.rows(self._execute(compiled.sql, compiled.arguments(values)).fetchall())

    def one(self, query: Query, /, **values: object) -> Row | None:
        """The first row, None where there is none."""
        rows = self.all(query, **values)
        return rows[0] if rows else None

    def value(self, query: Query, /, **values: object) -> Any:
        """The first column of the first row, None where there is none."""
        rows = self.all(query, **values)
        return rows[0][0] if rows else None

    def run(self, query: Query, /, **values: object) -> int:
        """How many rows were written."""
        compiled = query.on(DIALECT)
        cursor = self._execute(compiled.sql, compiled.arguments(values))
        if compiled.returns_rows:
            cursor.fetchall()
        return cursor.rowcount

    def _execute(self, sql: str, arguments: Any) -> sqlite3.Cursor:
        if self._over:
            raise RuntimeError("the transaction is over")
        try:
            return self._cursor.execute(sql, arguments)
        except sqlite3.Error as error:
            # Some errors end the transaction; what came after would be saved statement by statement.
            self._over = not self._connection.in_transaction
            raise _problem(error) from error


class _Job(Generic[T]):
    """A work on its way: what it gave, or why it failed, and who waits for that."""

    __slots__ = ("_error", "_result", "future", "work")

    def __init__(self, work: Callable[[Transaction], T], future: asyncio.Future[T]) -> None:
        self.work = work
        self.future = future
        self._result: T | None = None
        self._error: BaseException | None = None

    def attempt(self, connection: sqlite3.Connection) -> bool:
        """Run the work inside the open transaction; False where it failed. Nothing it raises comes out."""
        transaction = Transaction(connection)
        self._error = None
        try:
            self._result = self.work(transaction)
            if inspect.iscoroutine(self._result):
                self._result.close()
                raise TypeError("a work is a plain function, not a coroutine function")
        except BaseException as error:  # noqa: BLE001 - whoever waits is told
            self._error = error
        transaction._over = True
        if not connection.in_transaction and self._error is None:
            self._error = DatabaseProblem("constraint", "the work hid that its transaction was rolled back")
        return self._error is None

    def fail(self, error: BaseException) -> None:
        self._error = error

    def answer(self) -> None:
        """Tell who waits. A future takes no StopIteration, and what isn't an Exception would end the loop."""
        error, self._error = self._error, None
        if self.future.done():
            return
        if error is None:
            self.future.set_result(cast(T, self._result))
        elif isinstance(error, Exception) and not isinstance(error, StopIteration | StopAsyncIteration):
            self.future.set_exception(error)
        else:
            wrapped = RuntimeError(f"the work raised {type(error).__name__}")
            wrapped.__cause__ = error
            self.future.set_exception(wrapped)


class Database:
    """A database that is open. Make it with `open`; use it from the event loop that opened it."""

    def __init__(self, connection: aiosqlite.Connection, thread: int, begin: str) -> None:
        self._connection = connection
        self._thread = thread
        self._begin = begin
        self._waiting: list[_Job[Any]] = []
        self._pump: asyncio.Task[None] | None = None
        self._closed = False

    @classmethod
    async def open(cls, url: str, *, read_only: bool = False, patience: float = 5.0) -> "Database":
        """Open what `url` names, making the file where there is none; DatabaseProblem where that can't be.

        `read_only` reads what is there and never writes, checkpoints included. `patience` is for how many
        seconds another process's lock is waited for.
        """
        path = database_path(url)
        thread = 0

        def opener() -> sqlite3.Connection:
            nonlocal thread
            thread = threading.get_ident()
            return _open(path, read_only, patience)

        connection = aiosqlite.Connection(opener, iter_chunk_size=64)
        connection._thread.daemon = True  # a database left open must not keep the process alive
        try:
            await connection
        except sqlite3.Error as error:
            raise _problem(error) from error
        return cls(connection, thread, "BEGIN" if read_only else "BEGIN IMMEDIATE")

    def run(self, work: Callable[[Transaction], T]) -> Coroutine[Any, Any, T]:
        """What `work` returns, once that is committed; or what it raised, and then nothing of it is saved.

        `work` is a plain function, run on the database's thread; it runs once, or again after a neighbour
        spoiled the transaction and all of it was rolled back. What it returns must be fetched. A caller that
        is cancelled takes back a work that hasn't begun; one that has begun commits. DatabaseProblem where
        the database says no.
        """
        if threading.get_ident() == self._thread:
            raise RuntimeError("a work can't run another: it would wait for itself")
        return self._run(work)

    async def close(self) -> None:
        """Finish what was asked for, take nothing more, and close. Closing twice is harmless."""
        self._closed = True
        if self._pump is not None:
            await asyncio.wait([self._pump])
        await self._connection.close()

    async def _run(self, work: Callable[[Transaction], T]) -> T:
        if self._closed:
            raise DatabaseProblem("closed")
        job: _Job[T] = _Job(work, asyncio.get_running_loop().create_future())
        self._waiting.append(job)
        if self._pump is None or self._pump.done():
            self._pump = asyncio.create_task(self._work_off(), name="database")
        return await job.future

    async def _work_off(self) -> None:
        """Hand what waits to the thread, a batch at a time; each batch is answered in one go."""
        while self._waiting:
            batch = [job for job in self._waiting[:LARGEST_BATCH] if not job.future.done()]
            del self._waiting[:LARGEST_BATCH]
            if not batch:
                continue
            try:
                await self._on_thread(self._commit_together, batch)
            except BaseException:
                for job in (*batch, *self._waiting):
                    job.future.cancel()
                self._waiting.clear()
                raise
            for job in batch:
                job.answer()

    async def _on_thread(self, function: Callable[..., T], *arguments: Any) -> T:
        # aiosqlite has no public call that runs a function on its thread.
        return cast(T, await self._connection._execute(function, *arguments))  # type: ignore[no-untyped-call]

    def _commit_together(self, batch: list[_Job[Any]]) -> None:
        """One transaction for the batch; whatever happens, each job then has its answer."""
        connection = self._connection._conn
        if len(batch) == 1:
            self._commit_alone(connection, batch[0])
            return
        try:
            connection.execute(self._begin)
            for job in batch:
                connection.execute("SAVEPOINT work")
                if not job.attempt(connection):
                    if not connection.in_transaction:
                        raise _SpoiledError
                    connection.execute("ROLLBACK TO work")
                connection.execute("RELEASE work")
            connection.execute("COMMIT")
        except (_SpoiledError, sqlite3.IntegrityError):
            _roll_back(connection)
            for job in batch:
                self._commit_alone(connection, job)
        except BaseException as error:  # noqa: BLE001 - whoever waits is told
            _roll_back(connection)
            for job in batch:
                job.fail(_problem(error))

    def _commit_alone(self, connection: sqlite3.Connection, job: _Job[Any]) -> None:
        try:
            connection.execute(self._begin)
            if job.attempt(connection):
                connection.execute("COMMIT")
        except BaseException as error:  # noqa: BLE001 - whoever waits is told
            job.fail(_problem(error))
        _roll_back(connection)


class _SpoiledError(Exception):
    """A work took the batch's transaction with it."""


def _open(path: Path | None, read_only: bool, patience: float) -> sqlite3.Connection:
    if path is None:
        target = MEMORY
    else:
        if not read_only:
            _make_private(path)
        target = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
    connection = sqlite3.connect(
        target, uri=True, timeout=patience, isolation_level=None, cached_statements=STATEMENTS_KEPT
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")  # what was deleted is overwritten, not just let go
        if read_only:
            connection.execute("SELECT 1 FROM sqlite_master")
        elif path is not None:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("BEGIN IMMEDIATE")  # what can't be written should be known now
            connection.execute("ROLLBACK")
    except BaseException:
        connection.close()
        raise
    return connection


def _make_private(path: Path) -> None:
    """A new file is for its owner only; SQLite gives the files beside it the same permissions."""
    with suppress(OSError):  # SQLite then says what is wrong
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")


def _problem(error: BaseException) -> BaseException:
    """A driver's error as a DatabaseProblem where it is one that has a name; anything else as it is."""
    if not isinstance(error, sqlite3.Error):
        return error
    key = _KEYS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return DatabaseProblem(key, str(error)) if key else error
