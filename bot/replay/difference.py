"""Tells a person where a conversation went another way than its transcript says."""

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from bot.replay.compare import HOLE, Pair, match
from bot.replay.player import Round
from bot.replay.printer import raw_of
from bot.replay.script import Act, ScriptError

#: So many lines of the conversation are shown before the difference.
BEFORE = 6


class _Row(NamedTuple):
    """A line to show, with its number in the file, if any.

    The mark says whether it is part of the conversation (« »), expected («-»), what came out in its place
    («+»), or can't happen («!»).
    """

    mark: str
    number: int | None
    text: str


def report(
    name: str, rounds: Sequence[Round], known: Mapping[str, str], stopped: ScriptError | None = None
) -> str:
    """The first difference with the conversation around it; "" where all is as expected.

    `name` is the transcript's, `known` the words captured, `stopped` what kept it from being played on.
    """
    differing = [place for place, one in enumerate(rounds) if not one.as_expected]
    if not differing:
        return "" if stopped is None else _stopped(name, rounds, stopped)
    first = differing[0]
    played = rounds[first]
    rows = [row for one in played.pairs for row in _rows(one, known)]
    before = _conversation(rounds[:first]) + _act(played.step.act)
    text = _told(name, _place(before, rows), _summary(played), before, rows)
    if more := len(differing) - 1:
        text += f"\n{more} more answer{'s differ' if more > 1 else ' differs'} further down.\n"
    return text


def _stopped(name: str, rounds: Sequence[Round], stopped: ScriptError) -> str:
    here = [_Row("!", stopped.line, stopped.text)]
    return _told(name, stopped.line, stopped.reason, _conversation(rounds), here)


def _place(before: Sequence[_Row], rows: Sequence[_Row]) -> int:
    """The number of the first line that differs, or of the one that something came out below."""
    expected = next((row.number for row in rows if row.mark == "-" and row.number), None)
    if expected is not None:
        return expected
    above = [*before, *takewhile(lambda row: row.mark == " ", rows)]
    return next((row.number for row in reversed(above) if row.number), 1)


def _summary(played: Round) -> str:
    different = next(one for one in played.pairs if not one.same)
    if different.line is None:
        return "nothing came out" if not played.outputs else "an answer is missing"
    return "nothing was expected" if different.expected is None else "something else came out"


def _told(name: str, line: int, why: str, before: Sequence[_Row], rows: Sequence[_Row] = ()) -> str:
    shown = [*before[-BEFORE:], *rows]
    width = max((len(str(row.number)) for row in shown if row.number), default=1)
    lines = [f"{row.mark} {row.number or '':>{width}}  {row.text}".rstrip() for row in shown]
    legend = " (- expected, + came out)" if any(row.mark in "+-" for row in rows) else ""
    return "\n".join([f"{name}, line {line}: {why}{legend}", "", *lines]).rstrip() + "\n"


def _conversation(rounds: Sequence[Round]) -> list[_Row]:
    """What was written and what came out, without remarks."""
    rows: list[_Row] = []
    for played in rounds:
        rows += _act(played.step.act)
        for one in played.pairs:
            number = one.expected.line if one.expected else None
            rows += [
                _Row(" ", None if place else number, text)
                for place, text in enumerate(raw_of(one.line) if one.line else [])
            ]
    return rows


def _act(act: Act | None) -> list[_Row]:
    return [_Row(" ", act.line + place, text) for place, text in enumerate(act.raw)] if act else []


def _rows(one: Pair, known: Mapping[str, str]) -> list[_Row]:
    """The pair line by line; lines that both begin or end with are shown once."""
    came = raw_of(one.line) if one.line else []
    if one.expected is None:
        return [_Row("+", None, text) for text in came]
    wanted = list(one.expected.raw)
    number = one.expected.line
    if one.same:
        return [_Row(" ", None if place else number, text) for place, text in enumerate(came)]
    head = _agreeing(wanted, came, known)
    tail = _agreeing(wanted[head:][::-1], came[head:][::-1], known)
    middle = slice(head, len(wanted) - tail), slice(head, len(came) - tail)
    rows = [_Row(" ", number + place, text) for place, text in enumerate(came[:head])]
    rows += [_Row("-", number + head + place, text) for place, text in enumerate(wanted[middle[0]])]
    rows += [_Row("+", None, text) for text in came[middle[1]]]
    rows += _pointer(wanted[middle[0]], came[middle[1]])
    return rows + [_Row(" ", None, text) for text in came[len(came) - tail :]]


def _agreeing(wanted: Sequence[str], came: Sequence[str], known: Mapping[str, str]) -> int:
    """How many lines agree from the first on."""
    count = 0
    for one, other in zip(wanted, came, strict=False):
        if match(one.strip(), other, known) is None:
            break
        count += 1
    return count


def _pointer(wanted: Sequence[str], came: Sequence[str]) -> list[_Row]:
    """A mark below the first character that differs, where one line stands against one."""
    if len(wanted) != 1 or len(came) != 1 or HOLE.search(wanted[0]):
        return []
    same = takewhile(lambda both: both[0] == both[1], zip(wanted[0], came[0], strict=False))
    return [_Row(" ", None, " " * len(list(same)) + "^")]
