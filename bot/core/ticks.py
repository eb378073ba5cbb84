"""The tick: what is due by the clock becomes rows of the outbox, and its next time is planned with it."""

import logging
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.composing import Occasion, Prompt
from bot.core.ports import Store, Stores
from bot.core.rewound import Rewound, set_right
from bot.core.schedules import NUDGE, Due, Met
from bot.core.watch import UNWATCHED, Watch
from bot.domain.numbers import Numbers
from bot.domain.prompting import Speech, in_time, nudge_at, speech
from bot.domain.schedule import Occurrence, latest_occurrence, next_occurrence

log = logging.getLogger(__name__)

#: People served in one transaction: who writes meanwhile waits for no more than these.
BATCH = 128
#: After a fault somebody is tried again so much later.
AFTER_A_FAULT = timedelta(hours=1)


class Ticks:
    """Does what is due, for those who are spoken to on `platforms`. `clock` gives aware UTC.

    What is said is put together when it goes (see composing.py); `watch` is told of each look.
    """

    def __init__(
        self,
        store: Store,
        numbers: Numbers,
        platforms: Collection[str],
        *,
        clock: Callable[[], datetime],
        watch: Watch = UNWATCHED,
    ) -> None:
        self._store = store
        self._numbers = numbers
        self._platforms = frozenset(platforms)
        self._time = Rewound(clock)
        self._watch = watch

    async def next_due(self) -> datetime | None:
        """The earliest instant at which something is planned."""
        return await self._store.run(lambda stores: stores.schedules.next_due(self._platforms))

    async def tick(self) -> None:
        """Do everything that is due now, in order; it costs in proportion to that."""
        now = self._time.look()
        if self._time.back:
            await set_right(self._store, self._platforms, now)
            self._time.back = False
        while await self._some(now, BATCH):
            self._watch.beat()
        self._watch.beat()

    async def _some(self, now: datetime, most: int) -> bool:
        """So many of those who are due; whether there may be more. Where one has a fault each goes alone."""
        try:
            return await self._store.run(lambda stores: self._meet(stores, now, most)) == most
        except Exception as fault:  # noqa: BLE001 - the others go on
            if most > 1:
                log.error("a tick for %d failed: %s", most, type(fault).__name__)
                return await self._one_by_one(now, most)
            log.error("a tick failed: %s", type(fault).__name__)
            later = now + AFTER_A_FAULT
            await self._store.run(lambda stores: self._put_off(stores, now, later))
            return True

    async def _one_by_one(self, now: datetime, most: int) -> bool:
        for _ in range(most):
            if not await self._some(now, 1):
                return False
        return True

    def _put_off(self, stores: Stores, now: datetime, later: datetime) -> None:
        for due in stores.schedules.due(now, self._platforms, 1):
            stores.schedules.put_off(due.id, later)

    def _meet(self, stores: Stores, now: datetime, most: int) -> int:
        """How many were due."""
        found = stores.schedules.due(now, self._platforms, most)
        met = [self._nudged(due, now) if due.kind == NUDGE else self._prompted(due, now) for due in found]
        if met:
            stores.schedules.met(met)
            stores.rhythms.prompted(met)
            stores.outbox.prompt(met, now)
        return len(found)

    def _prompted(self, due: Due, now: datetime) -> Met:
        zone = ZoneInfo(due.zone)
        day = latest_occurrence(due.rule, zone, due.planned, now)
        following = next_occurrence(due.rule, zone, now, past=day.day)
        how, after = speech(due.rhythm, day, zone, now=now, heard=due.heard_at, numbers=self._numbers)
        if how is Speech.NOTHING or not due.reachable:
            return Met(due=due, day=day.day, following=following)
        late = now - day.due_at >= timedelta(minutes=self._numbers.noticed_minutes)
        occasion = Occasion(speech=how, due=day, rhythm=due.rhythm, late=late)
        return Met(
            due=due,
            day=day.day,
            following=following,
            prompt=Prompt.of(due.kind, occasion).plain(),
            until=self._until(day),
            rhythm=after,
            nudge=nudge_at(after, zone, now, self._numbers) if how is Speech.PROMPT else None,
        )

    def _nudged(self, due: Due, now: datetime) -> Met:
        zone = ZoneInfo(due.person_zone)  # they may be elsewhere since
        wanted = due.rhythm.nudges and in_time(due.rhythm, due.planned, zone, now, self._numbers)
        if not (wanted and due.reachable):
            return Met(due=due, day=due.planned.day)
        occasion = Occasion(speech=Speech.PROMPT, due=due.planned, rhythm=due.rhythm)
        prompt = Prompt.of(due.kind, occasion).plain()
        return Met(due=due, day=due.planned.day, prompt=prompt, until=self._until(due.planned))

    def _until(self, due: Occurrence) -> datetime:
        return due.due_at + timedelta(hours=self._numbers.late_hours)
