"""What a button carries is worth something to its audience alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands import registry
from bot.core.token import LONGEST, TokenTooLong, make, read
from bot.domain.say import Invocation

KEY = bytes(32)
COMMANDS = registry().commands
UNDO = Invocation("undo", {"message": "812"})


def test_a_token_comes_back_as_what_a_typed_line_would_be() -> None:
    token = make(UNDO, "p3", KEY, COMMANDS)

    assert read(token, "p3", KEY, COMMANDS) == UNDO
    assert len(token.encode()) <= LONGEST


def test_words_with_spaces_come_back() -> None:
    meant = Invocation("part", {"target": "m7", "part": "due", "value": "next week"})

    assert read(make(meant, "p3", KEY, COMMANDS), "p3", KEY, COMMANDS) == meant


def test_it_is_nothing_to_another_person_or_group() -> None:
    token = make(UNDO, "p3", KEY, COMMANDS)

    assert read(token, "p4", KEY, COMMANDS) is None
    assert read(token, "g3", KEY, COMMANDS) is None


def test_another_installation_does_not_take_it() -> None:
    assert read(make(UNDO, "p3", KEY, COMMANDS), "p3", bytes([1] * 32), COMMANDS) is None


@given(st.integers(0, 40), st.characters(min_codepoint=33, max_codepoint=126))
def test_a_changed_token_is_refused(place: int, letter: str) -> None:
    token = make(UNDO, "p3", KEY, COMMANDS)
    place %= len(token)
    forged = token[:place] + letter + token[place + 1 :]

    assert forged == token or read(forged, "p3", KEY, COMMANDS) is None


@given(st.text(max_size=80))
def test_no_text_passes_for_a_token(text: str) -> None:
    assert read(text, "p3", KEY, COMMANDS) is None


def test_what_does_not_fit_into_a_button_is_refused() -> None:
    with pytest.raises(TokenTooLong):
        make(Invocation("contact", {"name": "x" * 60}), "p3", KEY, COMMANDS)
    with pytest.raises(ValueError, match="ids and plain words"):
        make(Invocation("contact", {"name": "a+b"}), "p3", KEY, COMMANDS)
