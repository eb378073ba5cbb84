"""Nothing that a terminal would obey reaches it."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.terminal.shown import BIDI, plain, shown
from bot.adapters.terminal.talk import HERE
from bot.core.message import Button, Outbound


def message(text: str, *labels: str) -> Outbound:
    return Outbound(1, HERE, text, tuple(Button(f"t{label}", label) for label in labels))


def test_choices_are_numbered_below_the_text() -> None:
    assert shown(message("Logged.", "Undo", "Change")) == "Logged.\n[1] Undo  [2] Change"


def test_a_message_without_words_is_its_choices() -> None:
    assert shown(message("", "Yes", "No")) == "[1] Yes  [2] No"


def test_an_escape_sequence_is_shown_as_what_it_is() -> None:
    assert plain("\x1b]0;gone\x07\x9b31m") == "\\x1b]0;gone\\x07\\x9b31m"


def test_a_direction_that_is_overridden_is_shown() -> None:
    assert plain("Maria \u202egnp.exe") == "Maria \\u202egnp.exe"


def test_line_ends_of_every_kind_stay_tidy() -> None:
    assert plain("one\r\ntwo\tthree\u2028four\rfive") == "one\ntwo three four\\x0dfive"


def test_letters_and_signs_of_every_script_stay() -> None:
    kept = "Zoë Łukasz 李伟 ツ عمر שרה किरण 👩‍💻 ÷"
    assert plain(kept) == kept


def test_a_choice_stays_on_its_line() -> None:
    assert shown(message("Which?", "Tom\nBaker\x1b[2J")) == "Which?\n[1] Tom Baker\\x1b[2J"


@given(st.text(st.characters(codec=None)))
def test_whatever_is_said_can_be_written_and_is_not_obeyed(text: str) -> None:
    found = plain(text)
    found.encode()
    assert not [char for char in found if char != "\n" and unicodedata.category(char) in ("Cc", "Cs")]
    assert BIDI.isdisjoint(found)
