"""`rapport migrate`, `rebuild`, `check` and `export`: looking after an installation."""

import argparse
import os
import shutil
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.bootstrap import rebuilt, utc_now
from bot.commands.export import dump
from bot.config import Settings
from bot.console.problems import guarded, tell
from bot.core.address import Account
from bot.core.ports import Stores
from bot.domain.person import Person
from bot.storage.engine import Database, database_path
from bot.storage.migrate import CURRENT, ensure
from bot.storage.stores import DatabaseStore

FINE, WRONG = 0, 1
#: Below so many bytes free a database may soon not be able to write.
LITTLE_SPACE = 200 * 1024 * 1024


@guarded(writes=True)
async def migrate(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Bring the database up to date, and say what that was."""
    database = await Database.open(chosen.database)
    try:
        done = await ensure(database)
    finally:
        await database.close()
    key = "migrate-nothing" if done.before == done.after else "migrate-done"
    tell(key, before=done.before or "-", after=done.after)
    return FINE


@guarded(writes=True)
async def rebuild(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Derive again what is derived, and say how many rows differed: there should be none."""
    database = await Database.open(chosen.database)
    try:
        await ensure(database)
        contacts, differed = await rebuilt(DatabaseStore(database))
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
        return stores.people.find(Account(platform, native))
    people = stores.people.all()
    return people[0] if len(people) == 1 else None


async def check(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Each finding with what to do; exit status 1 where something is wrong."""
    wrong = 0
    for finding in (_python, _zones, _folder, _space):
        wrong += finding(chosen)
    wrong += await _database(chosen)
    tell("check-fine" if not wrong else "check-wrong", count=wrong)
    return WRONG if wrong else FINE


def _python(chosen: Settings) -> int:
    tell("check-python", version=sys.version.split()[0])
    return 0


def _zones(chosen: Settings) -> int:
    try:
        ZoneInfo("Europe/Berlin")
    except ZoneInfoNotFoundError:
        tell("check-no-zones")
        return 1
    tell("check-zones")
    return 0


def _folder(chosen: Settings) -> int:
    path = database_path(chosen.database)
    if path is None:
        return 0
    folder = _nearest(path.parent)
    if not os.access(folder, os.W_OK):
        tell("check-folder-closed", folder=str(folder))
        return 1
    tell("check-folder", folder=str(path.parent))
    return 0


def _space(chosen: Settings) -> int:
    path = database_path(chosen.database)
    if path is None:
        return 0
    free = shutil.disk_usage(_nearest(path.parent)).free
    tell("check-space" if free > LITTLE_SPACE else "check-little-space", megabytes=free // 1024**2)
    return int(free <= LITTLE_SPACE)


async def _database(chosen: Settings) -> int:
    path = database_path(chosen.database)
    if path is None or not path.exists():
        tell("check-database-new", path=str(path or ":memory:"))
        return 0
    return await _opened(chosen, path)


@guarded(writes=False)
async def _opened(chosen: Settings, path: Path) -> int:
    database = await Database.open(chosen.database, read_only=True)
    try:
        await ensure(database)
        sound = await database.sound()
    finally:
        await database.close()
    tell("check-database" if sound else "check-database-damaged", path=str(path), version=CURRENT)
    return int(not sound)


def _nearest(folder: Path) -> Path:
    """The folder, or the closest one above it that there is."""
    return next(one for one in (folder, *folder.resolve().parents) if one.exists())


COMMANDS: Mapping[str, Callable[[Settings, argparse.Namespace], Awaitable[int]]] = {
    "migrate": migrate,
    "rebuild": rebuild,
    "check": check,
    "export": export,
}
