"""Made of bot/storage/statements/ledger.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import bit, day, day_text, instant, instant_text, json_text, json_value, truth

REVISION = Statement(
    "SELECT workspace.revision FROM workspace WHERE workspace.id = ?",
    parameters=("workspace",),
    columns=("revision",),
)

REVISE = Statement(
    "UPDATE workspace SET revision=? WHERE workspace.id = ?",
    parameters=("revision", "workspace"),
)

NAMES = Statement(
    "SELECT contact.id, contact.name, contact.also FROM contact WHERE contact.workspace_id = ? AND "
    "contact.name IS NOT NULL ORDER BY contact.id",
    parameters=("workspace",),
    columns=("id", "name", "also"),
    read={"also": json_value},
)

CARDS = Statement(
    "SELECT contact.id, contact.name, contact.also, contact.tags, contact.stage, contact.remembered,"
    " contact.last_on, contact.two_way_on, contact.cools_on, contact.unanswered, contact.due_on, "
    "contact.open_things FROM contact WHERE contact.workspace_id = ? AND contact.name IS NOT NULL "
    "ORDER BY lower(contact.name), contact.id",
    parameters=("workspace",),
    columns=(
        "id",
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
    ),
    read={
        "also": json_value,
        "tags": json_value,
        "remembered": truth,
        "last_on": day,
        "two_way_on": day,
        "cools_on": day,
        "due_on": day,
    },
)

COOLED = Statement(
    "SELECT contact.id, contact.name, contact.also, contact.tags, contact.stage, contact.remembered,"
    " contact.last_on, contact.two_way_on, contact.cools_on, contact.unanswered, contact.due_on, "
    "contact.open_things FROM contact WHERE contact.workspace_id = ? AND contact.name IS NOT NULL "
    "AND contact.cools_on <= ? ORDER BY lower(contact.name), contact.id",
    parameters=("workspace", "until"),
    sent={"until": day_text},
    columns=(
        "id",
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
    ),
    read={
        "also": json_value,
        "tags": json_value,
        "remembered": truth,
        "last_on": day,
        "two_way_on": day,
        "cools_on": day,
        "due_on": day,
    },
)

GLIMPSES = Statement(
    "SELECT contact.id, contact.name, contact.tags, contact.glimpse FROM contact WHERE "
    "contact.workspace_id = ? AND contact.name IS NOT NULL ORDER BY contact.id",
    parameters=("workspace",),
    columns=("id", "name", "tags", "glimpse"),
    read={"tags": json_value, "glimpse": json_value},
)

DUE_GLIMPSES = Statement(
    "SELECT contact.id, contact.name, contact.tags, contact.glimpse FROM contact WHERE "
    "contact.workspace_id = ? AND contact.name IS NOT NULL AND contact.due_on <= ? ORDER BY "
    "contact.id",
    parameters=("workspace", "until"),
    sent={"until": day_text},
    columns=("id", "name", "tags", "glimpse"),
    read={"tags": json_value, "glimpse": json_value},
)

OPEN = Statement(
    "SELECT contact.id FROM contact WHERE contact.workspace_id = ? AND contact.open_things > ? AND "
    "contact.name IS NOT NULL ORDER BY contact.due_on, contact.id",
    parameters=("workspace", None),
    constants={1: 0},
    columns=("id",),
)

DUE = Statement(
    "SELECT contact.id FROM contact WHERE contact.workspace_id = ? AND contact.open_things > ? AND "
    "contact.name IS NOT NULL AND contact.due_on <= ? ORDER BY contact.due_on, contact.id",
    parameters=("workspace", None, "until"),
    constants={1: 0},
    sent={"until": day_text},
    columns=("id",),
)

ROOTS = Statement(
    "SELECT contact.id, contact.root_id FROM contact WHERE contact.workspace_id = ?",
    parameters=("workspace",),
    columns=("id", "root_id"),
)

ROOT = Statement(
    "SELECT contact.root_id FROM contact WHERE contact.id = ? AND contact.workspace_id = ?",
    parameters=("id", "workspace"),
    columns=("root_id",),
)

NAME = Statement(
    "SELECT whole.name FROM contact JOIN contact AS whole ON whole.id = contact.root_id WHERE "
    "contact.id = ? AND contact.workspace_id = ?",
    parameters=("id", "workspace"),
    columns=("name",),
)

OLD_NAMES = Statement(
    "SELECT contact.name, contact.also FROM contact WHERE contact.id = ? AND contact.workspace_id = ?",
    parameters=("id", "workspace"),
    columns=("name", "also"),
    read={"also": json_value},
)

ADD_CONTACT = Statement(
    "INSERT INTO contact (workspace_id, created_at) VALUES (?, ?) RETURNING id",
    parameters=("workspace", "now"),
    sent={"now": instant_text},
    columns=("id",),
)

PROJECT = Statement(
    "UPDATE contact SET name=?, also=?, tags=?, stage=?, remembered=?, last_on=?, two_way_on=?, "
    "cools_on=?, unanswered=?, due_on=?, open_things=?, glimpse=? WHERE contact.id = ?",
    parameters=(
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
        "id_",
    ),
    sent={
        "also": json_text,
        "tags": json_text,
        "remembered": bit,
        "last_on": day_text,
        "two_way_on": day_text,
        "cools_on": day_text,
        "due_on": day_text,
        "glimpse": json_text,
    },
)

ATTACH = Statement(
    "UPDATE contact SET root_id=? WHERE contact.id = ?",
    parameters=("root", "id_"),
)

MEMBERS = Statement(
    "SELECT contact.id FROM contact WHERE contact.root_id = ? AND contact.workspace_id = ? ORDER BY "
    "contact.id",
    parameters=("root", "workspace"),
    columns=("id",),
)

FORGET = Statement(
    "DELETE FROM contact WHERE contact.id = ? AND contact.workspace_id = ?",
    parameters=("id", "workspace"),
)

APPEND = Statement(
    "INSERT INTO entry (workspace_id, contact_id, message_id, logged_by, logged_at, occurred_on, "
    "kind, initiator, ask_kind, outcome, words, value, due_on, due_until, about, replaces) VALUES "
    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
    parameters=(
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
    sent={"logged_at": instant_text, "occurred_on": day_text, "due_on": day_text, "due_until": day_text},
    columns=("id",),
)

OF_CONTACT = Statement(
    "SELECT entry.id, entry.contact_id, entry.message_id, entry.logged_by, entry.logged_at, "
    "entry.occurred_on, entry.kind, entry.initiator, entry.ask_kind, entry.outcome, entry.words, "
    "entry.value, entry.due_on, entry.due_until, entry.about, entry.replaces FROM entry JOIN contact"
    " ON contact.id = entry.contact_id WHERE contact.root_id = ? AND contact.workspace_id = ? ORDER "
    "BY entry.id",
    parameters=("root", "workspace"),
    columns=(
        "id",
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

OWN = Statement(
    "SELECT entry.id, entry.contact_id, entry.message_id, entry.logged_by, entry.logged_at, "
    "entry.occurred_on, entry.kind, entry.initiator, entry.ask_kind, entry.outcome, entry.words, "
    "entry.value, entry.due_on, entry.due_until, entry.about, entry.replaces FROM entry WHERE "
    "entry.contact_id = ? AND entry.workspace_id = ? ORDER BY entry.id",
    parameters=("contact", "workspace"),
    columns=(
        "id",
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

OF_MESSAGE = Statement(
    "SELECT entry.id, entry.contact_id, entry.message_id, entry.logged_by, entry.logged_at, "
    "entry.occurred_on, entry.kind, entry.initiator, entry.ask_kind, entry.outcome, entry.words, "
    "entry.value, entry.due_on, entry.due_until, entry.about, entry.replaces FROM entry WHERE "
    "entry.message_id = ? ORDER BY entry.id",
    parameters=("message",),
    columns=(
        "id",
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

GET = Statement(
    "SELECT entry.id, entry.contact_id, entry.message_id, entry.logged_by, entry.logged_at, "
    "entry.occurred_on, entry.kind, entry.initiator, entry.ask_kind, entry.outcome, entry.words, "
    "entry.value, entry.due_on, entry.due_until, entry.about, entry.replaces FROM entry WHERE "
    "entry.id = ? AND entry.workspace_id = ? ORDER BY entry.id",
    parameters=("id", "workspace"),
    columns=(
        "id",
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

BETWEEN = Statement(
    "SELECT entry.id, entry.contact_id, entry.message_id, entry.logged_by, entry.logged_at, "
    "entry.occurred_on, entry.kind, entry.initiator, entry.ask_kind, entry.outcome, entry.words, "
    "entry.value, entry.due_on, entry.due_until, entry.about, entry.replaces FROM entry WHERE "
    "entry.workspace_id = ? AND entry.occurred_on >= ? AND entry.occurred_on <= ? ORDER BY entry.id",
    parameters=("workspace", "first", "last"),
    sent={"first": day_text, "last": day_text},
    columns=(
        "id",
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

EVERYTHING = Statement(
    "SELECT entry.id, entry.contact_id, entry.message_id, entry.logged_by, entry.logged_at, "
    "entry.occurred_on, entry.kind, entry.initiator, entry.ask_kind, entry.outcome, entry.words, "
    "entry.value, entry.due_on, entry.due_until, entry.about, entry.replaces FROM entry WHERE "
    "entry.workspace_id = ? ORDER BY entry.id",
    parameters=("workspace",),
    columns=(
        "id",
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

NEWEST = Statement(
    "SELECT entry.id, entry.contact_id, entry.message_id, entry.logged_by, entry.logged_at, "
    "entry.occurred_on, entry.kind, entry.initiator, entry.ask_kind, entry.outcome, entry.words, "
    "entry.value, entry.due_on, entry.due_until, entry.about, entry.replaces FROM entry WHERE "
    "entry.workspace_id = ? ORDER BY entry.id DESC LIMIT ? OFFSET ?",
    parameters=("workspace", None, None),
    constants={1: 1, 2: 0},
    columns=(
        "id",
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

NEWEST_BEFORE = Statement(
    "SELECT entry.id, entry.contact_id, entry.message_id, entry.logged_by, entry.logged_at, "
    "entry.occurred_on, entry.kind, entry.initiator, entry.ask_kind, entry.outcome, entry.words, "
    "entry.value, entry.due_on, entry.due_until, entry.about, entry.replaces FROM entry WHERE "
    "entry.workspace_id = ? AND entry.id < ? ORDER BY entry.id DESC LIMIT ? OFFSET ?",
    parameters=("workspace", "before", None, None),
    constants={2: 1, 3: 0},
    columns=(
        "id",
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

BLANK = Statement(
    "UPDATE entry SET words=? WHERE entry.id = ?",
    parameters=(None, "id_"),
    constants={0: ""},
)
