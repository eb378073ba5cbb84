"""Open questions."""

from sqlalchemy import bindparam, delete, insert, select

from bot.storage.statements.schema import question

_BASE = select(question.c.id, question.c.key, question.c.facts, question.c.asked_at).where(
    question.c.person_id == bindparam("person")
)
_LATEST = _BASE.order_by(question.c.id.desc()).limit(1)
NEWEST = _LATEST.where(question.c.channel_id == bindparam("channel"))
FIND = _LATEST.where(question.c.key == bindparam("key"))
GET = _BASE.where(question.c.id == bindparam("id"))
ALL = _BASE.order_by(question.c.id)
ASK = (
    insert(question)
    .values({name: bindparam(name) for name in ("person_id", "channel_id", "key", "facts", "asked_at")})
    .returning(question.c.id)
)
CLOSE = delete(question).where(question.c.id == bindparam("id"))
