"""Made of bot/storage/statements/cadences.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement

OF = Statement(
    "SELECT cadence.tag, cadence.days FROM cadence WHERE cadence.workspace_id = ?",
    parameters=("workspace",),
    columns=("tag", "days"),
)

PUT = Statement(
    "INSERT INTO cadence (workspace_id, tag, days) VALUES (?, ?, ?)",
    parameters=("workspace_id", "tag", "days"),
)

DROP = Statement(
    "DELETE FROM cadence WHERE cadence.workspace_id = ? AND cadence.tag = ?",
    parameters=("workspace", "tag_"),
)
