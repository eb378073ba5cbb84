"""Plain text as Telegram counts and takes it: UTF-16 code units, no halves of characters, no mentions."""

import re

#: UTF-16 code units that a message, and the caption of a file, may have (Bot API).
LONGEST_TEXT, LONGEST_CAPTION = 4096, 1024

#: What Telegram takes for a mention by itself, whether or not any markup was asked for.
_MENTION = re.compile(r"(?<!\w)@(?=[A-Za-z0-9_])")
#: Invisible, and never part of a line break.
_JOINER = "\u2060"


def units(text: str) -> int:
    """How long Telegram finds it: its UTF-16 code units."""
    return len(text) + sum(1 for char in text if char > "\uffff")


def whole(text: str) -> str:
    """The same with halves of surrogate pairs put together, or replaced where the other half is missing.

    JSON can carry such halves; no database and no request can.
    """
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def unpinged(text: str) -> str:
    """The same text in which no «@name» calls anybody."""
    return _MENTION.sub("@" + _JOINER, text)


def split(text: str, most: int = LONGEST_TEXT) -> list[str]:
    """Parts of at most `most` (≥ 2) UTF-16 code units, cut between paragraphs, else lines, else words.

    All that goes missing is the white space where it is cut. A word that is longer is cut within.
    """
    parts = []
    while units(text) > most:
        end = _fitting(text, most)
        cut = _cut(text, end)
        parts.append(text[:cut].rstrip())
        text = text[cut:].lstrip("\n" if text[cut] == "\n" else " ")
    parts.append(text)
    return [part for part in parts if part.strip()]


def _fitting(text: str, most: int) -> int:
    """How many characters fit."""
    used = 0
    for place, char in enumerate(text):
        used += 2 if char > "\uffff" else 1
        if used > most:
            return place
    return len(text)


def _cut(text: str, end: int) -> int:
    """Where to cut within the first `end` characters: as far on as the best kind of place there allows."""
    for gap in ("\n\n", "\n", " "):
        place = text.rfind(gap, 1, end + len(gap))
        if place > 0 and text[:place].strip():
            return place
    return end
