"""Holidays by name."""

import pytest

from bot.understanding.dates.almanac import easter, orthodox_easter

NAMED = [
    ("remind me before Christmas", "2026-12-25"),
    ("lunch with Tom on Christmas Eve", "2025-12-24"),
    ("I'll call her on New Year's Day", "2027-01-01"),
    ("new years eve", "2025-12-31"),
    ("follow up after Easter", "2026-04-05"),
    ("follow up Good Friday", "2026-04-03"),
    ("follow up on Easter Monday 2027", "2027-03-29"),
    ("follow up after Thanksgiving", "2026-11-26"),
    ("follow up on Black Friday", "2026-11-27"),
    ("met her on Valentine's Day", "2026-02-14"),
    ("wrote him on Halloween", "2025-10-31"),
    ("last Mother's Day", "2025-05-11"),
    ("next Labor Day", "2026-09-07"),
    ("memorial day of last year", "2025-05-26"),
    ("follow up after Chinese New Year", "2027-02-06"),
    ("we met around Diwali", "2025-10-20"),
    ("two days after Christmas 2025", "2025-12-27"),
]

NOT_MEANT = [
    "merry Christmas, Maria!",
    "happy new year",
    "sent Tom an Easter card",
    "her Christmas party playlist is great",
]


@pytest.mark.parametrize(("text", "day"), NAMED)
def test_a_holiday_is_its_day(read, text, day):
    assert read(text) == day


@pytest.mark.parametrize("text", NOT_MEANT)
def test_a_holiday_that_is_no_date(read, text):
    assert read(text) == ""


def test_easter_of_known_years():
    days = [easter(year).strftime("%m-%d") for year in (2000, 2016, 2024, 2025, 2038)]
    assert days == ["04-23", "03-27", "03-31", "04-20", "04-25"]
    assert [orthodox_easter(year).strftime("%m-%d") for year in (2024, 2025)] == ["05-05", "04-20"]
