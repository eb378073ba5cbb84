"""When the bot speaks to whom by itself."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import chain

from bot.core.address import Address
from bot.core.schedules import NUDGE, Due, Met, Schedule
from bot.domain.rhythm import Rhythm
from bot.domain.schedule import Occurrence, Rule
from bot.storage.channels import Channels, address
from bot.storage.compiled import schedules as sql
from bot.storage.engine import Row, Transaction
from bot.storage.rhythms import digits, rhythm_of

_DAY = timedelta(days=1)


class ScheduleStore:
    """Fulfils core.schedules.Schedules."""

    def __init__(self, transaction: Transaction, channels: Channels) -> None:
        self._tx = transaction
        self._channels = channels

    def due(self, now: datetime, platforms: Collection[str], limit: int) -> list[Due]:
        """What is due on these platforms, the earliest first."""
        found = (self._tx.all(sql.DUE, platform=one, now=now, most=limit) for one in platforms)
        rows = sorted(chain.from_iterable(found), key=lambda row: (row.next_due_at, row.id))
        return [_due(row) for row in rows[:limit]]

    def met(self, met: Sequence[Met]) -> None:
        """They came round; the next ones are planned, and the nudges that follow prompts."""
        rows = ({"id_": one.due.id, "done_on": one.day, **_plan(one.following)} for one in met)
        self._tx.each(sql.MET, rows)
        prompted = [one for one in met if one.rhythm is not None]
        self._nudge([one for one in prompted if one.nudge is not None])
        self._tx.each(sql.NO_NUDGE, ({"person": one.due.person} for one in prompted if one.nudge is None))

    def _nudge(self, prompted: Sequence[Met]) -> None:
        rows = [
            {
                "person": one.due.person,
                "kind_": NUDGE,
                "channel_id_": one.due.place,
                "platform_": one.due.platform,
                "zone_": one.due.zone,
                **_plan(one.nudge),
            }
            for one in prompted
        ]
        if self._tx.each(sql.NUDGE_AFTER, rows) < len(rows):  # for some it is the first one
            for row, one in zip(rows, prompted, strict=True):
                if not self._tx.run(sql.NUDGE_AFTER, **row):
                    self._tx.run(sql.FIRST_NUDGE, **_first_nudge(one))

    def cancel(self, person: int, kind: str) -> None:
        """Nothing of this kind is planned for the person."""
        self._tx.run(sql.CANCEL, person=person, kind_=kind)

    def next_due(self, platforms: Collection[str]) -> datetime | None:
        """The earliest instant at which something is planned on these platforms."""
        found = (self._tx.value(sql.NEXT_DUE, platform=one) for one in platforms)
        return min((due for due in found if due is not None), default=None)

    def get(self, schedule: int) -> Schedule | None:
        """The schedule with this id."""
        return _schedule(self._tx.one(sql.GET, id=schedule))

    def of(self, person: int, kind: str) -> Schedule | None:
        """The person's schedule of this kind."""
        return _schedule(self._tx.one(sql.OF, person=person, kind=kind))

    def put(self, schedule: Schedule) -> None:
        """Store it, instead of the person's earlier one of that kind."""
        values = {
            "channel_id": self._channels.id(schedule.home),
            "platform": schedule.home.platform,
            "at": schedule.rule.at.isoformat("minutes"),
            "zone": schedule.zone,
            "weekdays": digits(schedule.rule.weekdays),
            "done_on": schedule.done_on,
            **_plan(schedule.next),
        }
        if not self._tx.run(sql.SAVE, person=schedule.person, kind_=schedule.kind, **values):
            self._tx.run(sql.ADD, person_id=schedule.person, kind=schedule.kind, **values)

    def put_off(self, schedule: int, until: datetime) -> None:
        """Look at it again then."""
        self._tx.run(sql.PUT_OFF, id_=schedule, until=until)

    def astray(self, now: datetime, platforms: Collection[str], after: int, limit: int) -> list[Schedule]:
        """Daily ones whose plans only a clock that was wrong can have made, by id from `after` on.

        They had their prompt for a day that begins nowhere yet, or wait for longer than a week, as whoever
        pauses does too.
        """
        when = {"tomorrow": now + _DAY, "in_a_week": now + 8 * _DAY, "future": now.date() + _DAY}
        found = (self._tx.all(sql.ASTRAY, platform=one, after=after, most=limit, **when) for one in platforms)
        rows = sorted(chain.from_iterable(found), key=lambda row: int(row.id))
        return [one for one in map(_schedule, rows[:limit]) if one is not None]

    def move(self, person: int, home: Address) -> None:
        """Where the person is spoken to from now on."""
        self._tx.run(sql.MOVE, person=person, channel=self._channels.id(home), platform=home.platform)


def _plan(planned: Occurrence | None) -> dict[str, date | datetime | None]:
    return {
        "next_on": planned.day if planned else None,
        "next_due_at": planned.due_at if planned else None,
    }


def _first_nudge(met: Met) -> dict[str, object]:
    due = met.due
    return {
        "person_id": due.person,
        "channel_id": due.place,
        "platform": due.platform,
        "at": due.rule.at.isoformat("minutes"),
        "zone": due.zone,
        "weekdays": digits(due.rule.weekdays),
        **_plan(met.nudge),
    }


@lru_cache(maxsize=4096)
def _rule(at: str, weekdays: str) -> Rule:
    return Rule(time.fromisoformat(at), frozenset(map(int, weekdays)))


def _due(row: Row) -> Due:
    return Due(
        id=row.id,
        person=row.person_id,
        kind=row.kind,
        place=row.channel_id,
        platform=row.platform,
        reachable=row.unreachable_at is None,
        rule=_rule(row.at, row.weekdays),
        zone=row.zone,
        planned=Occurrence(row.next_on, row.next_due_at),
        rhythm=Rhythm() if row.rest is None else rhythm_of(row),
        person_zone=row.person_zone,
        heard_at=row.heard_at,
    )


def _schedule(row: Row | None) -> Schedule | None:
    if row is None:
        return None
    planned = None if row.next_due_at is None else Occurrence(row.next_on, row.next_due_at)
    return Schedule(
        id=row.id,
        person=row.person_id,
        kind=row.kind,
        home=address(row),
        rule=_rule(row.at, row.weekdays),
        zone=row.zone,
        next=planned,
        done_on=row.done_on,
    )
