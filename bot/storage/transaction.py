"""What a work is given, and a work on its way. Knows no particular database."""

import asyncio
import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, Protocol, TypeVar, cast

from bot.core.ports import StoreDown
from bot.storage.statement import Row, Statement

T = TypeVar("T")

#: A lock is let go, a disk has room again.
_PASSING = frozenset({"locked", "read_only", "full", "disk", "cannot_open"})


class DatabaseProblem(Exception):
    """The database says no. `key` names which no:

    locked, read_only, not_a_database, damaged, full, disk, cannot_open, constraint, closed, unsupported, or
    foreign: it is somebody else's.
    """

    def __init__(self, key: str, detail: str = "") -> None:
        super().__init__(f"{key}: {detail}" if detail else key)
        self.key = key


class DatabaseDown(DatabaseProblem, StoreDown):
    """The database says no to everybody, and needn't do so for long."""


def named(key: str, detail: str) -> DatabaseProblem:
    """The problem with this key, which says whether it may pass."""
    return DatabaseDown(key, detail) if key in _PASSING else DatabaseProblem(key, detail)


class Cursor(Protocol):
    """What of a driver's cursor is used."""

    @property
    def rowcount(self) -> int: ...

    def fetchall(self) -> list[Any]: ...


class Execute(Protocol):
    """SQL and its arguments to a cursor; with `many` a list of these. DatabaseProblem where it is refused."""

    def __call__(self, sql: str, arguments: Any, many: bool = False) -> Cursor: ...


class Transaction:
    """What a work may do: execute. It ends with the work, and it can neither commit nor roll back."""

    def __init__(self, execute: Execute) -> None:
        self._execute = execute

    def all(self, statement: Statement, /, **values: object) -> list[Row]:
        """Every row; DatabaseProblem where the database refuses, TypeError where the values don't fit."""
        return statement.rows(self._execute(statement.sql, statement.arguments(values)).fetchall())

    def one(self, statement: Statement, /, **values: object) -> Row | None:
        """The first row, None where there is none."""
        rows = self.all(statement, **values)
        return rows[0] if rows else None

    def value(self, statement: Statement, /, **values: object) -> Any:
        """The first column of the first row, None where there is none."""
        rows = self.all(statement, **values)
        return rows[0][0] if rows else None

    def run(self, statement: Statement, /, **values: object) -> int:
        """How many rows were written."""
        cursor = self._execute(statement.sql, statement.arguments(values))
        if statement.returns_rows:
            cursor.fetchall()
        return cursor.rowcount

    def each(self, statement: Statement, values: Iterable[Mapping[str, object]]) -> int:
        """Run it for each of these values, which costs less than one by one; how many rows were written."""
        sent = [statement.arguments(one) for one in values]
        return self._execute(statement.sql, sent, many=True).rowcount if sent else 0

    def end(self) -> None:
        """Whoever kept it can do nothing with it any more."""
        self._execute = _over


def _over(sql: str, arguments: Any, many: bool = False) -> Cursor:
    raise RuntimeError("the transaction is over; fetch inside the work")


class Job(Generic[T]):
    """A work on its way: what it gave, or why it failed, and who waits for that."""

    __slots__ = ("_error", "_result", "_waits", "_work")

    def __init__(self, work: Callable[[Transaction], T], waits: asyncio.Future[T]) -> None:
        self._work = work
        self._waits = waits
        self._result: T | None = None
        self._error: BaseException | None = None

    @property
    def wanted(self) -> bool:
        """Whether somebody still waits."""
        return not self._waits.done()

    def attempt(self, transaction: Transaction) -> bool:
        """Run the work; False where it raised. Nothing comes out but the answer, later."""
        self._error = None
        try:
            self._result = self._work(transaction)
            if inspect.iscoroutine(self._result):
                self._result.close()
                raise TypeError("a work is a plain function, not a coroutine function")
        except BaseException as error:  # noqa: BLE001 - whoever waits is told
            self._error = error
        transaction.end()
        return self._error is None

    def fail(self, error: BaseException) -> None:
        """Its answer is `error`, whatever the work gave."""
        self._error = error

    def answer(self) -> None:
        """Tell who waits.

        A future takes no StopIteration, and what isn't an Exception would end the loop: these come as the
        cause of a RuntimeError.
        """
        error, self._error = self._error, None
        if not self.wanted:
            return
        if error is None:
            self._waits.set_result(cast(T, self._result))
        elif isinstance(error, Exception) and not isinstance(error, StopIteration | StopAsyncIteration):
            self._waits.set_exception(error)
        else:
            wrapped = RuntimeError(f"the work raised {type(error).__name__}")
            wrapped.__cause__ = error
            self._waits.set_exception(wrapped)

    def give_up(self) -> None:
        """Cancel who waits: the loop is being shut down."""
        self._waits.cancel()
