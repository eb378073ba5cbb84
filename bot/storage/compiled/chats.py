"""Made of bot/storage/statements/chats.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import instant, instant_text, truth

OF_CHAT = Statement(
    "SELECT channel.id, channel.thread, channel.grouped, channel.unreachable_at FROM channel WHERE "
    "channel.platform = ? AND channel.chat = ?",
    parameters=("platform", "chat"),
    columns=("id", "thread", "grouped", "unreachable_at"),
    read={"grouped": truth, "unreachable_at": instant},
)

LOST = Statement(
    "UPDATE channel SET unreachable_at=? WHERE channel.id = ?",
    parameters=("now", "id_"),
    sent={"now": instant_text},
)

RETURNED = Statement(
    "UPDATE channel SET unreachable_at=? WHERE channel.id = ?",
    parameters=(None, "id_"),
    constants={0: None},
)

DROP_BROADCASTS = Statement(
    "DELETE FROM outbox WHERE outbox.channel_id = ? AND outbox.state = ? AND outbox.broadcast = 1",
    parameters=("id_", None),
    constants={1: "queued"},
)

RENAME = Statement(
    "UPDATE channel SET chat=?, unreachable_at=? WHERE channel.id = ?",
    parameters=("to", None, "id_"),
    constants={1: None},
)

PLACED = Statement(
    "UPDATE channel SET place=? WHERE channel.platform = ? AND channel.chat = ? AND channel.thread ="
    " ? AND channel.place IS NOT ?",
    parameters=("where_", "platform", "chat", "thread", "where_"),
)

NO_NATIVE = Statement(
    "UPDATE outbox SET native=? WHERE outbox.channel_id = ?",
    parameters=(None, "id_"),
    constants={0: None},
)

REMOVE = Statement(
    "DELETE FROM channel WHERE channel.id = ?",
    parameters=("id_",),
)

LATEST = Statement(
    "SELECT channel.platform, channel.chat, channel.thread, channel.grouped, message.event FROM "
    "channel JOIN message ON message.id = (SELECT max(message_1.id) AS max_1 FROM message AS "
    "message_1 WHERE message_1.channel_id = channel.id) WHERE channel.platform = ? AND "
    "channel.grouped = 0 ORDER BY message.id DESC LIMIT ? OFFSET ?",
    parameters=("platform", "most", None),
    constants={2: 0},
    columns=("platform", "chat", "thread", "grouped", "event"),
    read={"grouped": truth},
)

MERGE = (
    Statement(
        "UPDATE message SET channel_id=? WHERE message.channel_id = ?",
        parameters=("to", "id_"),
    ),
    Statement(
        "DELETE FROM notice WHERE notice.channel_id = ? AND (EXISTS (SELECT * FROM notice AS notice_1 "
        'WHERE notice_1.channel_id = ? AND notice_1.person_id = notice.person_id AND notice_1."key" = '
        'notice."key"))',
        parameters=("id_", "to"),
    ),
    Statement(
        "UPDATE notice SET channel_id=? WHERE notice.channel_id = ?",
        parameters=("to", "id_"),
    ),
    Statement(
        "UPDATE outbox SET channel_id=? WHERE outbox.channel_id = ?",
        parameters=("to", "id_"),
    ),
    Statement(
        "UPDATE question SET channel_id=? WHERE question.channel_id = ?",
        parameters=("to", "id_"),
    ),
    Statement(
        "UPDATE schedule SET channel_id=? WHERE schedule.channel_id = ?",
        parameters=("to", "id_"),
    ),
    Statement(
        "DELETE FROM squad_post WHERE squad_post.channel_id = ? AND (EXISTS (SELECT * FROM squad_post AS"
        " squad_post_1 WHERE squad_post_1.channel_id = ? AND squad_post_1.squad_id = squad_post.squad_id"
        " AND squad_post_1.kind = squad_post.kind AND squad_post_1.day = squad_post.day))",
        parameters=("id_", "to"),
    ),
    Statement(
        "UPDATE squad_post SET channel_id=? WHERE squad_post.channel_id = ?",
        parameters=("to", "id_"),
    ),
)

KEPT = (
    Statement(
        "UPDATE channel SET place=(SELECT channel_1.place FROM channel AS channel_1 WHERE channel_1.id ="
        " ?) WHERE channel.id = ? AND channel.place IS NULL",
        parameters=("id_", "to"),
    ),
    Statement(
        "UPDATE channel SET squad_id=(SELECT channel_1.squad_id FROM channel AS channel_1 WHERE "
        "channel_1.id = ?) WHERE channel.id = ? AND channel.squad_id IS NULL",
        parameters=("id_", "to"),
    ),
)
