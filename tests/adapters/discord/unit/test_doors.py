import pytest

from bot.adapters.discord.doors import KNOWN_EVERY, NEW_AT_ONCE, NEW_EVERY, Doors
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
    for user in range(NEW_AT_ONCE):
        await doors.to(str(user), unasked=True)
    with pytest.raises(TransportError) as refused:
        await doors.to("late", unasked=True)
    error = refused.value
    assert (error.retry_after, error.permanent, error.everywhere) == (NEW_EVERY, False, False)
    elapsed.now += NEW_EVERY
    assert await doors.to("late", unasked=True) == "dm-late"
    assert len(asked) == NEW_AT_ONCE + 1


async def test_each_who_waits_has_a_turn_of_their_own(doors: Doors, elapsed: Elapsed) -> None:
    begin, opened, left = elapsed.now, [], [str(user) for user in range(40)]
    due = dict.fromkeys(left, begin)
    attempts = 0
    while due:
        user = min(due, key=lambda one: due[one])
        elapsed.now = due.pop(user)
        attempts += 1
        try:
            await doors.to(user, unasked=True)
        except TransportError as error:
            due[user] = elapsed.now + (error.retry_after or 0.0)
        else:
            opened.append(elapsed.now - begin)
    assert opened == [0.0] * 10 + [NEW_EVERY * turn for turn in range(1, 31)]
    assert attempts == 40 + 30


async def test_whoever_waits_for_an_answer_gets_one_and_it_counts(doors: Doors, asked: list[str]) -> None:
    for user in range(3 * NEW_AT_ONCE):
        await doors.to(str(user))
    assert len(asked) == 3 * NEW_AT_ONCE
    with pytest.raises(TransportError):
        await doors.to("unasked", unasked=True)


async def test_those_who_wrote_before_have_one_already(
    doors: Doors, asked: list[str], elapsed: Elapsed
) -> None:
    doors.meet(map(str, range(100)))
    for user in range(100):
        await doors.to(str(user), unasked=True)
        elapsed.now += KNOWN_EVERY
    assert len(asked) == 100


async def test_a_stored_channel_needs_no_asking_until_it_is_no_more(doors: Doors, asked: list[str]) -> None:
    doors.suppose("1", "77")
    assert await doors.to("1", unasked=True) == "77"
    doors.forget("1")
    doors.suppose("1", "77")
    assert await doors.to("1") == "dm-1"
    assert asked == ["1"]


async def test_what_is_known_stands_over_what_was_stored(doors: Doors) -> None:
    doors.learn("1", "78")
    doors.suppose("1", "77")
    assert await doors.to("1") == "78"
