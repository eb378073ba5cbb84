"""Days and weeks counted from today."""

import pytest

DAYS = [
    ("had coffee with Maria today", "2026-03-18"),
    ("called Tom yesterday", "2026-03-17"),
    ("yesterday's call with Tom", "2026-03-17"),
    ("I'll write to her tomorrow", "2026-03-19"),
    ("tmrw lunch with Li Wei", "2026-03-19"),
    ("the day after tomorrow", "2026-03-20"),
    ("day before yesterday I met Ben", "2026-03-16"),
    ("met her 2 days before yesterday", "2026-03-15"),
    ("drinks tonight", "2026-03-18"),
    ("we talked last night", "2026-03-17"),
    ("ran into Chen this morning", "2026-03-18"),
    ("call her back this afternoon", "2026-03-18"),
    ("spoke yesterday evening", "2026-03-17"),
    ("write to him tomorrow morning", "2026-03-19"),
    ("earlier today I sent the deck", "2026-03-18"),
    ("will do it later today", "2026-03-18"),
    ("ping him the next day", "2026-03-19"),
    ("send it by EOD", "2026-03-18"),
    ("answer her by the end of the day", "2026-03-18"),
]

WEEKS = [
    ("follow up next week", "2026-03-23..2026-03-29"),
    ("we met last week", "2026-03-09..2026-03-15"),
    ("three calls this week", "2026-03-16..2026-03-22"),
    ("the week after next", "2026-03-30..2026-04-05"),
    ("the week before last we talked", "2026-03-02..2026-03-08"),
    ("follow up next month", "2026-04-01..2026-04-30"),
    ("we met last month", "2026-02-01..2026-02-28"),
    ("how many conversations this month?", "2026-03-01..2026-03-31"),
    ("remind me next quarter", "2026-04-01..2026-06-30"),
    ("joined us last year", "2025-01-01..2025-12-31"),
    ("how many calls this year", "2026-01-01..2026-12-31"),
    ("in the past month", "2026-02-18..2026-03-18"),
    ("later this week", "2026-03-19..2026-03-22"),
    ("earlier this week I met Tom", "2026-03-16..2026-03-17"),
    ("follow up later this month", "2026-03-19..2026-03-31"),
    ("next wk", "2026-03-23..2026-03-29"),
    ("EOM", "2026-03-31"),
    ("by EOW", "2026-03-20"),
    ("EOY", "2026-12-31"),
]

WEEKENDS = [
    ("I'll hike with Ana this weekend", "2026-03-21..2026-03-22"),
    ("we met last weekend", "2026-03-14..2026-03-15"),
    ("follow up next weekend", "2026-03-28..2026-03-29"),
    ("met Tom at the weekend", "2026-03-14..2026-03-15"),
    ("I'll call him over the weekend", "2026-03-21..2026-03-22"),
    ("will see her this week-end", "2026-03-21..2026-03-22"),
]

WORKDAYS = [
    ("ping her in 3 business days", "2026-03-23"),
    ("the next working day", "2026-03-19"),
    ("two working days ago", "2026-03-16"),
    ("the last working day of the month", "2026-03-31"),
    ("first business day of next month", "2026-04-01"),
]


@pytest.mark.parametrize(("text", "days"), DAYS + WEEKS + WEEKENDS + WORKDAYS)
def test_a_day_or_week_counted_from_today(read, text, days):
    assert read(text) == days
