"""What came in, once each."""

from sqlalchemy import bindparam, exists, insert, literal, select, update

from bot.storage.statements.schema import channel, message

_COLUMNS = (message.c.id, message.c.text, message.c.received_at)
_NEW = ("channel_id", "person_id", "platform", "event", "text", "received_at")
_TAKEN = exists().where(message.c.platform == bindparam("platform"), message.c.event == bindparam("event"))
TAKE = (
    insert(message)
    .from_select(_NEW, select(*(bindparam(name, type_=message.c[name].type) for name in _NEW)).where(~_TAKEN))
    .returning(message.c.id)
)
EVENT = select(message.c.id).where(
    message.c.person_id == bindparam("person"),
    message.c.platform == bindparam("platform"),
    message.c.event == bindparam("event"),
)
CHANGES = update(message).where(message.c.id == bindparam("id_")).values(edits=bindparam("first"))
CHANGED = select(message.c.id).where(message.c.edits == bindparam("first")).order_by(message.c.id)
FROM = (
    select(message.c.id)
    .join(channel, channel.c.id == message.c.channel_id)
    .where(
        channel.c.platform == bindparam("platform"),
        channel.c.chat == bindparam("chat"),
        channel.c.thread == bindparam("thread"),
    )
    .limit(1)
)
GET = select(*_COLUMNS).where(message.c.id == bindparam("id"))
GET_OWN = select(*_COLUMNS).where(message.c.id == bindparam("id"), message.c.person_id == bindparam("person"))
ALL = (
    select(*_COLUMNS)
    .where(message.c.person_id == bindparam("person"), message.c.text.is_not(None))
    .order_by(message.c.id.desc())
)
NEWEST = ALL.where(message.c.text != literal("")).limit(bindparam("most"))
SCRUB = update(message).where(message.c.id == bindparam("id_")).values(text=None)
