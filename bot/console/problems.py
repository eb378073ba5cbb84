"""What the operator reads when a command can't do what it should."""

import sys
from collections.abc import Callable, Coroutine
from contextlib import nullcontext
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from bot.config import Settings
from bot.content.catalogue import Words
from bot.domain.say import Phrase, Value
from bot.storage.engine import DatabaseProblem, database_path
from bot.storage.lock import AlreadyRunning, ProcessLock
from bot.storage.migrate import NewerSchema, OlderSchema

P = ParamSpec("P")
WRONG = 1

Command = Callable[Concatenate[Settings, P], Coroutine[Any, Any, int]]


def tell(key: str, *, error: bool = False, **facts: Value) -> None:
    """A line of the catalogue, on standard output or error."""
    print(
        Words().phrase(Phrase(f"console-{key}", facts)), file=sys.stderr if error else sys.stdout, flush=True
    )


def plain(words: str) -> str:
    """A platform's words on one line, without anything that a terminal would obey."""
    return "".join(char if char.isprintable() else " " for char in words)


def guarded(*, writes: bool) -> Callable[[Command[P]], Command[P]]:
    """A command that says in a sentence what is wrong with the database, and exits with 1.

    With `writes` it holds the lock that lets only one process write.
    """

    def around(command: Command[P]) -> Command[P]:
        @wraps(command)
        async def run(chosen: Settings, /, *args: P.args, **kwargs: P.kwargs) -> int:
            try:
                with locked(chosen) if writes else nullcontext():
                    return await command(chosen, *args, **kwargs)
            except DatabaseProblem as problem:
                tell(f"database-{problem.key.replace('_', '-')}", error=True, database=chosen.database)
            except AlreadyRunning as running:
                tell("already-running", error=True, pid=running.pid or 0)
            except NewerSchema as newer:
                tell("newer-schema", error=True, version=newer.version)
            except OlderSchema:
                tell("older-schema", error=True)
            except OSError as problem:
                tell("os-error", error=True, reason=problem.strerror or "", path=str(problem.filename or ""))
            return WRONG

        return run

    return around


def locked(chosen: Settings) -> ProcessLock | nullcontext[None]:
    """The right to write to the database; AlreadyRunning where another process has it."""
    path = database_path(chosen.database)
    if path is None:
        return nullcontext()
    path.parent.mkdir(parents=True, exist_ok=True)
    return ProcessLock(path)
