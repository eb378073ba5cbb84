"""Persons, their accounts and their workspace."""

from sqlalchemy import bindparam, delete, insert, literal, select, update

from bot.core.members import Standing
from bot.storage.fields import PERSON
from bot.storage.statements.schema import account, message, person, workspace

#: What `person_of` needs of a row.
COLUMNS = [person.c.id, *(person.c[name] for name in PERSON)]
FIND = (
    select(*COLUMNS)
    .join(account, account.c.person_id == person.c.id)
    .where(
        account.c.platform == bindparam("platform"),
        account.c.native == bindparam("native"),
        account.c.standing != literal(Standing.ASKING.value),
        person.c.removed_at.is_(None),
    )
)
GET = select(*COLUMNS).where(person.c.id == bindparam("id"))
ALL = select(*COLUMNS).order_by(person.c.id)
WORKSPACES = select(workspace.c.id).order_by(workspace.c.id)
ADD = (
    insert(person).values({name: bindparam(name) for name in (*PERSON, "created_at")}).returning(person.c.id)
)
SAVE = (
    update(person).where(person.c.id == bindparam("id_")).values({name: bindparam(name) for name in PERSON})
)
ADD_ACCOUNT = insert(account).values(
    {name: bindparam(name) for name in ("person_id", "platform", "native", "created_at")}
)
ADD_WORKSPACE = (
    insert(workspace)
    .values({name: bindparam(name) for name in ("owner_id", "name", "revision", "created_at")})
    .returning(workspace.c.id)
)
CHATS = select(message.c.channel_id).where(message.c.person_id == bindparam("person")).distinct()
ERASE = delete(person).where(person.c.id == bindparam("id"))
