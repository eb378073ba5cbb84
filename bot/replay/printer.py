"""Writes a transcript again: what people wrote as it stands, what the bot said as it came out."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import takewhile

from bot.replay.compare import Line, Pair, names_in
from bot.replay.player import Round
from bot.replay.script import Remark

INDENT = " " * 5


def raw_of(line: Line) -> list[str]:
    """A line of the bot as it stands in a file: what follows its first line is indented."""
    first, *more = line.text.split("\n")
    return [f"{line.head}: {first}".rstrip(), *(f"{INDENT}{one}".rstrip() for one in more)]


def printed(played: Round) -> list[str]:
    """The lines of this round with everything that came out, in full."""
    return list(_lines(played, lambda one: raw_of(one.line) if one.line else []))


def updated(played: Round, words: Mapping[str, str]) -> list[str]:
    """The lines of this round, and what came out where that isn't as expected.

    Lines that are as expected stay, with their `…`; what `{code}` captured is called so again.
    """
    return list(_lines(played, lambda one: _updated(one, words)))


def _lines(played: Round, told: Callable[[Pair], list[str]]) -> Iterator[str]:
    """Unexpected lines stand right below what they came after."""
    if played.step.act is not None:
        yield from played.step.act.raw
    pairs = list(played.pairs)

    def unexpected() -> Iterator[str]:
        extra = list(takewhile(lambda one: one.expected is None, pairs))
        del pairs[: len(extra)]
        for one in extra:
            yield from told(one)

    yield from unexpected()
    for item in played.step.rest:
        if isinstance(item, Remark):
            yield from item.raw
        else:
            yield from told(pairs.pop(0))
            yield from unexpected()


def _updated(one: Pair, words: Mapping[str, str]) -> list[str]:
    if one.expected and one.same:
        return list(one.expected.raw)
    if one.line is None:
        return []
    text = one.line.text
    for name in names_in(one.expected.text) if one.expected else ():
        if name in words:
            text = re.sub(rf"(?<!\w){re.escape(words[name])}(?!\w)", f"{{{name}}}", text)
    return raw_of(Line(one.line.head, text))
