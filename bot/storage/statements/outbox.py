"""What is to be said, and what was."""

from typing import Any

from sqlalchemy import Update, bindparam, delete, exists, func, insert, literal, or_, select, update

from bot.core import codec
from bot.domain.say import Say
from bot.storage.statements.channels import COLUMNS
from bot.storage.statements.schema import channel, message, outbox, person
from bot.storage.statements.squads.tables import squad

_EDITED = outbox.alias("edited")
_ROWS = (
    select(
        outbox.c.id,
        outbox.c.person_id,
        outbox.c.say,
        outbox.c.broadcast,
        outbox.c.edits,
        outbox.c.answers,
        outbox.c.attempts,
        outbox.c.choices_open,
        outbox.c.until,
        outbox.c.only_for,
        outbox.c.prompt,
        channel.c.place,
        outbox.c.due_at,
        func.coalesce(message.c.event, outbox.c.event).label("event"),
        _EDITED.c.native.label("edits_native"),
        func.coalesce(person.c.locale, squad.c.locale).label("locale"),
        *COLUMNS,
    )
    .select_from(outbox)
    .join(channel, channel.c.id == outbox.c.channel_id)
    .outerjoin(_EDITED, _EDITED.c.id == outbox.c.edits)
    .outerjoin(person, person.c.id == outbox.c.person_id)
    .outerjoin(squad, squad.c.id == channel.c.squad_id)
    .outerjoin(message, message.c.id == outbox.c.answers)
)
_LATER = outbox.alias("later")
_EARLIER = outbox.alias("earlier")
_QUEUED = outbox.c.state == literal("queued")
_PARKED = outbox.c.state == literal("parked")
_FREE = or_(outbox.c.leased_until.is_(None), outbox.c.leased_until <= bindparam("now"))
_FIRST = ~exists().where(
    _EARLIER.c.channel_id == outbox.c.channel_id,
    _EARLIER.c.state == literal("queued"),
    _EARLIER.c.broadcast == outbox.c.broadcast,
    _EARLIER.c.id < outbox.c.id,
)
_ONE = outbox.c.id == bindparam("id_")
_THERE = outbox.c.channel_id == bindparam("channel")
_THEIRS = _THERE & (outbox.c.person_id == bindparam("person"))


# Both walk the index of a platform's lane in order of time, and no further than they must.
_LANE = (outbox.c.platform == bindparam("platform"), outbox.c.broadcast == bindparam("broadcast"))
#: What may be claimed now in a platform's lane: the first of each chat.
DUE = (
    _ROWS.where(_QUEUED, *_LANE, outbox.c.due_at <= bindparam("now"), _FREE, _FIRST)
    .order_by(outbox.c.due_at, outbox.c.id)
    .limit(bindparam("most"))
)
#: When the next one of a platform's lane may be claimed.
NEXT_DUE = (
    select(outbox.c.due_at)
    .where(_QUEUED, *_LANE, outbox.c.due_at > bindparam("after"), _FIRST)
    .order_by(outbox.c.due_at)
    .limit(1)
)


def _change(**values: Any) -> Update:
    return update(outbox).where(_ONE).values(values)


LEASE = _change(leased_until=bindparam("until"), attempts=outbox.c.attempts + 1)
SENT = _change(state="sent", native=bindparam("native"), done_at=bindparam("now"), leased_until=None)
RETRY = _change(
    due_at=bindparam("due_at"), leased_until=None, attempts=outbox.c.attempts - bindparam("uncounted")
)
PARK = _change(state="parked", problem=bindparam("why"), done_at=bindparam("now"), leased_until=None)
UNPARK = (
    update(outbox)
    .where(_ONE, _PARKED)
    .values(state="queued", problem=None, done_at=None, due_at=bindparam("now"), attempts=0)
)
DISCARD = delete(outbox).where(_ONE, _PARKED)
HOLD = (
    update(outbox)
    .where(_QUEUED)
    .values(state="parked", problem=bindparam("why"), done_at=bindparam("now"), leased_until=None)
)
RELEASE = update(outbox).where(_QUEUED, outbox.c.leased_until.is_not(None)).values(leased_until=None)
HASTEN = update(outbox).where(_QUEUED, outbox.c.due_at > bindparam("after")).values(due_at=bindparam("now"))
DROP = delete(outbox).where(_ONE).returning(outbox.c.channel_id)
#: What is for one person's eyes takes a way of its own.
WAITING = delete(outbox).where(_THERE, _QUEUED, or_(_ONE, outbox.c.only_for.is_(None)))
WHERE = select(outbox.c.channel_id, outbox.c.person_id).where(_ONE)
CLOSE_CHOICES = _change(choices_open=False)
COUNTS = select(outbox.c.state, func.count().label("rows")).group_by(outbox.c.state)
QUEUES = (
    select(
        outbox.c.platform,
        outbox.c.broadcast,
        func.count().label("rows"),
        func.min(outbox.c.due_at).label("first_due"),
    )
    .where(_QUEUED)
    .group_by(outbox.c.platform, outbox.c.broadcast)
)
PARKED = (
    select(outbox.c.id, outbox.c.platform, outbox.c.done_at, outbox.c.problem)
    .where(_PARKED)
    .order_by(outbox.c.id.desc())
    .limit(bindparam("most"))
)
_OVER = exists().where(_LATER.c.channel_id == outbox.c.channel_id, _LATER.c.id > outbox.c.id)
DONE = (
    select(outbox.c.id, outbox.c.done_at, _OVER.label("is_over"))
    .where(outbox.c.done_at > bindparam("after"), outbox.c.done_at < bindparam("before"))
    .order_by(outbox.c.done_at)
    .limit(bindparam("most"))
)
_NEWEST = _ROWS.order_by(outbox.c.id.desc()).limit(1)
SHOWN = _NEWEST.where(_THERE, outbox.c.native == bindparam("native"))
NEWEST = _NEWEST.where(_THEIRS)
LAST = _NEWEST.where(outbox.c.person_id == bindparam("person"), outbox.c.platform == bindparam("platform"))
OFFERING = _NEWEST.where(_THEIRS, outbox.c.choices_open)
PUT = (
    insert(outbox)
    .values(
        {
            name: bindparam(name)
            for name in (
                "channel_id",
                "person_id",
                "platform",
                "answers",
                "event",
                "edits",
                "say",
                "broadcast",
                "due_at",
                "until",
                "choices_open",
                "only_for",
                "prompt",
            )
        }
        | {"state": "queued", "attempts": 0}
    )
    .returning(outbox.c.id)
)
#: What was claimed is on its way with the words it had then.
WAITS_TO_EDIT = (
    select(outbox.c.id)
    .where(outbox.c.edits == bindparam("edits"), _QUEUED, outbox.c.broadcast, _FREE)
    .order_by(outbox.c.id.desc())
    .limit(1)
)
REWORD = _change(say=bindparam("say"), choices_open=bindparam("choices_open"))
WORD = _change(say=bindparam("say"), choices_open=bindparam("choices_open"), prompt=None)
UNWORD = _change(say=bindparam("say"), choices_open=False, prompt=bindparam("prompt"))
PROMPT = insert(outbox).values(
    {name: bindparam(name) for name in ("channel_id", "person_id", "platform", "until", "prompt")}
    | {
        "due_at": bindparam("now"),
        "say": codec.encode(Say(())),  # no words yet
        "broadcast": True,
        "state": "queued",
        "attempts": 0,
        "choices_open": False,
    }
)
SAID = select(outbox.c.id, outbox.c.say, outbox.c.answers).where(outbox.c.person_id == bindparam("person"))
EMPTY = _change(say=bindparam("say"), state="sent", choices_open=False)
