"""Days in numbers."""

import pytest

SURE = [
    ("2026-03-04", "2026-03-04"),
    ("2026/3/4", "2026-03-04"),
    ("2026.03.04", "2026-03-04"),
    ("met him 20260304", "2026-03-04"),
    ("2026-03-04T15:30", "2026-03-04 15:30"),
    ("12/25/2025", "2025-12-25"),
    ("25/12/2025", "2025-12-25"),
    ("25.12.2025", "2025-12-25"),
    ("25.12.25", "2025-12-25"),
    ("9-18-15", "2015-09-18"),
    ("03/18/70", "1970-03-18"),
    ("10 31 2025", "2025-10-31"),
    ("follow up on 22/04", "2026-04-22"),
    ("met on 5-22", "2025-05-22"),
    ("follow up Friday 27.3.", "2026-03-27"),
    ("Mar-03-2026", "2026-03-03"),
    ("3 / 4 / 2026", "2026-03-04"),
]

EITHER_WAY = [
    ("3/4/2026", "2026-03-04", "2026-04-03"),
    ("follow up on 5/6", "2026-05-06", "2026-06-05"),
    ("follow up 5/6", "2026-05-06", "2026-06-05"),
    ("follow up on 5.6", "2026-05-06", "2026-06-05"),
    ("follow up 5.6. at 9:30", "2026-05-06 09:30", "2026-06-05 09:30"),
    ("follow up by 7-8", "2026-07-08", "2026-08-07"),
    ("follow up Friday 5/6", "2026-06-05", "2026-06-05"),  # the weekday knows
]


@pytest.mark.parametrize(("text", "day"), SURE)
def test_numbers_that_can_only_be_one_day(read, text, day):
    assert read(text) == day


@pytest.mark.parametrize(("text", "month_first", "day_first"), EITHER_WAY)
def test_numbers_read_by_custom(read, text, month_first, day_first):
    assert read(text, order="MDY") == month_first
    assert read(text, order="DMY") == day_first
