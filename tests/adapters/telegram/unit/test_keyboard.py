"""Choices below a message."""

from bot.adapters.telegram.keyboard import LONGEST_LABEL, keyboard
from bot.core.message import Button


def rows(*labels: str) -> list[list[str]]:
    shown = keyboard([Button(f"t{place}", label) for place, label in enumerate(labels)])
    assert shown is not None
    return [[button.text for button in row] for row in shown.inline_keyboard]


def test_no_choices_are_no_keyboard() -> None:
    assert keyboard([]) is None


def test_short_labels_share_a_row() -> None:
    assert rows("Undo", "Change", "Skip") == [["Undo", "Change"], ["Skip"]]


def test_a_long_one_has_its_own() -> None:
    long = "Ask me at another time"
    assert rows("Undo", long, "Skip", "Stop") == [["Undo"], [long], ["Skip", "Stop"]]


def test_a_label_is_cut_and_never_empty() -> None:
    assert [len(label) for label in rows("x" * 200)[0]] == [LONGEST_LABEL]
    assert rows("  ") == [["…"]]


def test_a_button_carries_its_token() -> None:
    shown = keyboard([Button("undo 12~p3~x", "Undo")])
    assert shown is not None
    assert shown.inline_keyboard[0][0].callback_data == "undo 12~p3~x"
