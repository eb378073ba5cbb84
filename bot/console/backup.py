"""`rapport backup` and `rapport restore`."""

import argparse
from pathlib import Path

from bot.bootstrap import utc_now
from bot.config import Settings
from bot.console.problems import guarded, tell
from bot.storage import backup as storage
from bot.storage.backup import NotABackup
from bot.storage.engine import Database, database_path
from bot.storage.migrate import stored

FINE, WRONG = 0, 1


@guarded(writes=False)
async def backup(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Copy the database into its folder or into a new file, check the copy, and say where it is.

    It only reads, so it asks nothing of a Rapport that runs: one that reads doesn't check the log point
    in, which only the writer may do.
    """
    path = database_path(chosen.database)
    if path is None or not _is_there(path):
        tell("backup-nothing", error=True, database=chosen.database)
        return WRONG
    database = await Database.open(chosen.database, read_only=True)
    try:
        version = await stored(database)
        if parsed.file is None:
            target = (await storage.back_up(database, path, utc_now())).path
        else:
            target = parsed.file
            await storage.copy(database, target)
    except NotABackup:
        tell("backup-damaged", error=True, database=chosen.database)
        return WRONG
    finally:
        await database.close()
    tell("backup-done", path=str(target), version=version or "-", kilobytes=_kilobytes(target))
    return FINE


async def restore(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Put a backup in the place of the database, if that is what is wanted; what was there is kept."""
    path = database_path(chosen.database)
    if path is None:
        tell("backup-nothing", error=True, database=chosen.database)
        return WRONG
    if _is_there(path) and not parsed.yes:
        tell("restore-exists", error=True, path=str(path))
        return WRONG
    if not _is_there(parsed.file):
        tell("restore-no-file", error=True, path=str(parsed.file))
        return WRONG
    return await _restore(chosen, parsed.file, path)


@guarded(writes=True)
async def _restore(chosen: Settings, file: Path, path: Path) -> int:
    try:
        done = await storage.restore(file, path, utc_now())
    except NotABackup:
        tell("restore-damaged", error=True, path=str(file))
        return WRONG
    tell("restore-done", path=str(path), file=str(file))
    if done.aside is not None:
        tell("restore-aside", path=str(done.aside))
    if done.held:
        tell("restore-held", count=done.held)
    return FINE


def _is_there(path: Path) -> bool:
    return path.exists()


def _kilobytes(path: Path) -> int:
    return -(-path.stat().st_size // 1024)
