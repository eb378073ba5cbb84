"""When the bot speaks to whom by itself."""

from collections.abc import Collection
from datetime import datetime, time
from itertools import chain

from sqlalchemy import bindparam, insert, select, update

from bot.core.address import Address
from bot.core.schedules import Schedule
from bot.domain.schedule import Occurrence, Rule
from bot.storage.channels import COLUMNS, Channels, address
from bot.storage.engine import Row, Transaction
from bot.storage.schema import channel, schedule
from bot.storage.statement import Query

FIELDS = ("channel_id", "platform", "at", "zone", "weekdays", "done_on", "next_on", "next_due_at")

_ROWS = select(
    schedule.c.id,
    schedule.c.person_id,
    schedule.c.kind,
    *(schedule.c[name] for name in FIELDS if name != "platform"),
    *COLUMNS,
).join(channel, channel.c.id == schedule.c.channel_id)
GET = Query(_ROWS.where(schedule.c.id == bindparam("id")))
OF = Query(_ROWS.where(schedule.c.person_id == bindparam("person"), schedule.c.kind == bindparam("kind")))
ADD = Query(insert(schedule).values({name: bindparam(name) for name in ("person_id", "kind", *FIELDS)}))
SAVE = Query(
    update(schedule)
    .where(schedule.c.person_id == bindparam("person"), schedule.c.kind == bindparam("kind_"))
    .values({name: bindparam(name) for name in FIELDS})
)
PUT_OFF = Query(
    update(schedule).where(schedule.c.id == bindparam("id_")).values(next_due_at=bindparam("until"))
)
MOVE = Query(
    update(schedule)
    .where(schedule.c.person_id == bindparam("person"), schedule.c.channel_id != bindparam("channel"))
    .values(channel_id=bindparam("channel"), platform=bindparam("platform"))
)
# Both walk the index of a platform in order of time, and no further than what is due.
_THERE = (
    select(schedule.c.next_due_at, schedule.c.id)
    .where(schedule.c.platform == bindparam("platform"))
    .order_by(schedule.c.next_due_at, schedule.c.id)
)
DUE = Query(_THERE.where(schedule.c.next_due_at <= bindparam("now")).limit(bindparam("most")))
NEXT_DUE = Query(_THERE.where(schedule.c.next_due_at.is_not(None)).limit(1))


class ScheduleStore:
    """Fulfils core.schedules.Schedules."""

    def __init__(self, transaction: Transaction, channels: Channels) -> None:
        self._tx = transaction
        self._channels = channels

    def due(self, now: datetime, platforms: Collection[str], limit: int) -> list[int]:
        """Ids of what is due on these platforms, the earliest first."""
        found = (self._tx.all(DUE, platform=one, now=now, most=limit) for one in platforms)
        return [id_ for _, id_ in sorted(chain.from_iterable(found))[:limit]]

    def next_due(self, platforms: Collection[str]) -> datetime | None:
        """The earliest instant at which something is planned on these platforms."""
        found = (self._tx.value(NEXT_DUE, platform=one) for one in platforms)
        return min((due for due in found if due is not None), default=None)

    def get(self, schedule: int) -> Schedule | None:
        """The schedule with this id."""
        return _schedule(self._tx.one(GET, id=schedule))

    def of(self, person: int, kind: str) -> Schedule | None:
        """The person's schedule of this kind."""
        return _schedule(self._tx.one(OF, person=person, kind=kind))

    def put(self, schedule: Schedule) -> None:
        """Store it, instead of the person's earlier one of that kind."""
        planned = schedule.next
        values = {
            "channel_id": self._channels.id(schedule.home),
            "platform": schedule.home.platform,
            "at": schedule.rule.at.isoformat("minutes"),
            "zone": schedule.zone,
            "weekdays": digits(schedule.rule.weekdays),
            "done_on": schedule.done_on,
            "next_on": planned.day if planned else None,
            "next_due_at": planned.due_at if planned else None,
        }
        if not self._tx.run(SAVE, person=schedule.person, kind_=schedule.kind, **values):
            self._tx.run(ADD, person_id=schedule.person, kind=schedule.kind, **values)

    def put_off(self, schedule: int, until: datetime) -> None:
        """Look at it again then."""
        self._tx.run(PUT_OFF, id_=schedule, until=until)

    def move(self, person: int, home: Address) -> None:
        """Where the person is spoken to from now on."""
        self._tx.run(MOVE, person=person, channel=self._channels.id(home), platform=home.platform)


def digits(weekdays: Collection[int]) -> str:
    """ISO weekdays as text: «12345»."""
    return "".join(str(one) for one in sorted(weekdays))


def _schedule(row: Row | None) -> Schedule | None:
    if row is None:
        return None
    planned = None if row.next_due_at is None else Occurrence(row.next_on, row.next_due_at)
    return Schedule(
        id=row.id,
        person=row.person_id,
        kind=row.kind,
        home=address(row),
        rule=Rule(time.fromisoformat(row.at), frozenset(map(int, row.weekdays))),
        zone=row.zone,
        next=planned,
        done_on=row.done_on,
    )
