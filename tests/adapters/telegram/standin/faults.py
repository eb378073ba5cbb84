"""What goes wrong on demand: lost answers, errors, dropped connections, waits."""

import asyncio
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random


class Kind(StrEnum):
    """What happens to a request."""

    LOSE = "lose"  # it is done, and the connection drops before the answer
    DROP = "drop"  # the connection drops, and nothing is done
    FAIL = "fail"  # it is answered with an error, and nothing is done
    HOLD = "hold"  # it waits, undone, until let go


@dataclass(slots=True)
class Fault:
    """Befalls the next `times` requests of a method («sendMessage», «send*», «*») after `skip` others."""

    kind: Kind
    method: str = "*"
    skip: int = 0
    times: int = 1
    code: int = 500
    retry_after: int = 0
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def meets(self, method: str) -> bool:
        if self.method.endswith("*"):
            return method.startswith(self.method[:-1])
        return method == self.method


class Faults:
    """`offline`: no request of the bot gets through. `slow`: seconds that each takes, between the two."""

    def __init__(self, random: Random | None = None) -> None:
        self.offline = False
        self.slow = (0.0, 0.0)
        self._waiting: list[Fault] = []
        self._random = random or Random(0)

    def add(self, fault: Fault) -> Fault:
        self._waiting.append(fault)
        return fault

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        for fault in self._waiting:
            fault.released.set()
        self._waiting.clear()
        self.offline, self.slow = False, (0.0, 0.0)

    def next(self, method: str) -> Fault | None:
        """What befalls this request."""
        for fault in self._waiting:
            if not fault.meets(method):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.times -= 1
            if fault.times <= 0:
                self._waiting.remove(fault)
            return fault
        return None

    def delay(self) -> float:
        """Seconds for this request."""
        low, high = self.slow
        return self._random.uniform(low, high) if high else 0.0
