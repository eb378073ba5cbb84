"""The chats in which the bot talks, each with a row of its own."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Table, bindparam, delete, exists, insert, or_, select, update

from bot.storage.statements.schema import channel, message, metadata, outbox

FIND = select(channel.c.id).where(
    channel.c.platform == bindparam("platform"),
    channel.c.chat == bindparam("chat"),
    channel.c.thread == bindparam("thread"),
)
ADD = (
    insert(channel)
    .values({name: bindparam(name) for name in ("platform", "chat", "thread", "grouped")})
    .returning(channel.c.id)
)
_OF_CHANNELS = [table for table in metadata.sorted_tables if "channel_id" in table.c]


def _used_by(tables: Iterable[Table]) -> ColumnElement[bool]:
    return or_(*(exists().where(table.c.channel_id == channel.c.id) for table in tables))


DROP = delete(channel).where(
    channel.c.id == bindparam("id"),
    channel.c.squad_id.is_(None),
    ~_used_by((message, outbox)),
    or_(~channel.c.grouped, ~_used_by(_OF_CHANNELS)),
)
UNREACHABLE = select(channel.c.id).where(
    channel.c.platform == bindparam("platform"),
    channel.c.chat == bindparam("chat"),
    channel.c.thread == bindparam("thread"),
    channel.c.unreachable_at.is_not(None),
)
LOST = update(channel).where(channel.c.id == bindparam("id_")).values(unreachable_at=bindparam("now"))
RETURNED = (
    update(channel)
    .where(channel.c.id == bindparam("id_"), channel.c.unreachable_at.is_not(None))
    .values(unreachable_at=None)
)
#: What `address` needs of a row that joined the channel.
COLUMNS = (channel.c.platform, channel.c.chat, channel.c.thread, channel.c.grouped)
