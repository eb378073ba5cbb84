"""Weekdays as people type them: «Mon-Fri», «Tuesday and Thursday», «every day», «weekends»."""

import re

from bot.domain.schedule import EVERY_DAY
from bot.domain.squads.squad import WORKDAYS

NAMES = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}
GROUPS = {
    "weekdays": WORKDAYS,
    "workdays": WORKDAYS,
    "weekday": WORKDAYS,
    "weekend": frozenset({6, 7}),
    "weekends": frozenset({6, 7}),
    "daily": EVERY_DAY,
    "all": EVERY_DAY,
    "everyday": EVERY_DAY,
}
_SPAN = re.compile(r"([a-z]{3,9})\s*(?:-|\u2013|\bto\b|\bthrough\b|\buntil\b)\s*([a-z]{3,9})")


def read_weekdays(text: str) -> frozenset[int] | None:
    """ISO weekdays, 1 to 7; None where a word is none. A span may go over the weekend: «Fri-Mon»."""
    said = re.sub(r"\bevery ?day\b", "daily", text.lower())
    found: set[int] = set()
    for first, last in _SPAN.findall(said):
        start, end = _day(first), _day(last)
        if start is None or end is None:
            return None
        found |= {(start - 1 + step) % 7 + 1 for step in range((end - start) % 7 + 1)}
    for word in re.split(r"[\s,;+&]+|\band\b", _SPAN.sub(" ", said)):
        day = _day(word)
        if word in GROUPS:
            found |= GROUPS[word]
        elif day is not None:
            found.add(day)
        elif word:
            return None
    return frozenset(found) or None


def _day(word: str) -> int | None:
    """The weekday whose name begins so: «tue», «tues», «tuesday»."""
    number = NAMES.get(word[:3])
    names = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    return number if number is not None and names[number - 1].startswith(word.rstrip("s") or word) else None
