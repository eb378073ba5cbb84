"""Made of bot/storage/statements/squads/check_ins.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import bit, day, day_text, instant, instant_text, truth

FIND = Statement(
    "SELECT squad_day.id, squad_day.day, squad_day.begins_at, squad_day.opens_at, "
    "squad_day.closes_at, squad_day.ends_at FROM squad_day WHERE squad_day.squad_id = ? AND "
    "squad_day.day = ?",
    parameters=("squad", "on"),
    sent={"on": day_text},
    columns=("id", "day", "begins_at", "opens_at", "closes_at", "ends_at"),
    read={"day": day, "begins_at": instant, "opens_at": instant, "closes_at": instant, "ends_at": instant},
)

BEGIN = Statement(
    "INSERT INTO squad_day (squad_id, day, week, begins_at, opens_at, closes_at, ends_at) VALUES (?,"
    " ?, ?, ?, ?, ?, ?)",
    parameters=("squad", "on", "week", "begins_at", "opens_at", "closes_at", "ends_at"),
    sent={
        "on": day_text,
        "week": day_text,
        "begins_at": instant_text,
        "opens_at": instant_text,
        "closes_at": instant_text,
        "ends_at": instant_text,
    },
)

MOVE = Statement(
    "UPDATE squad_day SET begins_at=?, opens_at=?, closes_at=?, ends_at=? WHERE squad_day.squad_id ="
    " ? AND squad_day.day = ?",
    parameters=("begins_at", "opens_at", "closes_at", "ends_at", "squad", "on"),
    sent={
        "begins_at": instant_text,
        "opens_at": instant_text,
        "closes_at": instant_text,
        "ends_at": instant_text,
        "on": day_text,
    },
)

SCHEDULED = Statement(
    "SELECT squad_day.week, squad_day.day FROM squad_day WHERE squad_day.squad_id = ? AND "
    "squad_day.day >= ? AND squad_day.day <= ? ORDER BY squad_day.day",
    parameters=("squad", "first", "last"),
    sent={"first": day_text, "last": day_text},
    columns=("week", "day"),
    read={"week": day, "day": day},
)

ANSWERS = Statement(
    "SELECT squad_answer.person_id, squad_day.day, squad_answer.state, squad_answer.answered_at, "
    "squad_answer.words, squad_answer.filled FROM squad_answer JOIN squad_day ON squad_day.id = "
    "squad_answer.squad_day_id WHERE squad_day.squad_id = ? AND squad_day.day >= ? AND squad_day.day"
    " <= ? ORDER BY squad_day.day, squad_answer.person_id",
    parameters=("squad", "first", "last"),
    sent={"first": day_text, "last": day_text},
    columns=("person_id", "day", "state", "answered_at", "words", "filled"),
    read={"day": day, "answered_at": instant, "filled": truth},
)

ANSWERS_OF = Statement(
    "SELECT squad_answer.person_id, squad_day.day, squad_answer.state, squad_answer.answered_at, "
    "squad_answer.words, squad_answer.filled FROM squad_answer JOIN squad_day ON squad_day.id = "
    "squad_answer.squad_day_id WHERE squad_day.squad_id = ? AND squad_answer.person_id = ? ORDER BY "
    "squad_day.day, squad_answer.person_id",
    parameters=("squad", "person"),
    columns=("person_id", "day", "state", "answered_at", "words", "filled"),
    read={"day": day, "answered_at": instant, "filled": truth},
)

ANSWERED = Statement(
    "SELECT squad_answer.person_id, squad_day.day, squad_answer.state, squad_answer.answered_at, "
    "squad_answer.words, squad_answer.filled FROM squad_answer JOIN squad_day ON squad_day.id = "
    "squad_answer.squad_day_id WHERE squad_day.squad_id = ? AND squad_day.day = ? AND "
    "squad_answer.person_id = ? ORDER BY squad_day.day, squad_answer.person_id",
    parameters=("squad", "on", "person"),
    sent={"on": day_text},
    columns=("person_id", "day", "state", "answered_at", "words", "filled"),
    read={"day": day, "answered_at": instant, "filled": truth},
)

ANSWER = Statement(
    "INSERT INTO squad_answer (squad_day_id, person_id, state, words, filled, answered_at) VALUES "
    "(?, ?, ?, ?, ?, ?)",
    parameters=("day_id", "person", "state", "words", "filled", "answered_at"),
    sent={"filled": bit, "answered_at": instant_text},
)

CHANGE = Statement(
    "UPDATE squad_answer SET state=?, words=?, filled=?, answered_at=? WHERE "
    "squad_answer.squad_day_id = ? AND squad_answer.person_id = ?",
    parameters=("state", "words", "filled", "answered_at", "day_id", "person"),
    sent={"filled": bit, "answered_at": instant_text},
)

WITHDRAW = Statement(
    "DELETE FROM squad_answer WHERE squad_answer.squad_day_id = ? AND squad_answer.person_id = ? AND"
    " squad_answer.filled = ?",
    parameters=("day_id", "person", "was_filled"),
    sent={"was_filled": bit},
)

ACTIVE_BEFORE = Statement(
    "SELECT squad_answer.person_id, max(squad_day.day) AS day FROM squad_answer JOIN squad_day ON "
    "squad_day.id = squad_answer.squad_day_id WHERE squad_day.squad_id = ? AND squad_day.day < ? AND"
    " squad_day.day >= ? AND (squad_answer.state = ? OR squad_answer.state = ?) GROUP BY "
    "squad_answer.person_id",
    parameters=("squad", "on", "since", None, None),
    constants={3: "done", 4: "partly"},
    sent={"on": day_text, "since": day_text},
    columns=("person_id", "day"),
    read={"day": day},
)

LAST_ANSWER = Statement(
    "SELECT squad_answer.person_id, max(squad_day.day) AS day FROM squad_answer JOIN squad_day ON "
    "squad_day.id = squad_answer.squad_day_id WHERE squad_day.squad_id = ? AND squad_day.day >= ? "
    "GROUP BY squad_answer.person_id",
    parameters=("squad", "since"),
    sent={"since": day_text},
    columns=("person_id", "day"),
    read={"day": day},
)

LAST_COMMITMENT = Statement(
    "SELECT squad_commitment.person_id, max(squad_commitment.week) AS day FROM squad_commitment "
    "WHERE squad_commitment.squad_id = ? AND squad_commitment.week >= ? GROUP BY "
    "squad_commitment.person_id",
    parameters=("squad", "since"),
    sent={"since": day_text},
    columns=("person_id", "day"),
    read={"day": day},
)

BEST_BEFORE = Statement(
    "SELECT anon_1.person_id, max(anon_1.done) AS done FROM (SELECT squad_answer.person_id AS "
    "person_id, count(*) AS done FROM squad_answer JOIN squad_day ON squad_day.id = "
    "squad_answer.squad_day_id WHERE squad_day.squad_id = ? AND squad_day.week < ? AND "
    "squad_answer.state = ? GROUP BY squad_answer.person_id, squad_day.week) AS anon_1 GROUP BY "
    "anon_1.person_id",
    parameters=("squad", "on", None),
    constants={2: "done"},
    sent={"on": day_text},
    columns=("person_id", "done"),
)

UNPOST = Statement(
    "DELETE FROM squad_post WHERE squad_post.squad_id = ? AND squad_post.kind = ? AND squad_post.day"
    " = ? AND squad_post.channel_id = ?",
    parameters=("squad", "of_kind", "on", "channel"),
    sent={"on": day_text},
)

POST = Statement(
    "INSERT INTO squad_post (squad_id, channel_id, kind, day, outbox_id) VALUES (?, ?, ?, ?, ?)",
    parameters=("squad", "channel", "of_kind", "on", "row"),
    sent={"on": day_text},
)

POSTS = Statement(
    "SELECT squad_post.outbox_id, channel.platform, channel.chat, channel.thread, channel.grouped "
    "FROM squad_post JOIN channel ON channel.id = squad_post.channel_id WHERE squad_post.squad_id = "
    "? AND squad_post.kind = ? AND squad_post.day = ? ORDER BY squad_post.id",
    parameters=("squad", "of_kind", "on"),
    sent={"on": day_text},
    columns=("outbox_id", "platform", "chat", "thread", "grouped"),
    read={"grouped": truth},
)
