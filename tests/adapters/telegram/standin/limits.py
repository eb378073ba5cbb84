"""How many messages it takes: 30 a second in all, one a second in a chat, 20 a minute in a group."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True, slots=True)
class Rates:
    """None: no limit. `burst`: so many more at once in a chat that was quiet for as many seconds."""

    per_second: int | None = 30
    per_chat_second: int | None = 1
    per_group_minute: int | None = 20
    burst: int = 0


class Limits:
    """Enforces `rates` in every sliding window; None lets everything through. `elapsed` gives seconds."""

    def __init__(self, elapsed: Callable[[], float], rates: Rates | None = None) -> None:
        self.rates = rates
        self.refused = 0
        self.most = 0
        """The most that were taken within one second."""
        self._elapsed = elapsed
        self._all: deque[float] = deque()
        self._chats: dict[tuple[int, float], deque[float]] = {}

    def take(self, chat: int, *, group: bool) -> int:
        """Take a message: 0, or after how many seconds it may be tried again."""
        now = self._elapsed()
        rates = self.rates
        windows: list[tuple[deque[float], int, float]] = []
        if rates is not None and rates.per_second is not None:
            windows.append((self._all, rates.per_second, 1.0))
        if rates is not None and rates.per_chat_second is not None:
            most, length = rates.per_chat_second + rates.burst, 1.0 + rates.burst
            windows.append((self._chats.setdefault((chat, length), deque()), most, length))
        if rates is not None and rates.per_group_minute is not None and group:
            windows.append((self._chats.setdefault((chat, 60.0), deque()), rates.per_group_minute, 60.0))
        wait = 0.0
        for times, most, length in windows:
            while times and times[0] <= now - length:
                times.popleft()
            if len(times) >= most:
                wait = max(wait, times[-most] + length - now)
        if wait > 0:
            self.refused += 1
            return ceil(wait)
        for times, _, _ in windows:
            times.append(now)
        self.most = max(self.most, len(self._all))
        return 0
