"""The outbox on a real database: what is claimed, what is kept, and what that costs."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.address import Account, Address
from bot.core.ports import Stores
from bot.domain.say import Say, choice, say
from bot.storage.compiled import outbox as sql
from bot.storage.engine import Database
from bot.storage.migrate import ensure
from bot.storage.stores import DatabaseStore

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=1)
HERE = frozenset({"memory"})
ANA, BEN = Address("memory", "ana"), Address("memory", "ben")
DAY = timedelta(days=1)


@pytest.fixture
async def database() -> AsyncIterator[Database]:
    database = await Database.open(":memory:")
    await ensure(database)
    yield database
    await database.close()


@pytest.fixture
async def store(database: Database) -> DatabaseStore:
    store = DatabaseStore(database)
    await store.run(lambda stores: stores.people.make(Account("memory", "ana"), "Ana", "UTC", NOW))
    return store


def claimed(stores: Stores, now: datetime = NOW, replies: int = 9, broadcasts: int = 9) -> list[str]:
    rows = stores.outbox.claim(HERE, now, now + timedelta(minutes=1), replies=replies, broadcasts=broadcasts)
    return [row.say.key for row in rows]


def put(stores: Stores, key: str | Say, where: Address = ANA, now: datetime = NOW, **options: object) -> int:
    return stores.outbox.put(where, 1, say(key) if isinstance(key, str) else key, now, **options)


async def test_only_the_first_of_a_chats_lane_is_claimed(store):
    def work(stores: Stores) -> list[str]:
        for key in ("one", "two"):
            put(stores, key)
            put(stores, f"{key} for all", broadcast=True)
            put(stores, f"{key} for ben", BEN)
        return claimed(stores)

    assert await store.run(work) == ["one", "one for ben", "one for all"]
    assert await store.run(claimed) == []


async def test_what_is_leased_is_claimed_again_when_the_lease_is_over(store):
    await store.run(lambda stores: put(stores, "one"))

    assert await store.run(claimed) == ["one"]
    assert await store.run(lambda stores: claimed(stores, NOW + timedelta(seconds=59))) == []
    assert await store.run(lambda stores: claimed(stores, LATER)) == ["one"]


async def test_what_has_been_due_longest_comes_first_whatever_its_platform(store):
    both = frozenset({"memory", "terminal"})
    zoe, tom = Address("terminal", "zoe"), Address("terminal", "tom")

    def work(stores: Stores) -> list[object]:
        for minutes, where in enumerate((zoe, ANA, tom, BEN)):
            put(stores, where.chat, where, NOW + timedelta(minutes=minutes))
        after = NOW + timedelta(hours=1)
        rows = stores.outbox.claim(both, after, after + DAY, replies=3, broadcasts=9)
        left = stores.outbox.claim(both, after, after + DAY, replies=3, broadcasts=9)
        return [[row.say.key for row in found] for found in (rows, left)]

    assert await store.run(work) == [["zoe", "ana", "tom"], ["ben"]]


async def test_the_next_one_due_may_be_of_any_platform(store):
    def work(stores: Stores) -> list[datetime | None]:
        put(stores, "hers", ANA, NOW + DAY)
        put(stores, "theirs", Address("terminal", "zoe"), NOW + 2 * DAY, broadcast=True)
        wanted = ({"memory", "terminal"}, {"terminal"}, {"discord"}, ())
        return [stores.outbox.next_due(frozenset(names), NOW) for names in wanted]

    assert await store.run(work) == [NOW + DAY, NOW + 2 * DAY, None, None]


async def test_a_start_ends_the_leases_of_who_is_no_more(store):
    def work(stores: Stores) -> tuple[list[str], list[str]]:
        put(stores, "one")
        first = claimed(stores)
        stores.outbox.release()
        return first, claimed(stores)

    assert await store.run(work) == (["one"], ["one"])


async def test_each_claim_is_an_attempt_unless_it_is_given_back_uncounted(store):
    def attempts(stores: Stores, now: datetime, *, counted: bool) -> int:
        (row,) = stores.outbox.claim(HERE, now, now, replies=1, broadcasts=0)
        stores.outbox.retry(row.id, now, counted=counted)
        return row.attempts

    await store.run(lambda stores: put(stores, "one"))
    assert await store.run(lambda stores: attempts(stores, NOW, counted=True)) == 1
    assert await store.run(lambda stores: attempts(stores, NOW, counted=False)) == 2
    assert await store.run(lambda stores: attempts(stores, NOW, counted=False)) == 2


async def test_there_is_room_for_so_many_of_each(store):
    def work(stores: Stores) -> list[str]:
        for number in range(5):
            put(stores, f"r{number}", Address("memory", f"p{number}"))
            put(stores, f"b{number}", Address("memory", f"p{number}"), broadcast=True)
        return claimed(stores, replies=2, broadcasts=1)

    assert await store.run(work) == ["r0", "r1", "b0"]


async def test_the_next_one_due_is_the_first_of_its_lane(store):
    def work(stores: Stores) -> list[datetime | None]:
        row = put(stores, "one")
        stores.outbox.retry(row, LATER)
        put(stores, "two")  # due now, and must wait for the one before
        put(stores, "elsewhere", Address("telegram", "ana"))
        return [
            stores.outbox.next_due(HERE, NOW - DAY),
            stores.outbox.next_due(HERE, LATER),
            stores.outbox.next_due(frozenset(), NOW - DAY),
        ]

    assert await store.run(work) == [LATER, None, None]


async def test_what_waits_for_nobody_is_deleted_and_the_chat_stays(store):
    def work(stores: Stores) -> tuple[int, bool, bool, dict[str, int]]:
        stores.outbox.sent(put(stores, "sent"), "n1", NOW)
        first = put(stores, "one")
        put(stores, "two", broadcast=True)
        put(stores, "for ben", BEN)
        deleted = stores.outbox.gone(first, NOW)
        there = stores.outbox.reachable(ANA), stores.outbox.reachable(BEN)
        return deleted, *there, stores.outbox.counts()

    assert await store.run(work) == (2, False, True, {"queued": 1, "sent": 1})


async def test_what_one_person_alone_sees_in_a_group_still_waits(store):
    def work(stores: Stores) -> tuple[int, dict[str, int]]:
        group = Address("discord", "77", group=True)
        ana = stores.people.make(Account("discord", "ana"), "Ana", "UTC", NOW)
        post = stores.outbox.put(group, None, Say((), aloud=True), NOW)
        stores.outbox.put(group, ana.id, say("for ana"), NOW, only_for="ana")
        assert post is not None
        return stores.outbox.gone(post, NOW), stores.outbox.counts()

    assert await store.run(work) == (1, {"queued": 1})


async def test_of_somebody_erased_nothing_is_kept(store):
    def work(stores: Stores) -> dict[str, int]:
        row = stores.outbox.put(ANA, None, say("goodbye"), NOW)
        assert row is not None
        stores.outbox.gone(row, NOW)
        return stores.outbox.counts()

    assert await store.run(work) == {}


# What is kept


def sent(stores: Stores, key: str | Say, days_ago: int, where: Address = ANA) -> int:
    row = put(stores, key, where)
    stores.outbox.sent(row, f"n{row}", NOW - days_ago * DAY)
    return row


def sweep(stores: Stores, limit: int = 100) -> int:
    """How many rounds it took."""
    rounds, after = 1, None
    while (after := stores.outbox.sweep(NOW - 30 * DAY, after, limit)) is not None:
        rounds += 1
    return rounds


async def test_what_was_sent_long_ago_is_deleted_but_for_the_latest_of_a_chat(store):
    def work(stores: Stores) -> list[str]:
        rows = [sent(stores, f"ana {days}", days) for days in (90, 31, 30, 1)]
        rows += [sent(stores, f"ben {days}", days, BEN) for days in (90, 60)]
        sweep(stores)
        shown = [stores.outbox.shown(where, f"n{row}") for row in rows for where in (ANA, BEN)]
        return [row.say.key for row in shown if row is not None]

    assert await store.run(work) == ["ana 30", "ana 1", "ben 60"]


async def test_why_and_digits_go_by_the_latest_however_old_it_is(store):
    def work(stores: Stores) -> tuple[str, str]:
        offer = say("start-offer").offering(choice("choice-start", "start"))
        sent(stores, "old", 91)
        sent(stores, offer, 90)
        sweep(stores)
        latest = stores.outbox.newest(1, ANA, offering=False)
        offering = stores.outbox.newest(1, ANA, offering=True)
        return latest.say.key, offering.say.key

    assert await store.run(work) == ("start-offer", "start-offer")


async def test_what_was_parked_long_ago_is_deleted_and_what_waits_is_not(store):
    def work(stores: Stores) -> dict[str, int]:
        stores.outbox.park(put(stores, "parked"), "why", NOW - 31 * DAY)
        put(stores, "waits", now=NOW - 31 * DAY)
        stores.outbox.park(put(stores, "parked"), "why", NOW - 29 * DAY)
        sweep(stores)
        return stores.outbox.counts()

    assert await store.run(work) == {"queued": 1, "parked": 1}


async def test_it_sweeps_a_little_at_a_time(store):
    def work(stores: Stores) -> tuple[int, dict[str, int]]:
        for number in range(10):
            row = put(stores, "old")
            stores.outbox.sent(row, f"n{row}", NOW - 40 * DAY + timedelta(seconds=number))
        return sweep(stores, limit=3), stores.outbox.counts()

    assert await store.run(work) == (4, {"sent": 1})


# Parked


async def test_a_parked_one_says_why_as_briefly_as_the_column_wants(store):
    def work(stores: Stores) -> str:
        stores.outbox.park(put(stores, "one"), "x" * 1000, NOW)
        return stores.outbox.parked(5)[0].why

    assert await store.run(work) == "x" * 200


async def test_only_parked_ones_can_be_tried_again_or_discarded(store):
    def work(stores: Stores) -> list[bool]:
        waits, was_sent, parked = (put(stores, key) for key in ("waits", "sent", "parked"))
        stores.outbox.sent(was_sent, "n", NOW)
        stores.outbox.park(parked, "why", NOW)
        tried = [stores.outbox.unpark(row, NOW) for row in (waits, was_sent, parked, parked, 99)]
        stores.outbox.park(parked, "why", NOW)
        return tried + [stores.outbox.discard(row) for row in (waits, was_sent, parked, parked)]

    assert await store.run(work) == [False, False, True, False, False, False, False, True, False]


# What it costs


@pytest.mark.parametrize(
    "statement",
    [
        sql.DUE,
        sql.NEXT_DUE,
        sql.DONE,
        sql.SHOWN,
        sql.NEWEST,
    ],
)
async def test_nothing_that_is_done_often_reads_the_whole_table(database, store, statement):
    plan = await database.reshape(
        lambda connection: connection.exec_driver_sql(
            f"EXPLAIN QUERY PLAN {statement.sql}", (None,) * statement.sql.count("?")
        ).fetchall()
    )
    steps = [step[3] for step in plan]
    assert not [step for step in steps if step.startswith("SCAN") or "TEMP B-TREE" in step], steps
