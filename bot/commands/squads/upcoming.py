"""When a squad's next check-in opens, breaks and holidays passed over."""

from datetime import date, datetime

from bot.core.squads import Holidays
from bot.domain.squads.hours import Moment, next_moment
from bot.domain.squads.squad import Off, Squad, off

#: So many days without a check-in are looked over; a longer break is told by its end.
AHEAD = 90


def next_check_in(squad: Squad, holidays: Holidays, now: datetime) -> date | None:
    """The day of the check-in that opens next; None where a break goes on for longer than can be told."""
    found = next_moment(squad, Moment.OPEN, now)
    for _ in range(AHEAD):
        why = off(squad, found.day, lambda day: holidays.name(squad.country, squad.region, day))
        if why is None:
            return found.day
        if why is Off.BREAK and squad.away is not None and squad.away.last is None:
            return None
        found = next_moment(squad, Moment.OPEN, found.due_at, past=found.day)
    return None
