"""Things that go wrong on demand."""

import asyncio
import re
from dataclasses import dataclass, field
from enum import StrEnum


class How(StrEnum):
    """In what way a request goes wrong."""

    LOSE = "lose"  # it is done, and the connection breaks before the answer
    BREAK = "break"  # the connection breaks before anything is done
    STATUS = "status"  # the server answers with `status` and does nothing; 429 names `seconds` to wait
    DELAY = "delay"  # the answer takes `seconds`
    HOLD = "hold"  # nothing is done until `release`


@dataclass(slots=True)
class Fault:
    """Befalls requests of this method whose path the pattern is found in: `times` of them after `skip`."""

    how: How
    method: str = "POST"
    path: str = r"/messages$"
    skip: int = 0
    times: int = 1
    status: int = 500
    seconds: float = 0.0
    befell: int = 0
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    def release(self) -> None:
        """Let what is held go on."""
        self.gate.set()


class Faults:
    """Those that wait for their request."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def put(self, fault: Fault) -> Fault:
        self._waiting.append(fault)
        return fault

    def take(self, method: str, path: str) -> Fault | None:
        """What befalls this request, if anything; those that skip it count it."""
        taken: Fault | None = None
        for fault in list(self._waiting):
            if fault.method != method or not re.search(fault.path, path):
                continue
            if fault.skip:
                fault.skip -= 1
            elif taken is None:
                taken = fault
        if taken is not None:
            taken.befell += 1
            if taken.befell == taken.times:
                self._waiting.remove(taken)
        return taken

    def clear(self) -> None:
        for fault in self._waiting:
            fault.release()
        self._waiting.clear()
