"""A message as a terminal shows it: plain text, numbered choices, and nothing that a terminal would obey."""

import unicodedata

from bot.core.message import Outbound

#: Characters that change the direction of what follows; a name could hide words with them.
BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
#: Of these general categories a terminal may obey the first, can't write the second, and skips the others.
CONTROL, SURROGATE, BREAKS = "Cc", "Cs", frozenset({"Zl", "Zp"})


def shown(message: Outbound) -> str:
    """The text with its choices numbered in a line below it."""
    return "\n".join(filter(None, (plain(message.text), "  ".join(choices(message)))))


def choices(message: Outbound) -> list[str]:
    """«[1] Undo», «[2] Change»: each choice with the number that presses it."""
    return [f"[{number}] {one_line(button.label)}" for number, button in enumerate(message.buttons, 1)]


def plain(text: str) -> str:
    """The text with everything that a terminal would interpret made visible; only newlines stay."""
    return "".join(map(_shown, text.replace("\r\n", "\n")))


def one_line(text: str) -> str:
    """The same on one line."""
    return plain(" ".join(text.split()))


def _shown(char: str) -> str:
    category = unicodedata.category(char)
    if char == "\n":
        return char
    if char == "\t" or category in BREAKS:
        return " "
    if category in (CONTROL, SURROGATE) or char in BIDI:
        return f"\\x{ord(char):02x}" if ord(char) < 256 else f"\\u{ord(char):04x}"
    return char
