"""Made of bot/storage/statements/outbox.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import bit, instant, instant_text, json_text, json_value, truth

DUE = Statement(
    "SELECT outbox.id, outbox.person_id, outbox.say, outbox.broadcast, outbox.edits, outbox.answers,"
    " outbox.attempts, outbox.choices_open, outbox.until, outbox.only_for, outbox.prompt, "
    "channel.place, outbox.due_at, coalesce(message.event, outbox.event) AS event, edited.native AS "
    "edits_native, coalesce(person.locale, squad.locale) AS locale, channel.platform, channel.chat, "
    "channel.thread, channel.grouped FROM outbox JOIN channel ON channel.id = outbox.channel_id LEFT"
    " OUTER JOIN outbox AS edited ON edited.id = outbox.edits LEFT OUTER JOIN person ON person.id = "
    "outbox.person_id LEFT OUTER JOIN squad ON squad.id = channel.squad_id LEFT OUTER JOIN message "
    "ON message.id = outbox.answers WHERE outbox.state = ? AND outbox.platform = ? AND "
    "outbox.broadcast = ? AND outbox.due_at <= ? AND (outbox.leased_until IS NULL OR "
    "outbox.leased_until <= ?) AND NOT (EXISTS (SELECT * FROM outbox AS earlier WHERE "
    "earlier.channel_id = outbox.channel_id AND earlier.state = ? AND earlier.broadcast = "
    "outbox.broadcast AND earlier.id < outbox.id)) ORDER BY outbox.due_at, outbox.id LIMIT ? OFFSET "
    "?",
    parameters=(None, "platform", "broadcast", "now", "now", None, "most", None),
    constants={0: "queued", 5: "queued", 7: 0},
    sent={"broadcast": bit, "now": instant_text},
    columns=(
        "id",
        "person_id",
        "say",
        "broadcast",
        "edits",
        "answers",
        "attempts",
        "choices_open",
        "until",
        "only_for",
        "prompt",
        "place",
        "due_at",
        "event",
        "edits_native",
        "locale",
        "platform",
        "chat",
        "thread",
        "grouped",
    ),
    read={
        "say": json_value,
        "broadcast": truth,
        "choices_open": truth,
        "until": instant,
        "prompt": json_value,
        "due_at": instant,
        "grouped": truth,
    },
)

NEXT_DUE = Statement(
    "SELECT outbox.due_at FROM outbox WHERE outbox.state = ? AND outbox.platform = ? AND "
    "outbox.broadcast = ? AND outbox.due_at > ? AND NOT (EXISTS (SELECT * FROM outbox AS earlier "
    "WHERE earlier.channel_id = outbox.channel_id AND earlier.state = ? AND earlier.broadcast = "
    "outbox.broadcast AND earlier.id < outbox.id)) ORDER BY outbox.due_at LIMIT ? OFFSET ?",
    parameters=(None, "platform", "broadcast", "after", None, None, None),
    constants={0: "queued", 4: "queued", 5: 1, 6: 0},
    sent={"broadcast": bit, "after": instant_text},
    columns=("due_at",),
    read={"due_at": instant},
)

LEASE = Statement(
    "UPDATE outbox SET leased_until=?, attempts=(outbox.attempts + ?) WHERE outbox.id = ?",
    parameters=("until", None, "id_"),
    constants={1: 1},
    sent={"until": instant_text},
)

SENT = Statement(
    "UPDATE outbox SET state=?, leased_until=?, native=?, done_at=? WHERE outbox.id = ?",
    parameters=(None, None, "native", "now", "id_"),
    constants={0: "sent", 1: None},
    sent={"now": instant_text},
)

RETRY = Statement(
    "UPDATE outbox SET due_at=?, leased_until=?, attempts=(outbox.attempts - ?) WHERE outbox.id = ?",
    parameters=("due_at", None, "uncounted", "id_"),
    constants={1: None},
    sent={"due_at": instant_text},
)

PARK = Statement(
    "UPDATE outbox SET state=?, leased_until=?, done_at=?, problem=? WHERE outbox.id = ?",
    parameters=(None, None, "now", "why", "id_"),
    constants={0: "parked", 1: None},
    sent={"now": instant_text},
)

UNPARK = Statement(
    "UPDATE outbox SET state=?, due_at=?, attempts=?, done_at=?, problem=? WHERE outbox.id = ? AND "
    "outbox.state = ?",
    parameters=(None, "now", None, None, None, "id_", None),
    constants={0: "queued", 2: 0, 3: None, 4: None, 6: "parked"},
    sent={"now": instant_text},
)

DISCARD = Statement(
    "DELETE FROM outbox WHERE outbox.id = ? AND outbox.state = ?",
    parameters=("id_", None),
    constants={1: "parked"},
)

HOLD = Statement(
    "UPDATE outbox SET state=?, leased_until=?, done_at=?, problem=? WHERE outbox.state = ?",
    parameters=(None, None, "now", "why", None),
    constants={0: "parked", 1: None, 4: "queued"},
    sent={"now": instant_text},
)

RELEASE = Statement(
    "UPDATE outbox SET leased_until=? WHERE outbox.state = ? AND outbox.leased_until IS NOT NULL",
    parameters=(None, None),
    constants={0: None, 1: "queued"},
)

HASTEN = Statement(
    "UPDATE outbox SET due_at=? WHERE outbox.state = ? AND outbox.due_at > ?",
    parameters=("now", None, "after"),
    constants={1: "queued"},
    sent={"now": instant_text, "after": instant_text},
)

DROP = Statement(
    "DELETE FROM outbox WHERE outbox.id = ? RETURNING channel_id",
    parameters=("id_",),
    columns=("channel_id",),
)

WAITING = Statement(
    "DELETE FROM outbox WHERE outbox.channel_id = ? AND outbox.state = ? AND (outbox.id = ? OR "
    "outbox.only_for IS NULL)",
    parameters=("channel", None, "id_"),
    constants={1: "queued"},
)

WHERE = Statement(
    "SELECT outbox.channel_id, outbox.person_id FROM outbox WHERE outbox.id = ?",
    parameters=("id_",),
    columns=("channel_id", "person_id"),
)

CLOSE_CHOICES = Statement(
    "UPDATE outbox SET choices_open=? WHERE outbox.id = ?",
    parameters=(None, "id_"),
    constants={0: 0},
)

COUNTS = Statement(
    "SELECT outbox.state, count(*) AS rows FROM outbox GROUP BY outbox.state",
    columns=("state", "rows"),
)

QUEUES = Statement(
    "SELECT outbox.platform, outbox.broadcast, count(*) AS rows, min(outbox.due_at) AS first_due "
    "FROM outbox WHERE outbox.state = ? GROUP BY outbox.platform, outbox.broadcast",
    parameters=(None,),
    constants={0: "queued"},
    columns=("platform", "broadcast", "rows", "first_due"),
    read={"broadcast": truth, "first_due": instant},
)

PARKED = Statement(
    "SELECT outbox.id, outbox.platform, outbox.done_at, outbox.problem FROM outbox WHERE "
    "outbox.state = ? ORDER BY outbox.id DESC LIMIT ? OFFSET ?",
    parameters=(None, "most", None),
    constants={0: "parked", 2: 0},
    columns=("id", "platform", "done_at", "problem"),
    read={"done_at": instant},
)

DONE = Statement(
    "SELECT outbox.id, outbox.done_at, EXISTS (SELECT * FROM outbox AS later WHERE later.channel_id "
    "= outbox.channel_id AND later.id > outbox.id) AS is_over FROM outbox WHERE outbox.done_at > ? "
    "AND outbox.done_at < ? ORDER BY outbox.done_at LIMIT ? OFFSET ?",
    parameters=("after", "before", "most", None),
    constants={3: 0},
    sent={"after": instant_text, "before": instant_text},
    columns=("id", "done_at", "is_over"),
    read={"done_at": instant, "is_over": truth},
)

SHOWN = Statement(
    "SELECT outbox.id, outbox.person_id, outbox.say, outbox.broadcast, outbox.edits, outbox.answers,"
    " outbox.attempts, outbox.choices_open, outbox.until, outbox.only_for, outbox.prompt, "
    "channel.place, outbox.due_at, coalesce(message.event, outbox.event) AS event, edited.native AS "
    "edits_native, coalesce(person.locale, squad.locale) AS locale, channel.platform, channel.chat, "
    "channel.thread, channel.grouped FROM outbox JOIN channel ON channel.id = outbox.channel_id LEFT"
    " OUTER JOIN outbox AS edited ON edited.id = outbox.edits LEFT OUTER JOIN person ON person.id = "
    "outbox.person_id LEFT OUTER JOIN squad ON squad.id = channel.squad_id LEFT OUTER JOIN message "
    "ON message.id = outbox.answers WHERE outbox.channel_id = ? AND outbox.native = ? ORDER BY "
    "outbox.id DESC LIMIT ? OFFSET ?",
    parameters=("channel", "native", None, None),
    constants={2: 1, 3: 0},
    columns=(
        "id",
        "person_id",
        "say",
        "broadcast",
        "edits",
        "answers",
        "attempts",
        "choices_open",
        "until",
        "only_for",
        "prompt",
        "place",
        "due_at",
        "event",
        "edits_native",
        "locale",
        "platform",
        "chat",
        "thread",
        "grouped",
    ),
    read={
        "say": json_value,
        "broadcast": truth,
        "choices_open": truth,
        "until": instant,
        "prompt": json_value,
        "due_at": instant,
        "grouped": truth,
    },
)

NEWEST = Statement(
    "SELECT outbox.id, outbox.person_id, outbox.say, outbox.broadcast, outbox.edits, outbox.answers,"
    " outbox.attempts, outbox.choices_open, outbox.until, outbox.only_for, outbox.prompt, "
    "channel.place, outbox.due_at, coalesce(message.event, outbox.event) AS event, edited.native AS "
    "edits_native, coalesce(person.locale, squad.locale) AS locale, channel.platform, channel.chat, "
    "channel.thread, channel.grouped FROM outbox JOIN channel ON channel.id = outbox.channel_id LEFT"
    " OUTER JOIN outbox AS edited ON edited.id = outbox.edits LEFT OUTER JOIN person ON person.id = "
    "outbox.person_id LEFT OUTER JOIN squad ON squad.id = channel.squad_id LEFT OUTER JOIN message "
    "ON message.id = outbox.answers WHERE outbox.channel_id = ? AND outbox.person_id = ? ORDER BY "
    "outbox.id DESC LIMIT ? OFFSET ?",
    parameters=("channel", "person", None, None),
    constants={2: 1, 3: 0},
    columns=(
        "id",
        "person_id",
        "say",
        "broadcast",
        "edits",
        "answers",
        "attempts",
        "choices_open",
        "until",
        "only_for",
        "prompt",
        "place",
        "due_at",
        "event",
        "edits_native",
        "locale",
        "platform",
        "chat",
        "thread",
        "grouped",
    ),
    read={
        "say": json_value,
        "broadcast": truth,
        "choices_open": truth,
        "until": instant,
        "prompt": json_value,
        "due_at": instant,
        "grouped": truth,
    },
)

LAST = Statement(
    "SELECT outbox.id, outbox.person_id, outbox.say, outbox.broadcast, outbox.edits, outbox.answers,"
    " outbox.attempts, outbox.choices_open, outbox.until, outbox.only_for, outbox.prompt, "
    "channel.place, outbox.due_at, coalesce(message.event, outbox.event) AS event, edited.native AS "
    "edits_native, coalesce(person.locale, squad.locale) AS locale, channel.platform, channel.chat, "
    "channel.thread, channel.grouped FROM outbox JOIN channel ON channel.id = outbox.channel_id LEFT"
    " OUTER JOIN outbox AS edited ON edited.id = outbox.edits LEFT OUTER JOIN person ON person.id = "
    "outbox.person_id LEFT OUTER JOIN squad ON squad.id = channel.squad_id LEFT OUTER JOIN message "
    "ON message.id = outbox.answers WHERE outbox.person_id = ? AND outbox.platform = ? ORDER BY "
    "outbox.id DESC LIMIT ? OFFSET ?",
    parameters=("person", "platform", None, None),
    constants={2: 1, 3: 0},
    columns=(
        "id",
        "person_id",
        "say",
        "broadcast",
        "edits",
        "answers",
        "attempts",
        "choices_open",
        "until",
        "only_for",
        "prompt",
        "place",
        "due_at",
        "event",
        "edits_native",
        "locale",
        "platform",
        "chat",
        "thread",
        "grouped",
    ),
    read={
        "say": json_value,
        "broadcast": truth,
        "choices_open": truth,
        "until": instant,
        "prompt": json_value,
        "due_at": instant,
        "grouped": truth,
    },
)

OFFERING = Statement(
    "SELECT outbox.id, outbox.person_id, outbox.say, outbox.broadcast, outbox.edits, outbox.answers,"
    " outbox.attempts, outbox.choices_open, outbox.until, outbox.only_for, outbox.prompt, "
    "channel.place, outbox.due_at, coalesce(message.event, outbox.event) AS event, edited.native AS "
    "edits_native, coalesce(person.locale, squad.locale) AS locale, channel.platform, channel.chat, "
    "channel.thread, channel.grouped FROM outbox JOIN channel ON channel.id = outbox.channel_id LEFT"
    " OUTER JOIN outbox AS edited ON edited.id = outbox.edits LEFT OUTER JOIN person ON person.id = "
    "outbox.person_id LEFT OUTER JOIN squad ON squad.id = channel.squad_id LEFT OUTER JOIN message "
    "ON message.id = outbox.answers WHERE outbox.channel_id = ? AND outbox.person_id = ? AND "
    "outbox.choices_open = 1 ORDER BY outbox.id DESC LIMIT ? OFFSET ?",
    parameters=("channel", "person", None, None),
    constants={2: 1, 3: 0},
    columns=(
        "id",
        "person_id",
        "say",
        "broadcast",
        "edits",
        "answers",
        "attempts",
        "choices_open",
        "until",
        "only_for",
        "prompt",
        "place",
        "due_at",
        "event",
        "edits_native",
        "locale",
        "platform",
        "chat",
        "thread",
        "grouped",
    ),
    read={
        "say": json_value,
        "broadcast": truth,
        "choices_open": truth,
        "until": instant,
        "prompt": json_value,
        "due_at": instant,
        "grouped": truth,
    },
)

PUT = Statement(
    "INSERT INTO outbox (channel_id, person_id, platform, answers, event, edits, say, broadcast, "
    "state, due_at, until, attempts, choices_open, prompt, only_for) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
    " ?, ?, ?, ?, ?, ?, ?) RETURNING id",
    parameters=(
        "channel_id",
        "person_id",
        "platform",
        "answers",
        "event",
        "edits",
        "say",
        "broadcast",
        None,
        "due_at",
        "until",
        None,
        "choices_open",
        "prompt",
        "only_for",
    ),
    constants={8: "queued", 11: 0},
    sent={
        "say": json_text,
        "broadcast": bit,
        "due_at": instant_text,
        "until": instant_text,
        "choices_open": bit,
        "prompt": json_text,
    },
    columns=("id",),
)

WAITS_TO_EDIT = Statement(
    "SELECT outbox.id FROM outbox WHERE outbox.edits = ? AND outbox.state = ? AND outbox.broadcast ="
    " 1 AND (outbox.leased_until IS NULL OR outbox.leased_until <= ?) ORDER BY outbox.id DESC LIMIT "
    "? OFFSET ?",
    parameters=("edits", None, "now", None, None),
    constants={1: "queued", 3: 1, 4: 0},
    sent={"now": instant_text},
    columns=("id",),
)

REWORD = Statement(
    "UPDATE outbox SET say=?, choices_open=? WHERE outbox.id = ?",
    parameters=("say", "choices_open", "id_"),
    sent={"say": json_text, "choices_open": bit},
)

WORD = Statement(
    "UPDATE outbox SET say=?, choices_open=?, prompt=? WHERE outbox.id = ?",
    parameters=("say", "choices_open", None, "id_"),
    constants={2: None},
    sent={"say": json_text, "choices_open": bit},
)

UNWORD = Statement(
    "UPDATE outbox SET say=?, choices_open=?, prompt=? WHERE outbox.id = ?",
    parameters=("say", None, "prompt", "id_"),
    constants={1: 0},
    sent={"say": json_text, "prompt": json_text},
)

PROMPT = Statement(
    "INSERT INTO outbox (channel_id, person_id, platform, say, broadcast, state, due_at, until, "
    "attempts, choices_open, prompt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    parameters=(
        "channel_id",
        "person_id",
        "platform",
        None,
        None,
        None,
        "now",
        "until",
        None,
        None,
        "prompt",
    ),
    constants={
        3: '{"aloud":false,"choices":[],"edits":false,"file":"","paragraphs":[],"picture":null}',
        4: 1,
        5: "queued",
        8: 0,
        9: 0,
    },
    sent={"now": instant_text, "until": instant_text, "prompt": json_text},
)

SAID = Statement(
    "SELECT outbox.id, outbox.say, outbox.answers FROM outbox WHERE outbox.person_id = ?",
    parameters=("person",),
    columns=("id", "say", "answers"),
    read={"say": json_value},
)

EMPTY = Statement(
    "UPDATE outbox SET say=?, state=?, choices_open=? WHERE outbox.id = ?",
    parameters=("say", None, None, "id_"),
    constants={1: "sent", 2: 0},
    sent={"say": json_text},
)
