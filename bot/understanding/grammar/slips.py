"""Slips of the finger mended: «testimonail», «intorduced», «recomendation»."""

from functools import cache, lru_cache

from bot.understanding.phrases import glue
from bot.understanding.phrases.spelling import PLAIN
from bot.understanding.phrases.words import CLASSES, NOUNS

#: Words that are right though one letter makes another of them.
_RIGHT = frozenset("stared relied scared prised massaged costumer planing meaning mailing".split())
_SWAP, _LETTER = 5, 7
"""From how many letters on two may be swapped, and one be missing or too much."""


@cache
def _known() -> frozenset[str]:
    words = (
        set(PLAIN)
        | _RIGHT
        | glue.FILLERS
        | glue.ADJECTIVES
        | glue.BEFORE_NAMES
        | glue.PAST
        | glue.PLAN_STARTS
    )
    return frozenset(words.union(*CLASSES.values()))


@cache
def _shapes() -> dict[str, str]:
    """Each key word without one of its letters, and the word it comes from; ambiguous ones left out."""
    words = {
        word for name, found in CLASSES.items() if name.endswith(":ed") or name in NOUNS for word in found
    }
    made: dict[str, str] = {}
    for word in sorted(words):
        if len(word) >= _SWAP and word.isalpha():
            for shape in _without_one(word):
                made[shape] = word if made.get(shape, word) == word else ""
    return made


def _without_one(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(1, len(word))}


@lru_cache(maxsize=4096)
def mended(word: str) -> str:
    """The key word that was meant, or the word as it is. Two letters swapped, or one missing or too much."""
    if len(word) < _SWAP or not word.isalpha() or word in _known():
        return word
    shapes = _shapes()
    if len(word) >= _LETTER:
        meant = shapes.get(word, "")
        if meant:
            return meant
    for shape in _without_one(word):
        meant = shapes.get(shape, "")
        if meant and meant[0] == word[0] and sorted(meant) == sorted(word) and _swapped(meant, word):
            return meant
        if (
            len(word) > _LETTER
            and shape in _known()
            and len(shape) >= _LETTER
            and shapes.get(shape[:-1]) == shape
        ):
            return shape
    return word


def _swapped(meant: str, word: str) -> bool:
    differing = [at for at in range(len(word)) if meant[at] != word[at]]
    return len(differing) == 2 and differing[1] == differing[0] + 1
