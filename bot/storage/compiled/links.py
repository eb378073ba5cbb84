"""Made of bot/storage/statements/links.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import day, day_text, instant, instant_text

ACCOUNTS = Statement(
    "SELECT account.id, account.platform, account.native FROM account WHERE account.person_id = ? "
    "ORDER BY account.id",
    parameters=("person",),
    columns=("id", "platform", "native"),
)

WITHDRAW = Statement(
    "DELETE FROM link WHERE link.person_id = ?",
    parameters=("person",),
)

OFFER = Statement(
    "INSERT INTO link (person_id, digest, expires_at) VALUES (?, ?, ?)",
    parameters=("person", "code_digest", "until"),
    sent={"until": instant_text},
)

OFFERED = Statement(
    "SELECT link.id, link.person_id, link.digest, link.expires_at, link.taker_id FROM link WHERE "
    "link.expires_at > ? AND link.digest = ?",
    parameters=("now", "code_digest"),
    sent={"now": instant_text},
    columns=("id", "person_id", "digest", "expires_at", "taker_id"),
    read={"expires_at": instant},
)

GET = Statement(
    "SELECT link.id, link.person_id, link.digest, link.expires_at, link.taker_id FROM link WHERE "
    "link.expires_at > ? AND link.id = ?",
    parameters=("now", "id"),
    sent={"now": instant_text},
    columns=("id", "person_id", "digest", "expires_at", "taker_id"),
    read={"expires_at": instant},
)

TAKE = Statement(
    "UPDATE link SET taker_id=? WHERE link.id = ?",
    parameters=("person", "id_"),
)

TRIES = Statement(
    "SELECT attempt.tries FROM attempt WHERE attempt.person_id = ? AND attempt.since > ?",
    parameters=("person", "lately"),
    sent={"lately": instant_text},
    columns=("tries",),
)

NO_TRIES = Statement(
    "DELETE FROM attempt WHERE attempt.person_id = ?",
    parameters=("person",),
)

FIRST_TRY = Statement(
    "INSERT INTO attempt (person_id, tries, since) VALUES (?, ?, ?)",
    parameters=("person", None, "now"),
    constants={1: 1},
    sent={"now": instant_text},
)

NEXT_TRY = Statement(
    "UPDATE attempt SET tries=(attempt.tries + ?) WHERE attempt.person_id = ?",
    parameters=(None, "person"),
    constants={0: 1},
)

PART = Statement(
    "UPDATE account SET person_id=? WHERE account.id = ?",
    parameters=("person", "id_"),
)

PERSONS = (
    Statement(
        "UPDATE account SET person_id=? WHERE account.person_id = ?",
        parameters=("stays", "goes"),
    ),
    Statement(
        "UPDATE message SET person_id=? WHERE message.person_id = ?",
        parameters=("stays", "goes"),
    ),
    Statement(
        "UPDATE outbox SET person_id=? WHERE outbox.person_id = ?",
        parameters=("stays", "goes"),
    ),
    Statement(
        "UPDATE given SET person_id=? WHERE given.person_id = ?",
        parameters=("stays", "goes"),
    ),
    Statement(
        "UPDATE entry SET logged_by=? WHERE entry.logged_by = ?",
        parameters=("stays", "goes"),
    ),
    Statement(
        "UPDATE workspace SET owner_id=? WHERE workspace.owner_id = ?",
        parameters=("stays", "goes"),
    ),
)

WORKSPACES = (
    Statement(
        "UPDATE contact SET workspace_id=? WHERE contact.workspace_id = ?",
        parameters=("kept", "gone"),
    ),
    Statement(
        "UPDATE entry SET workspace_id=? WHERE entry.workspace_id = ?",
        parameters=("kept", "gone"),
    ),
    Statement(
        "UPDATE given SET workspace_id=? WHERE given.workspace_id = ?",
        parameters=("kept", "gone"),
    ),
)

CADENCES = Statement(
    "UPDATE cadence SET workspace_id=? WHERE cadence.workspace_id = ? AND (cadence.tag NOT IN "
    "(SELECT cadence.tag FROM cadence WHERE cadence.workspace_id = ?))",
    parameters=("kept", "gone", "kept"),
)

BOTH_WEEKS = Statement(
    "SELECT commitment.week, commitment.words FROM commitment WHERE commitment.workspace_id = ? AND "
    "commitment.week IN (SELECT commitment.week FROM commitment WHERE commitment.workspace_id = ?)",
    parameters=("gone", "kept"),
    columns=("week", "words"),
    read={"week": day},
)

ALSO = Statement(
    "UPDATE commitment SET words=(commitment.words || ? || ?) WHERE commitment.workspace_id = ? AND "
    "commitment.week = ?",
    parameters=(None, "more", "kept", "on"),
    constants={0: "; "},
    sent={"on": day_text},
)

COMMITMENTS = Statement(
    "UPDATE commitment SET workspace_id=?, person_id=? WHERE commitment.workspace_id = ? AND "
    "(commitment.week NOT IN (SELECT commitment.week FROM commitment WHERE commitment.workspace_id ="
    " ?))",
    parameters=("kept", "stays", "gone", "kept"),
)

RECOUNT = Statement(
    "UPDATE given SET done=? WHERE given.workspace_id = ?",
    parameters=(None, "kept"),
    constants={0: None},
)

REVISE = Statement(
    "UPDATE workspace SET revision=? WHERE workspace.id = ?",
    parameters=("revision", "kept"),
)

DROP_WORKSPACE = Statement(
    "DELETE FROM workspace WHERE workspace.id = ?",
    parameters=("gone",),
)

DROP_PERSON = Statement(
    "DELETE FROM person WHERE person.id = ?",
    parameters=("goes",),
)
