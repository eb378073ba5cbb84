"""Days and weeks of a longer time."""

import pytest

NTH = [
    ("follow up the first Monday of June", "2026-06-01"),
    ("follow up the last Friday in October", "2026-10-30"),
    ("second Tuesday of next month", "2026-04-14"),
    ("the third Thursday of the month", "2026-03-19"),
    ("last Monday of March 2025", "2025-03-31"),
    ("first day of next month", "2026-04-01"),
    ("the last day of the month", "2026-03-31"),
    ("the last day of February 2028", "2028-02-29"),
    ("first week of April 2026", "2026-03-30..2026-04-05"),
    ("last week of September 2026", "2026-09-21..2026-09-27"),
    ("the third week of 2026", "2026-01-12..2026-01-18"),
    ("last weekend of October 2026", "2026-10-31..2026-11-01"),
    ("we met the week of April 15", "2025-04-14..2025-04-20"),
    ("remind me the week of the 12th", "2026-04-06..2026-04-12"),
    ("remind me the week commencing 4 May", "2026-05-04..2026-05-10"),
    ("the third quarter of 2027", "2027-07-01..2027-09-30"),
    ("follow up week 2 of April", "2026-04-06..2026-04-12"),
    ("the first 3 days of next month", "2026-04-01..2026-04-03"),
    ("the last 10 days of May 2026", "2026-05-22..2026-05-31"),
    ("last month of this year", "2026-12-01..2026-12-31"),
    ("follow up the weekend of April 11", "2026-04-11..2026-04-12"),
    ("the weekend after next", "2026-04-04..2026-04-05"),
    ("follow up the first Monday of March", "2027-03-01"),
    ("follow up Easter weekend", "2026-04-04..2026-04-05"),
]

EDGES = [
    ("follow up at the end of the month", "2026-03-31"),
    ("end of next month", "2026-04-30"),
    ("end of the week", "2026-03-20"),
    ("by the end of next week", "2026-03-27"),
    ("end of year", "2026-12-31"),
    ("by the end of the year", "2026-12-31"),
    ("will ask end of May", "2026-05-31"),
    ("end of last week", "2026-03-13"),
    ("beginning of next month", "2026-04-01..2026-04-10"),
    ("start of next week", "2026-03-23..2026-03-24"),
    ("early next week", "2026-03-23..2026-03-24"),
    ("will call late next week", "2026-03-26..2026-03-27"),
    ("it launched mid-May", "2025-05-11..2025-05-20"),
    ("remind me mid-May", "2026-05-11..2026-05-20"),
    ("remind me in early June", "2026-06-01..2026-06-10"),
    ("remind me late April", "2026-04-21..2026-04-30"),
    ("the rest of the week", "2026-03-18..2026-03-22"),
    ("early 2027", "2027-01-01..2027-05-01"),
    ("follow up first half of May", "2026-05-01..2026-05-15"),
    ("late in the month", "2026-03-22..2026-03-31"),
]

QUARTERS_AND_SEASONS = [
    ("remind me in Q3", "2026-07-01..2026-09-30"),
    ("Q3 2027", "2027-07-01..2027-09-30"),
    ("they will hire by Q2", "2026-04-01..2026-06-30"),
    ("next summer", "2026-06-21..2026-09-20"),
    ("last summer we met", "2025-06-21..2025-09-20"),
    ("she will quit in the autumn", "2026-09-23..2026-12-22"),
    ("Q1 last year", "2025-01-01..2025-03-31"),
    ("2026 Q4", "2026-10-01..2026-12-31"),
    ("ask again after the summer", "2026-06-21..2026-09-20"),
    ("this past summer", "2025-06-21..2025-09-20"),
]


@pytest.mark.parametrize(("text", "days"), NTH + EDGES + QUARTERS_AND_SEASONS)
def test_a_part_of_a_longer_time(read, text, days):
    assert read(text) == days
