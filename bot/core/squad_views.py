"""A squad's day and week put together from what is kept of it: what its posts and its draw are made of."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from random import Random

from bot.core.squads import Squads
from bot.domain.pairing import Draw, draw, keep
from bot.domain.squads.answer import ACTIVE, Answer, State, state_of
from bot.domain.squads.board import Board, board
from bot.domain.squads.recap import Past, Recap, recap
from bot.domain.squads.silence import in_draw, newly_quiet
from bot.domain.squads.squad import Member, Partners, Squad
from bot.domain.squads.week import Outcome, Week, weeks

_DAY = timedelta(days=1)
#: Outcomes that a recap tells of.
KEPT = (Outcome.KEPT, Outcome.PARTLY)
#: How far back silence is looked for; after more of it nothing changes any more.
SILENCE_SEEN = timedelta(weeks=12)
#: Most did something lately. Of so many others all that they ever said is looked at one by one.
LATELY, FEW = timedelta(weeks=4), 20
#: Rounds of a year: partners of longer ago count as never met.
ROUNDS_SEEN = 52


def board_of(squads: Squads, squad: Squad, day: date, now: datetime) -> Board | None:
    """The day as the group sees it at the instant `now`; None where its check-in was not begun."""
    hours = squads.check_ins.find(squad.id, day)
    if hours is None:
        return None
    answers = squads.check_ins.answers(squad.id, day, day)
    return board(squad, squads.roster.ever(squad.id), hours, answers, now)


def recap_of(squads: Squads, squad: Squad, first: date) -> Recap:
    """The week that begins on `first` as the group sees it."""
    last = first + 6 * _DAY
    answers = squads.check_ins.answers(squad.id, first, last)
    active = active_before(squads, squad, first, answers)
    since = min(active.values(), default=first)
    days = [day for _, day in squads.check_ins.scheduled(squad.id, since, last)]
    return recap(
        squad,
        squads.roster.ever(squad.id),
        first,
        [day for day in days if day >= first],
        answers,
        Past(scheduled=days, active=active, best=squads.check_ins.best_before(squad.id, first)),
        commitments=squads.weeks.commitments(squad.id, first),
        helps=squads.weeks.helps(squad.id, first, last),
    )


def worth_telling(squads: Squads, squad: Squad, first: date) -> bool:
    """Whether anything was reached in the week that begins on `first`, by members or with their help."""
    last = first + 6 * _DAY
    days = (day for _, day in squads.check_ins.scheduled(squad.id, first, last))
    if any(one.state in ACTIVE for day in days for one in squads.check_ins.answers(squad.id, day, day)):
        return True
    there = {one.person for one in squads.roster.of(squad.id)}
    helps = squads.weeks.helps(squad.id, first, last)
    kept = (one for one in squads.weeks.commitments(squad.id, first) if one.outcome in KEPT)
    return any({one.by, one.whom} <= there for one in helps) or any(one.person in there for one in kept)


def active_before(squads: Squads, squad: Squad, day: date, answers: Sequence[Answer]) -> dict[int, date]:
    """The last day before that one on which they did something, at least of those who did in `answers`."""
    check_ins = squads.check_ins
    found = check_ins.active_before(squad.id, day, day - LATELY)
    rest = {one.person for one in answers if one.state in ACTIVE} - found.keys()
    if len(rest) > FEW:
        return check_ins.active_before(squad.id, day)
    for person in rest:
        said = check_ins.answers_of(squad.id, person)
        days = [one.day for one in said if one.state in ACTIVE and one.day < day]
        found |= {person: max(days)} if days else {}
    return found


def history_of(squads: Squads, squad: Squad, member: Member, until: date) -> Sequence[Week]:
    """The member's own weeks, newest first, up to the day `until`."""
    return weeks(
        member,
        squads.check_ins.scheduled(squad.id, member.joined, until),
        squads.check_ins.answers_of(squad.id, member.person),
        squads.weeks.commitments_of(squad.id, member.person),
    )


def draw_of(squads: Squads, squad: Squad, week: date, chance: Random) -> Draw:
    """The partners of the week that begins on `week`; nothing is stored. Nobody where there are none.

    Who has been silent for three weeks isn't drawn, and not told to anybody. Nor is who is away all week, but
    for partners who stay together.
    """
    if squad.partners is Partners.OFF:
        return Draw(())
    scheduled = squads.check_ins.scheduled(squad.id, week - SILENCE_SEEN, week - _DAY)
    spoken = squads.check_ins.spoken(squad.id, week - SILENCE_SEEN)
    people = [
        member.person
        for member in squads.roster.of(squad.id)
        if in_draw(_silent_weeks(member, scheduled, spoken.get(member.person)))
        and (squad.partners is Partners.KEPT or not all(member.away_on(week + n * _DAY) for n in range(7)))
    ]
    way = keep if squad.partners is Partners.KEPT else draw
    return way(people, squads.weeks.rounds(squad.id, ROUNDS_SEEN), squads.roster.apart(squad.id), chance)


def silent_for(squads: Squads, squad: Squad, week: date, most: int) -> bool:
    """Whether nobody in it has said anything for `most` weeks before the one that begins on `week`.

    A word is an answer, a commitment, a help, or that somebody joined; the end of a break counts as one.
    Weeks without a check-in, or in which everybody was away, are passed over.
    """
    members = squads.roster.of(squad.id)
    since = max((one.joined for one in members), default=week)
    if squad.away is not None and squad.away.last is not None:
        since = max(since, squad.away.last)
    since = max((one.day for one in squads.weeks.helps(squad.id, since, week)), default=since)
    silent = 0
    if since >= week or _spoken_in(squads, squad, week, [week]):
        return False
    begun = reversed(squads.check_ins.scheduled(squad.id, since, week - _DAY))
    for first, found in groupby(begun, itemgetter(0)):
        days = [day for _, day in found]
        if first <= since or _spoken_in(squads, squad, first, days):
            return False
        silent += any(not one.away_on(day) for one in members for day in days)
        if silent == most:
            return True
    return False


def _spoken_in(squads: Squads, squad: Squad, week: date, days: Sequence[date]) -> bool:
    """Whether anybody committed to something in that week, or answered on one of these days."""
    answered = (squads.check_ins.answers(squad.id, day, day) for day in days)
    return any(answered) or bool(squads.weeks.commitments(squad.id, week))


def newly_quiet_of(squads: Squads, squad: Squad, day: date) -> list[tuple[Member, date]]:
    """Members of whose silence, as of the end of that day, a partner may be told now.

    Each with the day to be kept as `told_quiet` once the partner was told.
    """
    allowing = [one for one in squads.roster.of(squad.id) if one.tell_partner]
    if not allowing:
        return []
    scheduled = squads.check_ins.scheduled(squad.id, day - SILENCE_SEEN, day)
    spoken = squads.check_ins.spoken(squad.id, day - SILENCE_SEEN)
    found = []
    for member in allowing:
        last = spoken.get(member.person)
        days = [(on, state_of(member, on, None)) for _, on in _since(member, scheduled, last)]
        quiet = newly_quiet(member, days)
        if quiet is not None:
            found.append((member, quiet))
    return found


def _since(
    member: Member, scheduled: Sequence[tuple[date, date]], spoken: date | None
) -> list[tuple[date, date]]:
    """The check-ins of the member about which they said nothing, after the last one about which they did."""
    return [
        (week, day) for week, day in scheduled if day >= member.joined and (spoken is None or day > spoken)
    ]


def _silent_weeks(
    member: Member, scheduled: Sequence[tuple[date, date]], spoken: date | None
) -> list[list[State]]:
    """States by week, newest first, of the weeks that began after the member last said something."""
    found: dict[date, list[State]] = {}
    for week, day in _since(member, scheduled, spoken):
        if spoken is None or week > spoken:
            found.setdefault(week, []).append(state_of(member, day, None))
    return [found[week] for week in sorted(found, reverse=True)]
