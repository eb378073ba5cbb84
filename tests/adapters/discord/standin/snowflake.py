"""Ids as Discord makes them: milliseconds since 2015 in the upper bits, always rising."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

#: The first second of 2015, where Discord's time begins.
EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
SHIFT = 22


class Snowflakes:
    """A new id at each call. `clock` gives aware UTC; ids rise even where it goes back."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._last = 0

    def __call__(self) -> int:
        passed = (self._clock() - EPOCH) // timedelta(milliseconds=1)
        self._last = max(self._last + 1, passed << SHIFT)
        return self._last


def instant(id: int) -> datetime:
    """When an id was made: aware UTC."""
    return EPOCH + timedelta(milliseconds=id >> SHIFT)
