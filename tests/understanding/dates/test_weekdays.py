"""Weekdays, and what last, this and next make of them. Today is a Wednesday."""

from datetime import datetime

import pytest

WHICH = [
    ("met Tom on Monday", "2026-03-16"),
    ("met Tom Wednesday", "2026-03-11"),  # never today
    ("follow up on Wednesday", "2026-03-25"),
    ("follow up Friday", "2026-03-20"),
    ("follow up on Mon.", "2026-03-23"),
    ("I'll see her tues", "2026-03-24"),
    ("last Friday we talked", "2026-03-13"),
    ("last Tuesday we talked", "2026-03-10"),  # of last week; yesterday is «Tuesday»
    ("previous Monday", "2026-03-09"),
    ("this past Tuesday", "2026-03-17"),
    ("past Monday we spoke", "2026-03-16"),
    ("we meet this Friday", "2026-03-20"),
    ("this Monday I met Ben", "2026-03-16"),
    ("follow up this Monday", "2026-03-23"),
    ("next Tuesday", "2026-03-24"),
    ("next Friday", "2026-03-27"),  # of next week; the one in two days is «Friday»
    ("coming Friday", "2026-03-20"),
    ("this coming Thursday", "2026-03-19"),
    ("upcoming Monday", "2026-03-23"),
    ("the Friday after next", "2026-03-27"),
    ("the Monday before last", "2026-03-09"),
    ("ping him Monday week", "2026-03-30"),
    ("a week on Friday", "2026-03-27"),
    ("her talk was a week from Friday", "2026-03-20"),
    ("remind me a week from Friday", "2026-03-27"),
    ("Tuesday of next week", "2026-03-24"),
    ("Friday next week", "2026-03-27"),
    ("next week on Thursday", "2026-03-26"),
    ("next week Monday", "2026-03-23"),
    ("Thursday last week", "2026-03-12"),
    ("last week's Sunday", "2026-03-15"),
    ("Sunday from last week", "2026-03-15"),
    ("Monday of this week", "2026-03-16"),
    ("two Thursdays ago", "2026-03-05"),
    ("3 Fridays from now", "2026-04-03"),
    ("a couple of Mondays ago", "2026-03-09"),
    ("Monday two weeks from now", "2026-03-30"),
    ("on Friday three weeks ago", "2026-02-27"),
    ("a week ago Friday", "2026-03-06"),
    ("follow up the Monday after Easter", "2026-04-06"),
    ("the closest Monday to Oct 5th", "2025-10-06"),
    ("the third Wednesday", "2026-03-18"),
    ("Monday am", "2026-03-16"),
    ("follow up by EOD Friday", "2026-03-20"),
    ("follow up Monday first thing", "2026-03-23"),
    ("follow up mon/tues", "2026-03-23, 2026-03-24"),
    ("follow up the first Monday after the 15th", "2026-04-20"),
    ("remind me two weeks after next Tuesday", "2026-04-07"),
    ("follow up the Wednesday before Easter", "2026-04-01"),
]

WITH_A_NUMBER = [
    ("follow up Friday the 27th", "2026-03-27"),
    ("follow up Thu 2nd", "2026-04-02"),
    ("met her Tuesday the 3rd", "2026-03-03"),
    ("wrote to him Mon, 2 March", "2026-03-02"),
    ("lunch was Sunday, March 1st", "2026-03-01"),
    ("follow up Wednesday April 8", "2026-04-08"),
    ("follow up 8 April (Wed)", "2026-04-08"),
    ("follow up Friday 4/3", "2026-04-03"),
    ("follow up Thurs. 2nd April", "2026-04-02"),
    ("follow up next Thursday 2nd April", "2026-04-02"),
    ("follow up Friday midday 27/3", "2026-03-27 12:00"),
    ("today, wed 18 march", "2026-03-18"),
]

SEVERAL = [
    ("free on Thursday or Friday?", "2026-03-12, 2026-03-13"),
    ("are you free Thursday, Friday or Saturday?", "2026-03-19, 2026-03-20, 2026-03-21"),
    ("met Tom last Friday, ping him in 2 weeks", "2026-03-13, 2026-04-01"),
    ("Tuesday: called Ben. Thursday: wrote to Chen.", "2026-03-17, 2026-03-12"),
    ("change it from next Monday to next Wednesday", "2026-03-23, 2026-03-25"),
]

MISSPELLED = [
    ("met her on wensday", "2026-03-11"),
    ("met her on wednseday", "2026-03-11"),
    ("follow up firday", "2026-03-20"),
    ("follow up thrusday", "2026-03-19"),
    ("follow up saterday", "2026-03-21"),
    ("follow up mondayy", "2026-03-23"),
    ("call him tommorow", "2026-03-19"),
    ("wrote her yesturday", "2026-03-17"),
    ("follow up 3 ocotber", "2026-10-03"),
    ("follow up febuary 3rd", "2027-02-03"),
]


@pytest.mark.parametrize(("text", "days"), WHICH + WITH_A_NUMBER + SEVERAL + MISSPELLED)
def test_a_weekday(read, text, days):
    assert read(text) == days


@pytest.mark.parametrize(
    ("today", "last", "this", "next_", "coming"),
    [
        ("2026-03-16", "2026-03-13", "2026-03-20", "2026-03-27", "2026-03-20"),  # a Monday
        ("2026-03-20", "2026-03-13", "2026-03-20", "2026-03-27", "2026-03-27"),  # a Friday
        ("2026-03-22", "2026-03-13", "2026-03-20", "2026-03-27", "2026-03-27"),  # a Sunday
    ],
)
def test_friday_said_on_other_days(read, today, last, this, next_, coming):
    now = datetime.fromisoformat(f"{today}T09:00")
    assert read("last Friday", now) == last
    assert read("met him this Friday", now) == this
    assert read("next Friday", now) == next_
    assert read("coming Friday", now) == coming
