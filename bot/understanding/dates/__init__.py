"""Dates and times in a sentence, read offline.

    find_dates("met Tom last Friday, ping him in 2 weeks", now) -> [Span, Span]

`now` is the person's local time. Spans come in order of mention, lie in the text and don't overlap; a day
has `first == last`, a range («next week») its first and last day; `hour` and `minute` are set where the text
names a time of day. A time alone («at 3pm») is a span of its day. «on», «in», «at» before a date belong to
its span, «by», «until» and «since» don't.

Which way an undated weekday, day of month or month is read («Friday», «the 5th», «10 August») where the text
itself doesn't say, first that applies:
1. `prefer_at(offset)`, called with the offset in `text` where the date begins: "past", "future" or None;
2. `prefer` for the whole text;
3. the words around it: future after a follow-up phrase («follow up», «remind me», «I'll»), else past.
A caller that knows where the follow-up starts passes
`prefer_at=lambda offset: "future" if offset >= start else "past"`.

`taken` are the spans of people («coffee with June»): no date overlaps them. `order` reads 3/4 where both are
possible. The conventions («next Tuesday») are in docs/dates.md.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Literal

from bot.understanding.dates.amounts import AMOUNTS
from bot.understanding.dates.clocks import CLOCKS
from bot.understanding.dates.edges import EDGES
from bot.understanding.dates.feasts import FEASTS
from bot.understanding.dates.joins import JOINS, TIMES
from bot.understanding.dates.lexer import read_tokens
from bot.understanding.dates.named import BARE_MONTHS, NAMED
from bot.understanding.dates.near import NEAR
from bot.understanding.dates.nth import NTH
from bot.understanding.dates.numeric import NUMERIC
from bot.understanding.dates.offsets import OFFSETS
from bot.understanding.dates.rules import Scene
from bot.understanding.dates.seasons import SEASONS
from bot.understanding.dates.tense import Lean, Tense
from bot.understanding.dates.tokens import Token, When
from bot.understanding.dates.weekdays import BARE_WEEKDAYS, WEEKDAYS
from bot.understanding.dates.within import WITHIN
from bot.understanding.dates.workdays import WORKDAYS
from bot.understanding.report import Span

__all__ = ["Lean", "find_dates"]

# what is longest and surest first: what a later step reads has not been claimed by an earlier one
_STEPS = (
    CLOCKS,
    NAMED,
    NUMERIC,
    AMOUNTS,
    WORKDAYS,
    NEAR,
    FEASTS,
    SEASONS,
    NTH,
    WITHIN,
    EDGES,
    WEEKDAYS,  # «next Friday» before what is counted from it, «Monday» beside that after
    OFFSETS,
    WEEKDAYS,
    BARE_WEEKDAYS,
    BARE_MONTHS,
    JOINS,
    TIMES,
)
# «on» before these belongs to something else: «the show is on tonight»
_NOT_LED = ("today", "tonight", "tomorrow", "yesterday", "this", "next", "last")
_LISTED = ("weekday", "weekday_weak", "day", "comma", "and", "or")


def find_dates(
    text: str,
    now: datetime,
    *,
    prefer: Lean | None = None,
    prefer_at: Callable[[int], Lean | None] | None = None,
    order: Literal["DMY", "MDY"] = "MDY",
    taken: Sequence[tuple[int, int]] = (),
) -> list[Span]:
    """The dates in `text`, as the module says; never raises, whatever the text."""
    tokens = read_tokens(text, taken)
    if not tokens:
        return []

    tense: Tense | None = None

    def lean(offset: int) -> Lean:
        nonlocal tense
        asked = (prefer_at(offset) if prefer_at else None) or prefer
        if asked is None:
            tense = tense or Tense(text, taken)
            asked = tense.lean(offset)
        return asked

    scene = Scene(tokens, now, order, lean)
    for step in _STEPS:
        step.apply(scene)
    return [
        _span(scene.tokens, index)
        for index, token in enumerate(scene.tokens)
        if token.kind in ("day", "period") and not _recurring(scene.tokens, index)
    ]


def _recurring(tokens: list[Token], index: int) -> bool:
    """«every Friday», «every other week», «every Tuesday, Thursday and Saturday» are no days."""
    first = index - 8
    while index > max(first, 0) and (tokens[index - 1].kind in _LISTED or tokens[index - 1].text == "other"):
        index -= 1
    return index > 0 and tokens[index - 1].kind == "every"


def _span(tokens: list[Token], index: int) -> Span:
    """The token as a span, with the «on», «in» or «at» that leads into it."""
    token = tokens[index]
    when: When = token.value
    start = token.start
    if index and tokens[index - 1].kind in ("on", "in", "at") and not token.text.startswith(_NOT_LED):
        start = tokens[index - 1].start
    clock = when.clock
    if clock is None:
        return Span(when.first, when.last, start, token.end)
    return Span(when.first, when.last, start, token.end, clock.hour, clock.minute)
