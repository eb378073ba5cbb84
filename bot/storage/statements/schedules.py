"""When the bot speaks to whom by itself."""

from typing import Any

from sqlalchemy import bindparam, insert, literal, or_, select, update

from bot.core.schedules import DAILY, NUDGE
from bot.storage.statements.channels import COLUMNS
from bot.storage.statements.rhythms import FIELDS as RHYTHM
from bot.storage.statements.schema import channel, message, person, rhythm, schedule

_FIELDS = ("channel_id", "platform", "at", "zone", "weekdays", "done_on", "next_on", "next_due_at")
_ROWS = select(
    schedule.c.id,
    schedule.c.person_id,
    schedule.c.kind,
    *(schedule.c[name] for name in _FIELDS if name != "platform"),
    *COLUMNS,
).join(channel, channel.c.id == schedule.c.channel_id)
GET = _ROWS.where(schedule.c.id == bindparam("id"))
OF = _ROWS.where(schedule.c.person_id == bindparam("person"), schedule.c.kind == bindparam("kind"))
ADD = insert(schedule).values({name: bindparam(name) for name in ("person_id", "kind", *_FIELDS)})
SAVE = (
    update(schedule)
    .where(schedule.c.person_id == bindparam("person"), schedule.c.kind == bindparam("kind_"))
    .values({name: bindparam(name) for name in _FIELDS})
)
PUT_OFF = update(schedule).where(schedule.c.id == bindparam("id_")).values(next_due_at=bindparam("until"))
ASTRAY = (
    _ROWS.where(
        schedule.c.platform == bindparam("platform"),
        schedule.c.kind == literal(DAILY),
        schedule.c.id > bindparam("after"),
        schedule.c.next_due_at > bindparam("tomorrow"),
        or_(schedule.c.done_on > bindparam("future"), schedule.c.next_due_at > bindparam("in_a_week")),
    )
    .order_by(schedule.c.id)
    .limit(bindparam("most"))
)
MOVE = (
    update(schedule)
    .where(schedule.c.person_id == bindparam("person"), schedule.c.channel_id != bindparam("channel"))
    .values(channel_id=bindparam("channel"), platform=bindparam("platform"))
)
_HEARD = (
    select(message.c.received_at)
    .where(message.c.person_id == schedule.c.person_id)
    .order_by(message.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
# Both walk the index of a platform in order of time, and no further than what is due.
_THERE = schedule.c.platform == bindparam("platform")
_ORDER = (schedule.c.next_due_at, schedule.c.id)
DUE = (
    select(
        *(schedule.c[name] for name in ("id", "person_id", "kind", "channel_id", *_FIELDS[1:])),
        *(rhythm.c[name] for name in RHYTHM),
        channel.c.unreachable_at,
        person.c.zone.label("person_zone"),
        _HEARD.label("heard_at"),
    )
    .join(channel, channel.c.id == schedule.c.channel_id)
    .join(person, person.c.id == schedule.c.person_id)
    .outerjoin(rhythm, rhythm.c.person_id == schedule.c.person_id)
    .where(_THERE, schedule.c.next_due_at <= bindparam("now"))
    .order_by(*_ORDER)
    .limit(bindparam("most"))
)
NEXT_DUE = (
    select(schedule.c.next_due_at)
    .where(_THERE, schedule.c.next_due_at.is_not(None))
    .order_by(*_ORDER)
    .limit(1)
)
_ONE = schedule.c.id == bindparam("id_")
_PLANNED: dict[str, Any] = {"next_on": bindparam("next_on"), "next_due_at": bindparam("next_due_at")}
MET = update(schedule).where(_ONE).values(_PLANNED | {"done_on": bindparam("done_on")})
_THEIRS = (schedule.c.person_id == bindparam("person"), schedule.c.kind == bindparam("kind_"))
CANCEL = update(schedule).where(*_THEIRS).values(next_on=None, next_due_at=None)
#: A nudge comes where its prompt did, by the same clock.
NUDGE_AFTER = (
    update(schedule)
    .where(*_THEIRS)
    .values(
        _PLANNED
        | {"done_on": None}
        | {name: bindparam(f"{name}_") for name in ("channel_id", "platform", "zone")}
    )
)
FIRST_NUDGE = insert(schedule).values(
    {name: bindparam(name) for name in ("person_id", *_FIELDS) if name != "done_on"} | {"kind": NUDGE}
)
NO_NUDGE = (
    update(schedule)
    .where(schedule.c.person_id == bindparam("person"), schedule.c.kind == literal(NUDGE))
    .values(next_on=None, next_due_at=None, done_on=None)
)
