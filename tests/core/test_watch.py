"""What an onlooker is told: how much, how long, of what kind."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.core.message import Outbound, TransportError

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Onlooker:
    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []

    def taken(self, platform: str) -> None:
        self.told.append(("taken", platform))

    def sent(self, platform: str, lane: str, seconds: float) -> None:
        self.told.append(("sent", platform, lane, seconds))

    def failed(self, platform: str, kind: str) -> None:
        self.told.append(("failed", platform, kind))

    def beat(self) -> None:
        self.told.append(("beat",))


class Refusing:
    platform = "memory"

    def __init__(self, answer: Exception) -> None:
        self._answer = answer

    async def send(self, message: Outbound) -> str:
        raise self._answer


async def test_an_answer_and_how_long_it_waited():
    seen, clock = Onlooker(), [NOW]
    chat = MemoryChat()
    app = await App.open("sqlite://", [chat], clock=lambda: clock[0], seed=0, watch=seen)
    await app.handle(chat.write("ana", "/help"))
    clock[0] += timedelta(seconds=3)
    await app.drain()
    await app.close()

    assert seen.told[:2] == [("taken", "memory"), ("sent", "memory", "reply", 3.0)]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (TransportError("Bad Gateway"), "passing"),
        (TransportError("Too Many Requests", retry_after=7), "limited"),
        (TransportError("no way there", everywhere=True), "platform"),
        (TransportError("too long", permanent=True), "permanent"),
        (TransportError("blocked", unreachable=True), "unreachable"),
        (LookupError("Maria Lopez"), "permanent"),
    ],
)
async def test_a_failure_and_its_kind(answer: Exception, kind: str):
    seen = Onlooker()
    app = await App.open("sqlite://", [Refusing(answer)], clock=lambda: NOW, seed=0, watch=seen)
    await app.handle(MemoryChat().write("ana", "/help"))
    await app.drain()
    await app.close()

    assert seen.told[1] == ("failed", "memory", kind)


async def test_each_look_at_the_clock():
    seen = Onlooker()
    app = await App.open("sqlite://", [MemoryChat()], clock=lambda: NOW, seed=0, watch=seen)
    await app.tick()
    await app.close()

    assert seen.told == [("beat",)]


async def test_what_waits_is_counted_by_lane():
    app = await App.open("sqlite://", [], clock=lambda: NOW, seed=0)
    assert await app.waiting() == []
    await app.handle(MemoryChat().write("ana", "/help"))
    (replies,) = await app.waiting()
    await app.close()

    assert (replies.platform, replies.broadcast, replies.first_due) == ("memory", False, NOW)
    assert replies.rows == 2
