"""What people type for a group is one bounded line in which all can be seen."""

import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.squads.words import ANSWER, NAME, tidy


@given(st.text(max_size=300), st.integers(2, 200))
@example("a\u202eb\u2066c\u0000d\n\re\u200bf", 40)
@example("Z" + "\u0301" * 100, 40)
def test_it_is_one_bounded_line_without_what_cant_be_seen(text: str, most: int) -> None:
    found = tidy(text, most)
    assert len(found) <= most
    assert found == found.strip()
    assert len(found.splitlines()) <= 1
    unseen = {letter for letter in found if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn")}
    assert unseen <= set("\u200c\u200d")
    assert tidy(found, most) == found


def test_names_of_every_script_stay_as_they_are() -> None:
    for name in ("Łukasz Żółć", "陈伟", "محمد", "नरेन्द्र", "👩‍🚀 Ana", "O’Neil-Smith", "Nguyễn Thị Hồng"):
        assert tidy(name, NAME) == unicodedata.normalize("NFC", name)


def test_what_is_too_long_is_cut_visibly() -> None:
    assert tidy("word " * 100, ANSWER) == ("word " * 40)[:199].rstrip() + "…"
    assert tidy("  two \t\n lines  ", NAME) == "two lines"
