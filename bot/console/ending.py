"""Being told to end: once to finish what is on its way, twice to end at once."""

import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from bot.console.signals import ENDING

SIGNALS = (signal.SIGINT, *ENDING)


class Ending:
    """`told` is set by the first signal; the second cancels the task that waits for it."""

    def __init__(self) -> None:
        self.told = asyncio.Event()
        self.number = 0
        """Of the second signal; 0 before it."""

    @contextmanager
    def heard(self) -> Iterator[None]:
        """Signals are heard as long as the block lasts; a third one does what it does to any process."""
        loop = asyncio.get_running_loop()
        task = asyncio.current_task()
        assert task is not None

        def end(number: int) -> None:
            if not self.told.is_set():
                self.told.set()
                return
            self.number = number
            _unheard(loop)
            task.cancel()

        with suppress(NotImplementedError):  # Windows ends the process by itself
            for number in SIGNALS:
                loop.add_signal_handler(number, end, number)
        try:
            yield
        finally:
            _unheard(loop)


def _unheard(loop: asyncio.AbstractEventLoop) -> None:
    with suppress(NotImplementedError):
        for number in SIGNALS:
            loop.remove_signal_handler(number)
