"""The common commands, with more and more of other people's contacts in the database."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.core.address import Account, Address
from bot.core.message import Inbound
from tests.bench.crowd import NOW, make

PLATFORM = "memory"
#: Of each person.
CONTACTS, ENTRIES = 100, 10
SAYS = {
    "a report": "had coffee with Maria Lopez",
    "/today": "/today",
    "/followups": "/followups",
    "/contact (history)": "/contact Maria Lopez",
    "/stats": "/stats",
}
#: Different people who say each: whom the bot has just heard is in its caches.
ASKED = 40


async def took(path: Path, people: int) -> dict[str, float]:
    """Milliseconds of a turn, the median over people spread over the database."""
    app = await App.open(str(path), [MemoryChat(PLATFORM)], clock=lambda: NOW, seed=0)
    events = count()
    try:
        found = {}
        for warm in (True, False):
            for name, text in SAYS.items():
                times = []
                for who in _spread(people, offset=int(warm)):
                    account, here = Account(PLATFORM, who, "Ana"), Address(PLATFORM, who)
                    said = Inbound(event=f"g{next(events)}", address=here, sender=account, text=text)
                    began = perf_counter()
                    await app.handle(said)
                    times.append(perf_counter() - began)
                found[name] = sorted(times)[len(times) // 2] * 1000
        return found
    finally:
        await app.close()


def _spread(people: int, offset: int) -> Iterator[str]:
    step = max(people // ASKED, 1)
    return (str(1000 + (number + offset) % people) for number in range(0, min(people, ASKED) * step, step))


async def run(*, quick: bool, whole: bool = False) -> AsyncIterator[str]:
    """The figures, a line each; the largest takes minutes and gigabytes, and is made when `whole`."""
    sizes = (100, 1000, 10_000) if whole else (100, 300) if quick else (100, 1000)
    columns = []
    with TemporaryDirectory() as folder:
        for people in sizes:
            path = Path(folder) / f"{people}.sqlite3"
            began = perf_counter()
            await make(path, people, contacts=CONTACTS, entries=ENTRIES, platform=PLATFORM)
            with closing(sqlite3.connect(path)) as opened:
                (entries,) = opened.execute("SELECT count(*) FROM entry").fetchone()
            yield (
                f"{people * CONTACTS} contacts, {entries} entries: {path.stat().st_size / 1e6:.0f} MB, "
                f"made in {perf_counter() - began:.0f} s"
            )
            columns.append(await took(path, people))
            path.unlink()
    yield (
        "turn                " + "".join(f"{people * CONTACTS:>12}" for people in sizes) + "  (ms)   ratios"
    )
    for name in SAYS:
        times = [column[name] for column in columns]
        ratios = "  ".join(f"{one / times[0]:.2f}" for one in times[1:])
        yield f"{name:20}" + "".join(f"{one:12.2f}" for one in times) + f"         {ratios}"
