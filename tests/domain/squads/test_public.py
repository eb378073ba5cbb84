"""What a group sees has no room for anything private, by its types; and its rules know nothing private."""

import ast
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from types import GenericAlias
from typing import get_args, get_type_hints

import pytest

import bot.domain.squads as squads
from bot.domain.squads.answer import State
from bot.domain.squads.board import Board, Line
from bot.domain.squads.recap import Best, Helped, Kept, Ranked, Recap, Tally

#: Words that reach a group: names by which the squad knows its own, and what members or admins wrote for it.
WORDS = {
    (Board, "squad"),
    (Board, "goal"),
    (Line, "name"),
    (Line, "words"),
    (Recap, "squad"),
    (Recap, "goal"),
    (Recap, "comebacks"),
    (Best, "name"),
    (Helped, "by"),
    (Helped, "whom"),
    (Kept, "name"),
    (Kept, "what"),
    (Ranked, "name"),
}
OTHERS = {int, bool, date, State}


def held(kind: type) -> Iterator[tuple[type, str, type]]:
    """Every field below a value: whose it is, its name, and what it holds."""
    hints = get_type_hints(kind)
    for one in fields(kind):
        hint = hints[one.name]
        inner = get_args(hint)[0] if isinstance(hint, GenericAlias) else hint
        if is_dataclass(inner):
            assert isinstance(inner, type)
            yield from held(inner)
        else:
            yield kind, one.name, inner


@pytest.mark.parametrize("public", [Board, Recap])
def test_what_a_group_sees_has_no_room_for_more(public: type) -> None:
    found = list(held(public))
    assert {(kind, name) for kind, name, inner in found if inner is str} <= WORDS
    assert {inner for _, _, inner in found if inner is not str} <= OTHERS


def test_every_word_that_is_allowed_is_there() -> None:
    found = {(kind, name) for public in (Board, Recap) for kind, name, inner in held(public) if inner is str}
    assert found == WORDS
    assert {Tally} <= {kind for kind, _, _ in held(Recap)}


def test_the_rules_of_squads_know_nothing_private() -> None:
    (folder,) = squads.__path__
    known = set()
    for path in Path(folder).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("bot."):
                known.add(node.module)
    assert {name for name in known if not name.startswith("bot.domain.squads")} == {"bot.domain.schedule"}
