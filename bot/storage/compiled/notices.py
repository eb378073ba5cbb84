"""Made of bot/storage/statements/notices.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import instant, instant_text

TOLD = Statement(
    "SELECT notice.told_at FROM notice WHERE notice.person_id = ? AND notice.channel_id = ? AND "
    'notice."key" = ?',
    parameters=("person", "channel", "notice"),
    columns=("told_at",),
    read={"told_at": instant},
)

TELL = Statement(
    'INSERT INTO notice (person_id, channel_id, "key", told_at) VALUES (?, ?, ?, ?)',
    parameters=("person", "channel", "notice", "now"),
    sent={"now": instant_text},
)

TELL_AGAIN = Statement(
    'UPDATE notice SET told_at=? WHERE notice.person_id = ? AND notice.channel_id = ? AND notice."key" = ?',
    parameters=("now", "person", "channel", "notice"),
    sent={"now": instant_text},
)
