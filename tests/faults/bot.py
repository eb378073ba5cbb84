"""A bot at work: a real process, started and ended again and again on one database."""

from collections.abc import Sequence
from pathlib import Path

from tests.faults.process import Running, outcome
from tests.faults.sides import Side, settings, until


class Bot:
    """At most one process at a time serves `sides` on the database at `path`; `access` says whom."""

    def __init__(self, path: Path, sides: Sequence[Side], access: str = "open") -> None:
        self.path = path
        self.sides = sides
        self.access = access
        self.log = path.with_name("log")
        self._running: Running | None = None

    @property
    def running(self) -> Running:
        """The process."""
        assert self._running is not None
        return self._running

    @property
    def settings(self) -> dict[str, str]:
        return settings(self.path, self.sides, self.access)

    async def start(self, *, before: Sequence[str] = (), up: bool = True) -> Running:
        """Start it, and wait until it is connected unless told otherwise."""
        self._running = await Running.start(self.settings, self.log, before=before)
        if up:
            await until(lambda: all(side.up for side in self.sides) or self.running.ended)
            assert not self.running.ended, self.running.said
        return self._running

    async def refused(self, *, before: Sequence[str] = ()) -> str:
        """Start it where it can't work: what it says, in one line, before it ends with 1."""
        log = self.path.with_name("refusal")
        log.unlink(missing_ok=True)
        running = await Running.start(self.settings, log, before=before)
        try:
            assert await running.exit() == 1, running.said
        finally:
            await running.kill()
        said = running.said
        assert "Traceback" not in said
        assert len(said.splitlines()) == 1, said
        return said

    async def says(self, *arguments: str) -> tuple[int, str]:
        """Run another command: its exit status, and what it said."""
        log = self.path.with_name("said")
        log.unlink(missing_ok=True)
        return await outcome(self.settings, log, *arguments)

    async def kill(self) -> None:
        if self._running is not None:
            await self._running.kill()

    async def end(self) -> None:
        """Tell it to end; it does so well."""
        assert await self.running.end() == 0, self.running.said
        assert "Traceback" not in self.running.said
