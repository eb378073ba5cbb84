"""`rapport run` as a process of its own, to be killed. Real seconds pass here."""

import asyncio
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: Seconds that anything is waited for, on however slow a machine.
PATIENCE = 60.0


class Running:
    """One process. `said` is what it wrote so far, standard output and error together."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self._log = log

    @classmethod
    async def start(
        cls,
        settings: Mapping[str, str],
        log: Path,
        *,
        arguments: Sequence[str] = ("run",),
        before: Sequence[str] = (),
    ) -> "Running":
        """Start it with these settings; `before` is a command that starts it in its turn."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("RAPPORT_")}
        with log.open("ab") as out:
            process = await asyncio.create_subprocess_exec(
                *before,
                sys.executable,
                "-m",
                "bot",
                *arguments,
                env=kept | dict(settings),
                cwd=ROOT,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )
        return cls(process, log)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def said(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    @property
    def ended(self) -> bool:
        return self._process.returncode is not None

    async def kill(self) -> None:
        """End it at this very moment."""
        if not self.ended:
            os.kill(self.pid, signal.SIGKILL)
        await self._process.wait()

    async def end(self) -> int:
        """Tell it to end, and wait; its exit status."""
        if not self.ended:
            self._process.terminate()
        return await self.exit()

    async def exit(self) -> int:
        """Wait until it ends by itself; its exit status. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE):
            return await self._process.wait()


async def outcome(settings: Mapping[str, str], log: Path, *arguments: str) -> tuple[int, str]:
    """Run a command to its end: its exit status, and what it said."""
    running = await Running.start(settings, log, arguments=arguments)
    try:
        return await running.exit(), running.said
    finally:
        await running.kill()
