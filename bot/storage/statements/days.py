"""The challenges given, and how they were answered."""

from sqlalchemy import bindparam, insert, select, update

from bot.storage.fields import GIVEN
from bot.storage.statements.schema import given

_BASE = select(given.c.id, given.c.done, *(given.c[name] for name in GIVEN)).where(
    given.c.workspace_id == bindparam("workspace")
)
OF_DAY = _BASE.where(given.c.day == bindparam("day")).order_by(given.c.id.desc()).limit(1)
HISTORY = _BASE.where(given.c.day >= bindparam("since")).order_by(given.c.id)
GIVE = (
    insert(given)
    .values({name: bindparam(name) for name in ("workspace_id", "person_id", "given_at", *GIVEN)})
    .returning(given.c.id)
)
ANSWER = update(given).where(given.c.id == bindparam("id_")).values(answer=bindparam("answer"))
RESIZE = update(given).where(given.c.id == bindparam("id_")).values(target=bindparam("target"))
COUNTED = update(given).where(given.c.id == bindparam("id_")).values(done=bindparam("count"))
RECOUNT = (
    update(given)
    .where(
        given.c.workspace_id == bindparam("workspace"),
        given.c.day >= bindparam("since"),
        given.c.done.is_not(None),
    )
    .values(done=None)
)
