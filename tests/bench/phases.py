"""Where a turn's time goes: the parts of it, each without what another part takes inside it."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from time import perf_counter
from typing import Any

#: Parts, and the functions that are them.
PARTS = {
    "statements": tuple(f"bot.storage.transaction:Transaction.{name}" for name in ("all", "run", "each")),
    "commit": ("bot.storage.engine:Database._commit_together", "bot.storage.engine:Database._commit_alone"),
    "understanding": ("bot.commands.understood:read",),
    "deriving a contact": ("bot.core.memory:fold", "bot.core.memory:card"),
    "coding": ("bot.core.codec:encode", "bot.core.codec:decode"),
    "everything else of a turn": ("bot.core.service:Service._take",),
}


class Phases:
    """Seconds by part."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._inside: list[float] = []

    def timed(self, part: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, whose own time counts to the part."""

        def watched(*args: Any, **named: Any) -> Any:
            self._inside.append(0.0)
            began = perf_counter()
            try:
                return function(*args, **named)
            finally:
                took = perf_counter() - began
                self.seconds[part] += took - self._inside.pop()
                if self._inside:
                    self._inside[-1] += took

        return watched


@contextmanager
def phases() -> Iterator[Phases]:
    """Watches while it is open; only what runs on the database's thread."""
    found, before = Phases(), []
    try:
        for part, functions in PARTS.items():
            for function in functions:
                module, _, name = function.partition(":")
                *path, last = name.split(".")
                owner = import_module(module)
                for one in path:
                    owner = getattr(owner, one)
                original = getattr(owner, last)
                before.append((owner, last, original))
                setattr(owner, last, found.timed(part, original))
        yield found
    finally:
        for owner, last, original in before:
            setattr(owner, last, original)
