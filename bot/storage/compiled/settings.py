"""Made of bot/storage/statements/settings.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement

GET = Statement(
    "SELECT setting.value FROM setting WHERE setting.name = ?",
    parameters=("name",),
    columns=("value",),
)

ADD = Statement(
    "INSERT INTO setting (name, value) VALUES (?, ?)",
    parameters=("name", "value"),
)

CHANGE = Statement(
    "UPDATE setting SET value=? WHERE setting.name = ?",
    parameters=("value", "name_"),
)
