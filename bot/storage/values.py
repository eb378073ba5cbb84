"""How values travel to the database and back: plain functions, as one runs for nearly every value.

Each takes None for NULL, and gives it back.
"""

import json
from datetime import UTC, date, datetime
from typing import Any

#: Letters of an instant without its offset.
_WITHOUT_OFFSET = 26

#: Made once: `json.dumps` makes a new one for each value that isn't written in its usual way.
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True)
_DECODER = json.JSONDecoder()

_BITS = {None: None, False: 0, True: 1}


def in_utc(value: datetime | None) -> datetime | None:
    """The same instant in UTC; ValueError for a naive one, TypeError for what is none."""
    if value is None:
        return None
    if not isinstance(value, datetime):
        raise TypeError(f"an instant must be a datetime, not {type(value).__name__}")
    if value.tzinfo is UTC:
        return value
    if value.utcoffset() is None:
        raise ValueError("an instant must say its offset from UTC")
    return value.astimezone(UTC)


def instant_text(value: datetime | None) -> str | None:
    """An instant as ISO text of a fixed width, `2026-11-23T09:00:00.000000Z`: text order is time order."""
    instant = in_utc(value)
    return None if instant is None else f"{instant.isoformat(timespec='microseconds')[:_WITHOUT_OFFSET]}Z"


def instant(value: Any) -> datetime | None:
    """An instant in UTC, from its text or from an aware datetime."""
    if value is None:
        return None
    found: datetime = datetime.fromisoformat(value) if isinstance(value, str) else value
    return found if found.tzinfo is UTC else found.astimezone(UTC)


def day_text(value: date | None) -> str | None:
    """A date as `2026-11-23`; TypeError for what is none."""
    return None if value is None else date.isoformat(value)


def day(value: str | None) -> date | None:
    """A date from its text."""
    return None if value is None else date.fromisoformat(value)


def bit(value: bool | None) -> int | None:
    """A truth value as 0 or 1; TypeError for what is none."""
    try:
        return _BITS[value]
    except KeyError:
        raise TypeError(f"neither true nor false, but {type(value).__name__}") from None


def truth(value: int | None) -> bool | None:
    """A truth value from 0 or 1."""
    return None if value is None else bool(value)


def number(value: float | None) -> float | None:
    """A number that need not be whole; ValueError for text that says none."""
    return None if value is None else float(value)


def json_text(value: Any) -> str | None:
    """Anything JSON can say, as text; the same value is always the same text. ValueError for the rest."""
    return None if value is None else _ENCODER.encode(value)


def json_value(value: str | None) -> Any:
    """What JSON says."""
    return None if value is None else _DECODER.decode(value)
