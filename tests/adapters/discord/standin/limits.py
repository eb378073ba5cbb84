"""Rate limits: a bucket for each route and channel, and one for everything.

Discord doesn't publish what its buckets hold; these numbers are what libraries have seen. The limit of
everything is documented: 50 requests a second, and answers to interactions don't count.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from zlib import crc32

#: Requests and seconds of a bucket, by method and route; otherwise USUAL.
HOLDS = {
    "POST /channels/{channel}/messages": (5, 5.0),
    "PATCH /channels/{channel}/messages/{message}": (5, 5.0),
    "DELETE /channels/{channel}/messages/{message}": (5, 1.0),
    "POST /users/@me/channels": (10, 10.0),
    "POST /webhooks/{application}/{token}": (5, 2.0),
    "PATCH /webhooks/{application}/{token}/messages/{message}": (5, 2.0),
}
USUAL = (50, 1.0)
IN_ALL = 50


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the headers say; with `wait` (seconds) the request is refused."""

    headers: dict[str, str]
    wait: float = 0.0
    everywhere: bool = False


class Limits:
    """`elapsed` gives seconds of a clock that never goes back."""

    def __init__(self, elapsed: Callable[[], float]) -> None:
        self._elapsed = elapsed
        self._all: deque[float] = deque()
        self._buckets: dict[tuple[str, str], tuple[float, int]] = {}

    def enter(self, route: str, major: str, *, exempt: bool) -> Verdict:
        """Count a request. `exempt` ones don't count towards the limit of everything."""
        now = self._elapsed()
        if not exempt and (wait := self._over(now)):
            headers = {"X-RateLimit-Global": "true", "X-RateLimit-Scope": "global"}
            return Verdict(headers | _after(wait), wait, everywhere=True)
        limit, seconds = HOLDS.get(route, USUAL)
        ends, used = self._buckets.get((route, major), (0.0, 0))
        if now >= ends:
            ends, used = now + seconds, 0
        headers = {
            "X-RateLimit-Bucket": f"{crc32(route.encode()):08x}",
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(max(limit - used - 1, 0)),
            "X-RateLimit-Reset": f"{ends:.3f}",
            "X-RateLimit-Reset-After": f"{ends - now:.3f}",
        }
        if used >= limit:
            return Verdict(headers | {"X-RateLimit-Scope": "user"} | _after(ends - now), ends - now)
        self._buckets[route, major] = ends, used + 1
        if not exempt:
            self._all.append(now)
        if len(self._buckets) > 50_000:
            self._buckets = {key: one for key, one in self._buckets.items() if one[0] > now}
        return Verdict(headers)

    def _over(self, now: float) -> float:
        """Seconds until one more may come; the last second slides."""
        while self._all and now - self._all[0] >= 1.0:
            self._all.popleft()
        return 1.0 - (now - self._all[0]) if len(self._all) >= IN_ALL else 0.0


def _after(wait: float) -> dict[str, str]:
    return {"Retry-After": str(ceil(wait))}
