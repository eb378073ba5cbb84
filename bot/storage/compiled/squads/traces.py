"""Made of bot/storage/statements/squads/traces.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import json_text

EMPTY = Statement(
    "UPDATE outbox SET say=?, state=?, choices_open=? WHERE outbox.id IN (SELECT "
    "squad_post.outbox_id FROM squad_post WHERE squad_post.squad_id IN (SELECT squad_member.squad_id"
    " FROM squad_member WHERE squad_member.person_id = ?)) OR outbox.edits IN (SELECT "
    "squad_post.outbox_id FROM squad_post WHERE squad_post.squad_id IN (SELECT squad_member.squad_id"
    " FROM squad_member WHERE squad_member.person_id = ?))",
    parameters=("say", None, None, "person", "person"),
    constants={1: "sent", 2: 0},
    sent={"say": json_text},
)

EMPTY_SQUAD = Statement(
    "UPDATE outbox SET say=?, state=?, choices_open=? WHERE outbox.id IN (SELECT "
    "squad_post.outbox_id FROM squad_post WHERE squad_post.squad_id = ?) OR outbox.edits IN (SELECT "
    "squad_post.outbox_id FROM squad_post WHERE squad_post.squad_id = ?)",
    parameters=("say", None, None, "squad", "squad"),
    constants={1: "sent", 2: 0},
    sent={"say": json_text},
)

GONE = (
    Statement(
        "DELETE FROM squad_answer WHERE squad_answer.person_id = ?",
        parameters=("person",),
    ),
    Statement(
        "DELETE FROM squad_commitment WHERE squad_commitment.person_id = ?",
        parameters=("person",),
    ),
    Statement(
        "DELETE FROM squad_partner WHERE squad_partner.person_id = ?",
        parameters=("person",),
    ),
    Statement(
        "DELETE FROM squad_help WHERE squad_help.person_id = ? OR squad_help.helped_id = ?",
        parameters=("person", "person"),
    ),
    Statement(
        "DELETE FROM squad_wish WHERE squad_wish.person_id = ? OR squad_wish.apart_id = ?",
        parameters=("person", "person"),
    ),
    Statement(
        "DELETE FROM squad_member WHERE squad_member.person_id = ?",
        parameters=("person",),
    ),
)

DISOWN = Statement(
    "UPDATE squad SET owner_id=? WHERE squad.owner_id = ?",
    parameters=(None, "person"),
    constants={0: None},
)

LEFT = Statement(
    "DELETE FROM squad_member WHERE squad_member.person_id = ? AND squad_member.left_on IS NOT NULL "
    "AND (EXISTS (SELECT * FROM squad_member AS newer WHERE newer.person_id = ? AND newer.squad_id ="
    " squad_member.squad_id AND newer.left_on IS NULL))",
    parameters=("stays", "goes"),
)

JOINED = (
    (
        Statement(
            "DELETE FROM squad_member WHERE squad_member.person_id = ? AND (EXISTS (SELECT * FROM "
            "squad_member AS other WHERE other.person_id = ? AND other.squad_id = squad_member.squad_id))",
            parameters=("goes", "stays"),
        ),
        Statement(
            "UPDATE squad_member SET person_id=? WHERE squad_member.person_id = ?",
            parameters=("stays", "goes"),
        ),
    ),
    (
        Statement(
            "DELETE FROM squad_answer WHERE squad_answer.person_id = ? AND (EXISTS (SELECT * FROM "
            "squad_answer AS other WHERE other.person_id = ? AND other.squad_day_id = "
            "squad_answer.squad_day_id))",
            parameters=("goes", "stays"),
        ),
        Statement(
            "UPDATE squad_answer SET person_id=? WHERE squad_answer.person_id = ?",
            parameters=("stays", "goes"),
        ),
    ),
    (
        Statement(
            "DELETE FROM squad_commitment WHERE squad_commitment.person_id = ? AND (EXISTS (SELECT * FROM "
            "squad_commitment AS other WHERE other.person_id = ? AND other.squad_id = "
            "squad_commitment.squad_id AND other.week = squad_commitment.week))",
            parameters=("goes", "stays"),
        ),
        Statement(
            "UPDATE squad_commitment SET person_id=? WHERE squad_commitment.person_id = ?",
            parameters=("stays", "goes"),
        ),
    ),
    (
        Statement(
            "DELETE FROM squad_partner WHERE squad_partner.person_id = ? AND (EXISTS (SELECT * FROM "
            "squad_partner AS other WHERE other.person_id = ? AND other.squad_id = squad_partner.squad_id "
            "AND other.week = squad_partner.week))",
            parameters=("goes", "stays"),
        ),
        Statement(
            "UPDATE squad_partner SET person_id=? WHERE squad_partner.person_id = ?",
            parameters=("stays", "goes"),
        ),
    ),
    (
        Statement(
            "DELETE FROM squad_help WHERE squad_help.person_id = ? AND (EXISTS (SELECT * FROM squad_help AS "
            "other WHERE other.person_id = ? AND other.squad_id = squad_help.squad_id AND other.day = "
            "squad_help.day AND other.helped_id = squad_help.helped_id))",
            parameters=("goes", "stays"),
        ),
        Statement(
            "UPDATE squad_help SET person_id=? WHERE squad_help.person_id = ?",
            parameters=("stays", "goes"),
        ),
    ),
    (
        Statement(
            "DELETE FROM squad_help WHERE squad_help.helped_id = ? AND (EXISTS (SELECT * FROM squad_help AS "
            "other WHERE other.helped_id = ? AND other.squad_id = squad_help.squad_id AND other.day = "
            "squad_help.day AND other.person_id = squad_help.person_id))",
            parameters=("goes", "stays"),
        ),
        Statement(
            "UPDATE squad_help SET helped_id=? WHERE squad_help.helped_id = ?",
            parameters=("stays", "goes"),
        ),
    ),
    (
        Statement(
            "DELETE FROM squad_wish WHERE squad_wish.person_id = ? AND (EXISTS (SELECT * FROM squad_wish AS "
            "other WHERE other.person_id = ? AND other.squad_id = squad_wish.squad_id AND other.apart_id = "
            "squad_wish.apart_id))",
            parameters=("goes", "stays"),
        ),
        Statement(
            "UPDATE squad_wish SET person_id=? WHERE squad_wish.person_id = ?",
            parameters=("stays", "goes"),
        ),
    ),
    (
        Statement(
            "DELETE FROM squad_wish WHERE squad_wish.apart_id = ? AND (EXISTS (SELECT * FROM squad_wish AS "
            "other WHERE other.apart_id = ? AND other.squad_id = squad_wish.squad_id AND other.person_id = "
            "squad_wish.person_id))",
            parameters=("goes", "stays"),
        ),
        Statement(
            "UPDATE squad_wish SET apart_id=? WHERE squad_wish.apart_id = ?",
            parameters=("stays", "goes"),
        ),
    ),
)

OWNS = Statement(
    "UPDATE squad SET owner_id=? WHERE squad.owner_id = ?",
    parameters=("stays", "goes"),
)

THEMSELVES = (
    Statement(
        "DELETE FROM squad_help WHERE squad_help.person_id = squad_help.helped_id",
    ),
    Statement(
        "DELETE FROM squad_wish WHERE squad_wish.person_id = squad_wish.apart_id",
    ),
)
