"""How fast a platform takes messages: pure, with the time as an argument.

Times are seconds of a clock that never goes back. A limit of N holds in every window [t, t + length).
"""

from collections import OrderedDict, deque

from bot.core.address import Address
from bot.core.ports import Pace

SECOND, MINUTE = 1.0, 60.0
#: Of a platform's messages a second, one in so many is left to replies during a wave.
SHARE_LEFT = 5


class Window:
    """The last times something went, as many as may go in `length` seconds."""

    __slots__ = ("_length", "_most", "_times")

    def __init__(self, most: int, length: float) -> None:
        if most < 1:
            raise ValueError("a pace lets at least one through")
        self._times: deque[float] = deque(maxlen=most)
        self._most = most
        self._length = length

    def free_at(self, now: float, *, leaving: int = 0) -> float:
        """The earliest time from `now` on at which one more may go, so that as many more still can."""
        most = max(self._most - leaving, 1)
        if len(self._times) < most:
            return now
        return max(now, self._times[-most] + self._length)

    def note(self, now: float) -> None:
        """One goes now."""
        self._times.append(now)

    @property
    def over_at(self) -> float:
        """From then on it holds nothing back."""
        return self._times[-1] + self._length if self._times else 0.0


class Pacer:
    """Keeps the pace of one platform."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._all = _window(pace.per_second, SECOND)
        self._left = 0 if pace.per_second is None else -(-pace.per_second // SHARE_LEFT)
        self._chats: OrderedDict[str, list[Window]] = OrderedDict()
        self._held: dict[str, float] = {}

    def free_at(self, address: Address, now: float, *, broadcast: bool) -> float:
        """The earliest time from `now` on at which this may go; a broadcast leaves room for replies."""
        at = max(self._held.get(address.chat, now), now)
        for window in self._all:
            at = max(at, window.free_at(now, leaving=self._left if broadcast else 0))
        burst = self._pace.burst if broadcast and not address.group else 0
        for window in self._chats.get(address.chat, ()):
            at = max(at, window.free_at(now, leaving=burst))
        return at

    def note(self, address: Address, now: float) -> None:
        """Something goes there now."""
        for window in self._all:
            window.note(now)
        if (windows := self._windows(address)) is not None:
            for window in windows:
                window.note(now)
        self._forget(now)

    def hold(self, address: Address, until: float) -> None:
        """The platform wants nothing in this chat until then."""
        self._held[address.chat] = max(self._held.get(address.chat, until), until)

    def __len__(self) -> int:
        """How many chats it has in mind."""
        return len(self._chats.keys() | self._held.keys())

    def _windows(self, address: Address) -> list[Window] | None:
        windows = self._chats.get(address.chat)
        if windows is None:
            windows = self._new(address)
            if not windows:
                return None
            self._chats[address.chat] = windows
        self._chats.move_to_end(address.chat)
        return windows

    def _new(self, address: Address) -> list[Window]:
        usual, burst = self._pace.per_chat_second, self._pace.burst
        if address.group:
            return _window(usual, SECOND) + _window(self._pace.per_group_minute, MINUTE)
        return [] if usual is None else [Window(usual + burst, SECOND * (usual + burst) / usual)]

    def _forget(self, now: float) -> None:
        """Chats that nothing holds back any more; the one least lately written to comes first."""
        while self._chats:
            chat, windows = next(iter(self._chats.items()))
            if any(window.over_at > now for window in windows):
                break
            del self._chats[chat]
        for chat in [chat for chat, until in self._held.items() if until <= now]:
            del self._held[chat]


def _window(most: int | None, length: float) -> list[Window]:
    return [] if most is None else [Window(most, length)]
