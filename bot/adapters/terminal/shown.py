"""A message as a terminal shows it: plain text, numbered choices, and nothing that a terminal would obey."""

import unicodedata

from bot.core.message import Outbound

#: Characters that change the direction of what follows; a name could hide words with them.
BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def shown(message: Outbound) -> str:
    """The text with its choices numbered below it."""
    text = plain(message.text)
    if message.buttons:
        labels = (f"[{number}] {plain(one.label)}" for number, one in enumerate(message.buttons, 1))
        text += "\n" + "  ".join(labels)
    return text


def plain(text: str) -> str:
    """The text with everything that a terminal would interpret made visible."""
    return "".join(char if char == "\n" or _harmless(char) else _visible(char) for char in text)


def _harmless(char: str) -> bool:
    return unicodedata.category(char) != "Cc" and char not in BIDI


def _visible(char: str) -> str:
    return " " if char == "\t" else f"\\x{ord(char):02x}" if ord(char) < 256 else f"\\u{ord(char):04x}"
