"""The messages that entries came from, and words cut to a length that a list can carry."""

from collections.abc import Iterable

from bot.commands.understood import uncommanded
from bot.core.turn import Turn
from bot.domain.entry import Entry

#: As many letters of somebody's words as a row of a list shows.
A_ROW = 90


def short(words: str, most: int = A_ROW) -> str:
    """The words on one line, cut at a space near `most` letters."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    head = line[: most - 1]
    return f"{head.rpartition(' ')[0] or head}…"


def sources(turn: Turn, entries: Iterable[Entry]) -> dict[int, str]:
    """What was written in the messages of these entries, by the entry's id; "" where it is gone, or a tap."""
    messages = {entry.id: entry.message for entry in entries}
    texts = turn.stores.inbox.texts({one for one in messages.values() if one is not None})
    return {
        entry: "" if message is None else uncommanded(texts.get(message, ""))
        for entry, message in messages.items()
    }
