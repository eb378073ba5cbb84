"""A squad that nobody speaks in takes a break by itself, and the first word in it ends that."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.core.ports import Stores
from bot.domain.say import say
from bot.domain.squads.away import Away
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Squad

_DAY = timedelta(days=1)


def rest(stores: Stores, squad: Squad, now: datetime) -> None:
    """From today on there is a break, and the group is told once how it ends."""
    stores.squads.save(replace(squad, away=Away(today(squad, now)), resting=True))
    told = replace(say("squad-rests", squad=squad.name), aloud=True)
    for address in stores.squads.channels(squad.id):
        stores.outbox.put(address, None, told, now, broadcast=True, until=now + _DAY)


def awake(stores: Stores, squad: Squad, now: datetime) -> Squad:
    """The squad after a word in it: a break that its silence made is over."""
    if not squad.resting:
        return squad
    there = without_break(squad, today(squad, now))
    stores.squads.save(there)
    return there


def without_break(squad: Squad, day: date) -> Squad:
    """The squad with its break over, as of that day; until when it was is kept, as silence counts anew."""
    if squad.away is None:
        return squad
    eve = day - _DAY
    last = eve if squad.away.last is None else min(squad.away.last, eve)
    return replace(squad, away=Away(min(squad.away.first, last), last), resting=False)
