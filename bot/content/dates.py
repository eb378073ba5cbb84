"""Days in words: how near ones are called, and the date with its weekday for the rest."""

from collections.abc import Mapping
from datetime import date, timedelta

from babel.dates import format_date

from bot.domain.say import Day

#: Patterns of Unicode's date fields; what a language does with them is Babel's.
THIS_YEAR = "EEEE d MMMM"
ANOTHER_YEAR = "EEEE d MMMM y"
NEAR = {-1: "day-yesterday", 0: "day-today", 1: "day-tomorrow"}


def spoken(on: date, locale: str, *, with_year: bool = False) -> str:
    """«Friday 27 November»."""
    return format_date(on, ANOTHER_YEAR if with_year else THIS_YEAR, locale=locale)


def day(told: Day, locale: str) -> tuple[str, Mapping[str, str]]:
    """The key under which a day or a range is told, and its dates in words."""
    first = _date(told.on, told.today, locale)
    if told.until is not None and told.until != told.on:
        return "day-range", {"first": first, "last": _date(told.until, told.today, locale)}
    away = (told.on - told.today) // timedelta(days=1)
    return NEAR.get(away, "day-other"), {"date": first}


def _date(on: date, today: date, locale: str) -> str:
    return spoken(on, locale, with_year=on.year != today.year)
