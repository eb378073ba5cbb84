"""What a squad has said to its members in private: partners, a partner's silence, what became of a week.

Nothing of it is said to whoever is away: nothing is asked of them meanwhile.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.commands.squads.became import taps
from bot.commands.squads.home import say_alone
from bot.core.ports import Stores
from bot.core.squad_views import newly_quiet_of
from bot.domain.say import Listing, say
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Squad


def make_known(
    stores: Stores, squad: Squad, groups: Sequence[Collection[int]], day: date, now: datetime
) -> None:
    """Tell each of a group, on that day, who the others are."""
    known = {one.person: one for one in stores.squads.roster.of(squad.id)}
    there = _there(stores, squad, day)
    for group in groups:
        for person in (one for one in group if one in there):
            names = Listing(tuple(known[other].name for other in group if other != person))
            said = say("squad-partner", squad=squad.name, names=names, count=len(group) - 1)
            say_alone(stores, person, said, now)


def tell_partners(stores: Stores, squad: Squad, day: date, now: datetime) -> None:
    """Tell the partners of those who have gone quiet by the end of that day and allow it, once a silence."""
    there = _there(stores, squad, today(squad, now))
    for member, quiet in newly_quiet_of(stores.squads, squad, day):
        partners = stores.squads.weeks.partners(squad.id, member.person, squad.week(day))
        said = say("squad-partner-quiet", squad=squad.name, name=member.name)
        told = [say_alone(stores, one, said, now) for one in partners if one in there]
        if any(told):
            stores.squads.roster.put(squad.id, replace(member, told_quiet=quiet))


def ask_what_became(stores: Stores, squad: Squad, day: date, now: datetime) -> None:
    """On that day, the week's last with a check-in: what became of what they wanted from it."""
    week = squad.week(day)
    there = _there(stores, squad, day)
    for made in stores.squads.weeks.commitments(squad.id, week):
        if made.outcome is None and made.person in there:
            asked = say("squad-became", squad=squad.name, what=made.what)
            say_alone(stores, made.person, asked.offering(*taps(squad, week)), now)


def _there(stores: Stores, squad: Squad, day: date) -> set[int]:
    """The members who aren't away on that day."""
    return {one.person for one in stores.squads.roster.of(squad.id) if not one.away_on(day)}
