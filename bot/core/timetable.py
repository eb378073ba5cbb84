"""Keeping what is planned in step with what the person set."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.address import Address
from bot.core.ports import Stores
from bot.core.schedules import DAILY, Schedule
from bot.domain.person import Person
from bot.domain.schedule import Occurrence, replanned


def plan(stores: Stores, person: Person, now: datetime, home: Address) -> None:
    """Plan the person's next prompt by their settings as they are now; `home` is for who has no plan yet.

    A day that had its prompt gets no second one.
    """
    rhythm = stores.rhythms.of(person.id)
    rule = rhythm.rule(person.prompt_at)
    known = stores.schedules.of(person.id, DAILY)
    if known is None:
        known = Schedule(person=person.id, kind=DAILY, home=home, rule=rule, zone=person.zone, next=None)
    planned = known.next.day if known.next else None
    past = known.done_on
    if rhythm.paused and rhythm.back_on is not None:
        eve = rhythm.back_on - timedelta(days=1)
        past = eve if past is None else max(past, eve)
    found: Occurrence | None = None
    if not rhythm.paused or rhythm.back_on is not None:
        found = replanned(rule, ZoneInfo(person.zone), now, past=past, planned=planned)
    stores.schedules.put(replace(known, rule=rule, zone=person.zone, next=found))
