"""Reading dates on Wednesday 18 March 2026, ten in the morning, unless a test says otherwise."""

from collections.abc import Callable
from datetime import datetime

import pytest

from bot.understanding.dates import find_dates
from bot.understanding.report import Span

NOW = datetime(2026, 3, 18, 10, 0)  # noqa: DTZ001 - the person's local time


def written(span: Span) -> str:
    """A span as the tables write it: `2026-03-20`, `2026-03-20 15:00`, `2026-03-23..2026-03-29`."""
    day = span.first.isoformat()
    if span.last != span.first:
        day += f"..{span.last.isoformat()}"
    return day if span.hour is None else f"{day} {span.hour:02}:{span.minute or 0:02}"


@pytest.fixture
def read() -> Callable[..., str]:
    """What is found in a text, written as in the tables and joined by commas."""

    def reading(text: str, now: datetime = NOW, **how: object) -> str:
        return ", ".join(written(span) for span in find_dates(text, now, **how))  # type: ignore[arg-type]

    return reading
