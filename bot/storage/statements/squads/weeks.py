"""A squad's weeks: commitments, partners, help."""

from datetime import date
from typing import Any

from sqlalchemy import BindParameter, String, bindparam, cast, delete, insert, select, update

from bot.storage.statements.squads.tables import squad_commitment, squad_help, squad_partner

_SQUAD: BindParameter[int] = bindparam("squad")
_PERSON: BindParameter[int] = bindparam("person")
_WEEK: BindParameter[date] = bindparam("first")

_COMMITMENTS = select(
    *(squad_commitment.c[name] for name in ("person_id", "week", "what", "at_time", "at_place", "outcome"))
).where(squad_commitment.c.squad_id == _SQUAD)
_THAT_WEEK = squad_commitment.c.week == _WEEK
_THEIRS = squad_commitment.c.person_id == _PERSON
COMMITMENT = _COMMITMENTS.where(_THEIRS, _THAT_WEEK)
COMMITMENTS = _COMMITMENTS.where(_THAT_WEEK).order_by(squad_commitment.c.person_id)
COMMITMENTS_OF = _COMMITMENTS.where(_THEIRS).order_by(squad_commitment.c.week)
_SAID: dict[str, BindParameter[Any]] = {
    name: bindparam(name) for name in ("what", "at_time", "at_place", "outcome")
}
COMMIT = insert(squad_commitment).values(
    _SAID | {"squad_id": _SQUAD, "person_id": _PERSON, "week": _WEEK, "made_at": bindparam("now")}
)
REVISE = (
    update(squad_commitment).where(squad_commitment.c.squad_id == _SQUAD, _THEIRS, _THAT_WEEK).values(_SAID)
)
UNCOMMIT = delete(squad_commitment).where(squad_commitment.c.squad_id == _SQUAD, _THEIRS, _THAT_WEEK)
_HELP = (
    squad_help.c.squad_id == _SQUAD,
    squad_help.c.person_id == _PERSON,
    squad_help.c.helped_id == bindparam("whom"),
    squad_help.c.day == bindparam("on"),
)
UNHELP = delete(squad_help).where(*_HELP)
HELP = insert(squad_help).values(
    squad_id=_SQUAD, person_id=_PERSON, helped_id=bindparam("whom"), day=bindparam("on")
)
HELPS = (
    select(squad_help.c.person_id, squad_help.c.helped_id, squad_help.c.day)
    .where(squad_help.c.squad_id == _SQUAD, squad_help.c.day >= _WEEK, squad_help.c.day <= bindparam("last"))
    .order_by(squad_help.c.id)
)
_DRAWN = squad_partner.c.squad_id == _SQUAD
UNDRAW = delete(squad_partner).where(_DRAWN, squad_partner.c.week == _WEEK)
DRAW = insert(squad_partner).values(
    squad_id=_SQUAD, week=_WEEK, number=bindparam("group_number"), person_id=_PERSON
)
_LATEST = (
    select(squad_partner.c.week)
    .where(_DRAWN)
    .distinct()
    .order_by(squad_partner.c.week.desc())
    .limit(bindparam("most"))
)
#: The week as text: a year of a large squad is many thousand rows, and no date is needed.
ROUNDS = (
    select(cast(squad_partner.c.week, String).label("on"), squad_partner.c.number, squad_partner.c.person_id)
    .where(_DRAWN, squad_partner.c.week.in_(_LATEST))
    .order_by(squad_partner.c.week, squad_partner.c.number, squad_partner.c.person_id)
)
_MINE = squad_partner.alias("mine")
PARTNERS = (
    select(squad_partner.c.person_id)
    .join(
        _MINE,
        (_MINE.c.squad_id == squad_partner.c.squad_id)
        & (_MINE.c.week == squad_partner.c.week)
        & (_MINE.c.number == squad_partner.c.number),
    )
    .where(_DRAWN, squad_partner.c.week == _WEEK, _MINE.c.person_id == _PERSON)
    .where(squad_partner.c.person_id != _PERSON)
    .order_by(squad_partner.c.person_id)
)
