"""Made of bot/storage/statements/rhythms.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import bit, day, day_text, instant, instant_text, truth

OF = Statement(
    "SELECT rhythm.rest, rhythm.quiet_from, rhythm.quiet_until, rhythm.nudges, rhythm.paused, "
    "rhythm.back_on, rhythm.prompted_at, rhythm.unanswered FROM rhythm WHERE rhythm.person_id = ?",
    parameters=("person",),
    columns=("rest", "quiet_from", "quiet_until", "nudges", "paused", "back_on", "prompted_at", "unanswered"),
    read={"nudges": truth, "paused": truth, "back_on": day, "prompted_at": instant},
)

ADD = Statement(
    "INSERT INTO rhythm (person_id, rest, quiet_from, quiet_until, nudges, paused, back_on, "
    "prompted_at, unanswered) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    parameters=(
        "person_id",
        "rest",
        "quiet_from",
        "quiet_until",
        "nudges",
        "paused",
        "back_on",
        "prompted_at",
        "unanswered",
    ),
    sent={"nudges": bit, "paused": bit, "back_on": day_text, "prompted_at": instant_text},
)

SAVE = Statement(
    "UPDATE rhythm SET rest=?, quiet_from=?, quiet_until=?, nudges=?, paused=?, back_on=?, "
    "prompted_at=?, unanswered=? WHERE rhythm.person_id = ?",
    parameters=(
        "rest",
        "quiet_from",
        "quiet_until",
        "nudges",
        "paused",
        "back_on",
        "prompted_at",
        "unanswered",
        "person",
    ),
    sent={"nudges": bit, "paused": bit, "back_on": day_text, "prompted_at": instant_text},
)

PROMPTED = Statement(
    "UPDATE rhythm SET paused=?, back_on=?, prompted_at=?, unanswered=? WHERE rhythm.person_id = ?",
    parameters=("paused", "back_on", "prompted_at", "unanswered", "person"),
    sent={"paused": bit, "back_on": day_text, "prompted_at": instant_text},
)

HEARD = Statement(
    "SELECT message.received_at FROM message WHERE message.person_id = ? ORDER BY message.id DESC "
    "LIMIT ? OFFSET ?",
    parameters=("person", None, None),
    constants={1: 1, 2: 0},
    columns=("received_at",),
    read={"received_at": instant},
)

PROMISED = Statement(
    "SELECT commitment.week, commitment.words, commitment.outcome FROM commitment WHERE "
    "commitment.workspace_id = ? AND commitment.week = ?",
    parameters=("workspace", "monday"),
    sent={"monday": day_text},
    columns=("week", "words", "outcome"),
    read={"week": day},
)

PROMISE = Statement(
    "INSERT INTO commitment (workspace_id, person_id, week, words, outcome, made_at) VALUES (?, ?, "
    "?, ?, ?, ?)",
    parameters=("workspace_id", "person_id", "week", "words", "outcome", "made_at"),
    sent={"week": day_text, "made_at": instant_text},
)

REVISE = Statement(
    "UPDATE commitment SET words=?, outcome=? WHERE commitment.workspace_id = ? AND commitment.week = ?",
    parameters=("words", "outcome", "workspace", "monday"),
    sent={"monday": day_text},
)
