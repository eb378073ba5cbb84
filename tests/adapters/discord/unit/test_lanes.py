import asyncio

import pytest

from bot.adapters.discord.lanes import WAITS, Lanes
from bot.core.address import Account, Address
from bot.core.message import Inbound

HELLO = Inbound("1", Address("discord", "7"), Account("discord", "7"), "hello")


class House:
    """Answers as told: a number of replies, or a fault."""

    def __init__(self, *answers: int | Exception) -> None:
        self.answers = list(answers)

    async def handle(self, inbound: Inbound) -> int:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


class Pauses(list[float]):
    async def __call__(self, seconds: float) -> None:
        self.append(seconds)


@pytest.mark.parametrize(
    ("answers", "replies", "pauses"),
    [
        ((2,), 2, 0),
        ((0,), 0, 0),
        ((RuntimeError(), 1), 1, 1),
        ((RuntimeError(), RuntimeError(), 0), None, 2),  # the first may have been stored after all
    ],
)
async def test_until_it_is_taken(
    answers: tuple[int | Exception, ...], replies: int | None, pauses: int
) -> None:
    paused = Pauses()
    assert await Lanes(House(*answers), paused).take(HELLO) == replies  # type: ignore[arg-type]
    assert paused == list(WAITS[:pauses])


async def test_at_last_it_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    paused = Pauses()
    house = House(*[RuntimeError("my secret") for _ in range(len(WAITS) + 1)])
    with pytest.raises(RuntimeError):
        await Lanes(house, paused).take(HELLO)  # type: ignore[arg-type]
    assert paused == list(WAITS)
    assert sum(WAITS) < 15 * 60
    assert "secret" not in caplog.text


async def test_one_persons_doings_wait_for_each_other_in_order() -> None:
    lanes = Lanes(House(), Pauses())  # type: ignore[arg-type]
    order: list[str] = []

    async def does(user: str, what: str, after: asyncio.Event) -> None:
        async with lanes.of(user):
            await after.wait()
            order.append(what)

    slow, now = asyncio.Event(), asyncio.Event()
    now.set()
    async with asyncio.TaskGroup() as group:
        group.create_task(does("7", "first", slow))
        group.create_task(does("7", "second", now))
        other = group.create_task(does("8", "other", now))
        await other
        slow.set()
    assert order == ["other", "first", "second"]
