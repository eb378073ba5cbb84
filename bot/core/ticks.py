"""The tick: what is due by the clock becomes rows of the outbox, and its next time is planned with it."""

import logging
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.composing import Occasion, Prompt
from bot.core.ports import Store, Stores
from bot.core.schedules import NUDGE, Due
from bot.core.watch import UNWATCHED, Watch
from bot.domain.numbers import Numbers
from bot.domain.prompting import Speech, in_time, nudge_at, speech
from bot.domain.schedule import latest_occurrence, next_occurrence

log = logging.getLogger(__name__)

#: People served in one transaction: who writes meanwhile waits for no more than these.
BATCH = 64
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
        self._clock = clock
        self._watch = watch

    async def next_due(self) -> datetime | None:
        """The earliest instant at which something is planned."""
        return await self._store.run(lambda stores: stores.schedules.next_due(self._platforms))

    async def tick(self) -> None:
        """Do everything that is due now, in order; it costs in proportion to that."""
        now = self._clock()
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
        for due in found:
            if due.kind == NUDGE:
                self._nudge(stores, due, now)
            else:
                self._prompt(stores, due, now)
        return len(found)

    def _prompt(self, stores: Stores, due: Due, now: datetime) -> None:
        zone = ZoneInfo(due.zone)
        met = latest_occurrence(due.rule, zone, due.planned, now)
        following = next_occurrence(due.rule, zone, now, past=met.day)
        stores.schedules.met(due.id, following, met.day)
        rhythm = due.rhythm
        how, after = speech(rhythm, met, zone, now=now, heard=due.heard_at, numbers=self._numbers)
        if how is Speech.NOTHING or not due.reachable:
            return
        late = now - met.due_at >= timedelta(minutes=self._numbers.noticed_minutes)
        self._say(stores, due, Occasion(speech=how, due=met, rhythm=rhythm, late=late), now)
        stores.rhythms.prompted(due.person, after)
        nudge = nudge_at(after, zone, now, self._numbers) if how is Speech.PROMPT else None
        stores.schedules.follow(due, nudge)

    def _nudge(self, stores: Stores, due: Due, now: datetime) -> None:
        stores.schedules.met(due.id, None, due.planned.day)
        zone = ZoneInfo(due.person_zone)  # they may be elsewhere since
        wanted = due.rhythm.nudges and in_time(due.rhythm, due.planned, zone, now, self._numbers)
        if wanted and due.reachable:
            self._say(stores, due, Occasion(speech=Speech.PROMPT, due=due.planned, rhythm=due.rhythm), now)

    def _say(self, stores: Stores, due: Due, occasion: Occasion, now: datetime) -> None:
        until = occasion.due.due_at + timedelta(hours=self._numbers.late_hours)
        stores.outbox.prompt(due, Prompt.of(due.kind, occasion).plain(), now, until)
