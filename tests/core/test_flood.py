"""How much is taken at once."""

from datetime import UTC, datetime, timedelta

from bot.core.flood import Buckets, Rate, Recent

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ANA, BEN, CHEN = (("telegram", name) for name in ("1", "2", "3"))
RATE = Rate(at_once=3, every=timedelta(seconds=2))


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def test_so_many_at_once_and_then_one_each_time():
    buckets = Buckets(RATE)

    assert [buckets.draw(ANA, NOW) for _ in range(5)] == [True, True, True, False, False]
    assert [buckets.draw(ANA, after(2)) for _ in range(2)] == [True, False]
    assert [buckets.draw(ANA, after(60)) for _ in range(5)] == [True, True, True, False, False]


def test_the_same_number_is_somebody_else_on_another_platform():
    buckets = Buckets(RATE)
    for _ in range(4):
        buckets.draw(ANA, NOW)

    assert not buckets.draw(ANA, NOW)
    assert buckets.draw(BEN, NOW)
    assert buckets.draw(("discord", "1"), NOW)


def test_what_waited_is_measured_by_when_it_was_written():
    """An interaction comes first, without a time of its own; then what waited for hours."""
    buckets = Buckets(RATE)
    buckets.draw(ANA, NOW)

    assert all(buckets.draw(ANA, after(-3600 + 3 * number)) for number in range(500))


def test_a_clock_that_is_set_back_locks_nobody_out():
    buckets = Buckets(RATE)
    for _ in range(4):
        buckets.draw(ANA, NOW)

    assert not buckets.draw(ANA, after(-3600))
    assert buckets.draw(ANA, after(-3598))


def test_no_more_accounts_are_known_than_there_is_room_for():
    recent: Recent[int] = Recent(most=2)
    for number, account in enumerate((ANA, BEN, ANA, CHEN)):
        recent.put(account, number)

    assert len(recent) == 2
    assert recent.get(ANA) == 2
    assert BEN not in recent
    recent.forget(ANA)
    recent.forget(BEN)
    assert len(recent) == 1
