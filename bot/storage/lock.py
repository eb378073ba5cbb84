"""One process at a time writes to a database."""

import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filelock import BaseFileLock


class AlreadyRunning(Exception):
    """Another process has the database; `pid` is its process id, None where it can't be read."""

    def __init__(self, pid: int | None) -> None:
        super().__init__(f"process {pid}" if pid else "another process")
        self.pid = pid


class ProcessLock:
    """The right to write to the database file `database`, held by a file beside it (`<database>.lock`).

    It ends with this object and with the process, however that ends. The file stays: removing it would let
    two have it.
    """

    def __init__(self, database: Path) -> None:
        real = database.resolve()
        self.path = real.with_name(real.name + ".lock")
        self._lock: BaseFileLock | None = None

    def acquire(self) -> None:
        """Take it at once; AlreadyRunning where somebody has it, OSError where the file can't be written."""
        from filelock import FileLock, Timeout

        lock = FileLock(self.path, mode=0o600, thread_local=False, blocking=False)
        try:
            lock.acquire()
        except Timeout as error:
            raise AlreadyRunning(self._holder()) from error
        self._lock = lock
        with suppress(OSError):  # a system may let nobody write to a locked file
            self.path.write_text(f"{os.getpid()}\n")

    def release(self) -> None:
        """Give it up; harmless where it isn't held."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> "ProcessLock":
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _holder(self) -> int | None:
        try:
            return int(self.path.read_text())
        except (OSError, ValueError):
            return None
