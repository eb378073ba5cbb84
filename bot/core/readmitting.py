"""Somebody who was put out is let in again, and finds everything as it was."""

from datetime import datetime

from bot.core.ports import Stores
from bot.core.schedules import DAILY
from bot.core.timetable import plan


def readmit(stores: Stores, person: int, now: datetime) -> None:
    """They are in again, and asked each day where they were asked before. Their squads they join anew."""
    stores.members.readmit(person)
    asked = stores.schedules.of(person, DAILY)
    whom = stores.people.get(person)
    if whom.started and asked is not None:
        plan(stores, whom, now, asked.home)
