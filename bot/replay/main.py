"""`rapport replay FILE`: plays a transcript and says what came out."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import TextIO

from bot.replay.difference import report
from bot.replay.output import json_of
from bot.replay.parse import parse
from bot.replay.player import OpenBot, Player, Round
from bot.replay.printer import printed, updated
from bot.replay.script import Script, ScriptError

#: From a database's URL to what starts the bot on it.
Opener = Callable[[str], OpenBot]

#: The exit status.
SAME, DIFFERENT, MALFORMED = 0, 1, 2


async def replay(
    path: Path,
    *,
    check: bool = False,
    update: bool = False,
    db: str | None = None,
    as_json: bool = False,
    out: TextIO | None = None,
    err: TextIO | None = None,
    opener: Opener,
) -> int:
    """Play the transcript at `path`; the exit status: 0, 1 (`check`: something differs) or 2 (malformed).

    Without an option it writes the transcript to `out` with what comes out now. `check` writes the first
    difference instead, `update` rewrites the file, `as_json` writes one object per output. `db` is the URL
    of a database to keep; without one it is fresh. What is malformed goes to `err`, with its line.
    """
    out, err = out or sys.stdout, err or sys.stderr
    rounds: list[Round] = []

    def tell(played: Round) -> None:
        rounds.append(played)
        if as_json:
            out.writelines(f"{json_of(output)}\n" for output in played.outputs)
        elif not check and not update:
            out.writelines(f"{line}\n" for line in printed(played))

    try:
        script = parse(_read(path))
    except (ScriptError, OSError) as problem:
        err.write(_problem(path, problem))
        return MALFORMED
    words, stopped = await _play(script, path.parent, db, opener, tell)
    if check:
        differs = report(str(path), rounds, words, stopped)
        if not as_json:
            out.write(differs)
        return DIFFERENT if differs else SAME
    if stopped is not None:
        err.write(_problem(path, stopped))
        return MALFORMED
    if update:
        _write(path, [line for played in rounds for line in updated(played, words)])
    return SAME


async def compare(text: str, name: str, *, folder: Path, first_line: int = 1, opener: Opener) -> str:
    """Where a transcript's text and what comes out differ, told to a person; "" where they don't.

    `name` says whose lines are counted, from `first_line`; `folder` is where its files are looked for.
    """
    rounds: list[Round] = []
    try:
        script = parse(text, first_line)
    except ScriptError as problem:
        return f"{name}, {problem}\n"
    words, stopped = await _play(script, folder, None, opener, rounds.append)
    return report(name, rounds, words, stopped)


async def _play(
    script: Script, folder: Path, db: str | None, opener: Opener, tell: Callable[[Round], None]
) -> tuple[Mapping[str, str], ScriptError | None]:
    """The words captured, and what kept it from being played to its end.

    On a kept database the chats' ids must differ from those of an earlier transcript.
    """
    with _database(script, db) as url:
        player = Player(opener(url), script.starts, folder=folder, run=token_hex(4) if db else "")
        stopped = await player.run(script, tell)
    return player.words.known, stopped


@contextmanager
def _database(script: Script, db: str | None) -> Iterator[str]:
    """The database's URL; a fresh one is a file only where the process has to start twice."""
    if db is not None:
        yield db
    elif script.restarts:
        with TemporaryDirectory() as folder:
            yield f"sqlite:///{folder}/rapport.db"
    else:
        yield "sqlite://"


def _problem(path: Path, problem: ScriptError | OSError) -> str:
    if isinstance(problem, ScriptError):
        return f"{path}, {problem}\n"
    return f"{path} can't be read: {problem.strerror}\n"


def _read(path: Path) -> str:
    content = path.read_bytes()
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise ScriptError(content.count(b"\n", 0, error.start) + 1, "this isn't UTF-8") from None


def _write(path: Path, lines: Sequence[str]) -> None:
    """In one go: a transcript is never half there."""
    text = "".join(f"{line}\n" for line in lines)
    if text == _read(path):
        return
    with NamedTemporaryFile("w", encoding="utf-8", newline="\n", dir=path.parent, delete=False) as file:
        file.write(text)
    os.chmod(file.name, path.stat().st_mode)
    os.replace(file.name, path)
