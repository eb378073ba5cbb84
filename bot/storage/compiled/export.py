"""Made of bot/storage/statements/export.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import day, instant, json_value, truth

PERSON = Statement(
    "SELECT person.id, person.workspace_id, person.name, person.locale, person.zone, "
    "person.prompt_at, person.prompt_on, person.about, person.started, person.offered, "
    "person.created_at, person.removed_at FROM person WHERE person.id = ?",
    parameters=("person",),
    columns=(
        "id",
        "workspace_id",
        "name",
        "locale",
        "zone",
        "prompt_at",
        "prompt_on",
        "about",
        "started",
        "offered",
        "created_at",
        "removed_at",
    ),
    read={"started": truth, "offered": truth, "created_at": instant, "removed_at": instant},
)

ACCOUNTS = Statement(
    "SELECT account.id, account.person_id, account.platform, account.native, account.standing, "
    "account.created_at FROM account WHERE account.person_id = ? ORDER BY account.id",
    parameters=("person",),
    columns=("id", "person_id", "platform", "native", "standing", "created_at"),
    read={"created_at": instant},
)

MESSAGES = Statement(
    "SELECT message.id, message.channel_id, message.person_id, message.platform, message.event, "
    "message.text, message.received_at, message.edits FROM message WHERE message.person_id = ? ORDER"
    " BY message.id",
    parameters=("person",),
    columns=("id", "channel_id", "person_id", "platform", "event", "text", "received_at", "edits"),
    read={"received_at": instant},
)

QUESTIONS = Statement(
    'SELECT question.id, question.person_id, question.channel_id, question."key", question.facts, '
    "question.asked_at FROM question WHERE question.person_id = ? ORDER BY question.id",
    parameters=("person",),
    columns=("id", "person_id", "channel_id", "key", "facts", "asked_at"),
    read={"facts": json_value, "asked_at": instant},
)

WORKSPACES = Statement(
    "SELECT workspace.id, workspace.owner_id, workspace.name, workspace.revision, "
    "workspace.created_at FROM workspace WHERE workspace.owner_id = ? ORDER BY workspace.id",
    parameters=("person",),
    columns=("id", "owner_id", "name", "revision", "created_at"),
    read={"created_at": instant},
)

CONTACTS = Statement(
    "SELECT contact.id, contact.workspace_id, contact.created_at, contact.root_id, contact.name, "
    "contact.also, contact.tags, contact.stage, contact.remembered, contact.last_on, "
    "contact.two_way_on, contact.cools_on, contact.unanswered, contact.due_on, contact.open_things, "
    "contact.glimpse FROM contact WHERE contact.workspace_id = ? ORDER BY contact.id",
    parameters=("workspace",),
    columns=(
        "id",
        "workspace_id",
        "created_at",
        "root_id",
        "name",
        "also",
        "tags",
        "stage",
        "remembered",
        "last_on",
        "two_way_on",
        "cools_on",
        "unanswered",
        "due_on",
        "open_things",
        "glimpse",
    ),
    read={
        "created_at": instant,
        "also": json_value,
        "tags": json_value,
        "remembered": truth,
        "last_on": day,
        "two_way_on": day,
        "cools_on": day,
        "due_on": day,
        "glimpse": json_value,
    },
)

ENTRIES = Statement(
    "SELECT entry.id, entry.workspace_id, entry.contact_id, entry.message_id, entry.logged_by, "
    "entry.logged_at, entry.occurred_on, entry.kind, entry.initiator, entry.ask_kind, entry.outcome,"
    " entry.words, entry.value, entry.due_on, entry.due_until, entry.about, entry.replaces FROM "
    "entry WHERE entry.workspace_id = ? ORDER BY entry.id",
    parameters=("workspace",),
    columns=(
        "id",
        "workspace_id",
        "contact_id",
        "message_id",
        "logged_by",
        "logged_at",
        "occurred_on",
        "kind",
        "initiator",
        "ask_kind",
        "outcome",
        "words",
        "value",
        "due_on",
        "due_until",
        "about",
        "replaces",
    ),
    read={"logged_at": instant, "occurred_on": day, "due_on": day, "due_until": day},
)

CADENCES = Statement(
    "SELECT cadence.workspace_id, cadence.tag, cadence.days FROM cadence WHERE cadence.workspace_id = ?",
    parameters=("workspace",),
    columns=("workspace_id", "tag", "days"),
)

GIVEN = Statement(
    "SELECT given.id, given.workspace_id, given.person_id, given.day, given.challenge, given.target,"
    " given.wording, given.seed, given.probability, given.because, given.answer, given.given_at, "
    "given.done FROM given WHERE given.workspace_id = ? ORDER BY given.id",
    parameters=("workspace",),
    columns=(
        "id",
        "workspace_id",
        "person_id",
        "day",
        "challenge",
        "target",
        "wording",
        "seed",
        "probability",
        "because",
        "answer",
        "given_at",
        "done",
    ),
    read={"day": day, "because": json_value, "given_at": instant},
)

COMMITMENTS = Statement(
    "SELECT commitment.id, commitment.workspace_id, commitment.person_id, commitment.week, "
    "commitment.words, commitment.outcome, commitment.made_at FROM commitment WHERE "
    "commitment.workspace_id = ? ORDER BY commitment.id",
    parameters=("workspace",),
    columns=("id", "workspace_id", "person_id", "week", "words", "outcome", "made_at"),
    read={"week": day, "made_at": instant},
)

SCHEDULES = Statement(
    "SELECT schedule.id, schedule.person_id, schedule.channel_id, schedule.platform, schedule.kind, "
    "schedule.at, schedule.zone, schedule.weekdays, schedule.done_on, schedule.next_on, "
    "schedule.next_due_at FROM schedule WHERE schedule.person_id = ? ORDER BY schedule.id",
    parameters=("person",),
    columns=(
        "id",
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
    read={"done_on": day, "next_on": day, "next_due_at": instant},
)

RHYTHM = Statement(
    "SELECT rhythm.person_id, rhythm.rest, rhythm.quiet_from, rhythm.quiet_until, rhythm.nudges, "
    "rhythm.paused, rhythm.back_on, rhythm.prompted_at, rhythm.unanswered FROM rhythm WHERE "
    "rhythm.person_id = ?",
    parameters=("person",),
    columns=(
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
    read={"nudges": truth, "paused": truth, "back_on": day, "prompted_at": instant},
)
