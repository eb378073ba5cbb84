"""Times of day, alone and with their day."""

import pytest

WITH_A_DAY = [
    ("call her tomorrow at 3pm", "2026-03-19 15:00"),
    ("tomorrow at noon", "2026-03-19 12:00"),
    ("tomorrow 9:30", "2026-03-19 09:30"),
    ("9am tomorrow", "2026-03-19 09:00"),
    ("follow up on Friday at 5", "2026-03-20 17:00"),
    ("follow up Friday morning at 9", "2026-03-20 09:00"),
    ("tonight at 8", "2026-03-18 20:00"),
    ("8 tonight", "2026-03-18 20:00"),
    ("tomorrow evening at 7", "2026-03-19 19:00"),
    ("9 tomorrow evening", "2026-03-19 21:00"),
    ("follow up at 9 on Monday", "2026-03-23 09:00"),
    ("half past three tomorrow", "2026-03-19 15:30"),
    ("a quarter to seven tomorrow evening", "2026-03-19 18:45"),
    ("tomorrow at ten past 4", "2026-03-19 16:10"),
    ("last night at 11", "2026-03-17 23:00"),
    ("yesterday around 1030", "2026-03-17 10:30"),
    ("25 May, 15:50", "2025-05-25 15:50"),
    ("Mon Dec 7 08.40", "2025-12-07 08:40"),
    ("16 Nov 2330", "2025-11-16 23:30"),
    ("today at 9a", "2026-03-18 09:00"),
    ("today 8.30 p.m.", "2026-03-18 20:30"),
    ("19h30 tomorrow", "2026-03-19 19:30"),
    ("will call this afternoon at 3", "2026-03-18 15:00"),
    ("next Friday 8 o'clock", "2026-03-27 08:00"),
    ("midnight tonight", "2026-03-18 00:00"),
    ("4 March 2026 in the evening", "2026-03-04"),
    ("the morning of the 5th", "2026-03-05"),
    ("21 June 2026 3 o'clock", "2026-06-21 15:00"),
    ("follow up Fri 10 Apr after 18:00", "2026-04-10 18:00"),
    ("late afternoon 26 Feb", "2026-02-26"),
    ("remind me in the morning", "2026-03-19"),
    ("tomorrow at five thirty", "2026-03-19 17:30"),
    ("five thirty tomorrow", "2026-03-19 17:30"),
    ("tomorrow 17.30", "2026-03-19 17:30"),
    ("at ten to nine tomorrow", "2026-03-19 08:50"),
    ("8-10pm tomorrow", "2026-03-19 20:00"),
    ("from 11 to 1pm tomorrow", "2026-03-19 11:00"),
    ("tomorrow 11:30-13:00", "2026-03-19 11:30"),
    ("three days ago at five o clock", "2026-03-15 17:00"),
]

ALONE = [
    ("call at 3pm", "2026-03-18 15:00"),
    ("lunch at 12:30", "2026-03-18 12:30"),
    ("we spoke at 7 in the evening", "2026-03-18 19:00"),
    ("half past four", "2026-03-18 16:30"),
    ("seven thirty p.m.", "2026-03-18 19:30"),
    ("at 15h30", "2026-03-18 15:30"),
    ("20 minutes past 3pm", "2026-03-18 15:20"),
    ("remind me at 9am", "2026-03-19 09:00"),  # gone for today
    ("talked at 9am", "2026-03-18 09:00"),
]


@pytest.mark.parametrize(("text", "times"), WITH_A_DAY + ALONE)
def test_a_time_of_day(read, text, times):
    assert read(text) == times
