"""Saying something to a member alone, unasked."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.address import Address
from bot.core.placing import door_name, open_to
from bot.core.ports import Stores
from bot.core.schedules import DAILY
from bot.domain.person import Person
from bot.domain.say import Say
from bot.domain.schedule import Rule, next_occurrence

#: Nobody wants it any more after so long.
WANTED = timedelta(days=1)


def say_alone(stores: Stores, person: int, said: Say, now: datetime) -> bool:
    """Say it in their private chat, after their quiet hours; whether it will be.

    Not where they are on a pause, nor where there is no chat in which they can be written to.
    """
    whom = stores.people.get(person)
    rhythm = stores.rhythms.of(person)
    local = whom.local(now)
    place = home(stores, whom)
    if place is None or rhythm.away(local.date()):
        return False
    row = stores.outbox.put(place, person, said, now, broadcast=True, until=now + WANTED)
    if row is not None and rhythm.quiet is not None and rhythm.quiet.hold(local.time()):
        after = next_occurrence(Rule(rhythm.quiet.end), ZoneInfo(whom.zone), now)
        stores.outbox.retry(row, after.due_at)
    return row is not None


def home(stores: Stores, person: Person) -> Address | None:
    """The private chat in which they are asked each day, else any in which they can be written to."""
    daily = stores.schedules.of(person.id, DAILY)
    chats = [] if daily is None else [daily.home]
    chats += [Address(one.account.platform, one.account.native) for one in stores.links.accounts(person.id)]
    for place in chats:
        if open_to(stores, place, stores.settings.get(door_name(place.platform)) or ""):
            return place
    return None
