"""A squad's own data for its admins, and a person's part in squads for themselves, as plain JSON values."""

from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, select

from bot.storage.statements.squads.tables import (
    squad,
    squad_answer,
    squad_commitment,
    squad_day,
    squad_help,
    squad_member,
    squad_wish,
)

_SQUAD: BindParameter[int] = bindparam("squad")
_PERSON: BindParameter[int] = bindparam("person")

_OTHER = squad_member.alias("other")
_SETTINGS = [column for column in squad.c if column.name not in ("id", "owner_id")]
_SAID = (squad_day.c.day, squad_answer.c.state, squad_answer.c.words)
_PROMISED = [squad_commitment.c[name] for name in ("week", "what", "at_time", "at_place", "outcome")]
_ANSWERS = select(squad_member.c.name, *_SAID).select_from(
    squad_answer.join(squad_day, squad_day.c.id == squad_answer.c.squad_day_id).join(
        squad_member,
        (squad_member.c.squad_id == squad_day.c.squad_id)
        & (squad_member.c.person_id == squad_answer.c.person_id),
    )
)
_COMMITMENTS = select(squad_member.c.name, *_PROMISED).select_from(
    squad_commitment.join(
        squad_member,
        (squad_member.c.squad_id == squad_commitment.c.squad_id)
        & (squad_member.c.person_id == squad_commitment.c.person_id),
    )
)
_STILL = squad_member.c.left_on.is_(None)
SETTINGS = select(*_SETTINGS).where(squad.c.id == _SQUAD)
MEMBERS = (
    select(squad_member.c.name, squad_member.c.joined_on)
    .where(squad_member.c.squad_id == _SQUAD, _STILL)
    .order_by(squad_member.c.position)
)
ANSWERS = _ANSWERS.where(squad_day.c.squad_id == _SQUAD, _STILL).order_by(
    squad_day.c.day, squad_member.c.position
)
COMMITMENTS = _COMMITMENTS.where(squad_commitment.c.squad_id == _SQUAD, _STILL).order_by(
    squad_commitment.c.week, squad_member.c.position
)
MEMBERSHIPS = (
    select(
        squad.c.id,
        squad.c.name.label("squad"),
        squad.c.zone,
        *(
            squad_member.c[name]
            for name in (
                "name",
                "joined_on",
                "left_on",
                "shares",
                "ranked",
                "tell_partner",
                "away_from",
                "away_until",
            )
        ),
    )
    .join(squad_member, squad_member.c.squad_id == squad.c.id)
    .where(squad_member.c.person_id == _PERSON)
    .order_by(squad_member.c.id)
)
MY_ANSWERS = (
    select(*_SAID, squad_answer.c.filled, squad_answer.c.answered_at)
    .join(squad_day, squad_day.c.id == squad_answer.c.squad_day_id)
    .where(squad_day.c.squad_id == _SQUAD, squad_answer.c.person_id == _PERSON)
    .order_by(squad_day.c.day)
)
MY_COMMITMENTS = (
    select(*_PROMISED, squad_commitment.c.made_at)
    .where(squad_commitment.c.squad_id == _SQUAD, squad_commitment.c.person_id == _PERSON)
    .order_by(squad_commitment.c.week)
)


def _named(query: Select[Any], whom: ColumnElement[int]) -> Select[Any]:
    """The same, with the name of somebody else by which the squad knows them."""
    known = (_OTHER.c.squad_id == _SQUAD) & (_OTHER.c.person_id == whom)
    return query.join(_OTHER, known)


MY_HELP = _named(
    select(squad_help.c.day, _OTHER.c.name)
    .where(squad_help.c.squad_id == _SQUAD, squad_help.c.person_id == _PERSON)
    .order_by(squad_help.c.id),
    squad_help.c.helped_id,
)
MY_WISHES = _named(
    select(_OTHER.c.name)
    .where(squad_wish.c.squad_id == _SQUAD, squad_wish.c.person_id == _PERSON)
    .order_by(squad_wish.c.id),
    squad_wish.c.apart_id,
)
