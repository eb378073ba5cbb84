"""What is posted to Discord for one message."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Any

from bot.adapters.discord.plain import escape
from bot.core.message import Button

Json = dict[str, Any]

BUTTONS_A_ROW = 5
MOST_ROWS = 5
LONGEST_LABEL = 80
LONGEST_DESCRIPTION = 1024
ACTION_ROW, BUTTON, GREY = 1, 2, 2
SUPPRESS_EMBEDS = 1 << 2
EPHEMERAL = 1 << 6
NOBODY: Json = {"parse": []}


def body(
    text: str,
    buttons: Iterable[Button] = (),
    *,
    nonce: str = "",
    ephemeral: bool = False,
    attached: str | None = None,
    description: str = "",
) -> Json:
    """The payload of a message: plain text, its buttons, nobody pinged, no preview of links.

    With a `nonce` (at most 25 characters) Discord makes no second message of a repeat within some minutes.
    `attached` is the name of the file that goes with it, `description` its alternative text.
    """
    made: Json = {
        "content": escape(text),
        "components": rows(buttons),
        "allowed_mentions": NOBODY,
        "flags": SUPPRESS_EMBEDS | (EPHEMERAL if ephemeral else 0),
    }
    if nonce:
        made |= {"nonce": nonce, "enforce_nonce": True}
    if attached is not None:
        file: Json = {"id": 0, "filename": attached}
        if description:
            file["description"] = description[:LONGEST_DESCRIPTION]
        made["attachments"] = [file]
    return made


def rows(buttons: Iterable[Button]) -> list[Json]:
    """The buttons in rows; Discord takes 25."""
    made: dict[str, Json] = {}
    for place, button in enumerate(islice(buttons, BUTTONS_A_ROW * MOST_ROWS)):
        custom_id = button.token if button.token not in made else f"{button.token}#{place}"
        made[custom_id] = _button(custom_id, button)
    each = list(made.values())
    return [
        {"type": ACTION_ROW, "components": each[at : at + BUTTONS_A_ROW]}
        for at in range(0, len(each), BUTTONS_A_ROW)
    ]


def token_of(custom_id: str) -> str:
    """The token of a button: Discord takes none twice, so where two do the same the second has a number."""
    return re.sub(r"#\d+\Z", "", custom_id)


def _button(custom_id: str, button: Button) -> Json:
    return {
        "type": BUTTON,
        "style": GREY,
        "label": shortened(button.label, LONGEST_LABEL) or "…",
        "custom_id": custom_id,
    }


def shortened(words: str, most: int) -> str:
    """The words, cut with «…» where they are longer than `most` code points."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
