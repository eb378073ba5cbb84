"""Arithmetic of days, weeks, months and years. A week runs from Monday to Sunday."""

from calendar import monthrange
from datetime import date, timedelta


def monday_of(day: date) -> date:
    """The first day of the week in which a day lies."""
    return day - timedelta(days=day.weekday())


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def add_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month; -1 is the last. ValueError where a month has no fifth."""
    if nth > 0:
        first = date(year, month, 1)
        return date(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = last_of_month(year, month)
    return date(year, month, last.day - (last.weekday() - weekday) % 7 + 7 * (nth + 1))


def nth_week(first: date, last: date, nth: int) -> date:
    """The Monday of the nth week between two days; -1 is the last.

    As ISO 8601 does for years, a week belongs to where its Thursday falls.
    """
    thursday = timedelta(days=3)
    if nth > 0:
        start = monday_of(first)
        if start + thursday < first:
            start += timedelta(days=7)
        return start + timedelta(weeks=nth - 1)
    start = monday_of(last)
    if start + thursday > last:
        start -= timedelta(days=7)
    return start + timedelta(weeks=nth + 1)


def easter(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Orthodox Easter Sunday: Meeus's Julian rule, moved to the Gregorian calendar."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    gap = year // 100 - year // 400 - 2
    return date(year, month, day + 1) + timedelta(days=gap)
