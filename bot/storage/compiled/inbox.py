"""Made of bot/storage/statements/inbox.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import instant, instant_text

TAKE = Statement(
    "INSERT INTO message (channel_id, person_id, platform, event, text, received_at) SELECT ? AS "
    "anon_1, ? AS anon_2, ? AS anon_3, ? AS anon_4, ? AS anon_5, ? AS anon_6 WHERE NOT (EXISTS "
    "(SELECT * FROM message WHERE message.platform = ? AND message.event = ?)) RETURNING id",
    parameters=("channel_id", "person_id", "platform", "event", "text", "received_at", "platform", "event"),
    sent={"received_at": instant_text},
    columns=("id",),
)

EVENT = Statement(
    "SELECT message.id FROM message WHERE message.person_id = ? AND message.platform = ? AND "
    "message.event = ?",
    parameters=("person", "platform", "event"),
    columns=("id",),
)

CHANGES = Statement(
    "UPDATE message SET edits=? WHERE message.id = ?",
    parameters=("first", "id_"),
)

CHANGED = Statement(
    "SELECT message.id FROM message WHERE message.edits = ? ORDER BY message.id",
    parameters=("first",),
    columns=("id",),
)

FROM = Statement(
    "SELECT message.id FROM message JOIN channel ON channel.id = message.channel_id WHERE "
    "channel.platform = ? AND channel.chat = ? AND channel.thread = ? LIMIT ? OFFSET ?",
    parameters=("platform", "chat", "thread", None, None),
    constants={3: 1, 4: 0},
    columns=("id",),
)

GET = Statement(
    "SELECT message.id, message.text, message.received_at FROM message WHERE message.id = ?",
    parameters=("id",),
    columns=("id", "text", "received_at"),
    read={"received_at": instant},
)

GET_OWN = Statement(
    "SELECT message.id, message.text, message.received_at FROM message WHERE message.id = ? AND "
    "message.person_id = ?",
    parameters=("id", "person"),
    columns=("id", "text", "received_at"),
    read={"received_at": instant},
)

ALL = Statement(
    "SELECT message.id, message.text, message.received_at FROM message WHERE message.person_id = ? "
    "AND message.text IS NOT NULL ORDER BY message.id DESC",
    parameters=("person",),
    columns=("id", "text", "received_at"),
    read={"received_at": instant},
)

NEWEST = Statement(
    "SELECT message.id, message.text, message.received_at FROM message WHERE message.person_id = ? "
    "AND message.text IS NOT NULL AND message.text != ? ORDER BY message.id DESC LIMIT ? OFFSET ?",
    parameters=("person", None, "most", None),
    constants={1: "", 3: 0},
    columns=("id", "text", "received_at"),
    read={"received_at": instant},
)

SCRUB = Statement(
    "UPDATE message SET text=? WHERE message.id = ?",
    parameters=(None, "id_"),
    constants={0: None},
)
