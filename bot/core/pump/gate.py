"""When a platform lets something through: its pace, what it asked for, and whether it works at all."""

from collections.abc import Callable

from bot.core.outbox import Queued
from bot.core.ports import UNLIMITED, Pace, Transport
from bot.core.pump.delivery import Outcome, Sent
from bot.core.pump.pacing import Pacer
from bot.core.pump.retry import Later


class Gate:
    """One platform's. `elapsed` gives seconds of a clock that never goes back."""

    def __init__(self, transport: Transport, elapsed: Callable[[], float]) -> None:
        pace: Pace = getattr(transport, "pace", UNLIMITED)
        self._pacer = Pacer(pace)
        self._elapsed = elapsed
        self._closed_until = elapsed()
        self._went: dict[int, float] = {}
        self.troubles = 0
        """How often in a row the platform as a whole has failed."""

    @property
    def closed_for(self) -> float:
        """Seconds for which the platform as a whole is left alone; 0 if it isn't."""
        return max(self._closed_until - self._elapsed(), 0.0)

    def wait(self, row: Queued) -> float:
        """Seconds until this may go; 0 if it may now."""
        now = self._elapsed()
        free = self._pacer.free_at(row.address, now, broadcast=row.broadcast)
        return max(free - now, self.closed_for)

    def enter(self, row: Queued) -> None:
        """It goes now."""
        self._went[row.id] = self._elapsed()
        self._pacer.go(row.address, self._went[row.id], broadcast=row.broadcast)

    def learn(self, row: Queued, outcome: Outcome) -> None:
        """Take note of how it went, of something that went or was to go."""
        went = self._went.pop(row.id, None)
        if went is not None:
            self._pacer.arrive(row.address, went, self._elapsed())
        match outcome:
            case Sent():
                self.troubles = 0
            case Later(everywhere=True):
                self._close(outcome)
            case Later(chat=True):
                self._pacer.hold(row.address, self._elapsed() + outcome.wait.total_seconds())

    def _close(self, outcome: Later) -> None:
        """What was on its way when the platform closed fails too, and says nothing new."""
        if not self.closed_for:
            self.troubles += 1
        elif not outcome.chat:
            return
        self._closed_until = max(self._closed_until, self._elapsed() + outcome.wait.total_seconds())
