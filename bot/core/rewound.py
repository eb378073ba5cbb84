"""A clock that was wrong and is set right: what was planned by it is planned anew."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core.ports import Store, Stores
from bot.core.schedules import Schedule
from bot.core.timetable import plan

#: A clock that is corrected by less went wrong for nobody.
NOTICED = timedelta(seconds=1)
#: Nothing waits to be sent for longer, however often it fails or a platform asks to wait.
LONGEST_WAIT = timedelta(days=1)
#: Plans looked at in a transaction.
BATCH = 64


class Rewound:
    """Tells whether `clock` (aware UTC) was set back; `back` says so until it is set to False."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._latest: datetime | None = None
        self.back = False

    def look(self) -> datetime:
        """The time."""
        now = self._clock()
        self.back = self.back or (self._latest is not None and self._latest - now > NOTICED)
        self._latest = now
        return now


async def set_right(store: Store, platforms: Collection[str], now: datetime) -> None:
    """Plan anew, from `now` on, whoever had prompts on days that are still to come.

    A day's difference is left as it is: that day had its prompt.
    """
    after = 0
    while True:
        done = await store.run(lambda stores, after=after: _some(stores, platforms, now, after))  # type: ignore[misc]
        if not done:
            return
        after = done[-1].id


def _some(stores: Stores, platforms: Collection[str], now: datetime, after: int) -> list[Schedule]:
    found = stores.schedules.astray(now, platforms, after, BATCH)
    for schedule in found:
        stores.schedules.put(replace(schedule, done_on=None, next=None))
        plan(stores, stores.people.get(schedule.person), now.astimezone(UTC), schedule.home)
    return found
