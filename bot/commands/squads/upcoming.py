"""When a squad's next check-in opens, breaks and holidays passed over."""

from datetime import date

from bot.core.squads import Holidays
from bot.domain.schedule import Occurrence
from bot.domain.squads.hours import Moment, next_moment
from bot.domain.squads.squad import Off, Squad, off

#: So many check-ins that are left out are passed over; a break that goes on for longer is told as one.
AHEAD = 90


def next_check_in(squad: Squad, holidays: Holidays, planned: Occurrence) -> date | None:
    """The day of the next check-in, from the one that is planned on; None where a break has no end."""
    found = planned
    for _ in range(AHEAD):
        why = off(squad, found.day, lambda day: holidays.name(squad.country, squad.region, day))
        if why is None:
            return found.day
        if why is Off.BREAK and squad.away is not None and squad.away.last is None:
            return None
        found = next_moment(squad, Moment.OPEN, found.due_at, past=found.day)
    return None
