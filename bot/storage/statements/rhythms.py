"""How people want to be spoken to, and what they promised for their weeks."""

from sqlalchemy import bindparam, insert, select, update

from bot.storage.statements.schema import commitment, message, rhythm

FIELDS = (
    "rest",
    "quiet_from",
    "quiet_until",
    "nudges",
    "paused",
    "back_on",
    "prompted_at",
    "unanswered",
)
OF = select(*(rhythm.c[name] for name in FIELDS)).where(rhythm.c.person_id == bindparam("person"))
ADD = insert(rhythm).values({name: bindparam(name) for name in ("person_id", *FIELDS)})
SAVE = (
    update(rhythm)
    .where(rhythm.c.person_id == bindparam("person"))
    .values({name: bindparam(name) for name in FIELDS})
)
PROMPTED = (
    update(rhythm)
    .where(rhythm.c.person_id == bindparam("person"))
    .values({name: bindparam(name) for name in ("prompted_at", "unanswered", "paused", "back_on")})
)
HEARD = (
    select(message.c.received_at)
    .where(message.c.person_id == bindparam("person"))
    .order_by(message.c.id.desc())
    .limit(1)
)
_WEEK = (commitment.c.workspace_id == bindparam("workspace"), commitment.c.week == bindparam("monday"))
PROMISED = select(commitment.c.week, commitment.c.words, commitment.c.outcome).where(*_WEEK)
PROMISE = insert(commitment).values(
    {name: bindparam(name) for name in ("workspace_id", "person_id", "week", "words", "outcome", "made_at")}
)
REVISE = update(commitment).where(*_WEEK).values(words=bindparam("words"), outcome=bindparam("outcome"))
