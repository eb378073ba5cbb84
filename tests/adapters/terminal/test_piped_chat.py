"""`rapport chat` with lines piped in: the real program."""

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.adapters.terminal.processes import HOUSE, PATIENCE, command, environment, piped, told


def test_replies_come_in_order_as_plain_text(tmp_path: Path) -> None:
    done = told(tmp_path, "coffee with Maria Lopez yesterday", "/undo", "/contacts")
    assert done.returncode == 0
    assert done.stderr == ""
    assert "\x1b" not in done.stdout
    logged, undone = done.stdout.index("Logged: coffee with Maria Lopez"), done.stdout.index("Undone:")
    assert logged < done.stdout.index("[1] Undo  [2] Change\n") < undone
    assert "> " not in done.stdout


def test_a_number_presses_a_choice(started: Path) -> None:
    done = told(started, "called Tom Baker", "1")
    assert "Undone: call with Tom Baker" in done.stdout


def test_nothing_piped_in_is_nothing_said(tmp_path: Path) -> None:
    done = told(tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_odd_input_is_answered_with_a_sentence(tmp_path: Path) -> None:
    huge, hostile = "x" * 300_000, "/find \x1b[31mred and so on, whatever \u202e"
    done = told(tmp_path, b"\xff\xfe\x00\x01\x02", "", huge, hostile)
    assert done.returncode == 0
    assert "I can't read that as text." in done.stdout
    assert "That was empty." in done.stdout
    assert "I read up to" in done.stdout
    assert "Nothing here with «\\x1b[31mred and so on, whatever \\u202e»." in done.stdout
    assert done.stderr == ""


def test_letters_that_the_output_does_not_know_become_question_marks(tmp_path: Path) -> None:
    done = told(tmp_path, "/find Zoë 李伟", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Nothing here with ?Zo? ???." in done.stdout


def test_an_export_lies_beside_the_database(tmp_path: Path) -> None:
    done = told(tmp_path, "called Tom Baker", "/export", "/export")
    saved = sorted((tmp_path / "exports").iterdir())
    assert len(saved) == 2
    for path in saved:
        assert f"Saved as {path}\n" in done.stdout
        assert "called Tom Baker" in path.read_text(encoding="utf-8")


def test_where_no_file_can_be_saved_that_is_said_and_the_chat_goes_on(tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("in the way")
    done = told(tmp_path, "/export", "called Tom Baker")
    assert f"I could not save the file in {tmp_path / 'exports'} (File exists)." in done.stdout
    assert "Logged: call with Tom Baker" in done.stdout
    assert done.returncode == 0


def test_when_nobody_reads_any_more_it_ends_without_a_word(tmp_path: Path) -> None:
    with piped(tmp_path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"called Tom Baker\n")
        process.stdin.flush()
        assert process.stdout.readline().startswith(b"Logged: call with Tom Baker")
        process.stdout.close()
        process.stdin.write(b"/contacts\n" * 20)
        process.stdin.close()
        assert process.wait(PATIENCE) == 128 + signal.SIGPIPE
        assert process.stderr.read() == b""
    assert "Tom Baker" in told(tmp_path, "/contacts").stdout


def test_where_replies_cannot_be_written_that_is_said_on_standard_error(tmp_path: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            command(tmp_path),
            cwd=HOUSE,
            env=environment(tmp_path),
            input=b"called Tom Baker\n" * 3,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=PATIENCE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, b"stdout: No space left on device.\n")


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_a_signal_ends_it_with_the_database_closed(
    tmp_path: Path, number: signal.Signals, status: int
) -> None:
    with piped(tmp_path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"called Tom Baker\n")
        process.stdin.flush()
        assert process.stdout.readline().startswith(b"Logged: call with Tom Baker")
        process.send_signal(number)
        assert process.wait(PATIENCE) == status
        assert process.stderr.read() == b""
    assert not list(tmp_path.glob("*-wal"))
    with sqlite3.connect(tmp_path / "rapport.db") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_second_chat_on_the_same_database_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with piped(tmp_path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"called Tom Baker\n")
        process.stdin.flush()
        process.stdout.readline()
        second = told(tmp_path, "hello")
        assert second.returncode == 1
        assert f"(process {process.pid})" in second.stderr
        process.stdin.close()
        process.stdout.read()


def test_what_only_a_keyboard_needs_is_not_loaded(tmp_path: Path) -> None:
    program = (
        "import sys; from bot.cli import main; status = main(sys.argv[1:]);"
        "sys.exit(status or 'prompt_toolkit' in sys.modules)"
    )
    arguments = command(tmp_path)[3:]
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=HOUSE,
        env=environment(tmp_path),
        input=b"called Tom Baker\n",
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
