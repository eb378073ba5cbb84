"""Text as Telegram counts it, cut and cleaned."""

from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.telegram.plain import LONGEST_TEXT, split, units, unpinged, whole

TEXTS = st.text(alphabet=st.sampled_from("ab 李🌱\n\t@"), max_size=300)
LIMITS = st.integers(2, 40)


def test_what_fits_stays_one() -> None:
    assert split("one\n\ntwo") == ["one\n\ntwo"]


def test_paragraphs_are_kept_together() -> None:
    assert split("one one\n\ntwo\nthree", 14) == ["one one", "two\nthree"]


def test_a_paragraph_that_is_too_long_is_cut_between_lines() -> None:
    assert split("one one\ntwo two\nthree", 16) == ["one one\ntwo two", "three"]


def test_a_line_that_is_too_long_is_cut_between_words() -> None:
    assert split("one two three", 9) == ["one two", "three"]


def test_a_word_that_is_too_long_is_cut_within() -> None:
    assert split("abcdefghij", 4) == ["abcd", "efgh", "ij"]


def test_a_break_just_behind_what_fits_is_used() -> None:
    assert split("abcd\n\nefgh", 4) == ["abcd", "efgh"]


def test_an_indented_line_stays_indented() -> None:
    assert split("one two\n  three", 8) == ["one two", "  three"]


def test_a_character_beyond_the_plane_counts_twice_and_is_not_halved() -> None:
    assert units("🌱a") == 3
    assert split("🌱🌱🌱", 5) == ["🌱🌱", "🌱"]


def test_nothing_but_space_is_no_part() -> None:
    assert split(" \n" * LONGEST_TEXT) == []


@given(TEXTS, LIMITS)
def test_every_part_fits_and_has_something_in_it(text: str, most: int) -> None:
    for part in split(text, most):
        assert len(part.encode("utf-16-le")) // 2 <= most
        assert part.strip()


@given(TEXTS, LIMITS)
def test_nothing_but_space_is_lost(text: str, most: int) -> None:
    assert "".join("".join(split(text, most)).split()) == "".join(text.split())


@given(st.text())
def test_units_are_those_of_utf_16(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le")) // 2


def test_halves_of_a_character_are_joined_or_replaced() -> None:
    assert whole("\ud83c\udf31") == "🌱"
    assert whole("a\ud83cb") == "a\ufffdb"


@given(st.text(alphabet=st.characters(codec=None)))
def test_what_is_whole_can_be_stored(text: str) -> None:
    assert whole(whole(text).encode().decode()) == whole(text)


def test_a_name_calls_nobody_and_an_address_stays() -> None:
    assert unpinged("@devjane and ana@example.com") == "@\u2060devjane and ana@example.com"
    assert unpinged("(@a) @") == "(@\u2060a) @"
