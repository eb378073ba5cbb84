"""A reader who has had enough, such as `head`, gets no traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]


@pytest.mark.parametrize("words", [["check"], ["replay", "--json"]], ids=" ".join)
def test_a_closed_pipe_ends_it_quietly(tmp_path: Path, words: list[str]) -> None:
    told = tmp_path / "told.txt"
    told.write_text("user ana Europe/Berlin 09:00\nana> /help\n", encoding="utf-8")
    file = [str(told)] if "replay" in words else []
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody:
        done = subprocess.run(
            [sys.executable, "-m", "bot", *words, *file, "--db", str(tmp_path / "db")],
            cwd=HOUSE,
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
            stdout=nobody,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert (done.returncode, done.stderr) == (141, "")
