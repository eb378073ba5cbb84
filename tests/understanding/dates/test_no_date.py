"""What looks like a date and is none."""

import pytest

WORDS = [
    "Maria may join the second cohort",
    "this may take longer than we thought",
    "they march on without me",
    "we sat down with two clients",
    "she sat next to me",
    "a walk in the sun with Ana",
    "mon ami Pierre says hi",
    "got married: they wed in secret",
    "he gave me a second chance",
    "wait a second",
    "the spring of a new idea",
    "after the fall of the empire",
    "good morning!",
    "good night everybody",
    "nice day, isn't it",
    "nowhere to be found",
    "one day I will write to her",
    "the other day",
    "let's talk some time",
    "her last name is Lopez",
    "play the next episode",
    "the last thing I said",
    "we've reached the end of the line",
    "drinks with the Tuesday crowd",
    "his Friday newsletter is great",
    "every Friday we meet",
    "we meet on Mondays",
    "each month she writes",
    "the March Hare was late",
    "a two-day workshop",
    "talked about her 10 years in Rome",
    "25-year-old company",
    "burning the midnight oil",
    "sun-dried tomatoes",
    "every Tuesday, Thursday and Saturday",
    "coffee w/ April",
    "in the morning sun",
]

NUMBERS = [
    "a table for 12",
    "room 5.40 on floor 3",
    "it costs 5.40",
    "the rate is 6.45 percent",
    "pages 2-3 were best",
    "he gave it 4/5 stars",
    "10/10 would recommend",
    "1/2 of them answered",
    "version 3.11.2 is out",
    "call me on 555-1212",
    "+49 170 5551212",
    "she is #1 on my list",
    "it made $2026",
    "32/15 is not a day",
    "2026-02-30 is none either",
    "two three four",
    "2026",
    "two hundred and five people",
    "ninety nine point five fm",
    "the 2nd call went better",
    "the 5th floor",
    "a bakery on 5th Avenue",
    "I came in 3rd",
    "ticket ABC-12345-A1",
    "a 16:9 screen",
    "24/7 support",
]

ADDRESSES = [
    "see https://example.org/2026-03-04/monday",
    "write to friday@example.org",
    "@monday_dev liked my post",
    "saved it as notes_2026_03_04",
    "#friday",
]


@pytest.mark.parametrize("text", WORDS + NUMBERS + ADDRESSES)
def test_no_date(read, text):
    assert read(text) == ""


def test_names_of_people_are_no_dates(read):
    text = "coffee with June and April on Friday"
    assert read(text, taken=[(12, 16), (21, 26)]) == "2026-03-13"


def test_a_name_next_to_a_date_leaves_the_date_alone(read):
    text = "coffee with May 2 days ago"
    assert read(text, taken=[(12, 15)]) == "2026-03-16"
    assert read("dm'd Wednesday Addams, circle back Friday", taken=[(5, 21)]) == "2026-03-20"
