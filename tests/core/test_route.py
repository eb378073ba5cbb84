"""From a typed line to an invocation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands import registry
from bot.core.command import Arg, Command, Takes
from bot.core.route import ParseProblem, parse

COMMANDS = registry().commands


@pytest.mark.parametrize(
    ("line", "name", "args"),
    [
        ("/today", "today", {}),
        ("/TODAY", "today", {}),
        ("/contact Maria Lopez", "contact", {"name": "Maria Lopez"}),
        ("/contact@rapport_bot Maria", "contact", {"name": "Maria"}),
        ("/contact   Maria   Lopez", "contact", {"name": "Maria   Lopez"}),
        ("/contact Maria 2", "contact", {"name": "Maria", "page": "2"}),
        ("/contacts 2", "contacts", {"page": "2"}),
        ("/contacts cooling 2", "contacts", {"filter": "cooling", "page": "2"}),
        ("/log\ncalled Tom", "log", {"what": "called Tom"}),
        ("/size 3", "size", {"number": "3"}),
        ("/yesterday SKIPPED", "yesterday", {"word": "skipped"}),
    ],
)
def test_a_line_becomes_an_invocation(line: str, name: str, args: dict[str, str]) -> None:
    invocation = parse(line, COMMANDS)

    assert invocation is not None
    assert (invocation.command, invocation.args) == (name, args)


@pytest.mark.parametrize("text", ["hello", "", "a/b", " /today", "1/2"])
def test_what_does_not_begin_with_a_slash_is_no_command(text: str) -> None:
    assert parse(text, COMMANDS) is None


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("/tody", "unknown-command"),
        ("/", "unknown-command"),
        ("/ today", "unknown-command"),
        ("/which 1 2", "unknown-command"),
        ("/contact", "missing"),
        ("/size", "missing"),
        ("/size two", "misfit"),
        ("/today now", "too-much"),
    ],
)
def test_what_is_wrong_with_a_line_is_named(line: str, key: str) -> None:
    with pytest.raises(ParseProblem) as problem:
        parse(line, COMMANDS)

    assert problem.value.key == key


def test_the_nearest_command_is_offered() -> None:
    with pytest.raises(ParseProblem) as problem:
        parse("/contcats", COMMANDS)

    assert problem.value.did_you_mean == "contacts"


def test_two_names_are_parted_by_a_word_or_a_comma() -> None:
    merge = Command(
        "join",
        lambda turn, args: [],
        (Arg("one", Takes.CONTACT, required=True), Arg("other", Takes.CONTACT, required=True)),
    )
    for line in ("/join Maria Lopez into Mia Lopez", "/join Maria Lopez, Mia Lopez"):
        invocation = parse(line, {"join": merge})
        assert invocation is not None
        assert invocation.args == {"one": "Maria Lopez", "other": "Mia Lopez"}
    with pytest.raises(ParseProblem):
        parse("/join Maria Lopez Mia Lopez", {"join": merge})


@given(st.text(max_size=60))
def test_a_slash_makes_an_invocation_or_a_problem(text: str) -> None:
    try:
        invocation = parse(f"/{text}", COMMANDS)
    except ParseProblem:
        return
    assert invocation is not None
    assert not COMMANDS[invocation.command].hidden
