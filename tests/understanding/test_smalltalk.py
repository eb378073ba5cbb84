"""What is no answer to an open question."""

import pytest

from bot.understanding.smalltalk import greets, says_something


@pytest.mark.parametrize(
    "text",
    ["hello", "Whatever.", "never mind", "nevermind", "later", "yes!", "huh?", "I don’t know", "😀", "..."],
)
def test_small_talk_says_nothing(text: str) -> None:
    assert not says_something(text)


@pytest.mark.parametrize("text", ["school", "we both teach drawing", "no school like ours", "дача"])
def test_anything_else_may_be_an_answer(text: str) -> None:
    assert says_something(text)


def test_a_greeting_is_greeted() -> None:
    assert greets("Hello!")
    assert not greets("hello Maria")
