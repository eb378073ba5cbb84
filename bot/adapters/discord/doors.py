"""Private channels: which is whose, and how fast they are asked for.

Discord quarantines bots that open private channels in masses. Whoever wrote in private has one already, and
to ask for its id opens nothing; others get theirs a few a minute. Whoever waits for an answer isn't held up.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable

from bot.core.message import TransportError

#: Channels remembered; each is asked for once while it is.
MOST = 50_000
#: What is said unasked opens a new channel every so many seconds, and asks for a known one; after a rest so
#: many at once. For known ones that is what libraries have seen Discord allow (10 in 10 s).
NEW_EVERY, NEW_AT_ONCE = 6.0, 10
KNOWN_EVERY, KNOWN_AT_ONCE = 1.0, 5


class Turns:
    """Gives each user a time: one every `spacing` seconds, after a rest `at_once` of them together."""

    def __init__(self, spacing: float, at_once: int) -> None:
        self._spacing = spacing
        self._ahead = (at_once - 1) * spacing
        self._next = 0.0
        self._given: OrderedDict[str, float] = OrderedDict()

    def wait(self, user: str, now: float) -> float:
        """Seconds until it is this user's turn; 0 when it is, which uses it up."""
        at = self._given.pop(user, None)
        if at is None:
            at = max(now, self._next - self._ahead)
            self.use(now)
        if at <= now:
            return 0.0
        self._given[user] = at
        while len(self._given) > MOST:
            self._given.popitem(last=False)
        return at - now

    def use(self, now: float) -> None:
        """One goes out of turn."""
        self._next = max(self._next, now) + self._spacing


class Doors:
    """`ask` gives the id of the channel with a user; `elapsed` seconds of a clock that never goes back."""

    def __init__(self, ask: Callable[[str], Awaitable[str]], elapsed: Callable[[], float]) -> None:
        self._ask = ask
        self._elapsed = elapsed
        self._channels: OrderedDict[str, str] = OrderedDict()
        self._users: dict[str, str] = {}
        self._gone: OrderedDict[str, str] = OrderedDict()
        self._met: set[str] = set()
        self._new = Turns(NEW_EVERY, NEW_AT_ONCE)
        self._known = Turns(KNOWN_EVERY, KNOWN_AT_ONCE)

    async def to(self, user: str, *, unasked: bool = False) -> str:
        """The private channel with this user. Raises TransportError where it isn't time yet to ask for it.

        And what `ask` raises. `unasked`: nobody there waits for it.
        """
        known = self._channels.get(user)
        if known is not None:
            self._channels.move_to_end(user)
            return known
        turns = self._known if user in self._met else self._new
        if not unasked:
            turns.use(self._elapsed())
        elif wait := turns.wait(user, self._elapsed()):
            raise TransportError("private channels are asked for a few at a time", retry_after=wait)
        channel = await self._ask(user)
        self.learn(user, channel)
        return channel

    def learn(self, user: str, channel: str) -> None:
        """That channel is the one with this user."""
        self._drop(user)
        self._channels[user] = channel
        self._users[channel] = user
        while len(self._channels) > MOST:
            _, oldest = self._channels.popitem(last=False)
            self._users.pop(oldest, None)

    def suppose(self, user: str, channel: str) -> None:
        """That channel was the one with this user, unless another is known or it is no more."""
        if user not in self._channels and self._gone.get(user) != channel:
            self.learn(user, channel)

    def forget(self, user: str) -> None:
        """The channel with this user is no more."""
        channel = self._drop(user)
        if channel is not None:
            self._gone[user] = channel
            while len(self._gone) > MOST:
                self._gone.popitem(last=False)

    def _drop(self, user: str) -> str | None:
        channel = self._channels.pop(user, None)
        if channel is not None:
            self._users.pop(channel, None)
        return channel

    def meet(self, users: Iterable[str]) -> None:
        """With these there is a channel already, whose id isn't known."""
        self._met.update(users)

    def whose(self, channel: str) -> str:
        """The user of that channel, "" where it isn't known."""
        return self._users.get(channel, "")
