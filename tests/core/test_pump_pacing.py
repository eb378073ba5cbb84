"""Laws of the pace: whatever is asked for, no window holds more than the platform takes."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from bot.core.address import Address
from bot.core.ports import UNLIMITED, Pace
from bot.core.pump.pacing import (
    CATCHES_UP,
    MINUTE,
    REPLIES_LATELY,
    SECOND,
    STRICTER,
    STRICTER_FOR,
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


def let_through(pacer: Pacer, asked: Sequence[tuple[float, Address, bool]]) -> list[tuple[float, Address]]:
    """When each went, if it goes as soon as it may."""
    now = 1000.0
    went = []
    for gap, chat, broadcast in asked:
        now = pacer.free_at(chat, now + gap, broadcast=broadcast)
        pacer.note(chat, now, broadcast=broadcast)
        went.append((now, chat))
    return went


def holds(times: Sequence[float], most: int | None, length: float) -> bool:
    """No window [t, t + length) has more than `most` of them."""
    if most is None:
        return True
    return all(later >= first + length for first, later in zip(times, times[most:], strict=False))


@given(PACES, ASKED)
def test_no_window_holds_more_than_the_platform_takes(pace: Pace, asked: list[tuple[float, Address, bool]]):
    went = let_through(Pacer(pace), asked)

    assert holds([at for at, _ in went], pace.per_second, SECOND)
    for chat in CHATS:
        times = [at for at, there in went if there == chat]
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
        pacer.note(chat, now, broadcast=broadcast)


def wave(pacer: Pacer, now: float, count: int) -> list[float]:
    """When each of so many broadcasts goes, if it goes as soon as it may."""
    times = []
    for number in range(count):
        chat = Address("memory", f"b{number}")
        now = pacer.free_at(chat, now, broadcast=True)
        pacer.note(chat, now, broadcast=True)
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
    pacer.note(CHATS[0], 999.0, broadcast=False)
    last = wave(pacer, 1001.0, count)[-1:] or [1001.0]
    if last[0] < 999.0 + REPLIES_LATELY:
        assert pacer.free_at(CHATS[1], last[0], broadcast=False) == last[0]


def test_a_wave_without_replies_takes_nearly_all_there_is():
    times = wave(Pacer(Pace(per_second=30)), 1000.0, 3000)

    assert times[-1] - times[0] < 2999 / 30 + 0.1


def test_once_refused_it_keeps_more_of_a_distance_for_a_while():
    pacer = Pacer(Pace(per_second=30))
    wave(pacer, 1000.0, 60)
    pacer.refused(1002.0)
    times = wave(pacer, 1003.0, 300)

    assert holds(times, 30, SECOND * STRICTER - 1e-6)
    later = wave(pacer, 1003.0 + STRICTER_FOR, 300)
    assert later[-1] - later[0] < 299 / 30 + 0.1


def test_without_a_pace_nothing_waits():
    went = let_through(Pacer(UNLIMITED), [(0.0, chat, True) for chat in CHATS * 1000])

    assert {at for at, _ in went} == {1000.0}


def test_a_chat_that_asks_for_it_is_left_alone():
    pacer = Pacer(UNLIMITED)
    pacer.hold(TEAM, 1030.0)

    assert pacer.free_at(TEAM, 1000.0, broadcast=False) == 1030.0
    assert pacer.free_at(TEAM, 1031.0, broadcast=False) == 1031.0
    assert pacer.free_at(CHATS[0], 1000.0, broadcast=False) == 1000.0


def test_it_forgets_chats_that_it_no_longer_holds_back():
    pacer = Pacer(Pace(per_chat_second=1, per_group_minute=20))
    for number in range(5000):
        pacer.note(CHATS[0], 1000.0 + number / 100)
        pacer.note(Address("memory", f"c{number}"), 1000.0 + number / 100)
        pacer.hold(Address("memory", f"h{number}"), 1000.5 + number / 100)

    assert len(pacer) < 300


def test_an_answer_of_two_messages_comes_at_once_and_the_chat_then_rests() -> None:
    """Telegram tolerates short bursts in a chat; on the whole it is still one a second."""
    pacer = Pacer(Pace(per_chat_second=1, burst=2))
    times = []
    at = 0.0
    for _ in range(6):
        at = pacer.free_at(CHATS[0], at, broadcast=False)
        pacer.note(CHATS[0], at)
        times.append(at)

    assert times == [0, 0, 0, 3, 3, 3]


def test_what_nobody_asked_for_makes_no_burst() -> None:
    pacer = Pacer(Pace(per_chat_second=1, burst=2))
    pacer.note(CHATS[0], 0.0)

    assert pacer.free_at(CHATS[0], 0.5, broadcast=True) >= 1.0
    assert pacer.free_at(CHATS[0], 0.5, broadcast=False) == 0.5


def test_a_group_gets_no_burst() -> None:
    pacer = Pacer(Pace(per_chat_second=1, per_group_minute=20, burst=2))
    pacer.note(CHATS[2], 0.0)

    assert pacer.free_at(CHATS[2], 0.5, broadcast=False) == 1.0
