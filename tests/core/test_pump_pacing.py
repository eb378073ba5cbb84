"""Laws of the pace: whatever is asked for, no window holds more than the platform takes."""

from collections.abc import Sequence
from operator import itemgetter

from hypothesis import given
from hypothesis import strategies as st

from bot.core.address import Address
from bot.core.ports import UNLIMITED, Pace
from bot.core.pump.pacing import (
    ANSWERS,
    CATCHES_UP,
    MINUTE,
    REPLIES_LATELY,
    SECOND,
    Pacer,
)

CHATS = [Address("memory", "ana"), Address("memory", "ben"), Address("memory", "#team", group=True)]
TEAM = CHATS[2]
LIMITS = st.one_of(st.none(), st.integers(1, 6))
PACES = st.builds(Pace, per_second=LIMITS, per_chat_second=LIMITS, per_group_minute=LIMITS)
#: Seconds since the one before, the chat, and whether it is a broadcast.
ASKED = st.lists(
    st.tuples(st.floats(0, 2, allow_nan=False), st.sampled_from(CHATS), st.booleans()), max_size=60
)


def went(pacer: Pacer, chat: Address, now: float, *, broadcast: bool) -> None:
    """Something goes, and is there in no time."""
    pacer.go(chat, now, broadcast=broadcast)
    pacer.arrive(chat, now, now)


def let_through(pacer: Pacer, asked: Sequence[tuple[float, Address, bool]]) -> list[tuple[float, Address]]:
    """When each went, if it goes as soon as it may."""
    now = 1000.0
    times = []
    for gap, chat, broadcast in asked:
        now = pacer.free_at(chat, now + gap, broadcast=broadcast)
        went(pacer, chat, now, broadcast=broadcast)
        times.append((now, chat))
    return times


def holds(times: Sequence[float], most: int | None, length: float) -> bool:
    """No window [t, t + length) has more than `most` of them."""
    if most is None:
        return True
    return all(later >= first + length for first, later in zip(times, times[most:], strict=False))


@given(PACES, ASKED)
def test_no_window_holds_more_than_the_platform_takes(pace: Pace, asked: list[tuple[float, Address, bool]]):
    gone = let_through(Pacer(pace), asked)

    assert holds([at for at, _ in gone], pace.per_second, SECOND)
    for chat in CHATS:
        times = [at for at, there in gone if there == chat]
        assert holds(times, pace.per_chat_second, SECOND)
        if chat.group:
            assert holds(times, pace.per_group_minute, MINUTE)


@given(PACES, ASKED)
def test_nothing_waits_longer_than_it_must(pace: Pace, asked: list[tuple[float, Address, bool]]):
    """What may go at `at` might not have gone just before."""
    pacer = Pacer(pace)
    now = 1000.0
    for gap, chat, broadcast in asked:
        now += gap
        at = pacer.free_at(chat, now, broadcast=broadcast)
        if at > now:
            between = (now + at) / 2
            assert pacer.free_at(chat, between, broadcast=broadcast) == at
        now = at
        went(pacer, chat, now, broadcast=broadcast)


def wave(pacer: Pacer, now: float, count: int) -> list[float]:
    """When each of so many broadcasts goes, if it goes as soon as it may."""
    times = []
    for number in range(count):
        chat = Address("memory", f"b{number}")
        now = pacer.free_at(chat, now, broadcast=True)
        went(pacer, chat, now, broadcast=True)
        times.append(now)
    return times


@given(st.integers(2, 40), st.integers(0, 60))
def test_in_a_wave_a_reply_waits_no_longer_than_a_few_beats(per_second: int, count: int):
    pacer = Pacer(Pace(per_second=per_second))
    last = wave(pacer, 1000.0, count)[-1:] or [1000.0]

    assert pacer.free_at(CHATS[1], last[0], broadcast=False) <= last[0] + (1 + CATCHES_UP) / per_second + 1e-6


@given(st.integers(2, 40), st.integers(0, 60))
def test_while_there_are_replies_a_wave_leaves_room_for_one_at_once(per_second: int, count: int):
    pacer = Pacer(Pace(per_second=per_second))
    went(pacer, CHATS[0], 999.0, broadcast=False)
    last = wave(pacer, 1001.0, count)[-1:] or [1001.0]
    if last[0] < 999.0 + REPLIES_LATELY:
        assert pacer.free_at(CHATS[1], last[0], broadcast=False) == last[0]


def test_a_wave_without_replies_takes_nearly_all_there_is():
    times = wave(Pacer(Pace(per_second=30)), 1000.0, 3000)

    assert times[-1] - times[0] < 2999 / 30 + 0.1


#: Seconds that the way there takes, and the way back: at least 10 ms each, and once no more.
WAYS = st.tuples(st.floats(0.01, 0.2), st.floats(0.01, 0.2))


@given(st.lists(st.tuples(st.floats(0, 0.02), WAYS), min_size=40, max_size=120))
def test_no_window_over_there_holds_more_either(sent: list[tuple[float, tuple[float, float]]]):
    pacer = Pacer(Pace(per_second=10))
    for _ in range(ANSWERS):
        pacer.go(CHATS[0], 900.0, broadcast=False)
        pacer.arrive(CHATS[0], 900.0, 900.02)
    now, there = 1000.0, []
    under_way: list[tuple[float, float, Address]] = []
    for number, (gap, (out, back)) in enumerate(sent):
        chat = Address("memory", f"b{number}")
        now += gap
        while True:
            for answered, at, whose in sorted((one for one in under_way if one[0] <= now), key=itemgetter(0)):
                pacer.arrive(whose, at, answered)
            under_way = [one for one in under_way if one[0] > now]
            free = pacer.free_at(chat, now, broadcast=False)
            if free <= now:
                break
            now = min([free, *(answered for answered, _, _ in under_way)])
        pacer.go(chat, now, broadcast=False)
        there.append(now + out)
        under_way.append((now + out + back, now, chat))

    assert all(b >= a + SECOND - 1e-6 for a, b in zip(sorted(there), sorted(there)[10:], strict=False))


def test_without_a_pace_nothing_waits():
    gone = let_through(Pacer(UNLIMITED), [(0.0, chat, True) for chat in CHATS * 1000])

    assert {at for at, _ in gone} == {1000.0}


def test_a_chat_that_asks_for_it_is_left_alone():
    pacer = Pacer(UNLIMITED)
    pacer.hold(TEAM, 1030.0)

    assert pacer.free_at(TEAM, 1000.0, broadcast=False) == 1030.0
    assert pacer.free_at(TEAM, 1031.0, broadcast=False) == 1031.0
    assert pacer.free_at(CHATS[0], 1000.0, broadcast=False) == 1000.0


def test_it_forgets_chats_that_it_no_longer_holds_back():
    pacer = Pacer(Pace(per_chat_second=1, per_group_minute=20))
    for number in range(5000):
        went(pacer, CHATS[0], 1000.0 + number / 100, broadcast=False)
        went(pacer, Address("memory", f"c{number}"), 1000.0 + number / 100, broadcast=False)
        pacer.hold(Address("memory", f"h{number}"), 1000.5 + number / 100)

    assert len(pacer) < 300


def test_an_answer_of_two_messages_comes_at_once_and_the_chat_then_rests() -> None:
    """Telegram tolerates short bursts in a chat; on the whole it is still one a second."""
    pacer = Pacer(Pace(per_chat_second=1, burst=2))
    times = []
    at = 0.0
    for _ in range(6):
        at = pacer.free_at(CHATS[0], at, broadcast=False)
        went(pacer, CHATS[0], at, broadcast=False)
        times.append(at)

    assert times == [0, 0, 0, 3, 3, 3]


def test_what_nobody_asked_for_makes_no_burst() -> None:
    pacer = Pacer(Pace(per_chat_second=1, burst=2))
    went(pacer, CHATS[0], 0.0, broadcast=False)

    assert pacer.free_at(CHATS[0], 0.5, broadcast=True) >= 1.0
    assert pacer.free_at(CHATS[0], 0.5, broadcast=False) == 0.5


def test_a_group_gets_no_burst() -> None:
    pacer = Pacer(Pace(per_chat_second=1, per_group_minute=20, burst=2))
    went(pacer, CHATS[2], 0.0, broadcast=False)

    assert pacer.free_at(CHATS[2], 0.5, broadcast=False) == 1.0
