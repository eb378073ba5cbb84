"""Where the log goes. Message text never does: see core.service."""

import logging
import os
import sys
from io import TextIOWrapper
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def to_stderr(level: int = logging.WARNING) -> None:
    """A line an event on standard error, so that standard output stays the conversation's."""
    logging.basicConfig(level=level, stream=sys.stderr, format=FORMAT)


def to_file(path: Path, level: int = logging.WARNING) -> None:
    """The same in a file, made when there is something to write: a chat on the screen stays as it is."""
    logging.basicConfig(level=level, handlers=[_Silent(path, encoding="utf-8", delay=True)], format=FORMAT)


class _Silent(logging.FileHandler):
    def _open(self) -> TextIOWrapper:
        """Made for its owner alone, as everything beside the database is."""
        return open(self.baseFilename, "a", encoding=self.encoding, opener=_private)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """A log that can't be written must not be complained of in the middle of a chat."""


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
