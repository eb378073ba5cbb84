"""What a squad's clock brings: the check-in opens, closes and ends, and the week turns."""

from datetime import date, timedelta

from bot.commands.squads.filling import fill
from bot.commands.squads.notices import ask_what_became, make_known, tell_partners
from bot.commands.squads.plans import begin, is_off
from bot.commands.squads.posts import WEEK
from bot.commands.squads.publish import publish, refresh
from bot.commands.squads.resting import rest
from bot.core.address import Address
from bot.core.meeting import Meeting, Meets
from bot.core.squad_views import draw_of, silent_for, worth_telling
from bot.core.squads import COMMITMENTS, RECAP
from bot.core.turn import Turn
from bot.domain.squads.hours import Moment, today

_DAY = timedelta(days=1)


def opens(meeting: Meeting) -> None:
    """Post the check-in. Where its window is over it is left out, and the one that is open now comes."""
    stores, squad, now = meeting.stores, meeting.squad, meeting.now
    for day in dict.fromkeys((meeting.due.day, today(squad, now))):
        if not stores.squads.roster.of(squad.id):
            return
        hours = begin(stores, squad, day, now, meeting.guide.holidays)
        if hours is None or not hours.open(now) or is_off(squad, day, meeting.guide.holidays):
            continue
        _fill_in(meeting, day)
        refresh(stores, squad, day, now)
        tell_partners(stores, squad, day - _DAY, now)
        if _last_of_week(meeting, day):
            ask_what_became(stores, squad, day, now)


def _fill_in(meeting: Meeting, day: date) -> None:
    """What members have logged before the check-in opened."""
    for member in meeting.stores.squads.roster.of(meeting.squad.id):
        if member.shares:
            person = meeting.stores.people.get(member.person)
            nowhere = Address("", "")
            turn = Turn(meeting.now, person, nowhere, 0, meeting.stores, meeting.random, meeting.guide)
            fill(turn, meeting.squad, member, day)


def _last_of_week(meeting: Meeting, day: date) -> bool:
    squad = meeting.squad
    ends = squad.week(day) + WEEK
    rest = (day + number * _DAY for number in range(1, (ends - day).days))
    return all(is_off(squad, one, meeting.guide.holidays) for one in rest)


def changes(meeting: Meeting) -> None:
    """The window or the day is over, and the post says so."""
    refresh(meeting.stores, meeting.squad, meeting.due.day, meeting.now)


def turns(meeting: Meeting) -> None:
    """A new week: the last one's recap, partners, and what is wanted from this one."""
    stores, squad, now = meeting.stores, meeting.squad, meeting.now
    week = squad.week(today(squad, now))
    if stores.squads.check_ins.posts(squad.id, COMMITMENTS, week):
        return
    if not stores.squads.roster.of(squad.id):
        return
    until = now + _DAY
    if worth_telling(stores.squads, squad, week - WEEK):
        publish(stores, squad, RECAP, week, now, until=until)
    if squad.away is not None and squad.away.holds(week):
        return
    if silent_for(stores.squads, squad, week, meeting.guide.numbers.squad_silent_weeks):
        rest(stores, squad, now)
        return
    groups = draw_of(stores.squads, squad, week, meeting.random).groups
    rounds = stores.squads.weeks.rounds(squad.id, 1)
    stores.squads.weeks.draw(squad.id, week, groups)
    new = [one for one in groups if frozenset(one) not in (rounds or [[]])[-1]]
    make_known(stores, squad, new, today(squad, now), now)
    publish(stores, squad, COMMITMENTS, week, now, until=until)


MEETS: Meets = {Moment.WEEK: turns, Moment.OPEN: opens, Moment.CLOSE: changes, Moment.END: changes}
