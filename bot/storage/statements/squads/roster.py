"""Who is in a squad, and with whom they don't want to be partners."""

from sqlalchemy import BindParameter, bindparam, delete, func, insert, select, update

from bot.storage.statements.squads.tables import squad_member, squad_wish

_FIELDS = (
    "name",
    "joined_on",
    "left_on",
    "position",
    "shares",
    "ranked",
    "tell_partner",
    "away_from",
    "away_until",
    "told_quiet_on",
)
_SQUAD: BindParameter[int] = bindparam("squad")
_PERSON: BindParameter[int] = bindparam("person")
_APART: BindParameter[int] = bindparam("apart")

_THERE = squad_member.c.squad_id == _SQUAD
_ROWS = select(squad_member.c.person_id, *(squad_member.c[name] for name in _FIELDS)).where(_THERE)
EVER = _ROWS.order_by(squad_member.c.position)
NOW = EVER.where(squad_member.c.left_on.is_(None))
GET = _ROWS.where(squad_member.c.person_id == _PERSON)
LAST = select(func.max(squad_member.c.position).label("last")).where(_THERE)
SAVE = (
    update(squad_member)
    .where(_THERE, squad_member.c.person_id == _PERSON)
    .values({name: bindparam(name) for name in _FIELDS})
)
ADD = insert(squad_member).values(
    {name: bindparam(name) for name in _FIELDS} | {"squad_id": _SQUAD, "person_id": _PERSON}
)
_WISHED = squad_wish.c.squad_id == _SQUAD
_MINE = (_WISHED, squad_wish.c.person_id == _PERSON)
WISH = insert(squad_wish).values(squad_id=_SQUAD, person_id=_PERSON, apart_id=_APART)
UNWISH = delete(squad_wish).where(*_MINE, squad_wish.c.apart_id == _APART)
WISHES = select(squad_wish.c.apart_id).where(*_MINE).order_by(squad_wish.c.id)
APART = select(squad_wish.c.person_id, squad_wish.c.apart_id).where(_WISHED)
