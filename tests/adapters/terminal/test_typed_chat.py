"""`rapport chat` at a keyboard: the real program in a real terminal."""

import re
import signal
from pathlib import Path

import pytest

from tests.adapters.terminal.processes import PATIENCE, terminal, told

ENTER, ESCAPE, UP, TAB = "\r", "\x1b", "\x1b[A", "\t"
CTRL_C, CTRL_D = "\x03", "\x04"


def test_a_first_talk(tmp_path: Path) -> None:
    with terminal(tmp_path, word="run") as screen:
        screen.shows("kept in")
        screen.shows("/rapport.db")
        screen.shows("New here? /start asks")
        screen.shows(">")
        screen.types("/start" + ENTER)
        screen.shows("[1] ")
        screen.types("Ana" + ENTER)
        screen.shows("Hello Ana.")
        screen.types("skip" + ENTER + "skip" + ENTER)
        screen.shows("Thank you, Ana.")
        screen.types("coffee with Maria Lopez yesterday" + ENTER)
        screen.shows("Logged: coffee with Maria Lopez, yesterday")
        screen.shows("[1] Undo  [2] Change")
        screen.types("1" + ENTER)
        screen.shows("Undone:")
        screen.types(CTRL_D)
        assert screen.ends() == 0
        assert screen.settings() == screen.before
    with terminal(tmp_path) as screen:
        screen.shows("kept in")
        assert "New here?" not in screen.shows(">")


def test_commands_and_names_are_completed(started: Path) -> None:
    with terminal(started) as screen:
        screen.shows(">")
        screen.types("/forg")
        screen.shows("Delete a contact for good")
        screen.types(TAB + "mar")
        screen.shows("Maria Lopez")
        screen.types(TAB + ENTER)
        screen.shows("Delete Maria Lopez and")
        screen.types("2" + ENTER)
        screen.shows("Nothing was deleted.")
        screen.types("called mar" + TAB)
        screen.shows("Lopez")
        screen.types(ENTER)
        screen.shows("Logged: call with Maria Lopez, today.")


def test_a_command_picked_from_the_menu_waits_for_what_it_needs(tmp_path: Path) -> None:
    with terminal(tmp_path) as screen:
        screen.shows(">")
        screen.types("/fi")
        screen.shows("Find words in what you told me")
        screen.types(TAB + ENTER + "rates" + ENTER)
        screen.shows("Nothing here with «rates».")


def test_several_lines_are_one_message(started: Path) -> None:
    with terminal(started) as screen:
        screen.shows(">")
        screen.types("\x1b[200~/find rates\nand more\x1b[201~")
        screen.shows("and more")
        screen.types(ESCAPE + ENTER + "and 李伟" + ENTER)
        screen.shows("Nothing here with «rates\nand more\nand 李伟».")


def test_earlier_messages_are_offered_until_they_are_deleted(started: Path) -> None:
    with terminal(started) as screen:
        screen.shows(">")
        screen.types(UP)
        screen.shows("lunch with Maria Lopez")
        screen.types(CTRL_C + "/erase" + ENTER)
        screen.shows("[2] ")
        screen.types("2" + ENTER)
        screen.shows("type: erase everything")
        screen.types("erase everything" + ENTER)
        screen.shows("Everything of yours is deleted.")
        screen.types(UP + ENTER + CTRL_D)
        assert screen.ends() == 0
        assert "Maria" not in screen.rest


def test_colour_is_never_used(tmp_path: Path) -> None:
    with terminal(tmp_path) as screen:
        screen.shows(">")
        screen.types("/")
        screen.shows("Three short questions")
        screen.types(CTRL_C + "called Tom Baker" + ENTER)
        screen.shows("[1] ")
        screen.types(CTRL_D)
        screen.ends()
        styles = re.findall(rb"\x1b\[([0-9;]*)m", screen.raw)
    used = {int(number) for style in styles for number in style.split(b";") if number}
    assert used <= {0, 1, 3, 4, 7}  # plain, bold, italic, underlined, reverse


def test_escape_sequences_are_shown_and_not_obeyed(started: Path) -> None:
    told(started, "called Tom Baker \x1b]0;owned\x07 and \u202emore to tell of him")
    with terminal(started) as screen:
        screen.shows(">")
        screen.types("/find owned" + ENTER)
        screen.shows("\\x1b]0;owned\\x07")
        screen.shows("\\u202emore")
        screen.types(UP + UP)
        screen.shows("^[]0;owned^G")
        screen.types(CTRL_C + CTRL_D)
        screen.ends()
    assert b"\x1b]0;" not in screen.raw
    assert "\u202e".encode() not in screen.raw


def test_ctrl_c_twice_leaves(tmp_path: Path) -> None:
    with terminal(tmp_path) as screen:
        screen.shows(">")
        screen.types("half a line" + CTRL_C + CTRL_C)
        screen.shows("Ctrl-C once more ends the chat.")
        screen.types(CTRL_C)
        assert screen.ends() == 0


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_a_signal_leaves_terminal_and_database_in_order(
    tmp_path: Path, number: signal.Signals, status: int
) -> None:
    with terminal(tmp_path) as screen:
        screen.shows(">")
        screen.types("half a line")
        screen.shows("half a line")
        screen.process.send_signal(number)
        assert screen.ends() == status
        assert screen.settings() == screen.before
    assert "Traceback" not in screen.text
    assert not list(tmp_path.glob("*-wal"))


def test_a_terminal_that_is_closed_ends_the_chat(tmp_path: Path) -> None:
    with terminal(tmp_path) as screen:
        screen.shows(">")
        screen.hang_up()
        assert screen.process.wait(PATIENCE) is not None


def test_a_terminal_without_line_editing_is_talked_to_plainly(tmp_path: Path) -> None:
    with terminal(tmp_path, TERM="dumb") as screen:
        screen.types("called Tom Baker\n")
        screen.shows("Logged: call with Tom Baker, today")
        screen.types(CTRL_D)
        assert screen.ends() == 0
    assert b"\x1b" not in screen.raw
