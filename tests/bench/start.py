"""Seconds from nothing to the first answered message, and memory: idle, and after thousands of messages.

The real process, in the terminal and with the tests' stand-ins for Telegram and Discord. Once as `make run`
starts it, and once as deploy/ does: optimized (-OO), all of it compiled in a folder of its own. What a start
compiles is compiled before anything is measured. With both platforms the first answer is there when it is
there on both.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from itertools import count, cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.bench.sides import PATIENCE, Side, ended, serving, until
from tests.bench.talk import talk

ROOT = Path(__file__).parents[2]
#: The platforms of each way to run it.
WAYS: Mapping[str, Sequence[str]] = {
    "terminal": (),
    "Telegram": ("telegram",),
    "Discord": ("discord",),
    "both": ("telegram", "discord"),
}
#: People who write, and how many messages are on their way at a time.
PEOPLE, AT_A_TIME = 250, 20
#: Seconds after the first answer when a start is over.
SETTLED = 1.0


class Bot:
    """A running process, at one way's chats."""

    def __init__(self, process: asyncio.subprocess.Process, sides: Sequence[Side]) -> None:
        self._process = process
        self._sides = sides
        self._people = [{person: talk(person) for person in range(PEOPLE)} for _ in sides]
        self._alone = talk(0)

    @property
    def megabytes(self) -> float:
        """What it has in memory."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024

    @property
    def worked(self) -> float:
        """Seconds for which it has had a processor."""
        stat = Path(f"/proc/{self._process.pid}/stat").read_text()
        user, system = stat.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    async def first(self) -> None:
        """Until its first answer, on each side, to a message written as soon as it hears."""
        if self._sides:
            await asyncio.gather(*map(self._first, self._sides))
            return
        stdin, stdout = self._typewriter
        stdin.write(b"/help\n")
        async with asyncio.timeout(PATIENCE):
            await stdout.readline()

    async def _first(self, side: Side) -> None:
        before = await side.shown()
        await until(side.up)
        await side.write(0, "/help")
        await until(lambda: _more(side, before))

    async def hear(self, messages: int) -> None:
        """So many messages, of many people where there is a server, and their answers."""
        if not self._sides:
            for _ in range(0, messages, AT_A_TIME):
                await self._typed(list(islice(self._alone, AT_A_TIME)))
            return
        each = messages // len(self._sides)
        busy = zip(self._sides, self._people, strict=True)
        await asyncio.gather(*(_busy(side, each, people) for side, people in busy))

    async def _typed(self, lines: Sequence[str]) -> None:
        """Until the lines are answered: the last one asks for a word that only its answer can have."""
        stdin, stdout = self._typewriter
        mark = f"{perf_counter()}"
        stdin.write("".join(f"{line}\n" for line in (*lines, f"/find {mark}")).encode())
        async with asyncio.timeout(PATIENCE):
            while mark.encode() not in await stdout.readline():
                pass

    @property
    def _typewriter(self) -> tuple[asyncio.StreamWriter, asyncio.StreamReader]:
        """What is typed, and what comes back."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        return stdin, stdout


async def _more(side: Side, than: int) -> bool:
    return await side.shown() > than


async def _busy(side: Side, messages: int, talks: Mapping[int, Iterator[str]]) -> None:
    """People write in turn; nobody does while more than a few wait for their answer."""
    people = cycle(talks)
    for _ in range(0, messages, AT_A_TIME):
        answered = await side.shown() + AT_A_TIME - 1
        for person in islice(people, AT_A_TIME):
            await side.write(person, next(talks[person]))
        await until(lambda: _more(side, answered))  # noqa: B023 - it is awaited at once


@dataclass(frozen=True, slots=True)
class Column:
    """How it is started: what the environment says beside the way's settings."""

    name: str
    environment: dict[str, str]


@contextmanager
def columns(*, both: bool) -> Iterator[list[Column]]:
    """As `make run` does, and as deploy/ does."""
    with TemporaryDirectory() as folder:
        deployed = {"PYTHONOPTIMIZE": "2", "PYTHONPYCACHEPREFIX": folder}
        yield [Column("plain", {}), Column("deployed", deployed)][: 2 if both else 1]


@dataclass(frozen=True, slots=True)
class Place:
    """One way's servers and database, for one start after the other."""

    sides: Sequence[Side]
    environment: dict[str, str]

    @asynccontextmanager
    async def bot(self) -> AsyncIterator[Bot]:
        """The process, just started."""
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot", "run" if self.sides else "chat"),
            cwd=ROOT,
            env=self.environment,
            stdin=pipe,
            stdout=pipe,
        )
        try:
            yield Bot(process, self.sides)
        finally:
            await ended(process)


@asynccontextmanager
async def place(way: str, column: Column) -> AsyncIterator[Place]:
    """Servers and an empty database."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "PYTHONPATH") if name in os.environ}
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory())
        told = {"RAPPORT_DB": f"{folder}/rapport.sqlite3", "RAPPORT_ACCESS": "open"}
        sides = []
        for platform in WAYS[way]:
            side, settings = await stack.enter_async_context(serving(platform))
            sides.append(side)
            told |= settings
        yield Place(sides, kept | column.environment | told)


@dataclass(frozen=True, slots=True)
class Started:
    """Seconds to the first answer, the best of some tries; how many of them it computed; MB afterwards."""

    seconds: float
    worked: float
    idle: float


async def starts(way: str, column: Column, tries: int) -> Started:
    """Start it again and again on one database."""
    took: list[tuple[float, float]] = []
    async with place(way, column) as here:
        for number in count():
            began = perf_counter()
            async with here.bot() as bot:
                await bot.first()
                if number == 0:  # whatever is still to be compiled is compiled now
                    await bot.hear(AT_A_TIME)
                    continue
                took.append((perf_counter() - began, bot.worked))
                if number == tries:
                    await asyncio.sleep(SETTLED)
                    return Started(*min(took), bot.megabytes)
    raise AssertionError


async def after(way: str, column: Column, messages: int) -> tuple[float, float]:
    """MB after half of so many messages, and after all of them."""
    async with place(way, column) as here, here.bot() as bot:
        await bot.first()
        await bot.hear(messages // 2)
        half = bot.megabytes
        await bot.hear(messages // 2)
        return half, bot.megabytes


async def run(*, quick: bool) -> AsyncIterator[str]:
    """The figures, a line each. Memory is not what the load changes: the ways of a column grow at a time."""
    messages, tries = (200, 1) if quick else (10_000, 5)
    yield f"                    first answer s  CPU s  idle MB  MB after {messages // 2}  {messages}"
    with columns(both=not quick) as kinds:
        started = {(way, column.name): await starts(way, column, tries) for column in kinds for way in WAYS}
        for column in kinds:
            grown = await asyncio.gather(*(after(way, column, messages) for way in WAYS))
            for way, (half, whole) in zip(WAYS, grown, strict=True):
                one = started[way, column.name]
                figures = f"{one.seconds:14.2f} {one.worked:6.2f} {one.idle:8.1f} {half:13.1f} {whole:6.1f}"
                yield f"{column.name:9}{way:10} {figures}"
