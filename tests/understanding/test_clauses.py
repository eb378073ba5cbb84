"""How a text falls into clauses, and who does what in each."""

import pytest

from bot.understanding.grammar.clauses import clauses
from bot.understanding.grammar.split import segments
from bot.understanding.grammar.tokens import tokens
from bot.understanding.people import find_people
from tests.understanding.said import DIRECTORY


def parts(text: str) -> list[str]:
    """The clauses of a text; a person is P with their place, the implied subject stands first."""
    found = clauses(segments(tokens(text, find_people(text, DIRECTORY))))
    return [
        " ".join(one.word + "".join(str(place) for place in one.people) for one in part.words)
        for part in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("emailed Tom", ["i emailed P0"]),
        ("Tom called, asked about rates", ["P0 called", "P0 asked about rates"]),
        ("Tom called, sent him the form", ["P0 called", "i sent him0 form"]),
        ("dm'd Tom and Li Wei, Li Wei replied", ["i dmed P01", "P1 replied"]),
        ("zoom with Tom, Li Wei and @devjane", ["zoom with P012"]),
        ("me and Tom had lunch", ["J0 had lunch"]),
        ("tom rang i called li wei", ["P0 rang", "i called P1"]),
        ("said i would call Tom", ["i said i would call P0"]),
        ("Met Tom. Hates email.", ["i met P0", "P0 hates email"]),
        ("asked Tom (the plumber) for a quote", ["i asked P0 for quote", "plumber"]),
        ("a nice long call with my friend Tom", ["call with P0"]),
        ("Tom from the gym called", ["P0 called"]),
        ("met Tom, who knows Li Wei", ["i met P0", "who0 knows P1"]),
    ],
)
def test_parts(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("didn't", "did not"),
        ("intro'd", "introduced"),
        ("w/", "with"),
        ("thank you", "thanks"),
        ("testimonail", "testimonial"),
        ("recomendation", "recommendation"),
        ("intorduced", "introduced"),
        ("relied", "relied"),
        ("gonna", "going to"),
        ("who's", "who is"),
    ],
)
def test_plain_spelling(text: str, plain: str) -> None:
    assert " ".join(token.word for token in tokens(text, ())) == plain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tom's daughter", ["P", "daughter"]),
        ("Tom's looking for work", ["P", "is", "looking", "for", "work"]),
        ("at Tom's on Monday", ["at", "P", "on", "monday"]),
    ],
)
def test_owner_or_is(text: str, words: list[str]) -> None:
    assert [token.word for token in tokens(text, find_people(text, DIRECTORY))] == words
