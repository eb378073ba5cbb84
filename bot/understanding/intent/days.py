"""A day without anybody, and a day off."""

from collections.abc import Sequence
from functools import cache

from bot.understanding.phrases.days import NOTHING, SKIP

_SHORT = frozenset("nobody nothing none zero pass skip skipping snooze pto ooo holiday holidays".split())
#: Single words that say it wherever they stand.
_TELLING = frozenset("writeoff write-off washout bupkis hermit".split())


@cache
def _lines(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split()) for line in text.replace("\n", "|").split("|") if line.strip())


@cache
def _by_word(text: str) -> dict[str, list[tuple[str, ...]]]:
    made: dict[str, list[tuple[str, ...]]] = {}
    for line in _lines(text):
        made.setdefault(line[0], []).append(line)
    return made


def _holds(words: Sequence[str], text: str) -> bool:
    book = _by_word(text)
    for at, word in enumerate(words):
        for line in book.get(word, ()):
            if tuple(words[at : at + len(line)]) == line and (
                len(line) > 1
                or word in _TELLING
                or len(words) <= 4
                or (word in _SHORT and at in (0, len(words) - 1) and len(words) <= 8)
            ):
                return True
    return False


def nothing_today(words: Sequence[str]) -> bool:
    """Whether plain words, without anybody in them, say that nothing happened."""
    return _holds(words, NOTHING)


def skip_today(words: Sequence[str]) -> bool:
    """Whether plain words say that today doesn't count."""
    return len(words) <= 30 and _holds(words, SKIP)
