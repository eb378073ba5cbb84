"""`rapport check`: each finding with what to do; exit status 1 where something is wrong."""

import argparse
import os
import shutil
import stat
import sys
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.bootstrap import utc_now
from bot.config import Settings
from bot.console.check_platforms import check_platforms
from bot.console.problems import guarded, tell
from bot.core.ports import Stores
from bot.storage.backup import backups
from bot.storage.engine import Database, database_path
from bot.storage.lock import AlreadyRunning, ProcessLock
from bot.storage.migrate import CURRENT, ensure
from bot.storage.stores import DatabaseStore

FINE, WRONG = 0, 1
#: Below so many bytes free a database may soon not be able to write.
LITTLE_SPACE = 200 * 1024 * 1024
#: A clock that shows an earlier year, or one so much later, is wrong: Rapport is younger than that.
FIRST_YEAR, LAST_YEAR = 2026, 2100
#: A nightly backup should be no older than this.
FRESH = timedelta(days=2)
OTHERS = stat.S_IRWXG | stat.S_IRWXO


async def check(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Everything, and then how many things are wrong."""
    wrong = _python() + _clock() + _zones()
    path = database_path(chosen.database)
    if path is not None:
        wrong += _folder(path) + _space(path) + _private(path) + _running(path)
    wrong += await _database(chosen, path)
    if path is not None:
        wrong += _backups(path)
    wrong += await check_platforms(chosen)
    tell("check-fine" if not wrong else "check-wrong", count=wrong)
    return WRONG if wrong else FINE


def _python() -> int:
    tell("check-python", version=sys.version.split()[0])
    return 0


def _clock() -> int:
    now = utc_now()
    right = FIRST_YEAR <= now.year < LAST_YEAR
    tell("check-clock" if right else "check-clock-wrong", now=f"{now:%Y-%m-%d %H:%M}")
    return int(not right)


def _zones() -> int:
    try:
        ZoneInfo("Europe/Berlin")
    except ZoneInfoNotFoundError:
        tell("check-no-zones")
        return 1
    tell("check-zones")
    return 0


def _folder(path: Path) -> int:
    folder = _nearest(path.parent)
    if not os.access(folder, os.W_OK):
        tell("check-folder-closed", folder=str(folder))
        return 1
    tell("check-folder", folder=str(path.parent))
    return 0


def _space(path: Path) -> int:
    free = shutil.disk_usage(_nearest(path.parent)).free
    tell("check-space" if free > LITTLE_SPACE else "check-little-space", megabytes=free // 1024**2)
    return int(free <= LITTLE_SPACE)


def _private(path: Path) -> int:
    """Whether others on this machine can read what people said in confidence."""
    if os.name != "posix" or not path.exists():
        return 0
    files = [path, *path.parent.glob(f"{path.name}-*"), *(one.path for one in backups(path))]
    open_ = sorted(str(one) for one in files if one.stat().st_mode & OTHERS)
    for one in open_:
        tell("check-others-read", path=one)
    if not open_:
        tell("check-private")
    return len(open_)


def _running(path: Path) -> int:
    lock = ProcessLock(path)
    if not lock.path.exists():
        tell("check-not-running")
        return 0
    try:
        with lock:
            tell("check-not-running")
    except AlreadyRunning as running:
        tell("check-running", pid=running.pid or 0)
    except OSError as problem:
        tell("check-lock-closed", path=str(lock.path), reason=problem.strerror or "")
        return 1
    return 0


async def _database(chosen: Settings, path: Path | None) -> int:
    if path is None or not _is_there(path):
        tell("check-database-new", path=str(path or ":memory:"))
        return 0
    return await _opened(chosen, path)


@guarded(writes=False)
async def _opened(chosen: Settings, path: Path) -> int:
    database = await Database.open(chosen.database, read_only=True)
    try:
        await ensure(database)
        if not await database.sound():
            tell("check-database-damaged", path=str(path), version=CURRENT)
            return 1
        counts = await DatabaseStore(database).run(_counts)
    finally:
        await database.close()
    tell("check-database", path=str(path), version=CURRENT)
    parked = counts.get("parked", 0)
    tell("check-parked" if parked else "check-outbox", count=parked, waiting=counts.get("queued", 0))
    return int(parked > 0)


def _counts(stores: Stores) -> dict[str, int]:
    return stores.outbox.counts()


def _backups(path: Path) -> int:
    if not path.exists():
        return 0
    found = backups(path)
    if not found:
        tell("check-no-backup")
        return 0
    age = utc_now() - found[0].at
    tell("check-backup" if age <= FRESH else "check-old-backup", hours=age // timedelta(hours=1))
    return int(age > FRESH)


def _is_there(path: Path) -> bool:
    return path.exists()


def _nearest(folder: Path) -> Path:
    """The folder, or the closest one above it that there is."""
    return next(one for one in (folder, *folder.resolve().parents) if one.exists())
