"""What comes round for squads, by the clock."""

from typing import Any

from sqlalchemy import BindParameter, bindparam, insert, select, update

from bot.storage.statements.squads.tables import squad_schedule

_FIELDS = ("done_on", "next_on", "next_due_at")
_ROWS = select(
    *(squad_schedule.c[name] for name in ("id", "squad_id", "moment", *_FIELDS)),
)
_IN_ORDER = (squad_schedule.c.next_due_at, squad_schedule.c.squad_id, squad_schedule.c.rank)
# Both walk the index in order of time, and no further than what is due.
DUE = (
    select(squad_schedule.c.id)
    .where(squad_schedule.c.next_due_at <= bindparam("now"))
    .order_by(*_IN_ORDER)
    .limit(bindparam("most"))
)
NEXT_DUE = (
    select(squad_schedule.c.next_due_at)
    .where(squad_schedule.c.next_due_at.is_not(None))
    .order_by(*_IN_ORDER)
    .limit(1)
)
GET = _ROWS.where(squad_schedule.c.id == bindparam("id"))
OF = _ROWS.where(squad_schedule.c.squad_id == bindparam("squad")).order_by(squad_schedule.c.rank)
_PLANNED: dict[str, BindParameter[Any]] = {name: bindparam(name) for name in _FIELDS}
SAVE = (
    update(squad_schedule)
    .where(squad_schedule.c.squad_id == bindparam("squad"), squad_schedule.c.moment == bindparam("which"))
    .values(_PLANNED)
)
ADD = insert(squad_schedule).values(
    _PLANNED | {"squad_id": bindparam("squad"), "moment": bindparam("which"), "rank": bindparam("rank")}
)
PUT_OFF = (
    update(squad_schedule)
    .where(squad_schedule.c.id == bindparam("id_"))
    .values(next_due_at=bindparam("until"))
)
