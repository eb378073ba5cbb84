"""Private channels: which is whose, and how fast new ones are opened.

Discord quarantines bots that open private channels in masses. Whoever wrote in private has one already, and
to ask for its id opens nothing; others get theirs a few a minute, unless they wait for an answer.
"""

from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Iterable

from bot.core.message import TransportError

#: Channels remembered; each is asked for once while it is.
MOST = 50_000
#: What is said unasked opens at most so many new channels in so many seconds.
NEW, PERIOD = 10, 60.0


class Doors:
    """`ask` gives the id of the channel with a user; `elapsed` seconds of a clock that never goes back."""

    def __init__(self, ask: Callable[[str], Awaitable[str]], elapsed: Callable[[], float]) -> None:
        self._ask = ask
        self._elapsed = elapsed
        self._channels: OrderedDict[str, str] = OrderedDict()
        self._users: dict[str, str] = {}
        self._met: set[str] = set()
        self._opened: deque[float] = deque(maxlen=NEW)
        self.count = 0
        """How many channels were asked for."""

    async def to(self, user: str, *, unasked: bool = False) -> str:
        """The private channel with this user. Raises TransportError where it is not yet time to open it.

        And what `ask` raises. `unasked`: nobody there waits for it.
        """
        known = self._channels.get(user)
        if known is not None:
            self._channels.move_to_end(user)
            return known
        if user not in self._met:
            self._make_room(unasked=unasked)
        self.count += 1
        channel = await self._ask(user)
        self.learn(user, channel)
        return channel

    def learn(self, user: str, channel: str) -> None:
        """That channel is the one with this user."""
        self.forget(user)
        self._channels[user] = channel
        self._users[channel] = user
        while len(self._channels) > MOST:
            _, oldest = self._channels.popitem(last=False)
            self._users.pop(oldest, None)

    def forget(self, user: str) -> None:
        """The channel with this user is no more."""
        channel = self._channels.pop(user, None)
        if channel is not None:
            self._users.pop(channel, None)

    def meet(self, users: Iterable[str]) -> None:
        """With these there is a channel already, whose id isn't known."""
        self._met.update(users)

    def whose(self, channel: str) -> str:
        """The user of that channel, "" where it isn't known."""
        return self._users.get(channel, "")

    def _make_room(self, *, unasked: bool) -> None:
        now = self._elapsed()
        full = len(self._opened) == NEW and now < self._opened[0] + PERIOD
        if full and unasked:
            wait = self._opened[0] + PERIOD - now
            raise TransportError("private channels are opened a few a minute", retry_after=wait)
        self._opened.append(now)
