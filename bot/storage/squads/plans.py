"""What comes round for squads, by the clock."""

from collections.abc import Mapping
from datetime import datetime

from bot.core.squads import Planned
from bot.domain.schedule import Occurrence
from bot.domain.squads.hours import Moment
from bot.storage.compiled.squads import plans as sql
from bot.storage.engine import Row, Transaction

#: The order of moments at one instant.
RANKS = {moment: rank for rank, moment in enumerate(Moment)}


class PlanStore:
    """Fulfils core.squads.SquadPlans."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def due(self, now: datetime, limit: int) -> list[int]:
        """Ids of what is due, the earliest first; at one instant by squad, as Moment has it."""
        return [row.id for row in self._tx.all(sql.DUE, now=now, most=limit)]

    def next_due(self) -> datetime | None:
        """The earliest instant at which something is planned."""
        found: datetime | None = self._tx.value(sql.NEXT_DUE)
        return found

    def get(self, id_: int) -> Planned | None:
        """What is planned under this id."""
        row = self._tx.one(sql.GET, id=id_)
        return None if row is None else _planned(row)

    def of(self, squad: int) -> Mapping[Moment, Planned]:
        """What is planned for the squad, in the order of Moment."""
        found = map(_planned, self._tx.all(sql.OF, squad=squad))
        return {one.moment: one for one in found}

    def put(self, planned: Planned) -> None:
        """Store it, instead of the squad's earlier one for that moment."""
        values = {
            "done_on": planned.done_on,
            "next_on": planned.next.day if planned.next else None,
            "next_due_at": planned.next.due_at if planned.next else None,
        }
        where = {"squad": planned.squad, "which": planned.moment.value}
        if not self._tx.run(sql.SAVE, **where, **values):
            self._tx.run(sql.ADD, **where, **values, rank=RANKS[planned.moment])

    def put_off(self, id_: int, until: datetime) -> None:
        """Look at it again then; nothing else changes."""
        self._tx.run(sql.PUT_OFF, id_=id_, until=until)


def _planned(row: Row) -> Planned:
    planned = None if row.next_due_at is None else Occurrence(row.next_on, row.next_due_at)
    return Planned(row.squad_id, Moment(row.moment), planned, row.done_on, row.id)
