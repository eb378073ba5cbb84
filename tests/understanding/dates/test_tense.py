"""Which way an undated day is read from the words around it. Today is Wednesday 18 March 2026."""

import pytest

BACK = [
    ("coffee with Maria on Friday", "2026-03-13"),  # people report what was
    ("Friday I met Ben", "2026-03-13"),
    ("Ana replied Monday", "2026-03-16"),
    ("zoom w/ Li Wei Monday, talked pricing", "2026-03-16"),
    ("she signed on the 5th", "2026-03-05"),
    ("we talked in November", "2025-11-01..2025-11-30"),
    ("his book was out 4 April", "2025-04-04"),
    ("needed it by Tuesday, said Tom", "2026-03-17"),
]

AHEAD = [
    ("remind me Friday", "2026-03-20"),
    ("on Friday I'll call her", "2026-03-20"),
    ("Friday, I’ll call her", "2026-03-20"),
    ("let's meet Tuesday", "2026-03-24"),
    ("she is moving on the 5th", "2026-04-05"),
    ("her daughter starts school in September", "2026-09-01..2026-09-30"),
    ("he's away until the 30th", "2026-03-30"),
    ("need to write to Ana by Tuesday", "2026-03-24"),
    ("don't forget Tom's launch on 4 April", "2026-04-04"),
    ("talk again in Q4", "2026-10-01..2026-12-31"),
]

BOTH = [
    ("met Tom Friday, follow up Friday", "2026-03-13, 2026-03-20"),
    ("zoom with Tom on Tuesday, he wants a proposal by Friday", "2026-03-17, 2026-03-20"),
    ("follow up Monday. Also met Ana Monday", "2026-03-23, 2026-03-16"),
]


@pytest.mark.parametrize(("text", "days"), BACK + AHEAD + BOTH)
def test_the_words_around_a_day_say_which_way_it_is_read(read, text, days):
    assert read(text) == days


@pytest.mark.parametrize(("way", "days"), [("past", "2026-03-13"), ("future", "2026-03-20")])
def test_the_caller_knows_better_than_the_words(read, way, days):
    assert read("remind me Friday", prefer=way) == days
    assert read("met her Friday", prefer=way) == days


@pytest.mark.parametrize("way", ["past", "future"])
def test_what_the_text_says_itself_is_not_turned_round(read, way):
    assert read("last Friday", prefer=way) == "2026-03-13"
    assert read("next Friday", prefer=way) == "2026-03-27"
    assert read("3 days ago", prefer=way) == "2026-03-15"
    assert read("in 3 days", prefer=way) == "2026-03-21"
    assert read("4 April 2026", prefer=way) == "2026-04-04"


def test_a_person_called_will_is_no_future(read):
    assert read("lunch with Will Friday", taken=[(11, 15)]) == "2026-03-13"
