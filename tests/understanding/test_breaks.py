"""Pauses in people's own words."""

from datetime import date, datetime

import pytest

from bot.understanding.breaks import Break, first_day_back, read_break

NOW = datetime(2026, 11, 25, 10, 0)  # noqa: DTZ001 - local, a Wednesday


@pytest.mark.parametrize(
    ("text", "back_on"),
    [
        ("pause until Monday", date(2026, 11, 30)),
        ("Pause till Monday, please", None),
        ("back on Monday", date(2026, 11, 30)),
        ("I'm back on Monday.", date(2026, 11, 30)),
        ("back next Tuesday", date(2026, 12, 1)),
        ("I’ll be away until 3 January", date(2027, 1, 3)),
        ("on holiday until December 7", date(2026, 12, 7)),
        ("away for two weeks", date(2026, 12, 9)),
        ("pause for 10 days", date(2026, 12, 5)),
        ("taking a break for a week", date(2026, 12, 2)),
        ("off through Friday", date(2026, 11, 28)),
        ("pause until tomorrow", date(2026, 11, 26)),
    ],
)
def test_the_day_named_is_the_first_one_back(text: str, back_on: date | None) -> None:
    read = read_break(text, NOW)
    if back_on is None:
        assert read is None
    else:
        assert read == Break(back_on)


@pytest.mark.parametrize("text", ["pause", "Pause please", "pause everything", "no prompts for now"])
def test_a_pause_needs_no_day(text: str) -> None:
    assert read_break(text, NOW) == Break()


@pytest.mark.parametrize("text", ["I'm back", "back", "i am back again!", "resume", "back from holiday"])
def test_coming_back(text: str) -> None:
    assert read_break(text, NOW) == Break(over=True)


@pytest.mark.parametrize(
    "text",
    [
        "Maria is back on Monday",
        "had coffee with Tom, he is away until Friday",
        "called Tom back on Monday",
        "get back to Tom on Friday",
        "Tom got back to me on Monday",
        "follow up on Monday",
        "until Monday",
        "took a break with Li Wei",
        "pause for effect",
        "off to lunch with Maria",
        "out with Tom until late",
        "",
    ],
)
def test_what_is_about_something_else_is_no_pause(text: str) -> None:
    assert read_break(text, NOW) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Monday", date(2026, 11, 30)),
        ("until Monday", date(2026, 11, 30)),
        ("two weeks", date(2026, 12, 9)),
        ("for a week", date(2026, 12, 2)),
        ("the Flood", None),
        ("Monday or Tuesday", None),
        ("0 days", date(2026, 11, 25)),
    ],
)
def test_how_long(text: str, day: date | None) -> None:
    assert first_day_back(text, NOW) == day
