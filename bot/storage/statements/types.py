"""Column types that mean the same on every database."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from bot.storage import values


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
        return values.instant_text if dialect.name == "sqlite" else values.in_utc

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        return values.instant


class Json(TypeDecorator[Any]):
    """Anything JSON can say, kept as text; the same value is always the same text. None is NULL."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], str | None]:
        return values.json_text

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], Any]:
        return values.json_value
