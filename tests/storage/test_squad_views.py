"""A squad's day, week and draw, from what is kept of it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from bot.core.ports import Stores
from bot.core.squad_views import board_of, draw_of, history_of, newly_quiet_of, recap_of
from bot.domain.pairing import Draw
from bot.domain.squads.answer import State
from bot.domain.squads.away import Away
from bot.domain.squads.board import Line
from bot.domain.squads.recap import Best, Kept
from bot.domain.squads.squad import Partners
from bot.domain.squads.week import Commitment, Outcome
from bot.storage.engine import Database
from bot.storage.migrate import ensure
from bot.storage.stores import DatabaseStore
from tests.storage.squads import MONDAY, NOW, Team, answer, begin, team

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


@pytest.fixture
async def store() -> AsyncIterator[DatabaseStore]:
    database = await Database.open("sqlite://")
    await ensure(database)
    yield DatabaseStore(database)
    await database.close()


def say(stores: Stores, one: Team, person: int, *days: int, state: State = State.DONE) -> None:
    for day in days:
        stores.squads.check_ins.answer(one.squad.id, answer(person, day, state))


def allow(stores: Stores, one: Team, person: int, **changes: object) -> None:
    member = stores.squads.roster.get(one.squad.id, person)
    assert member is not None
    stores.squads.roster.put(one.squad.id, replace(member, **changes))  # type: ignore[arg-type]


async def test_the_day_is_shown_once_it_was_begun(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = team(stores)
        assert board_of(stores.squads, one.squad, MONDAY, NOW) is None
        begin(stores, one.squad, 0)
        say(stores, one, one.ben, 0, state=State.PARTLY)
        found = board_of(stores.squads, one.squad, MONDAY, NOW)
        assert found is not None
        assert found.lines == (
            Line("Ana", State.UNKNOWN),
            Line("Ben", State.PARTLY),
            Line("Chen", State.UNKNOWN),
        )

    await store.run(work)


async def test_a_week_is_compared_with_those_before(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = team(stores)
        begin(stores, one.squad, *range(5), *range(7, 12))
        say(stores, one, one.ana, 0, 7, 8)
        say(stores, one, one.ben, 0, 7)
        promised = Commitment(person=one.chen, week=MONDAY + WEEK, what="two calls", outcome=Outcome.KEPT)
        stores.squads.weeks.commit(one.squad.id, promised, NOW)
        found = recap_of(stores.squads, one.squad, MONDAY + WEEK)
        assert found.done == 3
        assert [day.done for day in found.days] == [2, 1, 0, 0, 0]
        assert found.bests == (Best("Ana", 2, 1),)
        assert found.comebacks == ("Ana", "Ben")
        assert found.kept == (Kept("Chen", "two calls"),)
        member = stores.squads.roster.get(one.squad.id, one.chen)
        assert member is not None
        history = history_of(stores.squads, one.squad, member, MONDAY + 11 * DAY)
        assert [(week.first, dict(week.days), week.commitment) for week in history] == [
            (MONDAY + WEEK, {State.UNKNOWN: 5}, promised),
            (MONDAY, {State.UNKNOWN: 5}, None),
        ]

    await store.run(work)


def silent_weeks(stores: Stores) -> Team:
    """Three weeks in which only Ana said something, and Ben at first; Chen was away."""
    one = team(stores)
    for week in range(3):
        begin(stores, one.squad, *range(7 * week, 7 * week + 5))
        say(stores, one, one.ana, 7 * week)
    return one


async def test_three_silent_weeks_leave_somebody_out_of_the_draw(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = silent_weeks(stores)
        after = MONDAY + 3 * WEEK

        def drawn() -> Draw:
            return draw_of(stores.squads, one.squad, after, Random(0))

        assert drawn() == Draw((), (one.ana,))
        say(stores, one, one.ben, 0, state=State.SKIPPED)  # a word in the first week
        assert drawn() == Draw(((one.ana, one.ben),))
        allow(stores, one, one.chen, away=Away(MONDAY + DAY, MONDAY + 11 * DAY))
        assert drawn() == Draw(((one.ana, one.ben, one.chen),))
        allow(stores, one, one.chen, away=None)
        assert drawn() == Draw(((one.ana, one.ben),))
        stores.squads.weeks.commit(one.squad.id, Commitment(person=one.chen, week=after, what="a call"), NOW)
        assert drawn() == Draw(((one.ana, one.ben, one.chen),))  # they speak again
        one_off = replace(one.squad, partners=Partners.OFF)
        assert draw_of(stores.squads, one_off, after, Random(0)) == Draw(())

    await store.run(work)


async def test_kept_partners_and_wishes_reach_the_draw(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = team(stores)
        kept = replace(one.squad, partners=Partners.KEPT)
        stores.squads.weeks.draw(one.squad.id, MONDAY, [(one.ana, one.chen)])
        stores.squads.roster.wish(one.squad.id, one.ben, one.ana)
        assert draw_of(stores.squads, kept, MONDAY + WEEK, Random(0)) == Draw(
            ((one.ana, one.chen),), (one.ben,)
        )

    await store.run(work)


async def test_a_partner_hears_of_silence_once_and_only_with_consent(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = team(stores)
        begin(stores, one.squad, *range(5))
        say(stores, one, one.ben, 0)
        allow(stores, one, one.ben, tell_partner=True)
        friday, thursday = MONDAY + 4 * DAY, MONDAY + 3 * DAY
        assert newly_quiet_of(stores.squads, one.squad, MONDAY + 2 * DAY) == []
        ((member, day),) = newly_quiet_of(stores.squads, one.squad, thursday)
        assert (member.name, day) == ("Ben", thursday)
        allow(stores, one, one.ben, told_quiet=day)
        assert newly_quiet_of(stores.squads, one.squad, friday) == []
        begin(stores, one.squad, *range(7, 12))
        say(stores, one, one.ben, 7)
        ((_, again),) = newly_quiet_of(stores.squads, one.squad, MONDAY + 10 * DAY)
        assert again == MONDAY + 10 * DAY

    await store.run(work)
