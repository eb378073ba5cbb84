"""The squads' clock: what is due for a squad is done in one transaction that also plans its next time."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random

from bot.core.meeting import Meeting, Meets
from bot.core.ports import Store, Stores
from bot.core.squads import Planned
from bot.core.turn import Guide
from bot.domain.squads.hours import next_moment

log = logging.getLogger(__name__)

#: Looked for at a time. Each squad has a transaction of its own.
BATCH = 16
#: After a fault a squad is tried again so much later.
AFTER_A_FAULT = timedelta(hours=1)


class SquadTicks:
    """Does what is due for squads. `clock` gives aware UTC; `meets` does what each moment brings."""

    def __init__(
        self,
        store: Store,
        meets: Meets,
        guide: Guide,
        *,
        clock: Callable[[], datetime],
        random: Random,
    ) -> None:
        self._store = store
        self._meets = meets
        self._guide = guide
        self._clock = clock
        self._random = random

    async def next_due(self) -> datetime | None:
        """The earliest instant at which something is planned."""
        return await self._store.run(lambda stores: stores.squads.plans.next_due())

    async def tick(self) -> None:
        """Do everything that is due now, in order."""
        now = self._clock()
        while due := await self._store.run(lambda stores: stores.squads.plans.due(now, BATCH)):
            for one in due:
                await self._serve(one, now)

    async def _serve(self, planned: int, now: datetime) -> None:
        """One plan: a fault in it holds up no other squad."""
        try:
            await self._store.run(lambda stores: self._meet(stores, planned, now))
        except Exception as fault:  # noqa: BLE001 - the others go on
            log.error("a squad's plan %d failed: %s", planned, type(fault).__name__)
            await self._store.run(lambda stores: stores.squads.plans.put_off(planned, now + AFTER_A_FAULT))

    def _meet(self, stores: Stores, id_: int, now: datetime) -> None:
        planned = stores.squads.plans.get(id_)
        if planned is None or planned.next is None or planned.next.due_at > now:
            return
        squad = stores.squads.get(planned.squad)
        if squad is None:
            return
        due = planned.next
        following = next_moment(squad, planned.moment, now, past=due.day)
        stores.squads.plans.put(Planned(squad.id, planned.moment, following, due.day, planned.id))
        meeting = Meeting(now, squad, due, stores, self._random, self._guide)
        self._meets[planned.moment](meeting)
