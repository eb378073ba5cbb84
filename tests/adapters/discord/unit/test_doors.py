import pytest

from bot.adapters.discord.doors import NEW, PERIOD, Doors
from bot.core.message import TransportError


class Elapsed:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def elapsed() -> Elapsed:
    return Elapsed()


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def doors(elapsed: Elapsed, asked: list[str]) -> Doors:
    async def ask(user: str) -> str:
        asked.append(user)
        return f"dm-{user}"

    return Doors(ask, elapsed)


async def test_a_channel_is_asked_for_once(doors: Doors, asked: list[str]) -> None:
    assert [await doors.to("1"), await doors.to("1", unasked=True)] == ["dm-1", "dm-1"]
    assert asked == ["1"]
    assert doors.whose("dm-1") == "1"


async def test_what_is_learned_needs_no_asking(doors: Doors, asked: list[str]) -> None:
    doors.learn("1", "77")
    assert await doors.to("1", unasked=True) == "77"
    assert (asked, doors.whose("77"), doors.whose("78")) == ([], "1", "")


async def test_a_channel_that_is_no_more_is_asked_for_again(doors: Doors) -> None:
    doors.learn("1", "77")
    doors.forget("1")
    assert (doors.whose("77"), await doors.to("1")) == ("", "dm-1")


async def test_new_ones_are_opened_a_few_a_minute(doors: Doors, asked: list[str], elapsed: Elapsed) -> None:
    for user in range(NEW):
        await doors.to(str(user), unasked=True)
        elapsed.now += 1
    with pytest.raises(TransportError) as refused:
        await doors.to("late", unasked=True)
    error = refused.value
    assert (error.retry_after, error.permanent, error.everywhere) == (PERIOD - NEW, False, False)
    elapsed.now += PERIOD - NEW
    assert await doors.to("late", unasked=True) == "dm-late"
    assert len(asked) == NEW + 1


async def test_whoever_waits_for_an_answer_gets_one(doors: Doors) -> None:
    for user in range(3 * NEW):
        await doors.to(str(user))
    assert doors.count == 3 * NEW
    with pytest.raises(TransportError):
        await doors.to("unasked", unasked=True)


async def test_those_who_wrote_before_have_one_already(doors: Doors, asked: list[str]) -> None:
    doors.meet(map(str, range(100)))
    for user in range(100):
        await doors.to(str(user), unasked=True)
    assert len(asked) == 100
    await doors.to("somebody new", unasked=True)
