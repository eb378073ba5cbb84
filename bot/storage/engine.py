"""The database: one writer, one thread, and transactions that share a commit.

Everything that only SQLite understands is in this file.

A transaction is a synchronous function (a *work*) that the database runs on its own thread. What queues up
while one batch runs becomes the next one: each work under a savepoint, one commit for all. A work that fails
is rolled back alone; where one takes the whole transaction with it, each of the batch runs again by itself.
"""

import asyncio
import os
import sqlite3
import threading
from collections.abc import Callable, Coroutine, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

import aiosqlite

from bot.storage.statement import Row
from bot.storage.transaction import DatabaseProblem, Job, Transaction, named

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["Database", "DatabaseProblem", "Row", "Transaction", "database_path"]

T = TypeVar("T")

LARGEST_BATCH = 256
STATEMENTS_KEPT = 512
MEMORY = ":memory:"

# https://sqlite.org/rescode.html: the primary codes that have a name of ours.
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


def database_path(url: str) -> Path | None:
    """The file that a URL (`sqlite:///path`, `sqlite://`) or a plain path means; None for one in memory."""
    scheme, separator, rest = url.partition("://")
    if separator and scheme.partition("+")[0] != "sqlite":
        raise DatabaseProblem("unsupported", scheme)
    name = rest.removeprefix("/") if separator else url
    return None if name in ("", MEMORY) else Path(name)


class Database:
    """A database that is open. Make it with `open`; use it from the event loop that opened it."""

    def __init__(self, connection: aiosqlite.Connection, thread: int, *, read_only: bool) -> None:
        self.read_only = read_only
        self._connection = connection
        self._thread = thread
        self._begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
        self._waiting: list[Job[Any]] = []
        self._pump: asyncio.Task[None] | None = None
        self._closed = False

    @classmethod
    async def open(
        cls, url: str, *, read_only: bool = False, checkpoints: bool = True, patience: float = 5.0
    ) -> "Database":
        """Open what `url` names, making the file where there is none; DatabaseProblem where that can't be.

        `read_only` reads what is there and never writes, checkpoints included; without `checkpoints` they are
        left to the process that runs beside. `patience` is for how many seconds a lock is waited for.
        """
        path = database_path(url)
        thread = 0

        def opener() -> sqlite3.Connection:
            nonlocal thread
            thread = threading.get_ident()
            return _open(path, read_only, checkpoints, patience)

        connection = aiosqlite.Connection(opener, iter_chunk_size=64)
        connection._thread.daemon = True  # a database left open must not keep the process alive
        try:
            await connection
        except sqlite3.Error as error:
            connection._thread.join()  # it is on its way out, and tells the loop, which must still be there
            _raise_named(error)
        return cls(connection, thread, read_only=read_only)

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

    async def tables(self) -> frozenset[str]:
        """The names of the tables there are."""
        return await self._alone(_tables)

    async def define(self, statements: Iterable[str]) -> None:
        """Run statements that define the schema: all of them, or none where one fails."""
        await self._alone(_define, tuple(statements))

    async def reshape(self, change: "Callable[[Connection], T]") -> T:
        """What `change` returns; it gets an SQLAlchemy connection to alter tables with, as one transaction.

        References are checked only at its end, as a table may be replaced on the way. Where one then leads
        nowhere that is a DatabaseProblem, and nothing has changed.
        """
        return await self._alone(_reshape, change)

    async def scrub(self) -> bool:
        """Move the log into the file and empty it, so that it keeps nothing of what was deleted.

        False where a reader is in the way.
        """
        return await self._alone(_scrub)

    async def sound(self) -> bool:
        """Whether the file keeps its own rules: SQLite's quick check finds nothing."""
        return await self._alone(_sound)

    async def copy_to(self, path: Path) -> None:
        """Copy all of it, as it is now, into a new file, for its owner only and without a log beside it.

        FileExistsError where there is one. Transactions wait meanwhile: half a second for 200 MB.
        """
        await self._alone(_copy, path)

    async def close(self) -> None:
        """Finish what was asked for, take nothing more, and close. Closing twice is harmless."""
        self._closed = True
        if self._pump is not None:
            await asyncio.wait([self._pump])
        await self._connection.close()
        self._connection._thread.join()

    async def _run(self, work: Callable[[Transaction], T]) -> T:
        if self._closed:
            raise DatabaseProblem("closed")
        waits: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append(Job(work, waits))
        if self._pump is None or self._pump.done():
            self._pump = asyncio.create_task(self._work_off(), name="database")
        return await waits

    async def _work_off(self) -> None:
        """Hand what waits to the thread, a batch at a time; each batch is answered in one go."""
        while self._waiting:
            batch = [job for job in self._waiting[:LARGEST_BATCH] if job.wanted]
            del self._waiting[:LARGEST_BATCH]
            if not batch:
                continue
            try:
                await self._on_thread(self._commit_together, batch)
            except BaseException:
                for job in (*batch, *self._waiting):
                    job.give_up()
                self._waiting.clear()
                raise
            for job in batch:
                job.answer()

    async def _alone(self, function: Callable[..., T], *arguments: Any) -> T:
        """What `function` returns, run between batches."""
        if self._closed:
            raise DatabaseProblem("closed")
        try:
            return await self._on_thread(function, *arguments)
        except sqlite3.Error as error:
            _raise_named(error)

    async def _on_thread(self, function: Callable[..., T], *arguments: Any) -> T:
        # aiosqlite has no public call that runs a function on its thread.
        call = self._connection._execute(function, self._connection._conn, *arguments)  # type: ignore[no-untyped-call]
        return cast(T, await call)

    def _commit_together(self, connection: sqlite3.Connection, batch: list[Job[Any]]) -> None:
        """One transaction for the batch; whatever happens, each job then has its answer."""
        if len(batch) == 1:
            self._commit_alone(connection, batch[0])
            return
        try:
            connection.execute(self._begin)
            for job in batch:
                connection.execute("SAVEPOINT work")
                if not _attempt(connection, job):
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

    def _commit_alone(self, connection: sqlite3.Connection, job: Job[Any]) -> None:
        try:
            connection.execute(self._begin)
            if _attempt(connection, job):
                connection.execute("COMMIT")
        except BaseException as error:  # noqa: BLE001 - whoever waits is told
            job.fail(_problem(error))
        _roll_back(connection)


class _SpoiledError(Exception):
    """A work took the batch's transaction with it."""


def _attempt(connection: sqlite3.Connection, job: Job[Any]) -> bool:
    """Run a job inside the open transaction; False where it failed."""
    cursor = connection.cursor()

    def execute(sql: str, arguments: Any, many: bool = False) -> sqlite3.Cursor:
        if not connection.in_transaction:  # what came now would be saved statement by statement
            raise RuntimeError("the transaction was rolled back")
        try:
            return cursor.executemany(sql, arguments) if many else cursor.execute(sql, arguments)
        except sqlite3.Error as error:
            _raise_named(error)

    done = job.attempt(Transaction(execute))
    if done and not connection.in_transaction:
        job.fail(RuntimeError("the work hid that its transaction was rolled back"))
        return False
    return done


def _open(path: Path | None, read_only: bool, checkpoints: bool, patience: float) -> sqlite3.Connection:
    target = MEMORY
    if path is not None:
        if not read_only:
            _make_private(path)
        target = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
    connection = sqlite3.connect(
        target, uri=True, timeout=patience, isolation_level=None, cached_statements=STATEMENTS_KEPT
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten, not just let go
        if path is not None and not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
        if not checkpoints:
            connection.execute("PRAGMA wal_autocheckpoint = 0")
        # What can't be read, or can't be written, should be known now.
        connection.execute("BEGIN" if read_only else "BEGIN IMMEDIATE")
        _tables(connection)
        connection.execute("ROLLBACK")
    except BaseException:
        connection.close()
        raise
    return connection


def _make_private(path: Path) -> None:
    """A new file is for its owner only; SQLite gives the files beside it the same permissions."""
    with suppress(OSError):  # SQLite then says what is wrong
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _tables(connection: sqlite3.Connection) -> frozenset[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return frozenset(name for (name,) in found if not name.startswith("sqlite_"))


def _define(connection: sqlite3.Connection, statements: Iterable[str]) -> None:
    try:
        connection.execute("BEGIN IMMEDIATE")
        for statement in statements:
            connection.execute(statement)
        connection.execute("COMMIT")
    finally:
        _roll_back(connection)


def _reshape(connection: sqlite3.Connection, change: "Callable[[Connection], T]") -> T:
    from bot.storage.upgrading import begun

    # Dropping a table deletes its rows, and whatever refers to them with ON DELETE CASCADE.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with begun(connection) as transaction:
            result = change(transaction)
            astray = transaction.exec_driver_sql("PRAGMA foreign_key_check").first()
            if astray is not None:
                raise DatabaseProblem("constraint", f"rows of {astray[0]} refer to what is gone")
        return result
    finally:
        _roll_back(connection)
        connection.execute("PRAGMA foreign_keys = ON")


def _scrub(connection: sqlite3.Connection) -> bool:
    (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def _sound(connection: sqlite3.Connection) -> bool:
    (finding,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return bool(finding == "ok")


def _copy(connection: sqlite3.Connection, path: Path) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    copy = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")


def _raise_named(error: Exception) -> NoReturn:
    problem = _problem(error)
    if problem is error:
        raise error
    raise problem from error


def _problem(error: BaseException) -> BaseException:
    """A driver's error as a DatabaseProblem where it is one that has a name; anything else as it is."""
    key = _KEYS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return named(key, str(error)) if key else error
