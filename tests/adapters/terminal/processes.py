"""The real program, over a pipe or over a terminal of its own."""

import os
import pty
import re
import select
import subprocess
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

HOUSE = Path(__file__).parents[3]
#: Seconds that anything is waited for, on however slow a machine.
PATIENCE = 120

_ESCAPES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[@-Z\\-_]")
_CURSOR_ASKED = b"\x1b[6n"


def environment(home: Path, **more: str) -> dict[str, str]:
    """Nothing of this machine's, and a home of its own."""
    kept = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
    return kept | {"HOME": str(home), "LANG": "C.UTF-8", "TZ": "Europe/Berlin", "LOGNAME": "ana"} | more


def command(home: Path, word: str = "chat") -> list[str]:
    """What starts the chat on a database in this home."""
    return [sys.executable, "-m", "bot", word, "--db", str(home / "rapport.db")]


@contextmanager
def piped(home: Path, **more: str) -> Iterator["subprocess.Popen[bytes]"]:
    """The chat with pipes to it; ended at the end."""
    process = subprocess.Popen(
        command(home),
        cwd=HOUSE,
        env=environment(home, **more),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def told(home: Path, *lines: str | bytes, **more: str) -> "subprocess.CompletedProcess[str]":
    """What comes of piping these lines in."""
    encoded = (line.encode() if isinstance(line, str) else line for line in lines)
    done = subprocess.run(
        command(home),
        cwd=HOUSE,
        env=environment(home, **more),
        input=b"".join(line + b"\n" for line in encoded),
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@dataclass
class Terminal:
    """The chat at a terminal of 24 by 80: what is typed, and all that was ever shown."""

    process: "subprocess.Popen[bytes]"
    master: int
    raw: bytes = b""
    _seen: int = 0
    before: list[object] = field(default_factory=list)
    """How the terminal was set when it was new."""

    @property
    def text(self) -> str:
        """What was shown, without escape sequences and returns."""
        return _ESCAPES.sub("", self.raw.decode(errors="replace")).replace("\r", "")

    @property
    def rest(self) -> str:
        """What was shown after what was waited for last."""
        return self.text[self._seen :]

    def hang_up(self) -> None:
        """Close the terminal, as the window's cross does."""
        os.close(self.master)
        self.master = -1

    def types(self, keys: str) -> None:
        """Press these keys."""
        os.write(self.master, keys.encode())

    def shows(self, wanted: str) -> str:
        """Wait until this is shown, after what was waited for before; the text from there to its end."""
        while (place := self.text.find(wanted, self._seen)) < 0:
            assert self._read(), f"{wanted!r} never came; there was:\n{self.rest}"
        start, self._seen = self._seen, place + len(wanted)
        return self.text[start : self._seen]

    def ends(self) -> int:
        """Wait for the end; the exit status."""
        while self._read():
            continue
        return self.process.wait(PATIENCE)

    def settings(self) -> list[object]:
        """How the terminal is set now."""
        return termios.tcgetattr(self.master)

    def _read(self) -> bool:
        ready, _, _ = select.select([self.master], [], [], PATIENCE)
        if not ready:
            return False
        try:
            got = os.read(self.master, 65536)
        except OSError:  # Linux: the other end is closed
            return False
        self.raw += got
        os.write(self.master, b"\x1b[1;1R" * got.count(_CURSOR_ASKED))
        return bool(got)


@contextmanager
def terminal(home: Path, *, word: str = "chat", **more: str) -> Iterator[Terminal]:
    """The chat at a terminal; ended at the end."""
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (24, 80))
    before = termios.tcgetattr(master)
    process = subprocess.Popen(
        command(home, word),
        cwd=HOUSE,
        env=environment(home, **({"TERM": "xterm-256color"} | more)),
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
    )
    os.close(slave)
    with process:
        screen = Terminal(process, master, before=before)
        try:
            yield screen
        finally:
            process.kill()
            if screen.master >= 0:
                screen.hang_up()
