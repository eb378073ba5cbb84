"""Where the log goes. Message text never does: see core.service."""

import logging
import sys


def to_stderr(level: int = logging.WARNING) -> None:
    """A line an event on standard error, so that standard output stays the conversation's."""
    logging.basicConfig(
        level=level, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
