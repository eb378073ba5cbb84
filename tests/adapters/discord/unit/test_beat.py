import asyncio

from bot.adapters.discord.beat import LATE, RATE, Beat


class Time:
    """Passes when somebody sleeps, each time a little more than was asked for."""

    def __init__(self, late: float = 0.0) -> None:
        self.now = 100.0
        self.late = late

    def elapsed(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)  # who has the turn goes first
        self.now += seconds + self.late


async def wave(time: Time, count: int) -> list[float]:
    """When each of so many went."""
    beat, went = Beat(time.elapsed, time.sleep), []

    async def one() -> None:
        await beat.turn()
        went.append(time.now)

    await asyncio.gather(*(one() for _ in range(count)))
    return went


async def test_whoever_comes_alone_does_not_wait() -> None:
    time = Time()
    beat = Beat(time.elapsed, time.sleep)
    await beat.turn()
    time.now += 1 / RATE
    began = time.now
    await beat.turn()
    assert time.now == began


async def test_no_second_sees_more_than_fifty_with_45_milliseconds_of_jitter() -> None:
    for late in (0.0, 0.001, LATE):
        went = await wave(Time(late), 500)
        assert max(sum(1 for other in went if one <= other < one + 1.045) for one in went) <= 50


async def test_timers_that_are_late_do_not_slow_it_down() -> None:
    went = await wave(Time(0.002), 1000)
    assert 999 / (went[-1] - went[0]) > 0.93 * 50 * 0.99


async def test_those_who_can_wait_let_the_others_go_first() -> None:
    time = Time()
    beat, order = Beat(time.elapsed, time.sleep), []

    async def one(name: str, *, later: bool) -> None:
        await beat.turn(later=later)
        order.append(name)

    prompts = [one(f"prompt {number}", later=True) for number in range(3)]
    await asyncio.gather(*prompts, one("reply", later=False))
    assert order == ["prompt 0", "reply", "prompt 1", "prompt 2"]


async def test_whoever_gives_up_takes_no_beat() -> None:
    time = Time()
    beat = Beat(time.elapsed, time.sleep)
    await beat.turn()
    gone, stays = asyncio.create_task(beat.turn()), asyncio.create_task(beat.turn())
    await asyncio.sleep(0)
    gone.cancel()
    before = time.now
    await stays
    assert time.now - before <= 1.01 / RATE
