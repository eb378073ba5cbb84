"""Figures for Prometheus. Labels name a platform, a lane or a kind: never a person, a chat or a message."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)

from bot.core.outbox import Waiting
from bot.core.watch import BROADCAST, REPLY

LANES = (REPLY, BROADCAST)
#: Seconds: a reply should be there within one, a wave of broadcasts takes minutes.
BUCKETS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600)
STATES = ("starting", "up", "down", "refused")

disable_created_metrics()  # type: ignore[no-untyped-call]


class Metrics:
    """Fulfils core.watch.Watch, and keeps count. `elapsed` gives seconds of a clock that never goes back."""

    def __init__(self, *, elapsed: Callable[[], float]) -> None:
        # A registry of its own: the library's default one holds collectors that nobody asked for.
        self._registry = registry = CollectorRegistry()
        self._elapsed = elapsed
        self._beat = elapsed()
        self._taken = Counter(
            "rapport_messages_taken", "Messages answered and stored.", ["platform"], registry=registry
        )
        self._lag = Histogram(
            "rapport_delivery_seconds",
            "How long a message was due before it was shown.",
            ["platform", "lane"],
            buckets=BUCKETS,
            registry=registry,
        )
        self._failed = Counter(
            "rapport_send_failures",
            "Attempts to send that failed, by kind.",
            ["platform", "kind"],
            registry=registry,
        )
        self._depth = Gauge(
            "rapport_outbox_messages", "Messages that wait.", ["platform", "lane"], registry=registry
        )
        self._oldest = Gauge(
            "rapport_outbox_oldest_seconds",
            "How long the oldest message that waits has been due.",
            ["platform", "lane"],
            registry=registry,
        )
        self._state = Gauge(
            "rapport_platform_state",
            "1 for the state that a platform is in.",
            ["platform", "state"],
            registry=registry,
        )
        age = Gauge("rapport_heartbeat_age_seconds", "Since the clock was last looked at.", registry=registry)
        age.set_function(lambda: self.silence)
        ProcessCollector(registry=registry)

    @property
    def silence(self) -> float:
        """Seconds since the last beat, or since the start."""
        return self._elapsed() - self._beat

    def taken(self, platform: str) -> None:
        self._taken.labels(platform).inc()

    def sent(self, platform: str, lane: str, seconds: float) -> None:
        self._lag.labels(platform, lane).observe(seconds)

    def failed(self, platform: str, kind: str) -> None:
        self._failed.labels(platform, kind).inc()

    def beat(self) -> None:
        self._beat = self._elapsed()

    def page(self, waiting: Iterable[Waiting], states: Mapping[str, str], now: datetime) -> bytes:
        """All of it as text, with what waits and how the platforms are at `now` (aware UTC)."""
        self._depth.clear()
        self._oldest.clear()
        for platform, state in states.items():
            for one in STATES:
                self._state.labels(platform, one).set(one == state)
            for lane in LANES:
                self._depth.labels(platform, lane).set(0)
                self._oldest.labels(platform, lane).set(0)
        for queue in waiting:
            lane = BROADCAST if queue.broadcast else REPLY
            self._depth.labels(queue.platform, lane).set(queue.rows)
            late = max((now - queue.first_due).total_seconds(), 0.0)
            self._oldest.labels(queue.platform, lane).set(late)
        return generate_latest(self._registry)
