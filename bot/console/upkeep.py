"""`rapport migrate`, `rebuild` and `export`: looking after an installation."""

import argparse
import sys
from collections.abc import Awaitable, Callable, Mapping

from bot.bootstrap import utc_now
from bot.commands.export import dump
from bot.config import Settings
from bot.console.backup import backup, restore
from bot.console.check import check
from bot.console.health import health
from bot.console.invite import invite
from bot.console.members import members
from bot.console.outbox import outbox
from bot.console.problems import guarded, tell
from bot.core.address import Account
from bot.core.ports import Stores
from bot.core.rebuilding import rebuilt
from bot.domain.numbers import DEFAULTS
from bot.domain.person import Person
from bot.storage.backup import up_to_date
from bot.storage.engine import Database, database_path
from bot.storage.migrate import ensure
from bot.storage.stores import DatabaseStore

FINE, WRONG = 0, 1


@guarded(writes=True)
async def migrate(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Bring the database up to date, after a backup where there is something to do, and say what that was."""
    database = await Database.open(chosen.database)
    try:
        done, kept = await up_to_date(database, database_path(chosen.database), utc_now())
    finally:
        await database.close()
    key = "migrate-nothing" if done.before == done.after else "migrate-done"
    tell(key, before=done.before or "-", after=done.after)
    if kept is not None:
        tell("upgrade-kept", path=str(kept.path))
    return FINE


@guarded(writes=True)
async def rebuild(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Derive again what is derived, and say how many rows differed: there should be none."""
    database = await Database.open(chosen.database)
    try:
        await up_to_date(database, database_path(chosen.database), utc_now())
        contacts, differed = await rebuilt(DatabaseStore(database), DEFAULTS)
    finally:
        await database.close()
    tell("rebuild-done", contacts=contacts, differed=differed)
    return FINE


@guarded(writes=False)
async def export(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Everything of one person, as JSON on standard output. Only reads, also while Rapport runs."""
    database = await Database.open(chosen.database, read_only=True)
    try:
        await ensure(database)
        store = DatabaseStore(database)
        now = utc_now()

        def work(stores: Stores) -> bytes | None:
            person = _whose(stores, parsed.account)
            return None if person is None else dump(stores, person, now)

        written = await store.run(work)
    finally:
        await database.close()
    if written is None:
        tell("export-whose", error=True)
        return WRONG
    sys.stdout.buffer.write(written)
    return FINE


def _whose(stores: Stores, account: str | None) -> Person | None:
    if account is not None:
        platform, _, native = account.partition(":")
        held = stores.members.held(Account(platform, native))
        return None if held is None else held.person
    people = stores.people.all()
    return people[0] if len(people) == 1 else None


COMMANDS: Mapping[str, Callable[[Settings, argparse.Namespace], Awaitable[int]]] = {
    "migrate": migrate,
    "rebuild": rebuild,
    "check": check,
    "health": health,
    "export": export,
    "backup": backup,
    "restore": restore,
    "outbox": outbox,
    "invite": invite,
    "members": members,
}
