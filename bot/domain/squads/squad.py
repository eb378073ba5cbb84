"""A squad and its members: what its admins set, and what each member allows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.schedule import EVERY_DAY
from bot.domain.squads.away import Away

WORKDAYS = frozenset(range(1, 6))
#: A window is minutes long, and no longer than a day.
SHORTEST_WINDOW, LONGEST_WINDOW = 5, 24 * 60
#: The name of the public holiday on that day, None where it is none.
Holiday = Callable[[date], str | None]


class Partners(StrEnum):
    """How partners are found."""

    WEEKLY = "weekly"
    KEPT = "kept"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Squad:
    """What the admins of its channels set. Nobody's powers are stored: whoever administers the channel
    (as the platform says when they ask) has them, and `owner` is only whom the squad was set up by.

    `zone` is an IANA name, and every day of the squad is a date there. `week_start` and `days` (those with a
    check-in) are ISO weekdays. The check-in opens at the local time `check_in` for `window` minutes.
    `goal` is the squad's own in words, `target` how many done days it wants of all members together in a
    week, 0 for no number. `away` is a break of the whole squad, also one made by pausing it;
    `resting` says that it came of silence, and that a word ends it. `country` and `region` (ISO 3166) have
    public holidays kept, "" for none. Raises ValueError for what makes no sense.
    """

    name: str
    id: int = 0
    owner: int | None = None
    zone: str = "UTC"
    locale: str = "en"
    week_start: int = 1
    check_in: time = time(9, 0)
    window: int = 12 * 60
    days: frozenset[int] = WORKDAYS
    goal: str = ""
    target: int = 0
    partners: Partners = Partners.WEEKLY
    away: Away | None = None
    resting: bool = False
    ranking: bool = False
    country: str = ""
    region: str = ""

    def __post_init__(self) -> None:
        ZoneInfo(self.zone)
        if self.week_start not in EVERY_DAY or not self.days or not self.days <= EVERY_DAY:
            raise ValueError("weekdays are 1 to 7, and there is at least one")
        if not SHORTEST_WINDOW <= self.window <= LONGEST_WINDOW:
            raise ValueError(f"a window has {SHORTEST_WINDOW} to {LONGEST_WINDOW} minutes")
        if self.target < 0:
            raise ValueError("a target is a number of days")

    def week(self, day: date) -> date:
        """The first day of that day's week."""
        return day - timedelta(days=(day.isoweekday() - self.week_start) % 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody in a squad, as they wish to be called there. Joins and leaves by themselves.

    `order` grows with each one who joins. `shares`: what they log in private fills in their day, as a state
    and nothing else. `ranked`: they agree to stand in a ranking. `tell_partner`: their partner may hear that
    they have gone quiet; `told_quiet` is the check-in day on which it last did.
    """

    person: int
    name: str
    joined: date
    order: int = 0
    left: date | None = None
    shares: bool = False
    ranked: bool = False
    tell_partner: bool = False
    away: Away | None = None
    told_quiet: date | None = None

    def on(self, day: date) -> bool:
        """Whether they were a member on that day; not on the one on which they left."""
        return self.joined <= day and (self.left is None or day < self.left)

    def away_on(self, day: date) -> bool:
        """Whether they are away on that day."""
        return self.away is not None and self.away.holds(day)


class Off(StrEnum):
    """Why a day has no check-in."""

    WEEKDAY = "weekday"
    BREAK = "break"
    HOLIDAY = "holiday"


def off(squad: Squad, day: date, holiday: Holiday) -> Off | None:
    """Why there is no check-in on that day; None where there is one. `holiday` is only asked if need be."""
    if day.isoweekday() not in squad.days:
        return Off.WEEKDAY
    if squad.away is not None and squad.away.holds(day):
        return Off.BREAK
    return Off.HOLIDAY if squad.country and holiday(day) else None
