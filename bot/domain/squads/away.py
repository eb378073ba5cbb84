"""Excuses, which are believed: from a day on, until another one or until somebody says so."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Away:
    """From `first` through `last`; until they say so where that is None. Raises ValueError backwards."""

    first: date
    last: date | None = None

    def __post_init__(self) -> None:
        if self.last is not None and self.last < self.first:
            raise ValueError("an absence ends before it begins")

    def holds(self, day: date) -> bool:
        """Whether that day is among them."""
        return self.first <= day and (self.last is None or day <= self.last)
