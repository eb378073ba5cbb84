import re

from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.discord.parts import LONGEST, split
from bot.adapters.discord.plain import escape

words = st.lists(
    st.sampled_from(["word", "a", "*", "__", "https://a.bc/_", " ", "\n", "\n\n", "é", "👩‍👩‍👧"]), max_size=80
)


@given(words.map("".join), st.integers(12, 60))
def test_each_part_fits_and_nothing_but_space_is_lost(text: str, most: int) -> None:
    parts = split(text, most)
    assert all(len(escape(part)) <= most for part in parts)
    assert re.sub(r"\s", "", "".join(parts)) == re.sub(r"\s", "", text)


def test_what_fits_is_left_alone() -> None:
    assert split("x" * LONGEST) == ["x" * LONGEST]
    assert split("") == [""]


def test_code_points_count_and_backslashes_too() -> None:
    assert len(split("😀" * LONGEST)) == 1
    assert [len(part) for part in split("*" * LONGEST)] == [LONGEST // 2, LONGEST // 2]


def test_between_paragraphs_first() -> None:
    first, second = "one two\nthree " * 9, "four " * 20
    assert split(f"{first.strip()}\n\n{second.strip()}", 200) == [first.strip(), second.strip()]


def test_then_between_lines_then_between_words() -> None:
    assert split("one two three\nfour five six", 20) == ["one two three", "four five six"]
    assert split("one two three four", 10) == ["one two", "three four"]
    assert split("one two three", 7) == ["one two", "three"]


def test_a_paragraph_that_would_leave_a_part_nearly_empty_is_no_place_to_cut() -> None:
    assert split("Hi\n\n" + "word " * 10, 30)[0] == "Hi\n\nword word word word word"


def test_a_sign_is_not_torn_apart() -> None:
    family = "👩\u200d👩\u200d👧"
    assert split("aaaa" + family, 6) == ["aaaa", family]
    assert split("aaaae\u0301", 5) == ["aaaa", "e\u0301"]


def test_a_line_that_becomes_the_first_of_a_part_is_escaped_there() -> None:
    parts = split("word " * 3 + "5. five", 16)
    assert [escape(part) for part in parts] == ["word word word", "5\\. five"]
