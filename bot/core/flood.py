"""How much is taken of one account at once: token buckets in memory, for a bounded number of accounts."""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar

V = TypeVar("V")

#: An account that isn't heard of for as long as this many others are is forgotten.
MOST_ACCOUNTS = 10_000


class Recent(Generic[V]):
    """Something about each of the keys that were set last, up to `most` of them."""

    def __init__(self, most: int = MOST_ACCOUNTS) -> None:
        self._most = most
        self._of: OrderedDict[tuple[str, str], V] = OrderedDict()

    def __contains__(self, key: tuple[str, str]) -> bool:
        return key in self._of

    def __len__(self) -> int:
        return len(self._of)

    def get(self, key: tuple[str, str]) -> V | None:
        """What was put there, if it is still known."""
        return self._of.get(key)

    def put(self, key: tuple[str, str], value: V) -> None:
        """Know this of it, and of whoever was set longest ago perhaps nothing more."""
        self._of[key] = value
        self._of.move_to_end(key)
        if len(self._of) > self._most:
            self._of.popitem(last=False)

    def forget(self, key: tuple[str, str]) -> None:
        """Know nothing of it."""
        self._of.pop(key, None)


@dataclass(frozen=True, slots=True)
class Rate:
    """So many at once, and then one more each time this has passed."""

    at_once: int
    every: timedelta


class Buckets:
    """A token bucket an account (a platform and its id)."""

    def __init__(self, rate: Rate, most: int = MOST_ACCOUNTS) -> None:
        self._rate = rate
        self._left: Recent[tuple[float, datetime]] = Recent(most)

    def draw(self, account: tuple[str, str], at: datetime) -> bool:
        """Whether one more is within the rate. `at` (aware) is when it was written.

        Where time goes backwards nothing is given back, and it goes on from there: what waited while the
        bot was down may come after something newer, and a clock may be set.
        """
        full = float(self._rate.at_once)
        left, last = self._left.get(account) or (full, at)
        left = min(full, left + max((at - last) / self._rate.every, 0.0))
        enough = left >= 1.0
        self._left.put(account, (left - 1.0 if enough else left, at))
        return enough
