"""Made of bot/storage/statements/days.py by `make statements`: change that, not this."""

from bot.storage.statement import Statement
from bot.storage.values import day, day_text, instant_text, json_text, json_value, number

OF_DAY = Statement(
    "SELECT given.id, given.done, given.day, given.challenge, given.target, given.wording, "
    "given.seed, given.probability, given.because, given.answer FROM given WHERE given.workspace_id "
    "= ? AND given.day = ? ORDER BY given.id DESC LIMIT ? OFFSET ?",
    parameters=("workspace", "day", None, None),
    constants={2: 1, 3: 0},
    sent={"day": day_text},
    columns=(
        "id",
        "done",
        "day",
        "challenge",
        "target",
        "wording",
        "seed",
        "probability",
        "because",
        "answer",
    ),
    read={"day": day, "because": json_value},
)

HISTORY = Statement(
    "SELECT given.id, given.done, given.day, given.challenge, given.target, given.wording, "
    "given.seed, given.probability, given.because, given.answer FROM given WHERE given.workspace_id "
    "= ? AND given.day >= ? ORDER BY given.id",
    parameters=("workspace", "since"),
    sent={"since": day_text},
    columns=(
        "id",
        "done",
        "day",
        "challenge",
        "target",
        "wording",
        "seed",
        "probability",
        "because",
        "answer",
    ),
    read={"day": day, "because": json_value},
)

GIVE = Statement(
    "INSERT INTO given (workspace_id, person_id, day, challenge, target, wording, seed, probability,"
    " because, answer, given_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
    parameters=(
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
    ),
    sent={"day": day_text, "probability": number, "because": json_text, "given_at": instant_text},
    columns=("id",),
)

ANSWER = Statement(
    "UPDATE given SET answer=? WHERE given.id = ?",
    parameters=("answer", "id_"),
)

RESIZE = Statement(
    "UPDATE given SET target=? WHERE given.id = ?",
    parameters=("target", "id_"),
)

COUNTED = Statement(
    "UPDATE given SET done=? WHERE given.id = ?",
    parameters=("count", "id_"),
)

RECOUNT = Statement(
    "UPDATE given SET done=? WHERE given.workspace_id = ? AND given.day >= ? AND given.done IS NOT NULL",
    parameters=(None, "workspace", "since"),
    constants={0: None},
    sent={"since": day_text},
)
