"""A clock that only the test moves."""

from datetime import UTC, datetime, timedelta

BEGIN = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Clock:
    """Both clocks of the house: what time it is, and seconds that never go back."""

    def __init__(self, now: datetime = BEGIN) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def elapsed(self) -> float:
        return (self.now - BEGIN).total_seconds()

    def pass_(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
