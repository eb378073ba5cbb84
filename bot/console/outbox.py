"""`rapport outbox`: what waits, what was sent, and what can't be. Never what it says."""

import argparse

from bot.bootstrap import utc_now
from bot.config import Settings
from bot.console.problems import guarded, plain, tell
from bot.core.outbox import Parked
from bot.core.ports import Stores
from bot.storage.engine import Database
from bot.storage.migrate import ensure
from bot.storage.stores import DatabaseStore

FINE, WRONG = 0, 1
#: Parked ones shown at most, latest first.
SHOWN = 50


async def outbox(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Show it, or do something about a parked message."""
    if parsed.action is None:
        return await _show(chosen)
    return await _settle(chosen, parsed)


@guarded(writes=False)
async def _show(chosen: Settings) -> int:
    database = await Database.open(chosen.database, read_only=True)
    try:
        await ensure(database)

        def work(stores: Stores) -> tuple[dict[str, int], list[Parked]]:
            return stores.outbox.counts(), stores.outbox.parked(SHOWN)

        counts, parked = await DatabaseStore(database).run(work)
    finally:
        await database.close()
    queued, sent, stuck = (counts.get(state, 0) for state in ("queued", "sent", "parked"))
    tell("outbox", queued=queued, sent=sent, parked=stuck)
    for one in parked:
        when = f"{one.at:%Y-%m-%d %H:%M}"
        tell("outbox-parked", id=str(one.id), when=when, platform=one.platform, why=plain(one.why))
    if parked:
        tell("outbox-what-to-do")
    return FINE


@guarded(writes=True)
async def _settle(chosen: Settings, parsed: argparse.Namespace) -> int:
    database = await Database.open(chosen.database)
    try:
        await ensure(database)

        def work(stores: Stores) -> bool:
            if parsed.action == "retry":
                return stores.outbox.unpark(parsed.id, utc_now())
            return stores.outbox.discard(parsed.id)

        found = await DatabaseStore(database).run(work)
    finally:
        await database.close()
    tell(f"outbox-{parsed.action}" if found else "outbox-none", error=not found, id=str(parsed.id))
    return FINE if found else WRONG
