"""What is posted to Discord for one message."""

from collections.abc import Iterable
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
    """The buttons in rows; Discord takes 25, and none twice."""
    distinct = list({button.token: button for button in buttons}.values())[: BUTTONS_A_ROW * MOST_ROWS]
    return [
        {"type": ACTION_ROW, "components": [_button(one) for one in distinct[at : at + BUTTONS_A_ROW]]}
        for at in range(0, len(distinct), BUTTONS_A_ROW)
    ]


def _button(button: Button) -> Json:
    return {
        "type": BUTTON,
        "style": GREY,
        "label": shortened(button.label, LONGEST_LABEL) or "…",
        "custom_id": button.token,
    }


def shortened(words: str, most: int) -> str:
    """The words, cut with «…» where they are longer than `most` code points."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
