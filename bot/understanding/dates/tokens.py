"""The words of a text as the grammar sees them: each is of a kind, and each kind has a letter.

So a text becomes a short string, its shape, and a rule is a regular expression over shapes.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

# Full months stand alone; name months are people's names too; short ones are other words too («may», «mar»).
KINDS = """
    other comma dot dash slash plus stop
    number year colon dotted pair triple stamp instant yearmonth ampm
    ordinal second
    weekday weekday_weak month_full month_name month_short
    today part night noon holiday
    unit day_unit week_unit month_unit hour_unit weekend season business workday
    end start early middle late later earlier rest ending quarter
    couple last past next coming this every
    a the on of in at and or from after before ago back hence out now within to half about time for by
    oclock th be closest commencing
    amount clock day period
""".split()
LETTERS = {kind: chr(0x100 + index) for index, kind in enumerate(KINDS)}

# what a rule may name beside the kinds themselves: kinds that stand in the same place
GROUPS = {
    "nth": "ordinal second last",
    "order": "ordinal second",
    "weekdays": "weekday weekday_weak",
    "month": "month_full month_name month_short",
    "units": "unit day_unit week_unit month_unit hour_unit second",
    "lasts": "last past",
    "nexts": "next coming",
    "which": "last past next coming this",
    "edge": "end start early middle",
    "parts": "part night",
}


@dataclass(slots=True)
class Token:
    """A word, a number, a sign, or what a rule made of several: from `start` to `end` of the text.

    `value` depends on the kind: a number, a weekday (Monday is 0), a month, an `Amount`, a `When`.
    """

    kind: str
    start: int
    end: int
    text: str
    value: Any = None


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time: calendar months, days and seconds."""

    months: int = 0
    days: float = 0
    seconds: float = 0

    def times(self, factor: float) -> "Amount":
        """So many of it; a part of a month is counted as days."""
        months = self.months * factor
        return Amount(int(months), self.days * factor + (months - int(months)) * 30, self.seconds * factor)

    def plus(self, other: "Amount") -> "Amount":
        return Amount(self.months + other.months, self.days + other.days, self.seconds + other.seconds)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `sure` where morning or afternoon is beyond doubt."""

    hour: int
    minute: int = 0
    sure: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """A day or a range of days, with a time of day where one is named.

    `grain` is what it is one of («day», «week», «month» …; «date» is a day named by its number in a month);
    `part` the part of the day; `near` says that the day is only roughly meant, as in «two weeks from now», so
    that a weekday beside it picks the day of that week.
    """

    first: date
    last: date
    grain: str = "day"
    clock: Clock | None = None
    part: str = ""
    near: bool = False
