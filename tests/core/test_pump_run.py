"""The pump at work: replies first, in order, nothing lost and nothing twice. In virtual time."""

from collections import Counter
from datetime import timedelta
from itertools import pairwise

import pytest

from bot.core.message import TransportError
from bot.core.ports import Pace
from bot.core.pump.line import BROADCASTS, GRACE

PEOPLE = [f"p{number}" for number in range(3000)]
STRICT = Pace(per_second=30, per_chat_second=1, per_group_minute=20)
DOWN = TransportError("no connection", everywhere=True)
FAILED = TransportError("Internal Server Error")
BLOCKED = TransportError("Forbidden: bot was blocked by the user", unreachable=True)
TOO_LONG = TransportError("Bad Request: message is too long", permanent=True)


def wave(people=PEOPLE, key="morning"):
    return [(key, person) for person in people]


# Replies and broadcasts


async def test_a_reply_is_sent_as_soon_as_it_is_put(open_house):
    house, chat = await open_house()
    house.start()
    await house.time.passes(100)

    await house.put("done")
    await house.time.passes(0)

    assert chat.got == [(100.0, "ana", "done")]
    assert await house.states() == {"sent": 1}


async def test_during_a_wave_of_thousands_a_reply_is_answered_at_once(open_house):
    house, chat = await open_house(pace=STRICT, takes=0.2)
    await house.put_all(wave(), broadcast=True)
    house.start()
    asked = []
    for _ in range(20):
        await house.time.passes(2.7)
        asked.append(house.time.seconds)
        await house.put("done")
    await house.time.passes(5)

    assert len(chat.times("morning")) > 1000
    waited = [at - then for at, then in zip(chat.times("done"), asked, strict=True)]
    assert waited == pytest.approx([0.0] * 20, abs=2 / 30)


async def test_a_reply_does_not_wait_behind_the_same_persons_broadcast(open_house):
    house, chat = await open_house(answers={"morning": [FAILED]})
    house.start()
    await house.put("morning", broadcast=True)
    await house.time.passes(0.1)
    await house.put("done")
    await house.time.passes(10)

    assert chat.shown == ["done", "morning"]


async def test_a_wave_keeps_the_pace_and_uses_it(open_house):
    house, chat = await open_house(pace=STRICT, takes=0.2)
    await house.put_all(wave(PEOPLE[:480]), broadcast=True)
    house.start()
    await house.time.passes(60)

    times = chat.times("morning")
    assert len(times) == 480
    assert all(later - first >= 1 - 1e-9 for first, later in zip(times, times[30:], strict=False))
    way_back = 100 / 30 * 0.2 + 380 / 30 * 0.1  # what is counted too long, at first and once that is known
    assert times[-1] == pytest.approx(480 / 30 + way_back, abs=0.7)
    assert chat.most_arriving <= BROADCASTS


async def test_chats_that_must_wait_leave_room_for_the_others(open_house):
    house, chat = await open_house(pace=Pace(per_group_minute=1))
    groups = [f"#{number}" for number in range(2 * BROADCASTS)]
    await house.put_all([*wave(groups, "first"), *wave(groups, "second")], broadcast=True)
    house.start()
    await house.time.passes(10)
    await house.put("ben's", "ben", broadcast=True)
    await house.time.passes(60)

    assert chat.times("ben's") == [10.0]
    assert len(chat.times("second")) == len(groups)


async def test_platforms_do_not_wait_for_each_other(open_house):
    house, _ = await open_house(answers={"morning": [DOWN]})
    house.start()
    await house.put("morning", broadcast=True)
    await house.time.passes(0.1)
    await house.put("done", platform="other")
    await house.time.passes(0.1)

    assert house.chats["other"].keys == ["done"]


async def test_what_is_for_a_chat_that_is_not_set_up_waits(open_house):
    house, _ = await open_house()
    house.start()
    await house.put("done", platform="telegram")
    await house.time.passes(3600)

    assert await house.states() == {"queued": 1}


# Order


async def test_a_chat_gets_its_messages_in_order_also_when_one_fails(open_house):
    house, chat = await open_house(takes=0.2, answers={"two": [FAILED, FAILED, FAILED]})
    house.start()
    await house.put_all([("one", "ana"), ("two", "ana"), ("three", "ana"), ("ben's", "ben")])
    await house.time.passes(1)
    await house.put("four")
    await house.time.passes(60)

    assert chat.shown == ["one", "ben's", "two", "three", "four"]


async def test_one_that_never_will_be_sent_blocks_nobody(open_house):
    house, chat = await open_house(answers={"two": [TOO_LONG]})
    house.start()
    await house.put_all([(key, "ana") for key in ("one", "two", "unspeakable", "three")])
    await house.time.passes(0.1)

    assert chat.shown == ["one", "three"]
    assert await house.states() == {"sent": 2, "parked": 2}


async def test_parked_ones_say_why_and_nothing_of_what_they_say(open_house):
    house, _ = await open_house(answers={"two": [TOO_LONG]})
    house.start()
    rows = await house.put_all([("two", "ana"), ("unspeakable", "ben")])
    await house.time.passes(0.1)

    parked = await house.store.run(lambda stores: stores.outbox.parked(10))
    assert [(one.id, one.why) for one in parked] == [
        (rows[1], "can't be shown: LookupError"),
        (rows[0], "Bad Request: message is too long"),
    ]


async def test_a_parked_one_can_be_tried_again(open_house):
    house, chat = await open_house(answers={"two": [TOO_LONG]})
    house.start()
    row = await house.put("two")
    await house.time.passes(0.1)

    assert await house.store.run(lambda stores: stores.outbox.unpark(row, house.time.clock()))
    assert not await house.store.run(lambda stores: stores.outbox.unpark(row, house.time.clock()))
    await house.time.passes(60)
    assert chat.shown == ["two"]


# Failures


async def test_retries_wait_longer_each_time_and_end(open_house):
    house, chat = await open_house(answers={"done": [FAILED] * 50})
    house.start()
    await house.put("done")
    await house.time.passes(3600)

    times = chat.times("done")
    gaps = [later - first for first, later in pairwise(times)]
    assert len(times) == 10
    assert all(2**number / 1.01 <= gap <= 2 ** (number + 1) * 1.01 for number, gap in enumerate(gaps[:8]))
    assert await house.states() == {"parked": 1}


async def test_a_chat_that_asks_to_wait_gets_nothing_until_then(open_house):
    house, chat = await open_house(answers={"one": [TransportError("slow down", retry_after=40.0)]})
    house.start()
    await house.put("one", broadcast=True)
    await house.time.passes(1)
    await house.put("two")
    await house.put("ben's", "ben")
    await house.time.passes(60)

    assert chat.times("ben's") == [1.0]
    assert min(chat.times("two")) >= 40.0
    assert chat.times("one") == [0.0, 40.0]


async def test_a_platform_that_asks_to_wait_gets_nothing_until_then(open_house):
    slow_down = TransportError("slow down", retry_after=40.0, everywhere=True)
    house, chat = await open_house(takes=0.2, answers={"p1's": [slow_down]})
    house.start()
    await house.put_all([(f"{person}'s", person) for person in PEOPLE[:3]])
    await house.time.passes(1)
    await house.put("done")
    await house.time.passes(60)

    assert [at for at, _, key in chat.got if at > 0.2] == pytest.approx([40.2, 40.2])
    assert sorted(chat.shown) == ["done", "p0's", "p1's", "p2's"]


async def test_a_platform_that_is_down_for_hours_loses_nothing(open_house):
    house, chat = await open_house(takes=0.2)
    chat.answers = {f"to {person}": [DOWN] * 100 for person in PEOPLE[:100]}
    await house.put_all([(f"to {person}", person) for person in PEOPLE[:100]])
    house.start()
    await house.time.passes(3 * 3600)
    tried = len(chat.got)
    chat.answers.clear()
    await house.time.passes(120)

    assert tried < 64 * 3 * 60 * 2.5
    assert sorted(chat.shown) == sorted(f"to {person}" for person in PEOPLE[:100])


async def test_a_database_that_fails_for_a_while_makes_nothing_come_twice(open_house):
    house, chat = await open_house(takes=0.2)
    house.start()
    await house.put("one")
    await house.time.passes(0.1)
    house.store.failing = 5  # what was sent can't be marked
    await house.time.passes(120)
    house.store.failing = 5  # nothing can be claimed
    house.pump.wake()
    await house.time.passes(120)
    await house.put("two")
    await house.time.passes(120)

    assert chat.keys == ["one", "two"]
    assert await house.states() == {"sent": 2}


async def test_nobody_wants_it_after_a_while(open_house):
    house, chat = await open_house(answers={"morning": [FAILED] * 8})
    house.start()
    await house.put("morning", broadcast=True, until=house.time.clock() + timedelta(seconds=20))
    await house.put("evening", broadcast=True)
    await house.time.passes(600)

    assert chat.shown == ["evening"]
    assert await house.states() == {"sent": 1}


# Nobody there


async def test_who_blocked_the_bot_gets_nothing_until_they_write_again(open_house):
    house, chat = await open_house(answers={"morning": [BLOCKED]})
    house.start()
    await house.put_all([("morning", "ana"), ("news", "ana"), ("morning", "ben")], broadcast=True)
    await house.time.passes(1)
    assert chat.shown == ["morning"]
    assert await house.put("tomorrow", broadcast=True) is None

    await house.writes("ana")
    await house.put("done")
    assert await house.put("tomorrow", broadcast=True) is not None
    await house.time.passes(1)
    assert chat.shown == ["morning", "done", "tomorrow"]


@pytest.mark.parametrize("key", ["goodbye", "unspeakable", "blocked"])
async def test_of_somebody_erased_nothing_is_kept_whatever_comes_of_it(open_house, key):
    house, _ = await open_house(answers={"blocked": [BLOCKED]})
    house.person = None
    house.start()
    await house.put(key)
    await house.time.passes(1)

    assert await house.states() == {}


async def test_a_repeated_old_message_is_no_sign_of_return(open_house):
    house, _ = await open_house(answers={"morning": [BLOCKED]})
    await house.writes("ana", event="e1")
    house.start()
    await house.put("morning", broadcast=True)
    await house.time.passes(1)
    await house.writes("ana", event="e1")

    assert await house.put("tomorrow", broadcast=True) is None


async def test_a_send_that_outlives_its_lease_is_not_sent_again(open_house):
    house, chat = await open_house(takes=300.0)
    house.start()
    await house.put("done")
    await house.time.passes(310)

    assert chat.keys == ["done"]
    assert await house.states() == {"sent": 1}


# Ends


async def test_it_ends_when_what_is_on_its_way_has_got_there(open_house):
    house, chat = await open_house(takes=3.0)
    await house.put_all(wave(), broadcast=True)
    house.start()
    await house.time.passes(1)

    assert await house.stop() <= 3.0
    assert await house.states() == {"sent": BROADCASTS, "queued": 3000 - BROADCASTS}
    assert len(chat.shown) == BROADCASTS


async def test_it_ends_within_ten_seconds_whatever_hangs(open_house):
    house, _ = await open_house(takes=3600.0)
    await house.put_all(wave(), broadcast=True)
    house.start()
    await house.time.passes(1)

    assert await house.stop() <= GRACE + 0.5


async def test_it_ends_while_the_database_fails(open_house):
    house, _ = await open_house(takes=1.0)
    await house.put_all(wave(), broadcast=True)
    house.start()
    await house.time.passes(0.5)
    house.store.failing = 10_000

    assert await house.stop() <= GRACE + 0.5
    house.store.failing = 0


async def test_what_waits_for_the_pace_is_given_back_uncounted(open_house):
    house, chat = await open_house(pace=Pace(per_second=1))
    await house.put_all(wave(PEOPLE[:5]), broadcast=True)
    house.start()
    await house.time.passes(0.5)
    await house.stop()

    rest = await house.store.run(
        lambda stores: stores.outbox.claim(
            frozenset({"memory"}), house.time.clock(), house.time.clock(), replies=9, broadcasts=9
        )
    )
    assert len(chat.shown) == 1
    assert [row.attempts for row in rest] == [1, 1, 1, 1]


async def test_after_a_crash_only_what_was_on_its_way_comes_again(open_house):
    house, chat = await open_house(takes=0.2)
    await house.put_all(wave(key="m"), broadcast=True)
    house.start()
    await house.time.passes(5.1)
    on_its_way = chat.arriving
    shown = len(chat.shown)
    await house.crash()
    house.start()
    await house.time.passes(60)

    got = Counter(who for _, who, _ in chat.got)
    assert 0 < on_its_way <= BROADCASTS
    assert shown > 500
    assert set(got) == set(PEOPLE)
    assert sum(got.values()) == 3000 + on_its_way
    assert max(got.values()) == 2
    assert await house.states() == {"sent": 3000}


async def test_between_send_and_mark_a_crash_repeats_it_once(open_house):
    house, chat = await open_house()
    await house.put("done")
    for crashes in range(1, 4):
        chat.when_shown = house.store.fail
        house.start()
        await house.time.settles()
        house.store.failing = 0
        await house.crash()
        assert len(chat.got) == crashes
    chat.when_shown = None
    house.start()
    await house.time.passes(1)

    assert chat.shown == ["done"] * 4
    assert await house.states() == {"sent": 1}
