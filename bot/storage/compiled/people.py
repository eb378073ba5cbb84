"""Made of bot/storage/statements/people.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import bit, instant_text, truth

FIND = Statement(
    "SELECT person.id, person.workspace_id, person.name, person.locale, person.zone, "
    "person.prompt_at, person.prompt_on, person.about, person.started, person.offered FROM person "
    "JOIN account ON account.person_id = person.id WHERE account.platform = ? AND account.native = ?"
    " AND account.standing != ? AND person.removed_at IS NULL",
    parameters=("platform", "native", None),
    constants={2: "asking"},
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
    ),
    read={"started": truth, "offered": truth},
)

GET = Statement(
    "SELECT person.id, person.workspace_id, person.name, person.locale, person.zone, "
    "person.prompt_at, person.prompt_on, person.about, person.started, person.offered FROM person "
    "WHERE person.id = ?",
    parameters=("id",),
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
    ),
    read={"started": truth, "offered": truth},
)

ALL = Statement(
    "SELECT person.id, person.workspace_id, person.name, person.locale, person.zone, "
    "person.prompt_at, person.prompt_on, person.about, person.started, person.offered FROM person "
    "ORDER BY person.id",
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
    ),
    read={"started": truth, "offered": truth},
)

WORKSPACES = Statement(
    "SELECT workspace.id FROM workspace ORDER BY workspace.id",
    columns=("id",),
)

ADD = Statement(
    "INSERT INTO person (workspace_id, name, locale, zone, prompt_at, prompt_on, about, started, "
    "offered, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
    parameters=(
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
    ),
    sent={"started": bit, "offered": bit, "created_at": instant_text},
    columns=("id",),
)

SAVE = Statement(
    "UPDATE person SET workspace_id=?, name=?, locale=?, zone=?, prompt_at=?, prompt_on=?, about=?, "
    "started=?, offered=? WHERE person.id = ?",
    parameters=(
        "workspace_id",
        "name",
        "locale",
        "zone",
        "prompt_at",
        "prompt_on",
        "about",
        "started",
        "offered",
        "id_",
    ),
    sent={"started": bit, "offered": bit},
)

ADD_ACCOUNT = Statement(
    "INSERT INTO account (person_id, platform, native, created_at) VALUES (?, ?, ?, ?)",
    parameters=("person_id", "platform", "native", "created_at"),
    sent={"created_at": instant_text},
)

ADD_WORKSPACE = Statement(
    "INSERT INTO workspace (owner_id, name, revision, created_at) VALUES (?, ?, ?, ?) RETURNING id",
    parameters=("owner_id", "name", "revision", "created_at"),
    sent={"created_at": instant_text},
    columns=("id",),
)

CHATS = Statement(
    "SELECT DISTINCT message.channel_id FROM message WHERE message.person_id = ?",
    parameters=("person",),
    columns=("channel_id",),
)

ERASE = Statement(
    "DELETE FROM person WHERE person.id = ?",
    parameters=("id",),
)
