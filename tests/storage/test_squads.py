"""What is kept of squads, on a real database."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.core.ports import Stores
from bot.core.squads import CHECK_IN, Planned, Post
from bot.domain.say import Say, phrase
from bot.domain.schedule import Occurrence
from bot.domain.squads.answer import State
from bot.domain.squads.away import Away
from bot.domain.squads.hours import Moment, window
from bot.domain.squads.squad import Partners, Squad
from bot.domain.squads.week import Commitment, Help, Outcome
from bot.storage.channels import Channels
from bot.storage.compiled.squads.plans import DUE
from bot.storage.engine import Database, Transaction
from bot.storage.migrate import ensure
from bot.storage.squads.squads import SquadStore
from bot.storage.stores import DatabaseStore
from tests.storage.squads import HERE, MONDAY, NOW, THERE, answer, begin, team

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


@pytest.fixture
async def store() -> AsyncIterator[DatabaseStore]:
    database = await Database.open("sqlite://")
    await ensure(database)
    yield DatabaseStore(database)
    await database.close()


async def test_a_squad_is_as_it_was_set(store: DatabaseStore) -> None:
    def work(stores: Stores) -> tuple[Squad, Squad | None]:
        one = team(stores)
        changed = replace(
            one.squad,
            name="crew",
            zone="Asia/Singapore",
            locale="de",
            week_start=7,
            check_in=time(18, 30),
            window=90,
            days=frozenset({1, 3, 7}),
            goal="talk to people",
            target=20,
            partners=Partners.KEPT,
            away=Away(MONDAY, MONDAY + DAY),
            resting=True,
            ranking=True,
            country="DE",
            region="BY",
        )
        stores.squads.save(changed)
        return changed, stores.squads.get(one.squad.id)

    changed, found = await store.run(work)

    assert found == changed


async def test_one_squad_lives_in_two_channels_and_a_channel_has_one_squad(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = team(stores).squad
        stores.squads.settle(one.id, THERE)
        assert stores.squads.channels(one.id) == [HERE, THERE]
        assert stores.squads.at(THERE) == one
        other = stores.squads.add(Squad(name="other"), NOW)
        stores.squads.settle(other.id, THERE)
        assert stores.squads.channels(one.id) == [HERE]
        assert stores.squads.at(THERE) == other
        stores.squads.leave(THERE)
        assert stores.squads.at(THERE) is None
        assert stores.squads.at(replace(HERE, thread="5")) is None

    await store.run(work)


async def test_a_code_works_once_and_not_for_long(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        squad = team(stores).squad
        soon = NOW + timedelta(minutes=10)
        stores.squads.offer(squad.id, "d1", soon)
        stores.squads.offer(squad.id, "d2", soon)
        assert stores.squads.redeem("d1", NOW) is None  # there is a newer one
        assert stores.squads.redeem("d2", soon) is None  # too late
        assert stores.squads.redeem("d2", NOW) == squad
        assert stores.squads.redeem("d2", NOW) is None

    await store.run(work)


async def test_members_are_in_the_order_of_joining_and_who_returns_is_last(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = team(stores)
        roster = stores.squads.roster
        ana = roster.get(one.squad.id, one.ana)
        assert ana is not None
        gone = roster.put(one.squad.id, replace(ana, left=MONDAY + DAY))
        assert [member.name for member in roster.of(one.squad.id)] == ["Ben", "Chen"]
        assert [member.name for member in roster.ever(one.squad.id)] == ["Ana", "Ben", "Chen"]
        assert stores.squads.of(one.ana) == []
        roster.put(one.squad.id, replace(gone, left=None, joined=MONDAY + WEEK))
        assert [member.name for member in roster.of(one.squad.id)] == ["Ben", "Chen", "Ana"]
        away = Away(MONDAY)
        chen = replace(roster.of(one.squad.id)[1], shares=True, ranked=True, tell_partner=True, away=away)
        chen = replace(chen, told_quiet=MONDAY)
        assert roster.put(one.squad.id, chen) == chen
        assert roster.get(one.squad.id, one.chen) == chen

    await store.run(work)


async def test_a_wish_is_seen_by_who_wished_alone(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = team(stores)
        roster = stores.squads.roster
        for _ in range(2):
            roster.wish(one.squad.id, one.ana, one.ben)
        assert roster.wishes(one.squad.id, one.ana) == [one.ben]
        assert roster.wishes(one.squad.id, one.ben) == []
        assert roster.apart(one.squad.id) == {frozenset((one.ana, one.ben))}
        ana = roster.get(one.squad.id, one.ana)
        assert ana is not None
        roster.put(one.squad.id, replace(ana, left=MONDAY))
        roster.put(one.squad.id, replace(ana, left=None))
        assert roster.apart(one.squad.id) == {frozenset((one.ana, one.ben))}  # it outlives a leave
        roster.unwish(one.squad.id, one.ana, one.ben)
        assert roster.apart(one.squad.id) == set()

    await store.run(work)


async def test_a_day_keeps_the_window_it_began_with(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        squad = team(stores).squad
        days = stores.squads.check_ins
        hours = window(squad, MONDAY)
        assert days.begin(squad.id, MONDAY, hours) == hours
        later = window(replace(squad, check_in=time(15)), MONDAY)
        assert days.begin(squad.id, MONDAY, later) == hours
        assert days.find(squad.id, MONDAY) == hours
        days.move(squad.id, later)
        assert days.find(squad.id, MONDAY) == later
        begin(stores, squad, 2, 7)
        week = (MONDAY, MONDAY + WEEK - DAY)
        assert days.scheduled(squad.id, *week) == [(MONDAY, MONDAY), (MONDAY, MONDAY + 2 * DAY)]

    await store.run(work)


async def test_of_answers_one_counts_a_member_and_day(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = team(stores)
        begin(stores, one.squad, 0)
        days, squad = stores.squads.check_ins, one.squad.id
        log = answer(one.ana, state=State.PARTLY, filled=True)
        said = answer(one.ana, state=State.SKIPPED, words="a fair, all day")
        assert days.answer(squad, log)
        assert not days.answer(squad, log)
        assert days.answer(squad, said)
        assert not days.answer(squad, replace(log, at=said.at + DAY))  # the log never overrules
        assert not days.answer(squad, replace(said, at=said.at - DAY, words="older"))
        assert days.answers(squad, MONDAY, MONDAY) == [said]
        assert not days.withdraw(squad, one.ana, MONDAY, filled=True)
        assert days.withdraw(squad, one.ana, MONDAY, filled=False)
        assert days.answers_of(squad, one.ana) == []
        with pytest.raises(LookupError):
            days.answer(squad, answer(one.ana, number=1))

    await store.run(work)


async def test_what_was_before_a_week_is_known_by_person(store: DatabaseStore) -> None:
    def work(stores: Stores) -> tuple[dict[int, date], dict[int, int], tuple[int, int]]:
        one = team(stores)
        begin(stores, one.squad, *range(5), *range(7, 12))
        days = stores.squads.check_ins
        for number in (0, 1, 2, 7):
            days.answer(one.squad.id, answer(one.ana, number))
        days.answer(one.squad.id, answer(one.ben, 3, State.PARTLY))
        days.answer(one.squad.id, answer(one.ben, 4, State.SKIPPED))
        week = MONDAY + WEEK
        people = (one.ana, one.ben)
        return days.active_before(one.squad.id, week), days.best_before(one.squad.id, week), people

    active, best, (ana, ben) = await store.run(work)

    assert active == {ana: MONDAY + 2 * DAY, ben: MONDAY + 3 * DAY}
    assert best == {ana: 3}


async def test_commitments_help_and_partners_of_a_week(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = team(stores)
        weeks, squad = stores.squads.weeks, one.squad.id
        promised = Commitment(person=one.ana, week=MONDAY, what="five calls", when="mornings", where="home")
        weeks.commit(squad, promised, NOW)
        kept = replace(promised, outcome=Outcome.KEPT)
        weeks.commit(squad, kept, NOW)
        assert weeks.commitments(squad, MONDAY) == [kept]
        assert weeks.commitment(squad, one.ana, MONDAY) == kept
        assert weeks.commitment(squad, one.ben, MONDAY) is None
        for _ in range(2):
            weeks.helped(squad, Help(one.ben, one.ana, MONDAY))
        assert weeks.helps(squad, MONDAY, MONDAY) == [Help(one.ben, one.ana, MONDAY)]
        assert weeks.helps(squad, MONDAY + DAY, MONDAY + WEEK) == []
        everybody = frozenset((one.ana, one.ben, one.chen))
        for number in range(3):
            weeks.draw(squad, MONDAY + number * WEEK, [{one.ana, one.ben}])
        weeks.draw(squad, MONDAY + 2 * WEEK, [everybody])
        assert weeks.rounds(squad, 2) == [[frozenset((one.ana, one.ben))], [everybody]]
        assert weeks.partners(squad, one.ana, MONDAY) == [one.ben]
        assert weeks.partners(squad, one.ana, MONDAY + 2 * WEEK) == [one.ben, one.chen]
        assert weeks.partners(squad, one.chen, MONDAY) == []

    await store.run(work)


async def test_a_commitment_is_taken_back_alone(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        there = team(stores)
        weeks, later = stores.squads.weeks, MONDAY + timedelta(days=7)
        for person, week in ((there.ana, MONDAY), (there.ana, later), (there.ben, MONDAY)):
            weeks.commit(there.squad.id, Commitment(person=person, week=week, what="talk"), NOW)

        weeks.uncommit(there.squad.id, there.ana, MONDAY)

        assert weeks.commitment(there.squad.id, there.ana, MONDAY) is None
        assert weeks.commitment(there.squad.id, there.ana, later) is not None
        assert [one.person for one in weeks.commitments(there.squad.id, MONDAY)] == [there.ben]

    await store.run(work)


async def test_squads_that_somebody_left_are_known_until_they_end(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        there = team(stores)
        ana = stores.squads.roster.get(there.squad.id, there.ana)
        assert ana is not None
        stores.squads.roster.put(there.squad.id, replace(ana, left=MONDAY))

        assert stores.squads.of(there.ana) == []
        assert stores.squads.ever_of(there.ana) == [there.squad]
        stores.squads.end(there.squad.id, MONDAY, NOW)
        assert stores.squads.ever_of(there.ana) == []

    await store.run(work)


async def test_what_is_due_comes_in_order(store: DatabaseStore) -> None:
    def work(stores: Stores) -> list[Moment]:
        squad = team(stores).squad.id
        plans = stores.squads.plans
        for moment in reversed(Moment):
            plans.put(Planned(squad, moment, Occurrence(MONDAY, NOW)))
        plans.put(Planned(squad, Moment.END, Occurrence(MONDAY, NOW + DAY)))
        plans.put(Planned(squad, Moment.CLOSE, None, done_on=MONDAY))
        assert plans.next_due() == NOW
        assert plans.due(NOW - DAY, 9) == []
        due = [plans.get(id_) for id_ in plans.due(NOW, 9)]
        first = next(one for one in due if one is not None)
        plans.put_off(first.id, NOW + DAY)
        assert plans.next_due() == NOW
        assert plans.of(squad)[Moment.CLOSE].done_on == MONDAY
        return [one.moment for one in due if one is not None]

    assert await store.run(work) == [Moment.WEEK, Moment.OPEN]


def post(stores: Stores, squad: int, words: str) -> int:
    """The post of the Monday with these words in it, and an edit of it."""
    said = Say((phrase("noted", words=words),), aloud=True)
    row = stores.outbox.put(HERE, None, said, NOW)
    assert row is not None
    stores.outbox.put(HERE, None, said, NOW, edits=row, broadcast=True)
    stores.squads.check_ins.posted(squad, CHECK_IN, MONDAY, Post(HERE, row))
    return row


async def test_a_post_is_found_again_in_its_channel(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        squad = team(stores).squad.id
        row = post(stores, squad, "first")
        again = post(stores, squad, "second")
        assert stores.squads.check_ins.posts(squad, CHECK_IN, MONDAY) == [Post(HERE, again)]
        stores.outbox.drop(row)
        stores.outbox.drop(again)
        assert stores.squads.check_ins.posts(squad, CHECK_IN, MONDAY) == []

    await store.run(work)


async def test_an_ended_squad_is_found_nowhere_and_members_keep_their_own(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = team(stores)
        squad = one.squad.id
        begin(stores, one.squad, 0)
        stores.squads.check_ins.answer(squad, answer(one.ana, words="a good talk"))
        stores.squads.roster.wish(squad, one.ana, one.ben)
        stores.squads.plans.put(Planned(squad, Moment.OPEN, Occurrence(MONDAY, NOW)))
        stores.squads.offer(squad, "d1", NOW + DAY)
        post(stores, squad, "a good talk")
        stores.squads.end(squad, MONDAY + DAY, NOW)
        assert stores.squads.get(squad) is None
        assert stores.squads.at(HERE) is None
        assert stores.squads.of(one.ana) == []
        assert stores.squads.channels(squad) == []
        assert stores.squads.plans.next_due() is None
        assert stores.squads.redeem("d1", NOW) is None
        (mine,) = stores.people.export(one.ana)["squads"]  # type: ignore[misc]
        assert mine["answers"][0]["words"] == "a good talk"
        assert mine["not_with"] == []
        assert mine["left_on"] == "2026-11-24"

    await store.run(work)


async def test_a_tick_with_nothing_due_looks_at_one_index(store: DatabaseStore) -> None:
    def work(transaction: Transaction) -> list[str]:
        squads = SquadStore(transaction, Channels(transaction))
        squad = squads.add(Squad(name="team"), NOW)
        squads.plans.put(Planned(squad.id, Moment.OPEN, Occurrence(MONDAY, NOW + DAY)))
        plan = transaction._execute(f"EXPLAIN QUERY PLAN {DUE.sql}", DUE.arguments({"now": NOW, "most": 4}))
        return [row[-1] for row in plan.fetchall()]

    (step,) = await store._database.run(work)
    assert "SEARCH squad_schedule USING COVERING INDEX" in step
    assert "next_due_at<?" in step
