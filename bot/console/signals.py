"""Being told to end by the system: what runs is cancelled, closes what it has open, and that's that."""

import asyncio
import signal
from collections.abc import Coroutine
from contextlib import suppress

#: SIGHUP comes when the terminal is closed; not every system has it.
ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


async def until_told(work: Coroutine[object, object, int]) -> int:
    """The status that `work` returns; 128 + the signal's number where one of ENDING came first.

    Then `work` is cancelled, and this returns when it is done with that.
    """
    loop = asyncio.get_running_loop()
    task = loop.create_task(work)
    told: list[int] = []

    def end(number: int) -> None:
        told.append(number)
        task.cancel()

    with suppress(NotImplementedError):  # Windows ends the process by itself
        for number in ENDING:
            loop.add_signal_handler(number, end, number)
    try:
        return await task
    except (asyncio.CancelledError, OSError):  # a closed terminal can't be written to
        if not told:
            raise
        return 128 + told[0]
    finally:
        with suppress(NotImplementedError):
            for number in ENDING:
                loop.remove_signal_handler(number)
