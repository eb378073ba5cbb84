"""Made of bot/storage/statements/squads/squads.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import bit, day, day_text, instant_text, truth

GET = Statement(
    "SELECT squad.id, squad.name, squad.zone, squad.locale, squad.week_start, squad.window, "
    "squad.goal, squad.target, squad.resting, squad.ranking, squad.country, squad.region, "
    "squad.owner_id, squad.check_in, squad.weekdays, squad.partners, squad.away_from, "
    "squad.away_until FROM squad WHERE squad.ended_at IS NULL AND squad.id = ?",
    parameters=("squad",),
    columns=(
        "id",
        "name",
        "zone",
        "locale",
        "week_start",
        "window",
        "goal",
        "target",
        "resting",
        "ranking",
        "country",
        "region",
        "owner_id",
        "check_in",
        "weekdays",
        "partners",
        "away_from",
        "away_until",
    ),
    read={"resting": truth, "ranking": truth, "away_from": day, "away_until": day},
)

AT = Statement(
    "SELECT squad.id, squad.name, squad.zone, squad.locale, squad.week_start, squad.window, "
    "squad.goal, squad.target, squad.resting, squad.ranking, squad.country, squad.region, "
    "squad.owner_id, squad.check_in, squad.weekdays, squad.partners, squad.away_from, "
    "squad.away_until FROM squad JOIN channel ON channel.squad_id = squad.id WHERE squad.ended_at IS"
    " NULL AND channel.id = ?",
    parameters=("channel",),
    columns=(
        "id",
        "name",
        "zone",
        "locale",
        "week_start",
        "window",
        "goal",
        "target",
        "resting",
        "ranking",
        "country",
        "region",
        "owner_id",
        "check_in",
        "weekdays",
        "partners",
        "away_from",
        "away_until",
    ),
    read={"resting": truth, "ranking": truth, "away_from": day, "away_until": day},
)

OF = Statement(
    "SELECT squad.id, squad.name, squad.zone, squad.locale, squad.week_start, squad.window, "
    "squad.goal, squad.target, squad.resting, squad.ranking, squad.country, squad.region, "
    "squad.owner_id, squad.check_in, squad.weekdays, squad.partners, squad.away_from, "
    "squad.away_until FROM squad JOIN squad_member ON squad_member.squad_id = squad.id WHERE "
    "squad.ended_at IS NULL AND squad_member.person_id = ? AND squad_member.left_on IS NULL ORDER BY"
    " squad.id",
    parameters=("person",),
    columns=(
        "id",
        "name",
        "zone",
        "locale",
        "week_start",
        "window",
        "goal",
        "target",
        "resting",
        "ranking",
        "country",
        "region",
        "owner_id",
        "check_in",
        "weekdays",
        "partners",
        "away_from",
        "away_until",
    ),
    read={"resting": truth, "ranking": truth, "away_from": day, "away_until": day},
)

EVER = Statement(
    "SELECT squad.id, squad.name, squad.zone, squad.locale, squad.week_start, squad.window, "
    "squad.goal, squad.target, squad.resting, squad.ranking, squad.country, squad.region, "
    "squad.owner_id, squad.check_in, squad.weekdays, squad.partners, squad.away_from, "
    "squad.away_until FROM squad JOIN squad_member ON squad_member.squad_id = squad.id WHERE "
    "squad.ended_at IS NULL AND squad_member.person_id = ? ORDER BY squad.id",
    parameters=("person",),
    columns=(
        "id",
        "name",
        "zone",
        "locale",
        "week_start",
        "window",
        "goal",
        "target",
        "resting",
        "ranking",
        "country",
        "region",
        "owner_id",
        "check_in",
        "weekdays",
        "partners",
        "away_from",
        "away_until",
    ),
    read={"resting": truth, "ranking": truth, "away_from": day, "away_until": day},
)

ADD = Statement(
    "INSERT INTO squad (owner_id, name, zone, locale, week_start, check_in, window, weekdays, goal, "
    "target, partners, away_from, away_until, resting, ranking, country, region, created_at) VALUES "
    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
    parameters=(
        "owner_id",
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
    ),
    sent={
        "away_from": day_text,
        "away_until": day_text,
        "resting": bit,
        "ranking": bit,
        "created_at": instant_text,
    },
    columns=("id",),
)

SAVE = Statement(
    "UPDATE squad SET owner_id=?, name=?, zone=?, locale=?, week_start=?, check_in=?, window=?, "
    "weekdays=?, goal=?, target=?, partners=?, away_from=?, away_until=?, resting=?, ranking=?, "
    "country=?, region=? WHERE squad.id = ?",
    parameters=(
        "owner_id",
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
        "squad",
    ),
    sent={"away_from": day_text, "away_until": day_text, "resting": bit, "ranking": bit},
)

END = Statement(
    "UPDATE squad SET ended_at=? WHERE squad.id = ?",
    parameters=("now", "squad"),
    sent={"now": instant_text},
)

ALL_LEAVE = Statement(
    "UPDATE squad_member SET left_on=? WHERE squad_member.squad_id = ? AND squad_member.left_on IS NULL",
    parameters=("on", "squad"),
    sent={"on": day_text},
)

OVER = (
    Statement(
        "DELETE FROM squad_schedule WHERE squad_schedule.squad_id = ?",
        parameters=("squad",),
    ),
    Statement(
        "DELETE FROM squad_wish WHERE squad_wish.squad_id = ?",
        parameters=("squad",),
    ),
    Statement(
        "DELETE FROM squad_partner WHERE squad_partner.squad_id = ?",
        parameters=("squad",),
    ),
    Statement(
        "DELETE FROM squad_code WHERE squad_code.squad_id = ?",
        parameters=("squad",),
    ),
)

CHANNELS = Statement(
    "SELECT channel.platform, channel.chat, channel.thread, channel.grouped FROM channel WHERE "
    "channel.squad_id = ? ORDER BY channel.id",
    parameters=("squad",),
    columns=("platform", "chat", "thread", "grouped"),
    read={"grouped": truth},
)

SETTLE = Statement(
    "UPDATE channel SET squad_id=? WHERE channel.id = ?",
    parameters=("squad", "channel"),
)

LEAVE = Statement(
    "UPDATE channel SET squad_id=? WHERE channel.id = ?",
    parameters=(None, "channel"),
    constants={0: None},
)

LEAVE_ALL = Statement(
    "UPDATE channel SET squad_id=? WHERE channel.squad_id = ?",
    parameters=(None, "squad"),
    constants={0: None},
)

NO_CODE = Statement(
    "DELETE FROM squad_code WHERE squad_code.squad_id = ?",
    parameters=("squad",),
)

CODE = Statement(
    "INSERT INTO squad_code (squad_id, digest, expires_at) VALUES (?, ?, ?)",
    parameters=("squad", "code_digest", "until"),
    sent={"until": instant_text},
)

OFFERED = Statement(
    "SELECT squad_code.squad_id FROM squad_code WHERE squad_code.digest = ? AND squad_code.expires_at > ?",
    parameters=("code_digest", "now"),
    sent={"now": instant_text},
    columns=("squad_id",),
)
