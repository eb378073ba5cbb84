"""Files that the bot hands over in a terminal are saved, and the place is said."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.domain.say import File

#: Saves a file and returns the line that says where, or why not.
Keep = Callable[[File], str]

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
#: Most file systems take names of 255 bytes; there must be room for a number.
LONGEST_NAME = 100
MOST_OF_A_NAME = 1000


def save(file: File, folder: Path) -> Path:
    """Write the file into the folder, readable by its owner alone, and never over another one.

    The folder is made where it is missing. Raises OSError; then nothing is left behind.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path in _places(file.name, folder):
        try:
            descriptor = os.open(
                path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600
            )
        except FileExistsError:
            continue
        try:
            with open(descriptor, "wb") as out:
                out.write(file.content)
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return path
    raise FileExistsError(f"{MOST_OF_A_NAME} files of that name are in {folder}")


def _places(name: str, folder: Path) -> Iterator[Path]:
    """The name made safe, and then the same numbered: «a.json», «a-2.json», …"""
    safe = Path(_UNSAFE.sub("_", Path(name).name).strip("._")[-LONGEST_NAME:] or "file")
    yield folder / safe
    for number in range(2, MOST_OF_A_NAME + 1):
        yield folder / f"{safe.stem}-{number}{safe.suffix}"
