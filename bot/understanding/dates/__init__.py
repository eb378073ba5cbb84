"""Dates and times in a sentence, read offline.

    find_dates("met Tom last Friday, ping him in 2 weeks", now) -> [Span, Span]

`now` is the person's local time. Spans come in order of mention, lie in the text and don't overlap; a day has
`first == last`, a range («next week») its first and last day; `hour` and `minute` are set where the text names a
time of day. A time alone («at 3pm») is a span of its day. «on», «in», «at» before a date belong to its span, «by»,
«until» and «since» don't.

Which way an undated weekday, day of month or month is read («Friday», «the 5th», «10 August») where the text
itself doesn't say, first that applies:
1. `prefer_at(offset)`, called with the offset in `text` where the date begins: "past", "future" or None;
2. `prefer` for the whole text;
3. the words around it: future after a follow-up phrase («follow up», «remind me», «I'll», «need to»), else past.
A caller that knows where the follow-up starts passes
`prefer_at=lambda offset: "future" if offset >= start else "past"`.

`taken` are the spans of people («coffee with June»): no date overlaps them. `order` reads 3/4 where both are
possible. The conventions («next Tuesday») are in docs/dates.md.
"""

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Literal

from bot.understanding.report import Span

Lean = Literal["past", "future"]

_NEAR = re.compile(r"\b(yesterday|today|tomorrow)\b", re.IGNORECASE)
_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}


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
    found = []
    for match in _NEAR.finditer(text):
        if any(match.start() < end and start < match.end() for start, end in taken):
            continue
        day = now.date() + timedelta(days=_DAYS[match[0].lower()])
        found.append(Span(day, day, match.start(), match.end()))
    return found
