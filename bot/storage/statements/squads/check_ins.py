"""A squad's days: their windows, answers and posts."""

from datetime import date
from typing import Any

from sqlalchemy import BindParameter, bindparam, delete, func, insert, literal, or_, select, update

from bot.domain.squads.answer import ACTIVE, State
from bot.storage.fields import INSTANTS
from bot.storage.statements.channels import COLUMNS
from bot.storage.statements.schema import channel
from bot.storage.statements.squads.tables import squad_answer, squad_commitment, squad_day, squad_post

_SQUAD: BindParameter[int] = bindparam("squad")
_PERSON: BindParameter[int] = bindparam("person")
_DAY: BindParameter[date] = bindparam("on")

_THERE = squad_day.c.squad_id == _SQUAD
_DAYS = select(squad_day.c.id, squad_day.c.day, *(squad_day.c[name] for name in INSTANTS))
FIND = _DAYS.where(_THERE, squad_day.c.day == _DAY)
BEGIN = insert(squad_day).values(
    {name: bindparam(name) for name in ("week", *INSTANTS)} | {"squad_id": _SQUAD, "day": _DAY}
)
MOVE = (
    update(squad_day)
    .where(_THERE, squad_day.c.day == _DAY)
    .values({name: bindparam(name) for name in INSTANTS})
)
SCHEDULED = (
    select(squad_day.c.week, squad_day.c.day)
    .where(_THERE, squad_day.c.day >= bindparam("first"), squad_day.c.day <= bindparam("last"))
    .order_by(squad_day.c.day)
)
_ANSWERS = (
    select(
        squad_answer.c.person_id,
        squad_day.c.day,
        squad_answer.c.state,
        squad_answer.c.answered_at,
        squad_answer.c.words,
        squad_answer.c.filled,
    )
    .join(squad_day, squad_day.c.id == squad_answer.c.squad_day_id)
    .where(_THERE)
    .order_by(squad_day.c.day, squad_answer.c.person_id)
)
ANSWERS = _ANSWERS.where(squad_day.c.day >= bindparam("first"), squad_day.c.day <= bindparam("last"))
ANSWERS_OF = _ANSWERS.where(squad_answer.c.person_id == _PERSON)
ANSWERED = _ANSWERS.where(squad_day.c.day == _DAY, squad_answer.c.person_id == _PERSON)
_ONE = (squad_answer.c.squad_day_id == bindparam("day_id"), squad_answer.c.person_id == _PERSON)
_SAID: dict[str, BindParameter[Any]] = {
    name: bindparam(name) for name in ("state", "words", "filled", "answered_at")
}
ANSWER = insert(squad_answer).values(_SAID | {"squad_day_id": bindparam("day_id"), "person_id": _PERSON})
CHANGE = update(squad_answer).where(*_ONE).values(_SAID)
WITHDRAW = delete(squad_answer).where(*_ONE, squad_answer.c.filled == bindparam("was_filled"))
_THEIRS = squad_answer.join(squad_day, squad_day.c.id == squad_answer.c.squad_day_id)
ACTIVE_BEFORE = (
    select(squad_answer.c.person_id, func.max(squad_day.c.day).label("day"))
    .select_from(_THEIRS)
    .where(
        _THERE,
        squad_day.c.day < _DAY,
        squad_day.c.day >= bindparam("since"),
        or_(*(squad_answer.c.state == literal(state.value) for state in sorted(ACTIVE))),
    )
    .group_by(squad_answer.c.person_id)
)
LAST_ANSWER = (
    select(squad_answer.c.person_id, func.max(squad_day.c.day).label("day"))
    .select_from(_THEIRS)
    .where(_THERE, squad_day.c.day >= bindparam("since"))
    .group_by(squad_answer.c.person_id)
)
LAST_COMMITMENT = (
    select(squad_commitment.c.person_id, func.max(squad_commitment.c.week).label("day"))
    .where(squad_commitment.c.squad_id == _SQUAD, squad_commitment.c.week >= bindparam("since"))
    .group_by(squad_commitment.c.person_id)
)
_WEEKS = (
    select(squad_answer.c.person_id, func.count().label("done"))
    .select_from(_THEIRS)
    .where(_THERE, squad_day.c.week < _DAY, squad_answer.c.state == literal(State.DONE.value))
    .group_by(squad_answer.c.person_id, squad_day.c.week)
    .subquery()
)
BEST_BEFORE = select(_WEEKS.c.person_id, func.max(_WEEKS.c.done).label("done")).group_by(_WEEKS.c.person_id)
_POST = (
    squad_post.c.squad_id == _SQUAD,
    squad_post.c.kind == bindparam("of_kind"),
    squad_post.c.day == _DAY,
)
UNPOST = delete(squad_post).where(*_POST, squad_post.c.channel_id == bindparam("channel"))
POST = insert(squad_post).values(
    squad_id=_SQUAD,
    kind=bindparam("of_kind"),
    day=_DAY,
    channel_id=bindparam("channel"),
    outbox_id=bindparam("row"),
)
POSTS = (
    select(squad_post.c.outbox_id, *COLUMNS)
    .join(channel, channel.c.id == squad_post.c.channel_id)
    .where(*_POST)
    .order_by(squad_post.c.id)
)
