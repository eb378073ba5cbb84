"""A command filled in field by field is checked as the same typed in a line is."""

import pytest

from bot.commands import registry
from bot.core.route import ParseProblem, filled_in
from bot.domain.say import Invocation

COMMANDS = registry().commands


@pytest.mark.parametrize(
    ("command", "given", "args"),
    [
        ("today", {}, {}),
        ("contact", {"name": "Maria Lopez"}, {"name": "Maria Lopez"}),
        ("contact", {"name": " Maria Lopez ", "page": " 2 "}, {"name": "Maria Lopez", "page": "2"}),
        ("contacts", {"filter": "", "page": "2"}, {"page": "2"}),
        (
            "merge",
            {"contact": "Maria, the elder", "into": "Tom"},
            {"contact": "Maria, the elder", "into": "Tom"},
        ),
        ("log", {"what": "called Tom\n/erase"}, {"what": "called Tom\n/erase"}),
        ("stage", {"name": "Tom", "stage": "TRUSTED"}, {"name": "Tom", "stage": "trusted"}),
        ("tag", {"name": "Tom", "tag": "Design"}, {"name": "Tom", "tag": "Design"}),
    ],
)
def test_fields_become_an_invocation(command: str, given: dict[str, str], args: dict[str, str]) -> None:
    assert filled_in(Invocation(command, given), COMMANDS) == Invocation(command, args)


@pytest.mark.parametrize(
    ("command", "given", "key"),
    [
        ("contcats", {}, "unknown-command"),
        ("change", {"message": "1"}, "unknown-command"),  # hidden: a button's
        ("contact", {}, "missing"),
        ("contact", {"name": "  "}, "missing"),
        ("stage", {"name": "Tom"}, "missing"),
        ("stage", {"name": "Tom", "stage": "friend"}, "misfit"),
        ("contact", {"name": "Tom", "page": "two"}, "misfit"),
        ("contact", {"name": "Tom", "page": "-1"}, "misfit"),
        ("contact", {"name": "Tom", "page": "1234567890"}, "misfit"),
        ("tag", {"name": "Tom", "tag": "two words"}, "misfit"),
        ("tag", {"name": "Tom", "tag": "two\nlines"}, "misfit"),
        ("today", {"colour": "red"}, "too-much"),
    ],
)
def test_what_does_not_fit_is_refused(command: str, given: dict[str, str], key: str) -> None:
    with pytest.raises(ParseProblem) as problem:
        filled_in(Invocation(command, given), COMMANDS)

    assert problem.value.key == key
