"""A clock that only a test moves."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

BEGIN = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Clock:
    """Aware UTC, and seconds that never go back."""

    def __init__(self, now: datetime = BEGIN) -> None:
        self.now = now
        self.follows: Callable[[], datetime] | None = None
        """Another clock that it goes by, if any."""

    def __call__(self) -> datetime:
        return self.follows() if self.follows is not None else self.now

    def elapsed(self) -> float:
        return (self.now - BEGIN).total_seconds()

    def passes(self, **time: float) -> None:
        """`passes(minutes=15)`."""
        self.now += timedelta(**time)
