"""Files that the bot hands over in a terminal are saved, and the place is said."""

import re
from collections.abc import Callable
from pathlib import Path

from bot.domain.say import File

#: Saves a file and returns the line that says where.
Keep = Callable[[File], str]

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


def save(file: File, folder: Path) -> Path:
    """Write the file into the folder, readable by its owner alone, and never over another one."""
    folder.mkdir(parents=True, exist_ok=True)
    name = _UNSAFE.sub("_", Path(file.name).name).lstrip(".") or "file"
    stem, dot, ending = name.rpartition(".")
    for number in range(1, 10_000):
        tried = (
            name if number == 1 else f"{stem or ending}-{number}{dot if stem else ''}{ending if stem else ''}"
        )
        path = folder / tried
        try:
            descriptor = path.open("xb")
        except FileExistsError:
            continue
        with descriptor:
            path.chmod(0o600)
            descriptor.write(file.content)
        return path
    raise FileExistsError(name)
