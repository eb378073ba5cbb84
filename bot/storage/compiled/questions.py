"""Made of bot/storage/statements/questions.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import instant, instant_text, json_text, json_value

NEWEST = Statement(
    'SELECT question.id, question."key", question.facts, question.asked_at FROM question WHERE '
    "question.person_id = ? AND question.channel_id = ? ORDER BY question.id DESC LIMIT ? OFFSET ?",
    parameters=("person", "channel", None, None),
    constants={2: 1, 3: 0},
    columns=("id", "key", "facts", "asked_at"),
    read={"facts": json_value, "asked_at": instant},
)

FIND = Statement(
    'SELECT question.id, question."key", question.facts, question.asked_at FROM question WHERE '
    'question.person_id = ? AND question."key" = ? ORDER BY question.id DESC LIMIT ? OFFSET ?',
    parameters=("person", "key", None, None),
    constants={2: 1, 3: 0},
    columns=("id", "key", "facts", "asked_at"),
    read={"facts": json_value, "asked_at": instant},
)

GET = Statement(
    'SELECT question.id, question."key", question.facts, question.asked_at FROM question WHERE '
    "question.person_id = ? AND question.id = ?",
    parameters=("person", "id"),
    columns=("id", "key", "facts", "asked_at"),
    read={"facts": json_value, "asked_at": instant},
)

ALL = Statement(
    'SELECT question.id, question."key", question.facts, question.asked_at FROM question WHERE '
    "question.person_id = ? ORDER BY question.id",
    parameters=("person",),
    columns=("id", "key", "facts", "asked_at"),
    read={"facts": json_value, "asked_at": instant},
)

ASK = Statement(
    'INSERT INTO question (person_id, channel_id, "key", facts, asked_at) VALUES (?, ?, ?, ?, ?) '
    "RETURNING id",
    parameters=("person_id", "channel_id", "key", "facts", "asked_at"),
    sent={"facts": json_text, "asked_at": instant_text},
    columns=("id",),
)

CLOSE = Statement(
    "DELETE FROM question WHERE question.id = ?",
    parameters=("id",),
)
