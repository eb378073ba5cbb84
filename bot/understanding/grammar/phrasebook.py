"""Phrases by the words they are looked up by, so that a clause is compared with few of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from bot.understanding.grammar.pattern import Found, Phrase, fits, match, phrase
from bot.understanding.grammar.tokens import Token

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
        self._of_nobody: dict[str, list[tuple[T, Phrase]]] = {}
        """Those of them that can match where nobody is named."""
        for means, lines in entries:
            for line in filter(None, (line.strip() for line in lines.splitlines())):
                one = phrase(line)
                entry = means, one  # the same in all places: ten words lead to a phrase
                for word in one.elements[one.anchor].words:
                    self._by_word.setdefault(word, []).append(entry)
                    if not one.somebody:
                        self._of_nobody.setdefault(word, []).append(entry)

    def hits(self, clause: Sequence[Token]) -> Iterator[Hit[T]]:
        """Every phrase that matches somewhere in the clause, by place of the word it was looked up by."""
        book = self._by_word if any(token.people for token in clause) else self._of_nobody
        last = len(clause) - 1
        for at, token in enumerate(clause):
            for means, one in book.get(token.word, ()):
                # What must stand beside the word puts most phrases aside at a glance.
                after, before = one.after, one.before
                if after is not None and (at == last or not fits(after, clause[at + 1])):
                    continue
                if before is not None and (at == 0 or not fits(before, clause[at - 1])):
                    continue
                found = match(one, clause, at)
                if found is not None:
                    yield Hit(means, one, found)

    def first(self, clause: Sequence[Token]) -> Hit[T] | None:
        """The first phrase that matches."""
        return next(self.hits(clause), None)
