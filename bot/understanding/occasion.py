"""The word a person has for a meeting or call: told back in it, and a report even without a name."""

import re

from bot.domain.kinds import Kind
from bot.understanding.report import Report

#: Words that stand for the meeting or call itself.
OCCASIONS = (
    "coffee",
    "breakfast",
    "brunch",
    "lunch",
    "dinner",
    "drinks",
    "beers",
    "tea",
    "walk",
    "zoom call",
    "video call",
    "phone call",
    "catch-up",
)
#: Words that only say that there was one.
PLAIN = ("call", "meeting", "chat", "conversation", "talk", "zoom")

_WORD = re.compile(rf"\b({'|'.join(OCCASIONS)})\b", re.IGNORECASE)
_BEFORE = re.compile(r"(?:\b(?:had|having|have|got|grabbed|for|after|over|a|an|did)\s+|^)$", re.IGNORECASE)
_HAD = re.compile(
    rf"\b(?:had|grabbed|got|enjoyed)\s+(?:[a-z-]+\s+){{0,3}}(?:{'|'.join((*OCCASIONS, *PLAIN))})s?\b",
    re.IGNORECASE,
)


def occasion(text: str) -> str:
    """«coffee» where the text says so of what happened, "" where no such word is clear."""
    for found in _WORD.finditer(text):
        if _BEFORE.search(text[: found.start()]):
            return found.group().lower()
    return ""


def own_word(text: str, report: Report, kind: Kind) -> str:
    """What the text itself calls its only call or meeting, where that is of this kind; else ""."""
    met = [one.kind for one in report.readings if one.kind in (Kind.MEETING, Kind.CALL)]
    return occasion(text) if met == [kind] else ""


def had_one(text: str) -> bool:
    """Whether a meeting or a call is reported: «had a great call this morning»."""
    return _HAD.search(text) is not None
