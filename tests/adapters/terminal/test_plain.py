"""Lines through a pipe."""

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.adapters.terminal.plain import LONGEST_LINE, PlainTransport, converse
from bot.adapters.terminal.talk import HERE
from bot.core.message import Outbound, TransportError
from bot.domain.say import File
from tests.adapters.terminal.bots import ANA, Echo


def keep(file: File) -> str:
    return f"Saved as /exports/{file.name}"


async def heard(tmp_path: Path, piped: bytes, transport: PlainTransport | None = None) -> list[str]:
    """The messages that this input comes to, answered through the transport."""
    transport = transport or PlainTransport(io.StringIO(), keep)
    (tmp_path / "input").write_bytes(piped)
    source = os.open(tmp_path / "input", os.O_RDONLY)
    try:
        echo = Echo(transport.send)
        await converse(echo, transport, source, ANA)
    finally:
        os.close(source)
    return echo.heard


async def test_each_line_is_a_message(tmp_path: Path) -> None:
    assert await heard(tmp_path, b"one\ntwo\n\nfour\n") == ["one", "two", "", "four"]


async def test_the_last_line_needs_no_end(tmp_path: Path) -> None:
    assert await heard(tmp_path, b"one\ntwo") == ["one", "two"]


async def test_no_input_is_no_message(tmp_path: Path) -> None:
    assert await heard(tmp_path, b"") == []


async def test_lines_of_another_system_are_read(tmp_path: Path) -> None:
    assert await heard(tmp_path, b"\xef\xbb\xbf/start\r\nAna\r\n") == ["/start", "Ana"]


async def test_bytes_that_are_no_text_are_replaced(tmp_path: Path) -> None:
    assert await heard(tmp_path, b"caf\xe9 with Tom\n\xc3\xa9\n") == ["caf\ufffd with Tom", "é"]


async def test_a_line_of_any_length_is_one_message_of_bounded_length(tmp_path: Path) -> None:
    long = b"x" * (5 * LONGEST_LINE + 7)
    assert await heard(tmp_path, long + b"\nshort\n" + long) == [
        "x" * LONGEST_LINE,
        "short",
        "x" * LONGEST_LINE,
    ]


async def test_it_is_known_whether_every_message_was_taken(tmp_path: Path) -> None:
    (tmp_path / "input").write_bytes(b"one\ntwo\nthree\n")
    for refuse, all_taken in (("", True), ("two", False)):
        with (tmp_path / "input").open("rb") as source:
            echo = Echo(refuse=refuse)
            transport = PlainTransport(io.StringIO(), keep)
            assert await converse(echo, transport, source.fileno(), ANA) is all_taken
            assert echo.heard == ["one", "two", "three"]


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    reading, writing = os.pipe()
    yield reading, writing
    for end in (reading, writing):
        try:
            os.close(end)
        except OSError:
            continue


async def test_a_line_is_answered_before_the_next_is_there(pipe: tuple[int, int]) -> None:
    reading, writing = pipe

    class Talking(io.StringIO):
        """Writes the next line only when it has read an answer."""

        def flush(self) -> None:
            if self.getvalue().count("\n") == 1:
                os.write(writing, b"two\n")
            else:
                os.close(writing)

    out = Talking()
    transport = PlainTransport(out, keep)
    os.write(writing, b"one\n")
    await converse(Echo(transport.send), transport, reading, ANA)
    assert out.getvalue() == "You said one.\nYou said two.\n"


async def test_a_file_is_kept_and_its_place_said() -> None:
    out = io.StringIO()
    everything = File("everything.json", "application/json", b"{}")
    await PlainTransport(out, keep).send(Outbound(1, HERE, "Here it is.", file=everything))
    assert out.getvalue() == "Here it is.\nSaved as /exports/everything.json\n"


async def test_a_message_that_changed_is_printed_again() -> None:
    out = io.StringIO()
    transport = PlainTransport(out, keep)
    first = await transport.send(Outbound(1, HERE, "Logged."))
    await transport.send(Outbound(2, HERE, "Undone.", edits=first))
    assert out.getvalue() == "Logged.\nUndone.\n"


class Closed(io.StringIO):
    """Takes nothing, for this reason."""

    def __init__(self, reason: OSError) -> None:
        super().__init__()
        self._reason = reason

    def flush(self) -> None:
        raise self._reason


async def test_when_nobody_wants_to_read_more_it_ends(tmp_path: Path) -> None:
    transport = PlainTransport(Closed(BrokenPipeError(32, "Broken pipe")), keep)
    assert await heard(tmp_path, b"one\ntwo\nthree\n", transport) == ["one"]
    assert isinstance(transport.closed, BrokenPipeError)


async def test_what_could_not_be_written_is_for_later(tmp_path: Path) -> None:
    full = OSError(28, "No space left on device")
    transport = PlainTransport(Closed(full), keep)
    with pytest.raises(TransportError) as refused:
        await heard(tmp_path, b"one\ntwo\nthree\n", transport)
    assert not refused.value.permanent
    assert transport.closed is full
