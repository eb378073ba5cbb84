"""Squads and their channels."""

from sqlalchemy import BindParameter, Delete, Table, bindparam, delete, insert, select, update

from bot.storage.fields import SQUAD
from bot.storage.statements.channels import COLUMNS
from bot.storage.statements.schema import channel
from bot.storage.statements.squads.tables import (
    squad,
    squad_code,
    squad_member,
    squad_partner,
    squad_schedule,
    squad_wish,
)

_FIELDS = (*SQUAD, "owner_id", "check_in", "weekdays", "partners", "away_from", "away_until")
_SQUAD: BindParameter[int] = bindparam("squad")
_CHANNEL: BindParameter[int] = bindparam("channel")

_ROWS = select(squad.c.id, *(squad.c[name] for name in _FIELDS)).where(squad.c.ended_at.is_(None))
GET = _ROWS.where(squad.c.id == _SQUAD)
AT = _ROWS.join(channel, channel.c.squad_id == squad.c.id).where(channel.c.id == _CHANNEL)
OF = (
    _ROWS.join(squad_member, squad_member.c.squad_id == squad.c.id)
    .where(squad_member.c.person_id == bindparam("person"), squad_member.c.left_on.is_(None))
    .order_by(squad.c.id)
)
EVER = (
    _ROWS.join(squad_member, squad_member.c.squad_id == squad.c.id)
    .where(squad_member.c.person_id == bindparam("person"))
    .order_by(squad.c.id)
)
ADD = insert(squad).values({name: bindparam(name) for name in (*_FIELDS, "created_at")}).returning(squad.c.id)
SAVE = update(squad).where(squad.c.id == _SQUAD).values({name: bindparam(name) for name in _FIELDS})
END = update(squad).where(squad.c.id == _SQUAD).values(ended_at=bindparam("now"))
ALL_LEAVE = (
    update(squad_member)
    .where(squad_member.c.squad_id == _SQUAD, squad_member.c.left_on.is_(None))
    .values(left_on=bindparam("on"))
)


def _ended(table: Table) -> Delete:
    return delete(table).where(table.c.squad_id == _SQUAD)


OVER = tuple(map(_ended, (squad_schedule, squad_wish, squad_partner, squad_code)))
CHANNELS = select(*COLUMNS).where(channel.c.squad_id == _SQUAD).order_by(channel.c.id)
SETTLE = update(channel).where(channel.c.id == _CHANNEL).values(squad_id=_SQUAD)
LEAVE = update(channel).where(channel.c.id == _CHANNEL).values(squad_id=None)
LEAVE_ALL = update(channel).where(channel.c.squad_id == _SQUAD).values(squad_id=None)
NO_CODE = delete(squad_code).where(squad_code.c.squad_id == _SQUAD)
CODE = insert(squad_code).values(
    squad_id=_SQUAD, digest=bindparam("code_digest"), expires_at=bindparam("until")
)
OFFERED = select(squad_code.c.squad_id).where(
    squad_code.c.digest == bindparam("code_digest"), squad_code.c.expires_at > bindparam("now")
)
