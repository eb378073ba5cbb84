"""Made of bot/storage/statements/schedules.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import day, day_text, instant, instant_text, truth

GET = Statement(
    "SELECT schedule.id, schedule.person_id, schedule.kind, schedule.channel_id, schedule.at, "
    "schedule.zone, schedule.weekdays, schedule.done_on, schedule.next_on, schedule.next_due_at, "
    "channel.platform, channel.chat, channel.thread, channel.grouped FROM schedule JOIN channel ON "
    "channel.id = schedule.channel_id WHERE schedule.id = ?",
    parameters=("id",),
    columns=(
        "id",
        "person_id",
        "kind",
        "channel_id",
        "at",
        "zone",
        "weekdays",
        "done_on",
        "next_on",
        "next_due_at",
        "platform",
        "chat",
        "thread",
        "grouped",
    ),
    read={"done_on": day, "next_on": day, "next_due_at": instant, "grouped": truth},
)

OF = Statement(
    "SELECT schedule.id, schedule.person_id, schedule.kind, schedule.channel_id, schedule.at, "
    "schedule.zone, schedule.weekdays, schedule.done_on, schedule.next_on, schedule.next_due_at, "
    "channel.platform, channel.chat, channel.thread, channel.grouped FROM schedule JOIN channel ON "
    "channel.id = schedule.channel_id WHERE schedule.person_id = ? AND schedule.kind = ?",
    parameters=("person", "kind"),
    columns=(
        "id",
        "person_id",
        "kind",
        "channel_id",
        "at",
        "zone",
        "weekdays",
        "done_on",
        "next_on",
        "next_due_at",
        "platform",
        "chat",
        "thread",
        "grouped",
    ),
    read={"done_on": day, "next_on": day, "next_due_at": instant, "grouped": truth},
)

ADD = Statement(
    "INSERT INTO schedule (person_id, channel_id, platform, kind, at, zone, weekdays, done_on, "
    "next_on, next_due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    parameters=(
        "person_id",
        "channel_id",
        "platform",
        "kind",
        "at",
        "zone",
        "weekdays",
        "done_on",
        "next_on",
        "next_due_at",
    ),
    sent={"done_on": day_text, "next_on": day_text, "next_due_at": instant_text},
)

SAVE = Statement(
    "UPDATE schedule SET channel_id=?, platform=?, at=?, zone=?, weekdays=?, done_on=?, next_on=?, "
    "next_due_at=? WHERE schedule.person_id = ? AND schedule.kind = ?",
    parameters=(
        "channel_id",
        "platform",
        "at",
        "zone",
        "weekdays",
        "done_on",
        "next_on",
        "next_due_at",
        "person",
        "kind_",
    ),
    sent={"done_on": day_text, "next_on": day_text, "next_due_at": instant_text},
)

PUT_OFF = Statement(
    "UPDATE schedule SET next_due_at=? WHERE schedule.id = ?",
    parameters=("until", "id_"),
    sent={"until": instant_text},
)

ASTRAY = Statement(
    "SELECT schedule.id, schedule.person_id, schedule.kind, schedule.channel_id, schedule.at, "
    "schedule.zone, schedule.weekdays, schedule.done_on, schedule.next_on, schedule.next_due_at, "
    "channel.platform, channel.chat, channel.thread, channel.grouped FROM schedule JOIN channel ON "
    "channel.id = schedule.channel_id WHERE schedule.platform = ? AND schedule.kind = ? AND "
    "schedule.id > ? AND schedule.next_due_at > ? AND (schedule.done_on > ? OR schedule.next_due_at "
    "> ?) ORDER BY schedule.id LIMIT ? OFFSET ?",
    parameters=("platform", None, "after", "tomorrow", "future", "in_a_week", "most", None),
    constants={1: "daily", 7: 0},
    sent={"tomorrow": instant_text, "future": day_text, "in_a_week": instant_text},
    columns=(
        "id",
        "person_id",
        "kind",
        "channel_id",
        "at",
        "zone",
        "weekdays",
        "done_on",
        "next_on",
        "next_due_at",
        "platform",
        "chat",
        "thread",
        "grouped",
    ),
    read={"done_on": day, "next_on": day, "next_due_at": instant, "grouped": truth},
)

MOVE = Statement(
    "UPDATE schedule SET channel_id=?, platform=? WHERE schedule.person_id = ? AND schedule.channel_id != ?",
    parameters=("channel", "platform", "person", "channel"),
)

DUE = Statement(
    "SELECT schedule.id, schedule.person_id, schedule.kind, schedule.channel_id, schedule.platform, "
    "schedule.at, schedule.zone, schedule.weekdays, schedule.done_on, schedule.next_on, "
    "schedule.next_due_at, rhythm.rest, rhythm.quiet_from, rhythm.quiet_until, rhythm.nudges, "
    "rhythm.paused, rhythm.back_on, rhythm.prompted_at, rhythm.unanswered, channel.unreachable_at, "
    "person.zone AS person_zone, (SELECT message.received_at FROM message WHERE message.person_id = "
    "schedule.person_id ORDER BY message.id DESC LIMIT ? OFFSET ?) AS heard_at FROM schedule JOIN "
    "channel ON channel.id = schedule.channel_id JOIN person ON person.id = schedule.person_id LEFT "
    "OUTER JOIN rhythm ON rhythm.person_id = schedule.person_id WHERE schedule.platform = ? AND "
    "schedule.next_due_at <= ? ORDER BY schedule.next_due_at, schedule.id LIMIT ? OFFSET ?",
    parameters=(None, None, "platform", "now", "most", None),
    constants={0: 1, 1: 0, 5: 0},
    sent={"now": instant_text},
    columns=(
        "id",
        "person_id",
        "kind",
        "channel_id",
        "platform",
        "at",
        "zone",
        "weekdays",
        "done_on",
        "next_on",
        "next_due_at",
        "rest",
        "quiet_from",
        "quiet_until",
        "nudges",
        "paused",
        "back_on",
        "prompted_at",
        "unanswered",
        "unreachable_at",
        "person_zone",
        "heard_at",
    ),
    read={
        "done_on": day,
        "next_on": day,
        "next_due_at": instant,
        "nudges": truth,
        "paused": truth,
        "back_on": day,
        "prompted_at": instant,
        "unreachable_at": instant,
        "heard_at": instant,
    },
)

NEXT_DUE = Statement(
    "SELECT schedule.next_due_at FROM schedule WHERE schedule.platform = ? AND schedule.next_due_at "
    "IS NOT NULL ORDER BY schedule.next_due_at, schedule.id LIMIT ? OFFSET ?",
    parameters=("platform", None, None),
    constants={1: 1, 2: 0},
    columns=("next_due_at",),
    read={"next_due_at": instant},
)

MET = Statement(
    "UPDATE schedule SET done_on=?, next_on=?, next_due_at=? WHERE schedule.id = ?",
    parameters=("done_on", "next_on", "next_due_at", "id_"),
    sent={"done_on": day_text, "next_on": day_text, "next_due_at": instant_text},
)

CANCEL = Statement(
    "UPDATE schedule SET next_on=?, next_due_at=? WHERE schedule.person_id = ? AND schedule.kind = ?",
    parameters=(None, None, "person", "kind_"),
    constants={0: None, 1: None},
)

NUDGE_AFTER = Statement(
    "UPDATE schedule SET channel_id=?, platform=?, zone=?, done_on=?, next_on=?, next_due_at=? WHERE"
    " schedule.person_id = ? AND schedule.kind = ?",
    parameters=("channel_id_", "platform_", "zone_", None, "next_on", "next_due_at", "person", "kind_"),
    constants={3: None},
    sent={"next_on": day_text, "next_due_at": instant_text},
)

FIRST_NUDGE = Statement(
    "INSERT INTO schedule (person_id, channel_id, platform, kind, at, zone, weekdays, next_on, "
    "next_due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    parameters=(
        "person_id",
        "channel_id",
        "platform",
        None,
        "at",
        "zone",
        "weekdays",
        "next_on",
        "next_due_at",
    ),
    constants={3: "nudge"},
    sent={"next_on": day_text, "next_due_at": instant_text},
)

NO_NUDGE = Statement(
    "UPDATE schedule SET done_on=?, next_on=?, next_due_at=? WHERE schedule.person_id = ? AND "
    "schedule.kind = ?",
    parameters=(None, None, None, "person", None),
    constants={0: None, 1: None, 2: None, 4: "nudge"},
)
