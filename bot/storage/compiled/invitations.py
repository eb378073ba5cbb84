"""Made of bot/storage/statements/invitations.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement

FIND = Statement(
    "SELECT invitation.mark FROM invitation WHERE invitation.mark = ?",
    parameters=("mark",),
    columns=("mark",),
)

ADD = Statement(
    "INSERT INTO invitation (mark) VALUES (?)",
    parameters=("mark",),
)
