"""Column types that mean the same on every database.

Their processors are plain functions: one of them runs for nearly every value that is read or written.
"""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

#: Letters of an instant without its offset.
_WITHOUT_OFFSET = 26


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: an aware datetime in, the same instant in UTC out, to the microsecond.

    A database with instants of its own keeps it as one. SQLite gets ISO text of a fixed width
    (`2026-11-23T09:00:00.000000Z`), so that text order is time order. ValueError for a naive one.
    """

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        kept = String(27) if dialect.name == "sqlite" else DateTime(timezone=True)
        return dialect.type_descriptor(kept)

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:
        return _as_text if dialect.name == "sqlite" else _in_utc

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        return _instant


def _in_utc(value: datetime | None) -> datetime | None:
    if value is None:
        return None
    if not isinstance(value, datetime):
        raise TypeError(f"an instant must be a datetime, not {type(value).__name__}")
    if value.tzinfo is UTC:
        return value
    if value.utcoffset() is None:
        raise ValueError("an instant must say its offset from UTC")
    return value.astimezone(UTC)


def _as_text(value: datetime | None) -> str | None:
    instant = _in_utc(value)
    return None if instant is None else f"{instant.isoformat(timespec='microseconds')[:_WITHOUT_OFFSET]}Z"


def _instant(value: Any) -> datetime | None:
    if value is None:
        return None
    instant = datetime.fromisoformat(value) if isinstance(value, str) else value
    return instant if instant.tzinfo is UTC else instant.astimezone(UTC)


class Json(TypeDecorator[Any]):
    """Anything JSON can say, kept as text; the same value is always the same text. None is NULL."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], str | None]:
        return _encoded

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], Any]:
        return _decoded


#: Made once: `json.dumps` makes a new one for each value that isn't written in its usual way.
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True)
_DECODER = json.JSONDecoder()


def _encoded(value: Any) -> str | None:
    return None if value is None else _ENCODER.encode(value)


def _decoded(value: str | None) -> Any:
    return None if value is None else _DECODER.decode(value)
