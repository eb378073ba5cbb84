"""Made of bot/storage/statements/squads/roster.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import bit, day, day_text, truth

EVER = Statement(
    "SELECT squad_member.person_id, squad_member.name, squad_member.joined_on, squad_member.left_on,"
    " squad_member.position, squad_member.shares, squad_member.ranked, squad_member.tell_partner, "
    "squad_member.away_from, squad_member.away_until, squad_member.told_quiet_on FROM squad_member "
    "WHERE squad_member.squad_id = ? ORDER BY squad_member.position",
    parameters=("squad",),
    columns=(
        "person_id",
        "name",
        "joined_on",
        "left_on",
        "position",
        "shares",
        "ranked",
        "tell_partner",
        "away_from",
        "away_until",
        "told_quiet_on",
    ),
    read={
        "joined_on": day,
        "left_on": day,
        "shares": truth,
        "ranked": truth,
        "tell_partner": truth,
        "away_from": day,
        "away_until": day,
        "told_quiet_on": day,
    },
)

NOW = Statement(
    "SELECT squad_member.person_id, squad_member.name, squad_member.joined_on, squad_member.left_on,"
    " squad_member.position, squad_member.shares, squad_member.ranked, squad_member.tell_partner, "
    "squad_member.away_from, squad_member.away_until, squad_member.told_quiet_on FROM squad_member "
    "WHERE squad_member.squad_id = ? AND squad_member.left_on IS NULL ORDER BY squad_member.position",
    parameters=("squad",),
    columns=(
        "person_id",
        "name",
        "joined_on",
        "left_on",
        "position",
        "shares",
        "ranked",
        "tell_partner",
        "away_from",
        "away_until",
        "told_quiet_on",
    ),
    read={
        "joined_on": day,
        "left_on": day,
        "shares": truth,
        "ranked": truth,
        "tell_partner": truth,
        "away_from": day,
        "away_until": day,
        "told_quiet_on": day,
    },
)

GET = Statement(
    "SELECT squad_member.person_id, squad_member.name, squad_member.joined_on, squad_member.left_on,"
    " squad_member.position, squad_member.shares, squad_member.ranked, squad_member.tell_partner, "
    "squad_member.away_from, squad_member.away_until, squad_member.told_quiet_on FROM squad_member "
    "WHERE squad_member.squad_id = ? AND squad_member.person_id = ?",
    parameters=("squad", "person"),
    columns=(
        "person_id",
        "name",
        "joined_on",
        "left_on",
        "position",
        "shares",
        "ranked",
        "tell_partner",
        "away_from",
        "away_until",
        "told_quiet_on",
    ),
    read={
        "joined_on": day,
        "left_on": day,
        "shares": truth,
        "ranked": truth,
        "tell_partner": truth,
        "away_from": day,
        "away_until": day,
        "told_quiet_on": day,
    },
)

LAST = Statement(
    "SELECT max(squad_member.position) AS last FROM squad_member WHERE squad_member.squad_id = ?",
    parameters=("squad",),
    columns=("last",),
)

SAVE = Statement(
    "UPDATE squad_member SET name=?, joined_on=?, left_on=?, position=?, shares=?, ranked=?, "
    "tell_partner=?, away_from=?, away_until=?, told_quiet_on=? WHERE squad_member.squad_id = ? AND "
    "squad_member.person_id = ?",
    parameters=(
        "name",
        "joined_on",
        "left_on",
        "position",
        "shares",
        "ranked",
        "tell_partner",
        "away_from",
        "away_until",
        "told_quiet_on",
        "squad",
        "person",
    ),
    sent={
        "joined_on": day_text,
        "left_on": day_text,
        "shares": bit,
        "ranked": bit,
        "tell_partner": bit,
        "away_from": day_text,
        "away_until": day_text,
        "told_quiet_on": day_text,
    },
)

ADD = Statement(
    "INSERT INTO squad_member (squad_id, person_id, name, joined_on, left_on, position, shares, "
    "ranked, tell_partner, away_from, away_until, told_quiet_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?)",
    parameters=(
        "squad",
        "person",
        "name",
        "joined_on",
        "left_on",
        "position",
        "shares",
        "ranked",
        "tell_partner",
        "away_from",
        "away_until",
        "told_quiet_on",
    ),
    sent={
        "joined_on": day_text,
        "left_on": day_text,
        "shares": bit,
        "ranked": bit,
        "tell_partner": bit,
        "away_from": day_text,
        "away_until": day_text,
        "told_quiet_on": day_text,
    },
)

WISH = Statement(
    "INSERT INTO squad_wish (squad_id, person_id, apart_id) VALUES (?, ?, ?)",
    parameters=("squad", "person", "apart"),
)

UNWISH = Statement(
    "DELETE FROM squad_wish WHERE squad_wish.squad_id = ? AND squad_wish.person_id = ? AND "
    "squad_wish.apart_id = ?",
    parameters=("squad", "person", "apart"),
)

WISHES = Statement(
    "SELECT squad_wish.apart_id FROM squad_wish WHERE squad_wish.squad_id = ? AND "
    "squad_wish.person_id = ? ORDER BY squad_wish.id",
    parameters=("squad", "person"),
    columns=("apart_id",),
)

APART = Statement(
    "SELECT squad_wish.person_id, squad_wish.apart_id FROM squad_wish WHERE squad_wish.squad_id = ?",
    parameters=("squad",),
    columns=("person_id", "apart_id"),
)
