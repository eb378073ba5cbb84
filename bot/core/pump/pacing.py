"""How fast a platform takes messages: pure, with the time as an argument.

Times are seconds of a clock that never goes back. A limit of N holds in every window [t, t + length).

When a message comes in over there is known only to lie between its going and the answer, less what the
fastest answers take to come back: half of their time. So it counts from its going to a window after the last
instant possible, and the limit holds over there too, however long the way takes.
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
#: Seconds after which to look again where everything waits for answers.
GLANCE = 0.05
#: Of so many answers the fastest shows what the way takes at least.
ANSWERS = 100


class Window:
    """What is on its way, and when the latest others were there: as many as may be in `length` seconds."""

    __slots__ = ("_length", "_most", "_there", "_under_way")

    def __init__(self, most: int, length: float) -> None:
        if most < 1:
            raise ValueError("a pace lets at least one through")
        self._there: deque[float] = deque(maxlen=most)
        self._under_way = 0
        self._most = most
        self._length = length

    def free_at(self, now: float, *, leaving: int = 0) -> float:
        """The earliest time from `now` on at which one more may go, so that as many more still can."""
        most = max(self._most - leaving, 1) - self._under_way
        if most <= 0:
            return now + GLANCE
        if len(self._there) < most:
            return now
        return max(now, self._there[-most] + self._length)

    def go(self) -> None:
        """One goes now."""
        self._under_way += 1

    def arrive(self, now: float) -> None:
        """One that went was there by now, or isn't coming."""
        self._under_way -= 1
        self._there.append(max(now, self._there[-1]) if self._there else now)

    @property
    def beat(self) -> float:
        """Seconds between two, where they go evenly."""
        return self._length / self._most

    @property
    def over_at(self) -> float:
        """From then on it holds nothing back."""
        if self._under_way:
            return inf
        return self._there[-1] + self._length if self._there else 0.0


class Pacer:
    """Keeps the pace of one platform."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._all = _window(pace.per_second, SECOND)
        self._left = 0 if pace.per_second is None else -(-pace.per_second // SHARE_LEFT)
        self._beat = 0.0
        """When the next broadcast goes, if all go evenly; then a reply finds room soon, also in a wave."""
        self._replied = -inf
        self._took: deque[float] = deque(maxlen=ANSWERS)
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

    def go(self, address: Address, now: float, *, broadcast: bool) -> None:
        """Something goes there now; `arrive` is to follow."""
        for window in (*self._all, *self._windows(address)):
            window.go()
        for window in self._all:
            self._beat = max(self._beat, now) + window.beat
        if not broadcast:
            self._replied = now

    def arrive(self, address: Address, went: float, now: float) -> None:
        """Something that went there at `went` was answered, or never will be."""
        self._took.append(now - went)
        there = now - (min(self._took) / 2 if len(self._took) == ANSWERS else 0.0)
        for window in (*self._all, *self._windows(address)):
            window.arrive(there)
        self._forget(now)

    def hold(self, address: Address, until: float) -> None:
        """The platform wants nothing in this chat until then."""
        self._held[address.chat] = max(self._held.get(address.chat, until), until)

    def __len__(self) -> int:
        """How many chats it has in mind."""
        return len(self._chats.keys() | self._held.keys())

    def _windows(self, address: Address) -> list[Window]:
        windows = self._chats.get(address.chat)
        if windows is None:
            windows = self._new(address)
            if not windows:
                return []
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
