"""When a squad's moments come round, by its settings as they are now, and when a day of it begins."""

from datetime import date, datetime, timedelta

from bot.core.ports import Stores
from bot.core.squads import Holidays, Planned
from bot.domain.schedule import Occurrence
from bot.domain.squads.hours import Moment, Window, next_moment, today, window
from bot.domain.squads.squad import Squad, off

_DAY = timedelta(days=1)


def plan(stores: Stores, squad: Squad, now: datetime) -> None:
    """Plan everything of the squad anew.

    A check-in that has opened keeps its window; one that hasn't moves. A day that was still to have one and
    whose time has passed by the new clock gets it at once, and none gets a second.
    """
    begun = _begun(stores, squad, now)
    planned = stores.squads.plans.of(squad.id)
    for moment in Moment:
        known = planned.get(moment)
        past = known.done_on if known else None
        following = next_moment(squad, moment, now, past=past)
        if begun is not None and moment in (Moment.CLOSE, Moment.END) and past != begun.day:
            ends = begun.closes_at if moment is Moment.CLOSE else begun.ends_at
            following = Occurrence(begun.day, ends) if now < ends else following
        elif known is not None and _swallowed(squad, known, following, now):
            following = Occurrence(today(squad, now), now)
        stores.squads.plans.put(Planned(squad.id, moment, following, past, known.id if known else 0))


def begin(stores: Stores, squad: Squad, day: date, now: datetime, holidays: Holidays) -> Window | None:
    """The window of that day, which begins now if it can; None where it has no check-in, or that was missed.

    A day that has begun keeps its window, whatever the settings are by now.
    """
    known = stores.squads.check_ins.find(squad.id, day)
    if known is not None:
        return known
    hours = window(squad, day)
    if is_off(squad, day, holidays) or not hours.begins_at <= now < hours.closes_at:
        return None
    return stores.squads.check_ins.begin(squad.id, squad.week(day), hours)


def is_off(squad: Squad, day: date, holidays: Holidays) -> bool:
    """Whether that day has no check-in: by its weekday, a break, or a public holiday."""
    return off(squad, day, lambda on: holidays.name(squad.country, squad.region, on)) is not None


def _begun(stores: Stores, squad: Squad, now: datetime) -> Window | None:
    """The day that has begun and isn't over; where it hasn't opened it is moved to the squad's settings."""
    for day in (today(squad, now) + number * _DAY for number in (-1, 0, 1)):
        hours = stores.squads.check_ins.find(squad.id, day)
        if hours is None or hours.ends_at <= now:
            continue
        moved = window(squad, day)
        if now < hours.opens_at and now < moved.closes_at:
            stores.squads.check_ins.move(squad.id, moved)
            return moved
        return hours
    return None


def _swallowed(squad: Squad, known: Planned, following: Occurrence, now: datetime) -> bool:
    """Whether what was to come today would be left out, as its new time has just passed."""
    day = today(squad, now)
    if known.next is None or known.next.day != day or following.day == day or known.done_on == day:
        return False
    return known.moment is Moment.WEEK or (known.moment is Moment.OPEN and window(squad, day).open(now))
