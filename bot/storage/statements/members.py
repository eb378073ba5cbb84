"""Who was let in, by which account, and who was put out again."""

from sqlalchemy import bindparam, delete, literal, or_, select, update

from bot.core.members import Standing
from bot.storage.statements.people import COLUMNS
from bot.storage.statements.schema import account, message, outbox, person

_ACCOUNT = (account.c.platform == bindparam("platform_"), account.c.native == bindparam("native_"))
_ASKS = account.c.standing == literal(Standing.ASKING.value)
_SEEN = (
    select(message.c.received_at)
    .where(message.c.person_id == person.c.id)
    .order_by(message.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
ALL = (
    select(
        person.c.id,
        person.c.name,
        person.c.created_at,
        person.c.removed_at,
        account.c.platform,
        account.c.native,
        _SEEN.label("seen"),
    )
    .join(account, account.c.person_id == person.c.id)
    .where(~_ASKS)
    .order_by(person.c.id, account.c.id)
)
HELD = (
    select(*COLUMNS, person.c.removed_at, account.c.standing)
    .join(account, account.c.person_id == person.c.id)
    .where(*_ACCOUNT)
)
STAND = update(account).where(*_ACCOUNT).values(standing=bindparam("how"))
REMOVED = update(person).where(person.c.id == bindparam("id_")).values(removed_at=bindparam("at"))
UNSENT = delete(outbox).where(
    outbox.c.person_id == bindparam("person"),
    or_(outbox.c.state == literal("queued"), outbox.c.state == literal("parked")),
)
DROP = delete(account).where(*_ACCOUNT)
ASKING = select(account.c.person_id).where(_ASKS, account.c.created_at < bindparam("before"))
