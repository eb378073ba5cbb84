"""Phrases by the words they are looked up by, so that a clause is compared with few of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from bot.understanding.grammar.pattern import Found, Phrase, match, phrase
from bot.understanding.grammar.tokens import Token
from bot.understanding.phrases.words import CLASSES

T = TypeVar("T")


class Hit(NamedTuple, Generic[T]):
    """A phrase that matched, what it stands for, and where."""

    means: T
    phrase: Phrase
    found: Found


class Phrasebook(Generic[T]):
    """Phrases and what they mean. `entries` are pairs of a meaning and its lines."""

    def __init__(self, entries: Iterable[tuple[T, str]]) -> None:
        self._by_word: dict[str, list[tuple[T, Phrase]]] = {}
        for means, lines in entries:
            for line in filter(None, (line.strip() for line in lines.splitlines())):
                one = phrase(line, CLASSES)
                for word in one.elements[one.anchor].words:
                    self._by_word.setdefault(word, []).append((means, one))

    def hits(self, clause: Sequence[Token]) -> Iterator[Hit[T]]:
        """Every phrase that matches somewhere in the clause, by place of the word it was looked up by."""
        for at, token in enumerate(clause):
            for means, one in self._by_word.get(token.word, ()):
                found = match(one, clause, at)
                if found is not None:
                    yield Hit(means, one, found)

    def first(self, clause: Sequence[Token]) -> Hit[T] | None:
        """The first phrase that matches."""
        return next(self.hits(clause), None)
