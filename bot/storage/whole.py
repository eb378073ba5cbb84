"""Whether a database file is all there. SQLite takes an emptied one for new, and may not miss a part."""

import struct
from pathlib import Path

from bot.storage.backup import backups
from bot.storage.engine import Database, DatabaseProblem

HEADER = 100


async def check(path: Path) -> None:
    """Raise DatabaseProblem «damaged» where the file at `path` was emptied or cut off; nothing is changed."""
    if _emptied(path):
        raise DatabaseProblem("damaged", "the file is empty and was not")
    if _cut_off(path) and not await _sound(path):
        raise DatabaseProblem("damaged", "the file was cut off")


def _emptied(path: Path) -> bool:
    """Whether there is nothing in it, though something was."""
    log = path.with_name(path.name + "-wal")
    empty = path.exists() and path.stat().st_size == 0
    return empty and bool(backups(path) or (log.exists() and log.stat().st_size))


def _cut_off(path: Path) -> bool:
    """Whether it is shorter than it says itself. The log may still have what is missing.

    https://sqlite.org/fileformat2.html: the page size stands at 16, the number of pages at 28.
    """
    if not path.exists() or path.stat().st_size == 0:
        return False
    with path.open("rb") as file:
        header = file.read(HEADER)
    if len(header) < HEADER:
        return True
    (size,) = struct.unpack_from(">H", header, 16)
    (pages,) = struct.unpack_from(">I", header, 28)
    whole: int = pages * (65536 if size == 1 else size)
    return path.stat().st_size < whole


async def _sound(path: Path) -> bool:
    """Looked at without writing, as closing it would move the log into the file."""
    database = await Database.open(str(path), read_only=True)
    try:
        return await database.sound()
    finally:
        await database.close()
