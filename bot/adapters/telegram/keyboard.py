"""Choices below a message, one or two in a row."""

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.core.message import Button

#: Characters of a label, and of one that leaves room for another beside it on a narrow screen.
LONGEST_LABEL, SHORT_LABEL = 64, 16


def keyboard(buttons: Sequence[Button]) -> InlineKeyboardMarkup | None:
    """The choices in order; None for none."""
    rows: list[list[Button]] = []
    for button in buttons:
        if rows and len(rows[-1]) == 1 and _short(button) and _short(rows[-1][0]):
            rows[-1].append(button)
        else:
            rows.append([button])
    if not rows:
        return None
    return InlineKeyboardMarkup([[_shown(button) for button in row] for row in rows])


def _short(button: Button) -> bool:
    return len(button.label) <= SHORT_LABEL


def _shown(button: Button) -> InlineKeyboardButton:
    label = button.label.strip() or "…"
    if len(label) > LONGEST_LABEL:
        label = label[: LONGEST_LABEL - 1].rstrip() + "…"
    return InlineKeyboardButton(label, callback_data=button.token)
