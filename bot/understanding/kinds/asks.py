"""Asks: what kind of favour, and how the ask stands."""

from collections.abc import Mapping
from functools import cache
from typing import TypeVar

from bot.domain.kinds import AskKind, Outcome
from bot.understanding.phrases.asks import ASK_KINDS, OUTCOMES

T = TypeVar("T", AskKind, Outcome)


class _Table(dict[str, list[tuple[tuple[str, ...], str]]]):
    """Phrases by their first word, longest first, with the value each stands for."""


def _table(phrases: Mapping[T, str]) -> _Table:
    made = _Table()
    for value, lines in phrases.items():
        for one in lines.replace("\n", "|").split("|"):
            words = tuple(one.split())
            if words:
                made.setdefault(words[0], []).append((words, value.value))
    for found in made.values():
        found.sort(key=lambda one: -len(one[0]))
    return made


@cache
def _kinds() -> _Table:
    return _table(ASK_KINDS)


@cache
def _outcomes() -> _Table:
    return _table(OUTCOMES)


def _first(table: _Table, words: list[str]) -> tuple[int, str] | None:
    for at, word in enumerate(words):
        for phrase, value in table.get(word, ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                return at, value
    return None


def ask_kind(words: list[str]) -> AskKind | None:
    """The kind of favour that these words in plain spelling ask, None if it is none of the six."""
    found = _first(_kinds(), words)
    return AskKind(found[1]) if found else None


def outcome(words: list[str]) -> Outcome | None:
    """How an ask stands by these words in plain spelling, None if they don't say."""
    found = _first(_outcomes(), words)
    return Outcome(found[1]) if found else None
