"""Made of bot/storage/statements/squads/weeks.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import day, day_text, instant_text

COMMITMENT = Statement(
    "SELECT squad_commitment.person_id, squad_commitment.week, squad_commitment.what, "
    "squad_commitment.at_time, squad_commitment.at_place, squad_commitment.outcome FROM "
    "squad_commitment WHERE squad_commitment.squad_id = ? AND squad_commitment.person_id = ? AND "
    "squad_commitment.week = ?",
    parameters=("squad", "person", "first"),
    sent={"first": day_text},
    columns=("person_id", "week", "what", "at_time", "at_place", "outcome"),
    read={"week": day},
)

COMMITMENTS = Statement(
    "SELECT squad_commitment.person_id, squad_commitment.week, squad_commitment.what, "
    "squad_commitment.at_time, squad_commitment.at_place, squad_commitment.outcome FROM "
    "squad_commitment WHERE squad_commitment.squad_id = ? AND squad_commitment.week = ? ORDER BY "
    "squad_commitment.person_id",
    parameters=("squad", "first"),
    sent={"first": day_text},
    columns=("person_id", "week", "what", "at_time", "at_place", "outcome"),
    read={"week": day},
)

COMMITMENTS_OF = Statement(
    "SELECT squad_commitment.person_id, squad_commitment.week, squad_commitment.what, "
    "squad_commitment.at_time, squad_commitment.at_place, squad_commitment.outcome FROM "
    "squad_commitment WHERE squad_commitment.squad_id = ? AND squad_commitment.person_id = ? ORDER "
    "BY squad_commitment.week",
    parameters=("squad", "person"),
    columns=("person_id", "week", "what", "at_time", "at_place", "outcome"),
    read={"week": day},
)

COMMIT = Statement(
    "INSERT INTO squad_commitment (squad_id, person_id, week, what, at_time, at_place, outcome, "
    "made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    parameters=("squad", "person", "first", "what", "at_time", "at_place", "outcome", "now"),
    sent={"first": day_text, "now": instant_text},
)

REVISE = Statement(
    "UPDATE squad_commitment SET what=?, at_time=?, at_place=?, outcome=? WHERE "
    "squad_commitment.squad_id = ? AND squad_commitment.person_id = ? AND squad_commitment.week = ?",
    parameters=("what", "at_time", "at_place", "outcome", "squad", "person", "first"),
    sent={"first": day_text},
)

UNCOMMIT = Statement(
    "DELETE FROM squad_commitment WHERE squad_commitment.squad_id = ? AND squad_commitment.person_id"
    " = ? AND squad_commitment.week = ?",
    parameters=("squad", "person", "first"),
    sent={"first": day_text},
)

UNHELP = Statement(
    "DELETE FROM squad_help WHERE squad_help.squad_id = ? AND squad_help.person_id = ? AND "
    "squad_help.helped_id = ? AND squad_help.day = ?",
    parameters=("squad", "person", "whom", "on"),
    sent={"on": day_text},
)

HELP = Statement(
    "INSERT INTO squad_help (squad_id, person_id, helped_id, day) VALUES (?, ?, ?, ?)",
    parameters=("squad", "person", "whom", "on"),
    sent={"on": day_text},
)

HELPS = Statement(
    "SELECT squad_help.person_id, squad_help.helped_id, squad_help.day FROM squad_help WHERE "
    "squad_help.squad_id = ? AND squad_help.day >= ? AND squad_help.day <= ? ORDER BY squad_help.id",
    parameters=("squad", "first", "last"),
    sent={"first": day_text, "last": day_text},
    columns=("person_id", "helped_id", "day"),
    read={"day": day},
)

UNDRAW = Statement(
    "DELETE FROM squad_partner WHERE squad_partner.squad_id = ? AND squad_partner.week = ?",
    parameters=("squad", "first"),
    sent={"first": day_text},
)

DRAW = Statement(
    "INSERT INTO squad_partner (squad_id, week, number, person_id) VALUES (?, ?, ?, ?)",
    parameters=("squad", "first", "group_number", "person"),
    sent={"first": day_text},
)

ROUNDS = Statement(
    'SELECT CAST(squad_partner.week AS VARCHAR) AS "on", squad_partner.number, '
    "squad_partner.person_id FROM squad_partner WHERE squad_partner.squad_id = ? AND "
    "squad_partner.week IN (SELECT DISTINCT squad_partner.week FROM squad_partner WHERE "
    "squad_partner.squad_id = ? ORDER BY squad_partner.week DESC LIMIT ? OFFSET ?) ORDER BY "
    "squad_partner.week, squad_partner.number, squad_partner.person_id",
    parameters=("squad", "squad", "most", None),
    constants={3: 0},
    columns=("on", "number", "person_id"),
)

PARTNERS = Statement(
    "SELECT squad_partner.person_id FROM squad_partner JOIN squad_partner AS mine ON mine.squad_id ="
    " squad_partner.squad_id AND mine.week = squad_partner.week AND mine.number = "
    "squad_partner.number WHERE squad_partner.squad_id = ? AND squad_partner.week = ? AND "
    "mine.person_id = ? AND squad_partner.person_id != ? ORDER BY squad_partner.person_id",
    parameters=("squad", "first", "person", "person"),
    sent={"first": day_text},
    columns=("person_id",),
)
