"""A glimpse as JSON beside its contact: what isn't the usual, by short names; days are ISO dates."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from bot.domain.glimpse import Glimpse, Opened
from bot.domain.stage import Stage


def _day(day: date) -> str:
    return day.isoformat()


def _days(days: Sequence[date]) -> list[str]:
    return [day.isoformat() for day in days]


def _read_days(days: Sequence[str]) -> tuple[date, ...]:
    return tuple(map(date.fromisoformat, days))


def _opened(things: Sequence[Opened]) -> list[tuple[str, str, int]]:
    return [(thing.kind, thing.due.isoformat(), thing.place) for thing in things]


def _read_opened(things: Sequence[Sequence[Any]]) -> tuple[Opened, ...]:
    return tuple(Opened(kind, date.fromisoformat(due), place) for kind, due, place in things)


#: Of each field but those that have columns: how it becomes JSON, and how it is read.
_FIELDS: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    "cadence": (int, int),
    "remembered_only": (bool, bool),
    "earned": (int, Stage),
    "missing": (int, int),
    "since": (_day, date.fromisoformat),
    "known_since": (_day, date.fromisoformat),
    "last_on": (_day, date.fromisoformat),
    "unanswered": (int, int),
    "they_began": (int, int),
    "informed": (bool, bool),
    "opened": (_opened, _read_opened),
    "delivered": (_days, _read_days),
    "confirmed": (_days, _read_days),
    "asked": (_days, _read_days),
    "asks_open": (int, int),
    "rest_since": (_day, date.fromisoformat),
    "thanks_owed": (int, int),
}
_READ = {name: read for name, (_, read) in _FIELDS.items()}


def plain(glimpse: Glimpse) -> dict[str, Any]:
    """As JSON, without what has columns; `read` gives the same back."""
    kept = ((name, write, getattr(glimpse, name)) for name, (write, _) in _FIELDS.items())
    return {name: write(value) for name, write, value in kept if value}


def read(contact: int, name: str, tags: Sequence[str], kept: Mapping[str, Any]) -> Glimpse:
    """From what `plain` gave, and the columns."""
    fields = {field: _READ[field](value) for field, value in kept.items()}
    return Glimpse(id=contact, name=name, tags=tuple(tags), **fields)
