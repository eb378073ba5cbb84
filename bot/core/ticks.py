"""The tick: what is due by the clock becomes rows of the outbox, and its next time is planned with it."""

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from bot.core.ports import Store, Stores
from bot.core.schedules import DAILY, NUDGE, Schedule
from bot.core.turn import Guide, Turn
from bot.core.watch import UNWATCHED, Watch
from bot.domain.prompting import Speech, in_time, nudge_at, speech
from bot.domain.rhythm import Rhythm
from bot.domain.say import Say
from bot.domain.schedule import Occurrence, latest_occurrence, next_occurrence

log = logging.getLogger(__name__)

#: People served at a time: they share a commit, and who writes meanwhile waits for no more than these.
BATCH = 4
#: After a fault somebody is tried again so much later.
AFTER_A_FAULT = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """Why the bot speaks now.

    `due` is what came round, `rhythm` the person's before this, `late` says that it comes noticeably late.
    """

    speech: Speech
    due: Occurrence
    rhythm: Rhythm
    late: bool = False


#: Finds the words; None where there is nothing to say after all.
Speak = Callable[[Turn, Occasion], Say | None]


class Ticks:
    """Does what is due, for those who are spoken to on `platforms`. `clock` gives aware UTC.

    `speaks` finds the words, by the kind of schedule.
    """

    def __init__(
        self,
        store: Store,
        speaks: Mapping[str, Speak],
        guide: Guide,
        platforms: Collection[str],
        *,
        clock: Callable[[], datetime],
        random: Random,
        watch: Watch = UNWATCHED,
    ) -> None:
        self._store = store
        self._speaks = speaks
        self._guide = guide
        self._platforms = frozenset(platforms)
        self._clock = clock
        self._random = random
        self._watch = watch

    async def next_due(self) -> datetime | None:
        """The earliest instant at which something is planned."""
        return await self._store.run(lambda stores: stores.schedules.next_due(self._platforms))

    async def tick(self) -> None:
        """Do everything that is due now, in order; it costs in proportion to that."""
        now = self._clock()
        while due := await self._store.run(lambda stores: stores.schedules.due(now, self._platforms, BATCH)):
            self._watch.beat()
            await asyncio.gather(*(self._serve(one, now) for one in due))
        self._watch.beat()

    async def _serve(self, schedule: int, now: datetime) -> None:
        """One schedule, in a transaction of its own: a fault in it holds up nobody else."""
        try:
            await self._store.run(lambda stores: self._meet(stores, schedule, now))
        except Exception as fault:  # noqa: BLE001 - the others go on
            log.error("schedule %d failed: %s", schedule, type(fault).__name__)
            await self._store.run(lambda stores: stores.schedules.put_off(schedule, now + AFTER_A_FAULT))

    def _meet(self, stores: Stores, id_: int, now: datetime) -> None:
        schedule = stores.schedules.get(id_)
        if schedule is None or schedule.next is None or schedule.next.due_at > now:
            return
        turn = Turn(
            now, stores.people.get(schedule.person), schedule.home, 0, stores, self._random, self._guide
        )
        if schedule.kind == NUDGE:
            self._nudge(turn, schedule, schedule.next)
        else:
            self._prompt(turn, schedule, schedule.next)

    def _prompt(self, turn: Turn, schedule: Schedule, planned: Occurrence) -> None:
        zone = ZoneInfo(schedule.zone)
        due = latest_occurrence(schedule.rule, zone, planned, turn.now)
        following = next_occurrence(schedule.rule, zone, turn.now, past=due.day)
        turn.stores.schedules.put(replace(schedule, next=following, done_on=due.day))
        rhythm = turn.stores.rhythms.of(schedule.person)
        heard = turn.stores.rhythms.heard_at(schedule.person)
        numbers = self._guide.numbers
        how, after = speech(rhythm, due, zone, now=turn.now, heard=heard, numbers=numbers)
        if how is Speech.NOTHING:
            return
        late = turn.now - due.due_at >= timedelta(minutes=numbers.noticed_minutes)
        if not self._say(turn, DAILY, Occasion(speech=how, due=due, rhythm=rhythm, late=late)):
            return
        turn.stores.rhythms.save(schedule.person, after)
        nudge = nudge_at(after, zone, turn.now, numbers) if how is Speech.PROMPT else None
        turn.stores.schedules.put(replace(schedule, kind=NUDGE, next=nudge, done_on=None))

    def _nudge(self, turn: Turn, schedule: Schedule, due: Occurrence) -> None:
        turn.stores.schedules.put(replace(schedule, next=None, done_on=due.day))
        rhythm = turn.stores.rhythms.of(schedule.person)
        zone = ZoneInfo(turn.person.zone)  # they may be elsewhere since
        if rhythm.nudges and in_time(rhythm, due, zone, turn.now, self._guide.numbers):
            self._say(turn, NUDGE, Occasion(speech=Speech.PROMPT, due=due, rhythm=rhythm))

    def _say(self, turn: Turn, kind: str, occasion: Occasion) -> bool:
        """Whether it was said; where nobody is reachable it isn't, and neither is it later."""
        if not turn.stores.outbox.reachable(turn.address):
            return False
        said = self._speaks[kind](turn, occasion)
        if said is None:
            return False
        until = occasion.due.due_at + timedelta(hours=self._guide.numbers.late_hours)
        row = turn.stores.outbox.put(
            turn.address, turn.person.id, said, turn.now, broadcast=True, until=until
        )
        return row is not None
