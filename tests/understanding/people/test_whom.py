"""Whom the people of a message mean, in which role, and under which name they are kept."""

import pytest

from bot.understanding.names import Directory
from bot.understanding.people import Role, find_people, scan
from bot.understanding.report import Known, Match

CONTACTS = [
    Known(1, "Maria Lopez"),
    Known(2, "Maria Rossi"),
    Known(3, "Tom Baker"),
    Known(4, "Sam Park (Acme)"),
    Known(5, "Sam Reyes", aliases=("Sam from Globex",)),
    Known(6, "Margaret Holloway"),
]
DIRECTORY = Directory(CONTACTS)


def meant(text: str) -> list[tuple[str, Match, tuple[int, ...]]]:
    return [
        (mention.name, mention.resolution.match, mention.resolution.matches)
        for mention in find_people(text, DIRECTORY)
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("coffee with tom", [("Tom", Match.AUTO, (3,))]),
        ("coffee with maria", [("Maria", Match.ASK, (1, 2))]),
        ("coffee with priya", [("Priya", Match.NEW, ())]),
        ("coffee with Maria Silva", [("Maria Silva", Match.NEW, ())]),
        ("lunch with Tom Bakker", [("Tom Bakker", Match.ASK, (3,))]),
        ("lunch with Tom's boss", [("Tom", Match.AUTO, (3,))]),
        # a company beside the name singles one out
        ("call with sam from acme", [("Sam", Match.AUTO, (4,))]),
        ("call with Sam (Globex)", [("Sam", Match.AUTO, (5,))]),
        ("coffee w/ sam @ acme", [("Sam", Match.AUTO, (4,))]),
        ("call with sam from school", [("Sam", Match.ASK, (4, 5))]),
        # once said in full, the first name is enough
        (
            "met Maria Rossi, maria will send the deck",
            [("Maria Rossi", Match.AUTO, (2,)), ("Maria", Match.AUTO, (2,))],
        ),
        (
            "met Kofi Mensah, kofi will send the deck",
            [("Kofi Mensah", Match.NEW, ()), ("Kofi Mensah", Match.NEW, ())],
        ),
        # a relation of somebody in the same message is somebody new
        (
            "Peggy Holloway introduced me to her nephew Gregory Holloway",
            [("Peggy Holloway", Match.AUTO, (6,)), ("Gregory Holloway", Match.NEW, ())],
        ),
        ("met Gregory Holloway", [("Gregory Holloway", Match.ASK, (6,))]),
    ],
)
def test_whom_they_mean(text: str, people: list[tuple[str, Match, tuple[int, ...]]]) -> None:
    assert meant(text) == people


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("coffee with Tom", [Role.PARTICIPANT]),
        ("Tom replied", [Role.PARTICIPANT]),
        ("dm'd Tom, Priya and @devjane", [Role.PARTICIPANT] * 3),
        ("introduced Tom to Priya", [Role.PARTICIPANT] * 2),
        ("Tom's daughter starts school", [Role.OWNER]),
        ("told Tom about Priya's new job", [Role.PARTICIPANT, Role.MENTIONED]),
        ("read an article about Priya", [Role.MENTIONED]),
        ("no, Maria Rossi", [Role.UNKNOWN]),
    ],
)
def test_in_which_role(text: str, roles: list[Role]) -> None:
    assert [found.role for found in scan(text, DIRECTORY)] == roles


def test_the_clues_say_why() -> None:
    (found,) = scan("coffee with june", Directory([]))
    assert found.because == ("after «with»",)
