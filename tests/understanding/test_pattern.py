"""The language in which phrases are written."""

import pytest

from bot.understanding.grammar.pattern import phrase
from bot.understanding.grammar.phrasebook import Phrasebook
from bot.understanding.grammar.tokens import Token


def clause(text: str) -> list[Token]:
    """Words as tokens: «P1» is the person 1, «P1's» what is theirs."""
    made = []
    for at, word in enumerate(text.split()):
        if word[0] == "P" and word[1:2].isdecimal():
            made.append(Token("P", at, at + 1, (int(word[1]),), word.endswith("'s")))
        else:
            made.append(Token(word, at, at + 1))
    return made


def found(line: str, text: str) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """The people and the others that a phrase finds in a clause, None where it doesn't match."""
    hit = Phrasebook([("x", line)]).first(clause(text))
    return None if hit is None else (hit.found.people, hit.found.others)


@pytest.mark.parametrize(
    ("line", "text", "people"),
    [
        ("ME write:ed P", "i emailed P1", (1,)),
        ("ME write:ed to? P", "i wrote to P1", (1,)),
        ("ME write:ed to? P", "i wrote P1", (1,)),
        ("ME send:ed P .. MESSAGE", "i sent P1 two funny emails", (1,)),
        ("ME send:ed P ... MESSAGE", "i sent P1 such very long and quite funny emails", (1,)),
        ("PS birthday", "P1's birthday", (1,)),
        ("P replied $", "P1 replied", (1,)),
        ("^ P replied", "P1 replied late", (1,)),
        ("this|COFFEE with P", "lunch with P1", (1,)),
    ],
)
def test_matches(line: str, text: str, people: tuple[int, ...]) -> None:
    assert found(line, text) == (people, ())


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("ME write:ed P", "P1 emailed P2"),
        ("ME write:ed P", "i emailed P1's boss"),
        ("PS birthday", "P1 birthday"),
        ("P replied $", "P1 replied late"),
        ("^ P replied", "yes P1 replied"),
        ("ME send:ed P .. MESSAGE", "i sent P1 one two three four five emails"),
        ("ME sent .. to P", "i sent P1 off to P2"),
    ],
)
def test_does_not_match(line: str, text: str) -> None:
    assert found(line, text) is None


def test_somebody_else() -> None:
    assert found("P introduced ME to Q", "P1 introduced me to P2") == ((1,), (2,))


def test_a_class_must_exist() -> None:
    with pytest.raises(KeyError):
        phrase("ME COFEE P")


def test_a_phrase_needs_a_word() -> None:
    with pytest.raises(ValueError, match="no word"):
        phrase("ME P")
