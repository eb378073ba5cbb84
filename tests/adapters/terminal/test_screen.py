"""What the bot says, above the line being typed."""

import io

import pytest
from prompt_toolkit.data_structures import Size
from prompt_toolkit.output.vt100 import Vt100_Output
from prompt_toolkit.utils import get_cwidth

from bot.adapters.terminal.screen import Screen, wrapped
from bot.adapters.terminal.talk import HERE
from bot.core.message import Button, Outbound, TransportError
from bot.domain.say import File

BOLD, PLAIN = "\x1b[0;1m", "\x1b[0m"


async def shown(text: str, *labels: str, columns: int = 80, file: File | None = None) -> str:
    """The lines, with bold as *…*."""
    out = io.StringIO()
    output = Vt100_Output(out, lambda: Size(24, columns), term="xterm")
    buttons = tuple(Button(f"t{label}", label) for label in labels)
    await Screen(output, lambda file: f"Saved as /exports/{file.name}").send(
        Outbound(1, HERE, text, buttons, file)
    )
    return out.getvalue().replace(BOLD, "*").replace(PLAIN, "").replace("\r\n", "\n").replace("\x1b[?7h", "")


async def test_choices_stand_below_the_text_and_an_empty_line_below_all() -> None:
    assert await shown("Logged.", "Undo", "Change") == "Logged.\n*[1] Undo  *[2] Change\n\n"


async def test_long_lines_are_broken_at_spaces() -> None:
    assert await shown("Maria asked about my rates", columns=12) == "Maria asked\nabout my\nrates\n\n"


async def test_a_choice_is_never_broken_in_two() -> None:
    found = await shown("Which?", "Maria Lopez", "Maria Rossi", "Somebody new", columns=36)
    assert found == "Which?\n*[1] Maria Lopez  *[2] Maria Rossi\n*[3] Somebody new\n\n"


async def test_escape_sequences_are_shown() -> None:
    assert await shown("Hello \x1b[31mEve\u202e", "\x1b[2J") == "Hello \\x1b[31mEve\\u202e\n*[1] \\x1b[2J\n\n"


async def test_the_place_of_a_file_is_said_before_the_choices() -> None:
    found = await shown("Here it is.", "Undo", file=File("a.json", "application/json", b"{}"))
    assert found == "Here it is.\nSaved as /exports/a.json\n*[1] Undo\n\n"


async def test_a_terminal_that_is_gone_may_come_back() -> None:
    class Gone(io.StringIO):
        def flush(self) -> None:
            raise OSError(5, "Input/output error")

    screen = Screen(Vt100_Output(Gone(), lambda: Size(24, 80), term="xterm"), str)
    screen.tell("What is not a message needs no second try.")
    with pytest.raises(TransportError) as refused:
        await screen.send(Outbound(1, HERE, "Hello."))
    assert not refused.value.permanent


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("", [""]),
        ("short", ["short"]),
        ("ten column", ["ten column"]),
        ("eleven cols and more", ["eleven", "cols and", "more"]),
        ("/a/path/that/is/long.json stays", ["/a/path/that/is/long.json", "stays"]),
        ("    indented text", ["    indented", "text"]),
        ("李伟 李伟 李伟", ["李伟 李伟", "李伟"]),
    ],
)
def test_wrapping(line: str, pieces: list[str]) -> None:
    assert list(wrapped(line, 10)) == pieces
    assert " ".join(pieces) == line
    assert all(get_cwidth(piece) <= 10 or " " not in piece.strip() for piece in pieces)
