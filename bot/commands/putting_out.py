"""Whoever runs Rapport puts somebody out: nothing is said to them any more, and what is theirs stays."""

from dataclasses import replace
from datetime import datetime

from bot.commands.squads.publish import refresh, refresh_week
from bot.core.ports import Stores
from bot.core.schedules import DAILY, NUDGE
from bot.domain.squads.hours import today


def put_out(stores: Stores, person: int, now: datetime) -> None:
    """They are a stranger from now on: out of their squads, with no code, no plan, and nothing on its way."""
    for squad in stores.squads.of(person):
        member, day = stores.squads.roster.get(squad.id, person), today(squad, now)
        if member is not None:
            stores.squads.roster.put(squad.id, replace(member, left=day))
        refresh(stores, squad, day, now)
        refresh_week(stores, squad, squad.week(day), now)
    for kind in (DAILY, NUDGE):
        stores.schedules.cancel(person, kind)
    stores.links.withdraw(person)
    stores.members.remove(person, now)
