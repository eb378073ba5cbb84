"""Made of bot/storage/statements/channels.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import bit, instant_text

FIND = Statement(
    "SELECT channel.id FROM channel WHERE channel.platform = ? AND channel.chat = ? AND channel.thread = ?",
    parameters=("platform", "chat", "thread"),
    columns=("id",),
)

ADD = Statement(
    "INSERT INTO channel (platform, chat, thread, grouped) VALUES (?, ?, ?, ?) RETURNING id",
    parameters=("platform", "chat", "thread", "grouped"),
    sent={"grouped": bit},
    columns=("id",),
)

DROP = Statement(
    "DELETE FROM channel WHERE channel.id = ? AND channel.squad_id IS NULL AND NOT ((EXISTS (SELECT "
    "* FROM message WHERE message.channel_id = channel.id)) OR (EXISTS (SELECT * FROM outbox WHERE "
    "outbox.channel_id = channel.id))) AND (channel.grouped = 0 OR NOT ((EXISTS (SELECT * FROM "
    "message WHERE message.channel_id = channel.id)) OR (EXISTS (SELECT * FROM notice WHERE "
    "notice.channel_id = channel.id)) OR (EXISTS (SELECT * FROM outbox WHERE outbox.channel_id = "
    "channel.id)) OR (EXISTS (SELECT * FROM question WHERE question.channel_id = channel.id)) OR "
    "(EXISTS (SELECT * FROM schedule WHERE schedule.channel_id = channel.id)) OR (EXISTS (SELECT * "
    "FROM squad_post WHERE squad_post.channel_id = channel.id))))",
    parameters=("id",),
)

UNREACHABLE = Statement(
    "SELECT channel.id FROM channel WHERE channel.platform = ? AND channel.chat = ? AND "
    "channel.thread = ? AND channel.unreachable_at IS NOT NULL",
    parameters=("platform", "chat", "thread"),
    columns=("id",),
)

LOST = Statement(
    "UPDATE channel SET unreachable_at=? WHERE channel.id = ?",
    parameters=("now", "id_"),
    sent={"now": instant_text},
)

RETURNED = Statement(
    "UPDATE channel SET unreachable_at=? WHERE channel.id = ? AND channel.unreachable_at IS NOT NULL",
    parameters=(None, "id_"),
    constants={0: None},
)
