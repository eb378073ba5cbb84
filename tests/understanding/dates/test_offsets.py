"""Days counted from a day, by an amount of time."""

import pytest

AGO = [
    ("met her 3 days ago", "2026-03-15"),
    ("two weeks ago we spoke", "2026-03-04"),
    ("a week ago", "2026-03-11"),
    ("a couple of days ago", "2026-03-16"),
    ("a few weeks ago", "2026-02-25"),
    ("few months ago", "2025-12-18"),
    ("a month ago", "2026-02-18"),
    ("a year ago today", "2025-03-18"),
    ("about 10 days ago", "2026-03-08"),
    ("like 4 days ago", "2026-03-14"),
    ("ten days back", "2026-03-08"),
    ("a fortnight ago", "2026-03-04"),
    ("1 month, 2 days ago", "2026-02-16"),
    ("an hour and a half ago", "2026-03-18 08:30"),
    ("20 minutes ago", "2026-03-18 09:40"),
    ("2d ago", "2026-03-16"),
    ("in the last two weeks", "2026-03-04..2026-03-18"),
    ("over the past 10 days", "2026-03-08..2026-03-18"),
    ("one and a half years ago", "2024-09-18"),
    ("half a year ago", "2025-09-18"),
    ("a couple weeks ago", "2026-03-04"),
    ("10mins ago", "2026-03-18 09:50"),
]

AHEAD = [
    ("ping her in 2 weeks", "2026-04-01"),
    ("in a fortnight", "2026-04-01"),
    ("in a couple of days", "2026-03-20"),
    ("in two weeks' time", "2026-04-01"),
    ("in three months time", "2026-06-18"),
    ("in about 10 days", "2026-03-28"),
    ("ask me again in ten days", "2026-03-28"),
    ("within 3 days", "2026-03-21"),
    ("in the next two weeks", "2026-04-01"),
    ("over the next 3 days", "2026-03-21"),
    ("2 weeks from now", "2026-04-01"),
    ("5 days hence", "2026-03-23"),
    ("check back 3 weeks later", "2026-04-08"),
    ("six weeks out", "2026-04-29"),
    ("a week from today", "2026-03-25"),
    ("two weeks from tomorrow", "2026-04-02"),
    ("a week after tomorrow", "2026-03-26"),
    ("3 days after 4 April 2026", "2026-04-07"),
    ("two weeks before May 13 2026", "2026-04-29"),
    ("2 weeks before Christmas", "2025-12-11"),
    ("remind me the day before Easter", "2026-04-04"),
    ("met them the week after Easter", "2025-04-21..2025-04-27"),
    ("remind me the week after Easter", "2026-04-06..2026-04-12"),
    ("in half an hour", "2026-03-18 10:30"),
    ("in 90 minutes", "2026-03-18 11:30"),
    ("in 1.5 hours", "2026-03-18 11:30"),
    ("in an hour", "2026-03-18 11:00"),
    ("in 2h", "2026-03-18 12:00"),
    ("remind me 3 days from Tuesday", "2026-03-27"),
    ("in 6 months", "2026-09-18"),
    ("in one year", "2027-03-18"),
    ("tomorrow in a year", "2026-03-19, 2027-03-18"),
    ("a week tomorrow", "2026-03-26"),
    ("tomorrow week", "2026-03-26"),
    ("a month today", "2026-04-18"),
    ("this time next week", "2026-03-25"),
    ("in 2-3 weeks", "2026-04-01"),
    ("in two to three days", "2026-03-20"),
    ("in a week or two", "2026-03-25"),
    ("in the next day or two", "2026-03-19"),
    ("follow up 2 weeks", "2026-04-01"),
    ("follow up: 1 month", "2026-04-18"),
    ("in abt 2 weeks", "2026-04-01"),
    ("two upcoming weeks", "2026-04-01"),
]

WHOLE_ANSWERS = [
    ("2 weeks", "future", "2026-04-01"),
    ("two days.", "future", "2026-03-20"),
    ("3 days", "past", "2026-03-15"),
    ("+3d", "future", "2026-03-21"),
]


@pytest.mark.parametrize(("text", "days"), AGO + AHEAD)
def test_a_day_counted_from_another(read, text, days):
    assert read(text) == days


@pytest.mark.parametrize(("text", "way", "day"), WHOLE_ANSWERS)
def test_an_amount_that_is_the_whole_answer(read, text, way, day):
    assert read(text, prefer=way) == day


def test_an_amount_in_a_sentence_is_no_day(read):
    assert read("talked for 20 minutes about her 2 years at the company") == ""
