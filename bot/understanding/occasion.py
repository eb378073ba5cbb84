"""The word a person has for a meeting or a call, so that it can be told back in it."""

import re

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
_WORD = re.compile(rf"\b({'|'.join(OCCASIONS)})\b", re.IGNORECASE)
_BEFORE = re.compile(r"(?:\b(?:had|having|have|got|grabbed|for|after|over|a|an|did)\s+|^)$", re.IGNORECASE)


def occasion(text: str) -> str:
    """«coffee» where the text says so of what happened, "" where no such word is clear."""
    for found in _WORD.finditer(text):
        if _BEFORE.search(text[: found.start()]):
            return found.group().lower()
    return ""
