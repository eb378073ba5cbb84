"""`python -m tests.bench [--quick] [NAME ...]`: figures, each beside what people would use instead.

`make bench` runs them all: half an hour, most of it `start`; with --quick five minutes. Nothing here is a
test, as a figure depends on the machine and on what else it does. docs/performance.md tells which there
are and what they were.
"""

import argparse
import asyncio
import gc
import platform
import sqlite3
from collections.abc import AsyncIterator, Callable

from bot.cli import YOUNG
from tests.bench import growth, start, tick, turns, wave

Bench = Callable[..., AsyncIterator[str]]
BENCHES: dict[str, Bench] = {
    "turns": turns.run,
    "tick": tick.run,
    "wave": wave.run,
    "growth": growth.run,
    "start": start.run,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--quick", action="store_true", help="fewer people, fewer turns")
    parser.add_argument("--whole", action="store_true", help="growth up to ten million entries, in minutes")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    given = parser.parse_args()
    gc.set_threshold(YOUNG)  # as `rapport` does
    gc.freeze()
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {platform.machine()}")  # noqa: T201
    asyncio.run(_measured(given.names or list(BENCHES), quick=given.quick, whole=given.whole))


async def _measured(names: list[str], *, quick: bool, whole: bool) -> None:
    for name in names:
        print(f"\n{name}", flush=True)  # noqa: T201
        size = {"quick": quick} | ({"whole": whole} if name == "growth" else {})
        async for line in BENCHES[name](**size):
            print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
