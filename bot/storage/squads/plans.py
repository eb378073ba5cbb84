"""What comes round for squads, by the clock."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, insert, select, update

from bot.core.squads import Planned
from bot.domain.schedule import Occurrence
from bot.domain.squads.hours import Moment
from bot.storage.engine import Row, Transaction
from bot.storage.squads.tables import squad_schedule
from bot.storage.statement import Query

#: The order of moments at one instant.
RANKS = {moment: rank for rank, moment in enumerate(Moment)}
FIELDS = ("done_on", "next_on", "next_due_at")

_ROWS = select(
    *(squad_schedule.c[name] for name in ("id", "squad_id", "moment", *FIELDS)),
)
_IN_ORDER = (squad_schedule.c.next_due_at, squad_schedule.c.squad_id, squad_schedule.c.rank)
# Both walk the index in order of time, and no further than what is due.
DUE = Query(
    lambda: (
        select(squad_schedule.c.id)
        .where(squad_schedule.c.next_due_at <= bindparam("now"))
        .order_by(*_IN_ORDER)
        .limit(bindparam("most"))
    )
)
NEXT_DUE = Query(
    lambda: (
        select(squad_schedule.c.next_due_at)
        .where(squad_schedule.c.next_due_at.is_not(None))
        .order_by(*_IN_ORDER)
        .limit(1)
    )
)
GET = Query(lambda: _ROWS.where(squad_schedule.c.id == bindparam("id")))
OF = Query(
    lambda: _ROWS.where(squad_schedule.c.squad_id == bindparam("squad")).order_by(squad_schedule.c.rank),
)
_PLANNED: dict[str, BindParameter[Any]] = {name: bindparam(name) for name in FIELDS}
SAVE = Query(
    lambda: (
        update(squad_schedule)
        .where(squad_schedule.c.squad_id == bindparam("squad"), squad_schedule.c.moment == bindparam("which"))
        .values(_PLANNED)
    )
)
ADD = Query(
    lambda: insert(squad_schedule).values(
        _PLANNED | {"squad_id": bindparam("squad"), "moment": bindparam("which"), "rank": bindparam("rank")}
    )
)
PUT_OFF = Query(
    lambda: (
        update(squad_schedule)
        .where(squad_schedule.c.id == bindparam("id_"))
        .values(next_due_at=bindparam("until"))
    )
)


class PlanStore:
    """Fulfils core.squads.SquadPlans."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def due(self, now: datetime, limit: int) -> list[int]:
        """Ids of what is due, the earliest first; at one instant by squad, as Moment has it."""
        return [row.id for row in self._tx.all(DUE, now=now, most=limit)]

    def next_due(self) -> datetime | None:
        """The earliest instant at which something is planned."""
        found: datetime | None = self._tx.value(NEXT_DUE)
        return found

    def get(self, id_: int) -> Planned | None:
        """What is planned under this id."""
        row = self._tx.one(GET, id=id_)
        return None if row is None else _planned(row)

    def of(self, squad: int) -> Mapping[Moment, Planned]:
        """What is planned for the squad, in the order of Moment."""
        found = map(_planned, self._tx.all(OF, squad=squad))
        return {one.moment: one for one in found}

    def put(self, planned: Planned) -> None:
        """Store it, instead of the squad's earlier one for that moment."""
        values = {
            "done_on": planned.done_on,
            "next_on": planned.next.day if planned.next else None,
            "next_due_at": planned.next.due_at if planned.next else None,
        }
        where = {"squad": planned.squad, "which": planned.moment.value}
        if not self._tx.run(SAVE, **where, **values):
            self._tx.run(ADD, **where, **values, rank=RANKS[planned.moment])

    def put_off(self, id_: int, until: datetime) -> None:
        """Look at it again then; nothing else changes."""
        self._tx.run(PUT_OFF, id_=id_, until=until)


def _planned(row: Row) -> Planned:
    planned = None if row.next_due_at is None else Occurrence(row.next_on, row.next_due_at)
    return Planned(row.squad_id, Moment(row.moment), planned, row.done_on, row.id)
