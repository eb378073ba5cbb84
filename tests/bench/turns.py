"""A durable turn: a message in, decided, stored and its answer queued, with an fsync before anybody is told.

Beside it the very statements of these turns, run again on a copy of the database as they would be without
Rapport: sqlite3 in a thread of its own and raw aiosqlite, both with a commit for each message.
"""

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import aiosqlite

from bot.adapters.memory import MemoryChat
from bot.bootstrap import TOKEN_KEY, App
from bot.commands import registry
from bot.core import token
from bot.core.address import Account, Address
from bot.core.message import Inbound
from bot.domain.say import Invocation
from bot.storage.transaction import Transaction
from tests.bench.crowd import NOW, make
from tests.bench.phases import phases

PEOPLE, CONTACTS, ENTRIES = 256, 20, 10
#: Each way in turn, and the best of each: what else a machine does only ever slows one down.
ROUNDS = 3
PLATFORM = "memory"
#: Turns a second that arrive at chance: a community of thousands in its busiest minute.
A_SECOND = 50.0
Statements = list[tuple[str, Any]]


@dataclass(frozen=True)
class Measured:
    """Turns a second, and the 99th percentile of what one took, in milliseconds."""

    a_second: float
    p99: float


class Recorder:
    """Writes down what each turn says to the database."""

    def __init__(self) -> None:
        self.turns: list[Statements] = []
        self._init = Transaction.__init__

    def __enter__(self) -> "Recorder":
        turns, init = self.turns, self._init

        def recording(self: Transaction, execute: Any) -> None:
            said: Statements = []
            turns.append(said)

            def noted(sql: str, arguments: Any, many: bool = False) -> Any:
                said.extend((sql, one) for one in (arguments if many else [arguments]))
                return execute(sql, arguments, many)

            init(self, noted)

        Transaction.__init__ = recording  # type: ignore[method-assign]
        return self

    def __exit__(self, *_: object) -> None:
        Transaction.__init__ = self._init  # type: ignore[method-assign]


def text(number: int) -> Inbound:
    """Somebody's report, in their own words."""
    who = str(1000 + number % PEOPLE)
    said = "had coffee with Maria Lopez, she asked about my rates, follow up Friday"
    account, here = Account(PLATFORM, who, "Ana"), Address(PLATFORM, who)
    return Inbound(event=f"t{number}", address=here, sender=account, text=said)


def presses(key: bytes) -> Callable[[int], Inbound]:
    """Somebody's press of a button: today off, and not after all."""
    commands = registry().commands

    def press(number: int) -> Inbound:
        person = number % PEOPLE + 1
        who = str(999 + person)
        account, here = Account(PLATFORM, who, "Ana"), Address(PLATFORM, who)
        does = Invocation("skiptoday" if number // PEOPLE % 2 else "again", {})
        button = token.make(does, token.audience(person, here), key, commands)
        return Inbound(event=f"p{number}", address=here, sender=account, token=button)

    return press


async def at_once(many: int, count: int, do: Callable[[int], Awaitable[object]]) -> Measured:
    """So many turns, `many` at a time."""
    took: list[float] = []
    numbers = iter(range(count))

    async def worker() -> None:
        for number in numbers:
            began = perf_counter()
            await do(number)
            took.append(perf_counter() - began)

    began = perf_counter()
    await asyncio.gather(*(worker() for _ in range(many)))
    whole = perf_counter() - began
    return Measured(count / whole, sorted(took)[int(len(took) * 0.99)] * 1000)


async def arriving(a_second: float, count: int, do: Callable[[int], Awaitable[object]]) -> Measured:
    """So many turns that begin at chance, so many a second, whether or not the ones before are done."""
    chance = Random(0)
    took: list[float] = []
    doing: list[asyncio.Task[None]] = []

    async def turn(number: int) -> None:
        began = perf_counter()
        await do(number)
        took.append(perf_counter() - began)

    began = perf_counter()
    at = 0.0
    for number in range(count):
        at += chance.expovariate(a_second)
        await asyncio.sleep(max(began + at - perf_counter(), 0))
        doing.append(asyncio.create_task(turn(number)))
    await asyncio.gather(*doing)
    return Measured(count / (perf_counter() - began), sorted(took)[int(len(took) * 0.99)] * 1000)


async def rapport(path: Path, kind: str, many: int, count: int) -> tuple[Measured, list[Statements]]:
    """Rapport's turns, and their statements."""
    app = await App.open(str(path), [MemoryChat(PLATFORM)], clock=lambda: NOW, seed=0)
    try:
        inbound = presses(bytes.fromhex(_key(path))) if kind == "press" else text
        with Recorder() as recorder:
            await at_once(32, PEOPLE, lambda number: app.handle(inbound(number)))  # everybody's first today
            found = await at_once(many, count, lambda number: app.handle(inbound(PEOPLE + number)))
        return found, [turn for turn in recorder.turns if turn]
    finally:
        await app.close()


async def calmly(path: Path, kind: str, count: int) -> tuple[Measured, Mapping[str, float]]:
    """Turns that arrive at chance, and then, 32 at a time, milliseconds of one by its parts."""
    app = await App.open(str(path), [MemoryChat(PLATFORM)], clock=lambda: NOW, seed=0)
    try:
        inbound = presses(bytes.fromhex(_key(path))) if kind == "press" else text
        await at_once(32, PEOPLE, lambda number: app.handle(inbound(number)))
        found = await arriving(A_SECOND, count, lambda number: app.handle(inbound(PEOPLE + number)))
        with phases() as parts:
            await at_once(32, count, lambda number: app.handle(inbound(PEOPLE + count + number)))
        return found, {part: seconds / count * 1000 for part, seconds in parts.seconds.items()}
    finally:
        await app.close()


def _key(path: Path) -> str:
    with closing(sqlite3.connect(path)) as opened:
        key: str = opened.execute("SELECT value FROM setting WHERE name = ?", (TOKEN_KEY,)).fetchone()[0]
    return key


PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON")


async def threaded(path: Path, turns: Sequence[Statements], many: int) -> Measured:
    """The statements in a thread of sqlite3's own, a commit each turn."""
    with ThreadPoolExecutor(1) as thread:
        loop = asyncio.get_running_loop()
        connection = await loop.run_in_executor(thread, _opened, path)

        def turn(number: int) -> None:
            connection.execute("BEGIN IMMEDIATE")
            for sql, arguments in turns[number]:
                connection.execute(sql, arguments).fetchall()
            connection.execute("COMMIT")

        try:

            def run(number: int) -> Awaitable[object]:
                return loop.run_in_executor(thread, turn, number)

            await at_once(32, PEOPLE, run)
            return await at_once(many, len(turns) - PEOPLE, lambda number: run(PEOPLE + number))
        finally:
            await loop.run_in_executor(thread, connection.close)


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


async def raw(path: Path, turns: Sequence[Statements], many: int) -> Measured:
    """The statements through aiosqlite, one by one, a commit each turn."""
    async with aiosqlite.connect(path, isolation_level=None) as connection:
        for pragma in PRAGMAS:
            await connection.execute(f"PRAGMA {pragma}")
        alone = asyncio.Lock()

        async def turn(number: int) -> None:
            async with alone:
                await connection.execute("BEGIN IMMEDIATE")
                for sql, arguments in turns[number]:
                    async with connection.execute(sql, arguments) as cursor:
                        await cursor.fetchall()
                await connection.execute("COMMIT")

        await at_once(32, PEOPLE, turn)
        return await at_once(many, len(turns) - PEOPLE, lambda number: turn(PEOPLE + number))


async def run(*, quick: bool) -> AsyncIterator[str]:
    """The figures, a line each."""
    yield "kind   at once  Rapport/s  p99 ms  sqlite3 thread/s  aiosqlite/s  to the first  to the second"
    with TemporaryDirectory() as folder:
        base = Path(folder) / "base.sqlite3"
        await make(base, PEOPLE, contacts=CONTACTS, entries=ENTRIES, platform=PLATFORM)
        app = await App.open(str(base), [], clock=lambda: NOW, seed=0)
        await app.close()
        for kind in ("press", "text"):
            for many in (1, 32) if quick else (1, 32, 256):
                yield await _compared(base, kind, many, 300 if quick else 1000)
        for kind in ("press", "text"):
            found, parts = await calmly(_copy(base, "calm"), kind, 1000)
            yield f"{kind}: {found.a_second:.0f} a second at chance, p99 {found.p99:.1f} ms"
            for part, took in parts.items():
                yield f"{kind:6} {took:7.2f} ms {part}"


async def _compared(base: Path, kind: str, many: int, count: int) -> str:
    mine, firsts, seconds = [], [], []
    for _ in range(ROUNDS):
        one, turns = await rapport(_copy(base, "mine"), kind, many, count)
        mine.append(one)
        firsts.append(await threaded(_copy(base, "threaded"), turns, many))
        seconds.append(await raw(_copy(base, "raw"), turns[: PEOPLE + count // 4], many))
    best, first, second = (max(found, key=lambda one: one.a_second) for found in (mine, firsts, seconds))
    figures = f"{best.a_second:10.0f} {best.p99:7.1f} {first.a_second:17.0f} {second.a_second:12.0f}"
    ratios = f"{best.a_second / first.a_second:13.2f} {best.a_second / second.a_second:14.2f}"
    return f"{kind:6} {many:7} {figures} {ratios}"


def _copy(base: Path, name: str) -> Path:
    """A copy by this name, with no log of the one before beside it."""
    for left in ("-wal", "-shm"):
        base.with_name(f"{name}.sqlite3{left}").unlink(missing_ok=True)
    return Path(shutil.copy(base, base.with_name(f"{name}.sqlite3")))
