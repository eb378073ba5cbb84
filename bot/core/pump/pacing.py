"""How fast a platform takes messages: pure, with the time as an argument.

Times are seconds of a clock that never goes back. A limit of N holds in every window [t, t + length).
"""

from collections import OrderedDict, deque
from math import inf

from bot.core.address import Address
from bot.core.ports import Pace

SECOND, MINUTE = 1.0, 60.0
#: Of a platform's messages a second, one in so many is left to replies during a wave in which there are some.
SHARE_LEFT = 5
#: Seconds for which a reply shows that there may be more.
REPLIES_LATELY = 10.0
#: So many beats that came late are caught up with at once.
CATCHES_UP = 6
#: How much longer a window is taken to be after the platform found a full one too full: messages travel for
#: different times, and come closer together than they went. For so many seconds.
STRICTER, STRICTER_FOR = 1.06, 3600.0


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

    def stretch(self, length: float) -> None:
        """It is so many seconds long from now on."""
        self._length = length

    @property
    def beat(self) -> float:
        """Seconds between two, where they go evenly."""
        return self._length / self._most

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
        self._beat = 0.0
        """When the next broadcast goes, if all go evenly; then a reply finds room soon, also in a wave."""
        self._replied = -inf
        self._strict_until = -inf
        self._chats: OrderedDict[str, list[Window]] = OrderedDict()
        self._held: dict[str, float] = {}

    def free_at(self, address: Address, now: float, *, broadcast: bool) -> float:
        """The earliest time from `now` on at which this may go.

        Broadcasts go evenly, and leave room for replies while there are some.
        """
        at = max(self._held.get(address.chat, now), now)
        leaving = self._left if broadcast and now - self._replied < REPLIES_LATELY else 0
        for window in self._all:
            at = max(at, window.free_at(now, leaving=leaving))
            if broadcast:
                at = max(at, self._beat - CATCHES_UP * window.beat)
        burst = self._pace.burst if broadcast and not address.group else 0
        for window in self._chats.get(address.chat, ()):
            at = max(at, window.free_at(now, leaving=burst))
        return at

    def note(self, address: Address, now: float, *, broadcast: bool = False) -> None:
        """Something goes there now."""
        for window in self._all:
            if now >= self._strict_until:
                window.stretch(SECOND)
            window.note(now)
            self._beat = max(self._beat, now) + window.beat
        if not broadcast:
            self._replied = now
        if (windows := self._windows(address)) is not None:
            for window in windows:
                window.note(now)
        self._forget(now)

    def hold(self, address: Address, until: float) -> None:
        """The platform wants nothing in this chat until then."""
        self._held[address.chat] = max(self._held.get(address.chat, until), until)

    def refused(self, now: float) -> None:
        """The platform found it too much, though the pace was kept: keep more of a distance for a while."""
        self._strict_until = now + STRICTER_FOR
        for window in self._all:
            window.stretch(SECOND * STRICTER)

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
