"""Made of bot/storage/statements/members.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import instant, instant_text, truth

ALL = Statement(
    "SELECT person.id, person.name, person.created_at, person.removed_at, account.platform, "
    "account.native, (SELECT message.received_at FROM message WHERE message.person_id = person.id "
    "ORDER BY message.id DESC LIMIT ? OFFSET ?) AS seen FROM person JOIN account ON "
    "account.person_id = person.id WHERE account.standing != ? ORDER BY person.id, account.id",
    parameters=(None, None, None),
    constants={0: 1, 1: 0, 2: "asking"},
    columns=("id", "name", "created_at", "removed_at", "platform", "native", "seen"),
    read={"created_at": instant, "removed_at": instant, "seen": instant},
)

HELD = Statement(
    "SELECT person.id, person.workspace_id, person.name, person.locale, person.zone, "
    "person.prompt_at, person.prompt_on, person.about, person.started, person.offered, "
    "person.removed_at, account.standing FROM person JOIN account ON account.person_id = person.id "
    "WHERE account.platform = ? AND account.native = ?",
    parameters=("platform_", "native_"),
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
        "removed_at",
        "standing",
    ),
    read={"started": truth, "offered": truth, "removed_at": instant},
)

STAND = Statement(
    "UPDATE account SET standing=? WHERE account.platform = ? AND account.native = ?",
    parameters=("how", "platform_", "native_"),
)

REMOVED = Statement(
    "UPDATE person SET removed_at=? WHERE person.id = ?",
    parameters=("at", "id_"),
    sent={"at": instant_text},
)

UNSENT = Statement(
    "DELETE FROM outbox WHERE outbox.person_id = ? AND (outbox.state = ? OR outbox.state = ?)",
    parameters=("person", None, None),
    constants={1: "queued", 2: "parked"},
)

DROP = Statement(
    "DELETE FROM account WHERE account.platform = ? AND account.native = ?",
    parameters=("platform_", "native_"),
)

ASKING = Statement(
    "SELECT account.person_id FROM account WHERE account.standing = ? AND account.created_at < ?",
    parameters=(None, "before"),
    constants={0: "asking"},
    sent={"before": instant_text},
    columns=("person_id",),
)
