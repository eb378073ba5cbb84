"""Health and figures, over real sockets."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.core.outbox import Waiting
from bot.http.health import Health
from bot.http.metrics import Metrics
from bot.http.server import Pages, serving

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HERE = "127.0.0.1"
UP = {"telegram": "up", "discord": "down"}


@dataclass
class Database:
    """What waits in it, after how many seconds it says so, or why it doesn't."""

    rows: list[Waiting] = field(default_factory=list)
    fault: Exception | None = None
    hangs: bool = False

    async def waiting(self) -> list[Waiting]:
        if self.hangs:
            await asyncio.Event().wait()
        if self.fault is not None:
            raise self.fault
        return self.rows


class Time:
    seconds = 0.0

    def elapsed(self) -> float:
        return self.seconds


Get = Callable[[str], AbstractAsyncContextManager[aiohttp.ClientResponse]]


@asynccontextmanager
async def shown(
    metrics: Metrics, app: object, states: dict[str, str] = UP, patience: float = 60
) -> AsyncIterator[Get]:
    pages = Pages(app, metrics, lambda: states, 30.0, lambda: NOW, patience)
    async with serving(pages, HERE, 0) as port, aiohttp.ClientSession(f"http://{HERE}:{port}") as client:
        yield client.get


class Figures:
    """What a page of figures says: samples by name, in whatever order labels stand."""

    def __init__(self, text: str) -> None:
        families = text_string_to_metric_families(text)
        samples = [one for family in families for one in family.samples]
        self._values = {(one.name, frozenset(one.labels.values())): one.value for one in samples}

    def __call__(self, name: str, *labels: str) -> float | None:
        """Its value; None where there is no such sample."""
        return self._values.get((name, frozenset(labels)))


async def figures(get: Get) -> Figures:
    async with get("/metrics") as answer:
        assert answer.status == 200
        return Figures(await answer.text())


async def test_all_is_well():
    async with shown(Metrics(elapsed=Time().elapsed), Database()) as get, get("/healthz") as answer:
        assert answer.status == 200
        assert await answer.json() == {
            "fine": True,
            "database": "answers",
            "heartbeat_seconds": 0.0,
            "platforms": UP,
        }


@pytest.mark.parametrize(
    ("database", "patience"), [(Database(fault=OSError("disk")), 60), (Database(hangs=True), 0)]
)
async def test_a_database_that_does_not_answer(database: Database, patience: float):
    metrics = Metrics(elapsed=Time().elapsed)
    async with shown(metrics, database, patience=patience) as get:
        async with get("/healthz") as answer:
            assert answer.status == 503
            assert (await answer.json())["database"] == "silent"
        assert (await figures(get))("rapport_platform_state", "telegram", "up") == 1


async def test_a_clock_that_nobody_looks_at():
    time = Time()
    metrics = Metrics(elapsed=time.elapsed)
    time.seconds = 31.0
    async with shown(metrics, Database()) as get:
        async with get("/healthz") as answer:
            assert answer.status == 503
        assert (await figures(get))("rapport_heartbeat_age_seconds") == 31
        metrics.beat()
        async with get("/healthz") as answer:
            assert answer.status == 200


@pytest.mark.parametrize(
    ("states", "fine"),
    [
        ({}, True),
        ({"telegram": "starting"}, True),
        ({"telegram": "down", "discord": "down"}, True),
        ({"telegram": "refused", "discord": "up"}, False),
    ],
)
def test_only_a_refusal_needs_somebody(states: dict[str, str], fine: bool):
    assert Health(True, 0.0, 30.0, states).fine is fine


async def test_figures_of_what_happened():
    metrics = Metrics(elapsed=Time().elapsed)
    metrics.taken("telegram")
    metrics.sent("telegram", "reply", 0.2)
    metrics.sent("telegram", "reply", 40.0)
    metrics.failed("discord", "limited")
    async with shown(metrics, Database()) as get:
        seen = await figures(get)

    assert seen("rapport_messages_taken_total", "telegram") == 1
    assert seen("rapport_delivery_seconds_count", "telegram", "reply") == 2
    assert seen("rapport_delivery_seconds_bucket", "telegram", "reply", "0.25") == 1
    assert seen("rapport_send_failures_total", "discord", "limited") == 1
    assert seen("rapport_platform_state", "discord", "down") == 1
    assert seen("rapport_platform_state", "discord", "up") == 0
    assert seen("process_resident_memory_bytes") > 0


async def test_the_queues_are_as_they_are_now():
    late = NOW - timedelta(minutes=2)
    database = Database([Waiting("telegram", True, 300, late), Waiting("terminal", False, 1, late)])
    async with shown(Metrics(elapsed=Time().elapsed), database) as get:
        seen = await figures(get)
        assert seen("rapport_outbox_messages", "telegram", "broadcast") == 300
        assert seen("rapport_outbox_oldest_seconds", "telegram", "broadcast") == 120
        assert seen("rapport_outbox_messages", "telegram", "reply") == 0
        assert seen("rapport_outbox_messages", "terminal", "reply") == 1

        database.rows = [Waiting("telegram", True, 1, NOW + timedelta(hours=1))]
        seen = await figures(get)
        assert seen("rapport_outbox_messages", "telegram", "broadcast") == 1
        assert seen("rapport_outbox_oldest_seconds", "telegram", "broadcast") == 0
        assert seen("rapport_outbox_messages", "terminal", "reply") is None


async def test_nothing_of_a_person_is_shown():
    metrics = Metrics(elapsed=Time().elapsed)
    chat = MemoryChat("telegram")
    app = await App.open("sqlite://", [chat], clock=lambda: NOW, seed=0, watch=metrics)
    await app.handle(chat.write("ana", "had coffee with Maria Lopez"))
    await app.drain()
    await app.tick()
    async with shown(metrics, app) as get:
        pages = ""
        for page in ("/metrics", "/healthz"):
            async with get(page) as answer:
                pages += await answer.text()
    await app.close()

    assert 'rapport_delivery_seconds_count{lane="reply",platform="telegram"} 2.0' in pages
    assert not [private for private in ("ana", "Ana", "Maria", "coffee") if private in pages]


async def test_nothing_else_is_there():
    async with shown(Metrics(elapsed=Time().elapsed), Database()) as get, get("/") as answer:
        assert answer.status == 404
