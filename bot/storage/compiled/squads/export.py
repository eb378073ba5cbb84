"""Made of bot/storage/statements/squads/export.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import day, instant, truth

SETTINGS = Statement(
    "SELECT squad.name, squad.zone, squad.locale, squad.week_start, squad.check_in, squad.window, "
    "squad.weekdays, squad.goal, squad.target, squad.partners, squad.away_from, squad.away_until, "
    "squad.resting, squad.ranking, squad.country, squad.region, squad.created_at, squad.ended_at "
    "FROM squad WHERE squad.id = ?",
    parameters=("squad",),
    columns=(
        "name",
        "zone",
        "locale",
        "week_start",
        "check_in",
        "window",
        "weekdays",
        "goal",
        "target",
        "partners",
        "away_from",
        "away_until",
        "resting",
        "ranking",
        "country",
        "region",
        "created_at",
        "ended_at",
    ),
    read={
        "away_from": day,
        "away_until": day,
        "resting": truth,
        "ranking": truth,
        "created_at": instant,
        "ended_at": instant,
    },
)

MEMBERS = Statement(
    "SELECT squad_member.name, squad_member.joined_on FROM squad_member WHERE squad_member.squad_id "
    "= ? AND squad_member.left_on IS NULL ORDER BY squad_member.position",
    parameters=("squad",),
    columns=("name", "joined_on"),
    read={"joined_on": day},
)

ANSWERS = Statement(
    "SELECT squad_member.name, squad_day.day, squad_answer.state, squad_answer.words FROM "
    "squad_answer JOIN squad_day ON squad_day.id = squad_answer.squad_day_id JOIN squad_member ON "
    "squad_member.squad_id = squad_day.squad_id AND squad_member.person_id = squad_answer.person_id "
    "WHERE squad_day.squad_id = ? AND squad_member.left_on IS NULL ORDER BY squad_day.day, "
    "squad_member.position",
    parameters=("squad",),
    columns=("name", "day", "state", "words"),
    read={"day": day},
)

COMMITMENTS = Statement(
    "SELECT squad_member.name, squad_commitment.week, squad_commitment.what, "
    "squad_commitment.at_time, squad_commitment.at_place, squad_commitment.outcome FROM "
    "squad_commitment JOIN squad_member ON squad_member.squad_id = squad_commitment.squad_id AND "
    "squad_member.person_id = squad_commitment.person_id WHERE squad_commitment.squad_id = ? AND "
    "squad_member.left_on IS NULL ORDER BY squad_commitment.week, squad_member.position",
    parameters=("squad",),
    columns=("name", "week", "what", "at_time", "at_place", "outcome"),
    read={"week": day},
)

MEMBERSHIPS = Statement(
    "SELECT squad.id, squad.name AS squad, squad.zone, squad_member.name, squad_member.joined_on, "
    "squad_member.left_on, squad_member.shares, squad_member.ranked, squad_member.tell_partner, "
    "squad_member.away_from, squad_member.away_until FROM squad JOIN squad_member ON "
    "squad_member.squad_id = squad.id WHERE squad_member.person_id = ? ORDER BY squad_member.id",
    parameters=("person",),
    columns=(
        "id",
        "squad",
        "zone",
        "name",
        "joined_on",
        "left_on",
        "shares",
        "ranked",
        "tell_partner",
        "away_from",
        "away_until",
    ),
    read={
        "joined_on": day,
        "left_on": day,
        "shares": truth,
        "ranked": truth,
        "tell_partner": truth,
        "away_from": day,
        "away_until": day,
    },
)

MY_ANSWERS = Statement(
    "SELECT squad_day.day, squad_answer.state, squad_answer.words, squad_answer.filled, "
    "squad_answer.answered_at FROM squad_answer JOIN squad_day ON squad_day.id = "
    "squad_answer.squad_day_id WHERE squad_day.squad_id = ? AND squad_answer.person_id = ? ORDER BY "
    "squad_day.day",
    parameters=("squad", "person"),
    columns=("day", "state", "words", "filled", "answered_at"),
    read={"day": day, "filled": truth, "answered_at": instant},
)

MY_COMMITMENTS = Statement(
    "SELECT squad_commitment.week, squad_commitment.what, squad_commitment.at_time, "
    "squad_commitment.at_place, squad_commitment.outcome, squad_commitment.made_at FROM "
    "squad_commitment WHERE squad_commitment.squad_id = ? AND squad_commitment.person_id = ? ORDER "
    "BY squad_commitment.week",
    parameters=("squad", "person"),
    columns=("week", "what", "at_time", "at_place", "outcome", "made_at"),
    read={"week": day, "made_at": instant},
)

MY_HELP = Statement(
    "SELECT squad_help.day, other.name FROM squad_help JOIN squad_member AS other ON other.squad_id "
    "= ? AND other.person_id = squad_help.helped_id WHERE squad_help.squad_id = ? AND "
    "squad_help.person_id = ? ORDER BY squad_help.id",
    parameters=("squad", "squad", "person"),
    columns=("day", "name"),
    read={"day": day},
)

MY_WISHES = Statement(
    "SELECT other.name FROM squad_wish JOIN squad_member AS other ON other.squad_id = ? AND "
    "other.person_id = squad_wish.apart_id WHERE squad_wish.squad_id = ? AND squad_wish.person_id = "
    "? ORDER BY squad_wish.id",
    parameters=("squad", "squad", "person"),
    columns=("name",),
)
