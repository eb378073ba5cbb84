"""What a database holds, looked at without disturbing it."""

import shutil
import sqlite3
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

#: Entries, each by the name that made its contact.
_OF = "SELECT n.value FROM entry e JOIN entry n ON n.contact_id = e.contact_id AND n.kind = 'named' WHERE "


def rows(path: Path, sql: str) -> list[tuple[Any, ...]]:
    """What this says about a copy of the database at `path` and its log; the process must be dead.

    A look at the files themselves would recover them, and that is what the next start is to do.
    """
    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        for suffix in ("", "-wal"):
            file = path.with_name(path.name + suffix)
            if file.exists():
                shutil.copyfile(file, copy.with_name(copy.name + suffix))
        connection = sqlite3.connect(copy)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()


def in_hand(path: Path) -> set[int]:
    """The rows of the outbox that were claimed and not yet marked."""
    found = rows(path, "SELECT id FROM outbox WHERE state = 'queued' AND leased_until IS NOT NULL")
    return {id_ for (id_,) in found}


def answers(path: Path) -> dict[str, list[int]]:
    """The rows of the outbox that answer each message, by the text of that message."""
    found = rows(path, "SELECT m.text, o.id FROM outbox o JOIN message m ON m.id = o.answers")
    told: dict[str, list[int]] = {}
    for text, row in found:
        told.setdefault(text or "", []).append(row)
    return told


def logged(path: Path) -> Counter[str]:
    """How many calls the ledger has of each contact, by its first name there."""
    return Counter(name for (name,) in rows(path, _OF + "e.kind = 'call'"))


def undone(path: Path) -> Counter[str]:
    """How often each contact's call was taken back."""
    call = "(SELECT c.id FROM entry c WHERE c.id = e.replaces AND c.kind = 'call')"
    return Counter(name for (name,) in rows(path, f"{_OF} e.kind = 'undo' AND EXISTS {call}"))


def waiting(path: Path) -> int:
    """How much of the outbox is still to be sent."""
    return len(rows(path, "SELECT id FROM outbox WHERE state = 'queued'"))


def parked(path: Path) -> list[str]:
    """Why something in the outbox can't be sent."""
    return [why for (why,) in rows(path, "SELECT problem FROM outbox WHERE state = 'parked'")]


def sound(path: Path) -> bool:
    """Whether the file keeps all its rules."""
    return rows(path, "PRAGMA integrity_check") == [("ok",)] and not rows(path, "PRAGMA foreign_key_check")
