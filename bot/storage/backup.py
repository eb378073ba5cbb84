"""Copies of the database: made on its own connection, checked by opening them, and kept for a while.

They lie in the folder `backups` beside the database, each for its owner only and named after it and the
instant in UTC: `rapport-20261123T030000Z.sqlite3`, and `…Z-upgrade.sqlite3` for one made before an upgrade.
"""

import errno
import os
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.storage.channels import Channels
from bot.storage.engine import Database
from bot.storage.migrate import Migration, ensure, known, stored
from bot.storage.outbox import OutboxStore

FOLDER = "backups"
#: What is kept: the latest backup of so many days, of so many weeks, and so many from before an upgrade.
DAILY, WEEKLY, UPGRADES = 7, 4, 3
UPGRADE = "-upgrade"
#: Why a message that waited in a backup is parked when that is put in place.
RESTORED = "waited when the backup was made, and may have been sent since"
_STAMP = "%Y%m%dT%H%M%SZ"


class NotABackup(Exception):
    """A file that is no sound database of Rapport's."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: where it is, when it was made (aware UTC), and whether that was before an upgrade."""

    path: Path
    at: datetime
    upgrade: bool = False


@dataclass(frozen=True, slots=True)
class Restored:
    """`aside` is where the database that was there is now, `held` how many messages are parked."""

    aside: Path | None
    held: int


def folder(path: Path) -> Path:
    """Where the backups of the database at `path` are."""
    return path.absolute().parent / FOLDER


def backups(path: Path) -> list[Backup]:
    """Those of the database at `path`, latest first."""
    name = re.compile(rf"{re.escape(path.stem)}-(\d{{8}}T\d{{6}}Z)({UPGRADE})?{re.escape(path.suffix)}")
    found = []
    for one in folder(path).glob("*"):
        if (parts := name.fullmatch(one.name)) is not None:
            with suppress(ValueError):  # no such day
                at = datetime.strptime(parts[1], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(one, at, parts[2] is not None))
    return sorted(found, key=lambda one: one.at, reverse=True)


def kept(found: Iterable[Backup]) -> set[Backup]:
    """Which of them stay: of the latest days and weeks that have one, the last, and the latest upgrades'."""
    in_order = sorted(found, key=lambda one: one.at, reverse=True)
    days: dict[object, Backup] = {}
    weeks: dict[object, Backup] = {}
    for one in in_order:
        if not one.upgrade:
            days.setdefault(one.at.date(), one)
            weeks.setdefault(one.at.isocalendar()[:2], one)
    upgrades = [one for one in in_order if one.upgrade]
    return {*list(days.values())[:DAILY], *list(weeks.values())[:WEEKLY], *upgrades[:UPGRADES]}


async def back_up(database: Database, path: Path, now: datetime, *, upgrade: bool = False) -> Backup:
    """Copy the database, which is the one at `path`, into its folder, and delete the backups not kept.

    Raises what `copy` does; then nothing is deleted.
    """
    target = folder(path)
    _make_room(target, path.stem)
    name = f"{path.stem}-{now.astimezone(UTC):{_STAMP}}{UPGRADE if upgrade else ''}{path.suffix}"
    await copy(database, target / name)
    found = backups(path)
    for one in set(found) - kept(found):
        one.path.unlink(missing_ok=True)
    return Backup(target / name, now, upgrade)


async def copy(database: Database, target: Path) -> None:
    """Copy the database into the new file `target`, which appears when it has been found to be sound.

    Raises FileExistsError, DatabaseProblem and OSError, and NotABackup where the copy is damaged.
    """
    _must_be_new(target)
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        await database.copy_to(part)
        copied = await Database.open(str(part), read_only=True)
        try:
            if await stored(copied) != await stored(database) or not await copied.sound():
                raise NotABackup(str(target))
        finally:
            await copied.close()
        part.rename(target)
    finally:
        part.unlink(missing_ok=True)
    _settle(target.parent)


async def up_to_date(database: Database, path: Path | None, now: datetime) -> tuple[Migration, Backup | None]:
    """Bring the schema up to date, and before that, where it is behind, make a backup.

    Raises what `migrate.ensure` and `copy` do; without its backup nothing is upgraded.
    """
    made: list[Backup] = []

    async def before_upgrade() -> None:
        if path is not None:
            made.append(await back_up(database, path, now, upgrade=True))

    done = await ensure(database, before_upgrade=before_upgrade)
    return done, made[0] if made else None


async def restore(file: Path, path: Path, now: datetime) -> Restored:
    """Put a copy of `file`, brought up to date, in the place of the database at `path`.

    What was there is kept beside it. Messages that waited in it are parked: nothing is said twice. The
    caller holds the lock. Raises NotABackup, NewerSchema, DatabaseProblem and OSError; then nothing has
    changed.
    """
    part = path.with_name(f"{path.name}.part")
    _remove(part)
    try:
        held = await _prepare(file, part, now)
        aside = path.with_name(f"{path.stem}-replaced-{now.astimezone(UTC):{_STAMP}}{path.suffix}")
        replaced = _replace(path, part, aside)
    finally:
        _remove(part)
    _settle(path.parent)
    return Restored(aside if replaced else None, held)


async def _prepare(file: Path, part: Path, now: datetime) -> int:
    """A copy of `file` that can take the database's place; how many messages it parked."""
    source = await Database.open(str(file), read_only=True)
    try:
        version = await stored(source)
        if version is None or not await source.sound():
            raise NotABackup(str(file))
        known(version)
        await source.copy_to(part)
    finally:
        await source.close()
    database = await Database.open(str(part))
    try:
        await ensure(database)
        held = await database.run(lambda tx: OutboxStore(tx, Channels(tx)).hold(RESTORED, now))
        await database.scrub()
    finally:
        await database.close()
    return held


def _replace(path: Path, by: Path, aside: Path) -> bool:
    """Put a database in the place of another, which is put aside as it is; whether there was one.

    Its log goes first: beside another database it would be taken for that one's. There is a database at
    `path` at any time: a start in between would make a new one.
    """
    _must_be_new(aside)
    if not _is_there(path):
        by.rename(path)
        return False
    for ending in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
    try:
        os.link(path, aside)
    except OSError:  # not every file system has links
        path.rename(aside)
    by.replace(path)
    return True


def _is_there(path: Path) -> bool:
    return path.exists()


def _must_be_new(path: Path) -> None:
    if _is_there(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))


def _make_room(target: Path, stem: str) -> None:
    """The folder, without what a crash left half done."""
    target.mkdir(mode=0o700, exist_ok=True)
    for one in target.glob("*.part"):
        if one.name.startswith(f"{stem}-"):
            one.unlink(missing_ok=True)


def _remove(path: Path) -> None:
    """A database's file, and those that may lie beside it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _settle(directory: Path) -> None:
    """Have the names in a folder outlive a power cut, where the system can."""
    with suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
