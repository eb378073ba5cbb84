"""`python -m tests.bench.start`: how soon Rapport answers the first message, and the memory it keeps.

It is started as anybody starts it, as a process of its own, on a new database, with stand-ins of the
platforms on loopback. Seconds are from the start of the process to the first answer shown, the best of some
runs; MB are what is resident (VmRSS) at rest after it, and after many messages. Needs Linux for the second.

`--tree` names a checkout to start it from; where there are several they take turns, so that what else the
machine does falls on all of them alike. Compile them first, as an installation does: `python -m compileall -q
bot`. `--python` should be of an environment made from requirements.lock: what is there for development only
may be imported as well.
"""

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import CLOCK_REALTIME, clock_gettime, perf_counter

from tests.adapters.discord.standin import StandIn as Discord
from tests.adapters.telegram.standin import StandIn as Telegram

HERE = Path(__file__).parents[2]
FIRST = "had coffee with Maria Lopez, follow up Friday"
#: What is said after that, again and again; {} is a number below KNOWN.
MORE = ("called Tom Baker{}", "/today", "thanked Li Wei for {} hours", "/contacts", "/followups", "/stats")
KNOWN = 50
#: Nobody writes more than one may say at once.
EACH = 90
#: Seconds for what is done after an answer.
REST = 3.0
#: Seconds that an answer may take to come, on however slow a machine.
PATIENCE = 60.0

Write = Callable[[int, str], None]


@dataclass(slots=True)
class Side:
    """A platform: `write` is what person number N says there, `up` waits until they can be heard."""

    environment: dict[str, str]
    up: Callable[[], Awaitable[object]]
    write: Write
    answered: Callable[[int], Awaitable[object]]
    """Waits until so many answers are shown."""


@dataclass(frozen=True, slots=True)
class Found:
    """Seconds to the first answer; MB at rest after it, and after many messages (0.0: not tried)."""

    first: float
    idle: float
    later: float


def now() -> datetime:
    """The stand-ins' clock."""
    return datetime.fromtimestamp(clock_gettime(CLOCK_REALTIME), UTC)


@asynccontextmanager
async def telegram() -> AsyncIterator[Side]:
    """What is written before the bot is there waits for it."""
    it = Telegram(clock=now)
    await it.start()
    people = {}

    def write(number: int, text: str) -> None:
        if number not in people:
            people[number] = it.people.user(f"Ana{number}")
        it.people.write(people[number], text)

    async def answered(count: int) -> None:
        await it.telegram.changes.until(lambda: it.telegram.counts["shown"] >= count, _patience(count))

    async def up() -> None:
        pass

    environment = {
        "RAPPORT_TELEGRAM_TOKEN": it.token,
        "RAPPORT_TELEGRAM_BASE_URL": f"http://127.0.0.1:{it.port}",
    }
    try:
        yield Side(environment, up, write, answered)
    finally:
        await it.stop()


@asynccontextmanager
async def discord() -> AsyncIterator[Side]:
    """Somebody whom the bot doesn't know yet is heard once it is connected."""
    it = Discord(now)
    await it.start()

    def write(number: int, text: str) -> None:
        it.person(f"ana{number}").writes(text)

    async def answered(count: int) -> None:
        await changed(lambda: it.platform.counters.created >= count, _patience(count))

    async def up() -> None:
        await changed(lambda: bool(it.gateway.connected), PATIENCE)

    async def changed(holds: Callable[[], bool], patience: float) -> None:
        async with asyncio.timeout(patience):
            while not holds():
                with suppress(TimeoutError):  # the stand-in itself is less patient
                    await it.platform.until(holds)

    environment = {
        "RAPPORT_DISCORD_TOKEN": it.token,
        "RAPPORT_DISCORD_API_BASE": it.api_base,
        "RAPPORT_DISCORD_GATEWAY_URL": it.gateway_url,
    }
    try:
        yield Side(environment, up, write, answered)
    finally:
        await it.stop()


SIDES = {
    "terminal": (),
    "telegram": (telegram,),
    "discord": (discord,),
    "both": (telegram, discord),
}


def _patience(count: int) -> float:
    """Answers to many take longer: a platform takes 30 of them a second."""
    return PATIENCE + count / 10


async def served(python: Path, tree: Path, names: str, messages: int) -> Found:
    """Start `rapport run` with these platforms."""
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        sides = [await stack.enter_async_context(make()) for make in SIDES[names]]
        environment = {**os.environ, "PYTHONPATH": str(tree), "RAPPORT_ACCESS": "open"}
        for side in sides:
            environment |= side.environment
        began = perf_counter()
        process = await asyncio.create_subprocess_exec(
            python, "-m", "bot", "run", "--db", f"{folder}/rapport.db",
            cwd=tree, env=environment, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        try:
            await asyncio.gather(*map(_first, sides))
            first = perf_counter() - began
            idle = await _resident(process.pid)
            if not messages:
                return Found(first, idle, 0.0)
            each = messages // len(sides)
            await asyncio.gather(*(_more(side, each) for side in sides))
            return Found(first, idle, await _resident(process.pid))
        finally:
            process.terminate()
            await process.wait()


async def _first(side: Side) -> None:
    await side.up()
    side.write(0, FIRST)
    await side.answered(1)


async def _more(side: Side, messages: int) -> None:
    """So many messages, by as many people as that takes."""
    for number in range(messages):
        side.write(1 + number // EACH, _said(number))
        if number % EACH == 0:
            await side.answered(number + 1 - EACH)
    await side.answered(1 + messages)


def _said(number: int) -> str:
    return MORE[number % len(MORE)].format(number % KNOWN)


async def piped(python: Path, tree: Path, messages: int) -> Found:
    """Start `rapport chat` with a pipe."""
    with tempfile.TemporaryDirectory() as folder:
        began = perf_counter()
        process = await asyncio.create_subprocess_exec(
            python, "-m", "bot", "chat", "--db", f"{folder}/rapport.db",
            cwd=tree, env={**os.environ, "PYTHONPATH": str(tree)},
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(f"{FIRST}\n".encode())
            await process.stdout.readline()
            first = perf_counter() - began
            idle = await _resident(process.pid)
            if not messages:
                return Found(first, idle, 0.0)
            for number in range(messages):
                process.stdin.write(f"{_said(number)}\n".encode())
            process.stdin.write(b"/rename nobody at all, 4711\n")
            async with asyncio.timeout(_patience(messages)):
                while b"nobody at all" not in await process.stdout.readline():
                    pass
            return Found(first, idle, await _resident(process.pid))
        finally:
            process.terminate()
            await process.communicate()


async def _resident(pid: int) -> float:
    """MB, once it has come to rest."""
    await asyncio.sleep(REST)
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


async def measured(python: Path, tree: Path, names: str, messages: int) -> Found:
    """One start."""
    if names == "terminal":
        return await piped(python, tree, messages)
    return await served(python, tree, names, messages)


async def compared(asked: argparse.Namespace) -> None:
    """Every tree in turn, as often as asked; the best of each."""
    trees: Sequence[Path] = asked.tree or [HERE]
    for names in asked.platform or SIDES:
        found: dict[Path, list[Found]] = {tree: [] for tree in trees}
        for run in range(asked.runs):
            for tree in trees:
                messages = 0 if run else asked.messages
                found[tree].append(await measured(asked.python, tree.resolve(), names, messages))
        for tree, every in found.items():
            first, idle = min(one.first for one in every), min(one.idle for one in every)
            later = f", after {asked.messages} messages {every[0].later:.1f} MB" if asked.messages else ""
            print(f"{names:9} {first:.3f} s, idle {idle:.1f} MB{later}   {tree}", flush=True)  # noqa: T201


def main() -> None:
    parser = argparse.ArgumentParser(prog="start", description=__doc__, allow_abbrev=False)
    parser.add_argument("--platform", action="append", choices=SIDES)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--messages", type=int, default=0, help="in the first run: 10000 take 6 minutes")
    parser.add_argument("--python", type=Path, default=Path(sys.executable))
    parser.add_argument("--tree", action="append", type=Path)
    asyncio.run(compared(parser.parse_args()))


if __name__ == "__main__":
    main()
