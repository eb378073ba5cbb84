"""Made of bot/storage/statements/squads/plans.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import day, day_text, instant, instant_text

DUE = Statement(
    "SELECT squad_schedule.id FROM squad_schedule WHERE squad_schedule.next_due_at <= ? ORDER BY "
    "squad_schedule.next_due_at, squad_schedule.squad_id, squad_schedule.rank LIMIT ? OFFSET ?",
    parameters=("now", "most", None),
    constants={2: 0},
    sent={"now": instant_text},
    columns=("id",),
)

NEXT_DUE = Statement(
    "SELECT squad_schedule.next_due_at FROM squad_schedule WHERE squad_schedule.next_due_at IS NOT "
    "NULL ORDER BY squad_schedule.next_due_at, squad_schedule.squad_id, squad_schedule.rank LIMIT ? "
    "OFFSET ?",
    parameters=(None, None),
    constants={0: 1, 1: 0},
    columns=("next_due_at",),
    read={"next_due_at": instant},
)

GET = Statement(
    "SELECT squad_schedule.id, squad_schedule.squad_id, squad_schedule.moment, "
    "squad_schedule.done_on, squad_schedule.next_on, squad_schedule.next_due_at FROM squad_schedule "
    "WHERE squad_schedule.id = ?",
    parameters=("id",),
    columns=("id", "squad_id", "moment", "done_on", "next_on", "next_due_at"),
    read={"done_on": day, "next_on": day, "next_due_at": instant},
)

OF = Statement(
    "SELECT squad_schedule.id, squad_schedule.squad_id, squad_schedule.moment, "
    "squad_schedule.done_on, squad_schedule.next_on, squad_schedule.next_due_at FROM squad_schedule "
    "WHERE squad_schedule.squad_id = ? ORDER BY squad_schedule.rank",
    parameters=("squad",),
    columns=("id", "squad_id", "moment", "done_on", "next_on", "next_due_at"),
    read={"done_on": day, "next_on": day, "next_due_at": instant},
)

SAVE = Statement(
    "UPDATE squad_schedule SET done_on=?, next_on=?, next_due_at=? WHERE squad_schedule.squad_id = ?"
    " AND squad_schedule.moment = ?",
    parameters=("done_on", "next_on", "next_due_at", "squad", "which"),
    sent={"done_on": day_text, "next_on": day_text, "next_due_at": instant_text},
)

ADD = Statement(
    "INSERT INTO squad_schedule (squad_id, moment, rank, done_on, next_on, next_due_at) VALUES (?, "
    "?, ?, ?, ?, ?)",
    parameters=("squad", "which", "rank", "done_on", "next_on", "next_due_at"),
    sent={"done_on": day_text, "next_on": day_text, "next_due_at": instant_text},
)

PUT_OFF = Statement(
    "UPDATE squad_schedule SET next_due_at=? WHERE squad_schedule.id = ?",
    parameters=("until", "id_"),
    sent={"until": instant_text},
)
