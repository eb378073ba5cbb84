"""A week as the group sees it: what is celebrated, and that nobody is shamed."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.squads.answer import Answer
from bot.domain.squads.recap import Best, Helped, Kept, Past, Ranked, Recap, Tally, recap
from bot.domain.squads.squad import Member
from bot.domain.squads.week import Commitment, Help, Outcome, weeks
from tests.domain.squads.team import (
    ANA,
    AWAY,
    BEN,
    CHEN,
    DONE,
    MONDAY,
    PARTLY,
    SKIPPED,
    UNKNOWN,
    answer,
    answers,
    day,
    member,
    squad,
)

ALL = [member(ANA), member(BEN), member(CHEN)]
NOTHING = Past(active={}, best={})
WEEK = [day(number) for number in range(5)]


def shown(
    given: list[Answer],
    past: Past = NOTHING,
    members: list[Member] = ALL,
    settings: dict[str, Any] | None = None,
    scheduled: list[date] = WEEK,
    **more: Any,
) -> Recap:
    return recap(squad(**settings or {}), members, MONDAY, scheduled, given, past, **more)


def test_the_team_is_counted_together_against_its_own_goal() -> None:
    given = [answer(ANA, 0), answer(BEN, 0), answer(BEN, 1, PARTLY), answer(CHEN, 4), answer(ANA, 9)]
    found = shown(given, settings={"target": 3, "goal": "three good days"})
    assert found.days[:2] == (Tally(MONDAY, 2, 0), Tally(day(1), 0, 1))
    assert [one.day for one in found.days] == WEEK
    assert (found.done, found.target, found.reached, found.goal) == (3, 3, True, "three good days")
    assert not shown(given).reached  # without a number nothing is missed and nothing reached
    assert not shown(given, settings={"target": 4}).reached


def test_a_personal_best_is_more_than_ever_before() -> None:
    given = [answer(ANA, n) for n in range(3)] + [answer(BEN, n) for n in range(3)] + [answer(CHEN, 0)]
    found = shown(given, Past(active={}, best={ANA: 2, BEN: 3}))
    assert found.bests == (Best("Ana", 3, 2),)  # Chen's first week has nothing to be compared with


def test_a_return_after_three_silent_check_ins_is_celebrated() -> None:
    silent = Past(scheduled=[day(-5), day(-4), day(-3)], active={ANA: day(-6)}, best={})
    assert shown([answer(ANA, 0)], silent).comebacks == ("Ana",)
    assert shown([answer(ANA, 0, PARTLY)], silent).comebacks == ("Ana",)
    assert shown([answer(ANA, 0, SKIPPED)], silent).comebacks == ()
    shorter = Past(scheduled=[day(-4), day(-3)], active={ANA: day(-5)}, best={})
    assert shown([answer(ANA, 0)], shorter).comebacks == ()


def test_a_return_within_the_week_counts_and_not_today_is_a_gap_like_any_other() -> None:
    given = [answer(ANA, 0), answer(ANA, 1, SKIPPED), answer(ANA, 4)]
    assert shown(given).comebacks == ("Ana",)


def test_a_return_after_a_week_counts_but_not_from_one_check_in_a_week_to_the_next() -> None:
    weekly = Past(scheduled=[day(-14), day(-7)], active={ANA: day(-7), BEN: day(-14)}, best={})
    found = shown([answer(ANA, 0), answer(BEN, 0)], weekly, scheduled=[MONDAY])
    assert found.comebacks == ("Ben",)


def test_days_on_which_the_squad_is_off_are_no_gap() -> None:
    assert shown([answer(ANA, 0)], Past(scheduled=[], active={ANA: day(-30)}, best={})).comebacks == ()


def test_the_first_day_ever_is_no_return() -> None:
    assert shown([answer(ANA, 4)]).comebacks == ()


def test_commitments_that_were_kept_stand_there_and_the_others_dont() -> None:
    words = {ANA: Outcome.KEPT, BEN: Outcome.NOT, CHEN: Outcome.PARTLY}
    promised = [
        Commitment(person=person, week=MONDAY, what=f"of {person}", outcome=outcome)
        for person, outcome in words.items()
    ]
    unsaid = [Commitment(person=4, week=MONDAY, what="unsaid")]
    older = [Commitment(person=BEN, week=day(-7), what="older", outcome=Outcome.KEPT)]
    found = shown([], members=[*ALL, member(4)], commitments=[*promised, *unsaid, *older])
    assert found.kept == (Kept("Ana", "of 1"), Kept("Chen", "of 3", partly=True))


def test_who_helped_whom_is_said_once_and_of_members_alone() -> None:
    helps = [Help(ANA, BEN, MONDAY), Help(ANA, BEN, day(1)), Help(ANA, 99, MONDAY), Help(BEN, ANA, day(-1))]
    assert shown([], helps=[*helps, Help(CHEN, CHEN, MONDAY)]).helped == (Helped("Ana", "Ben"),)


def test_who_left_is_counted_and_not_named() -> None:
    gone = member(ANA, left=day(3))
    past = Past(active={}, best={ANA: 1})
    promised = [Commitment(person=ANA, week=MONDAY, what="of Ana", outcome=Outcome.KEPT)]
    helps = [Help(BEN, ANA, MONDAY)]
    given = [answer(ANA, 0), answer(ANA, 1)]
    found = shown(given, past, [gone, member(BEN)], commitments=promised, helps=helps)
    assert found.done == 2
    assert "Ana" not in repr(found)


def ranked(*who: Member, on: bool = True) -> tuple[Ranked, ...]:
    """Ana does more than ever, Ben most of all, Chen comes back."""
    given = [answer(ANA, 0), answer(ANA, 1), *(answer(BEN, n) for n in range(5)), answer(CHEN, 4)]
    past = Past(scheduled=[], active={CHEN: day(-1)}, best={ANA: 1, BEN: 5, CHEN: 4})
    return shown(given, past, list(who), {"ranking": on}).ranking


def test_a_ranking_needs_the_setting_and_everybodys_consent() -> None:
    agreed = [member(person, ranked=True) for person in (ANA, BEN, CHEN)]
    assert ranked(*agreed, on=False) == ()
    assert ranked(*ALL) == ()
    assert ranked(*agreed[:1], *ALL[1:]) == ()  # a ranking of one is none
    assert [one.name for one in ranked(agreed[0], ALL[1], agreed[2])] == ["Ana", "Chen"]


def test_a_ranking_is_not_by_volume_and_nobody_is_last_for_doing_little() -> None:
    agreed = [member(person, ranked=True) for person in (ANA, BEN, CHEN)]
    assert ranked(*agreed) == (Ranked(1, "Ana", 1, False), Ranked(2, "Chen", 0, True))  # Ben did most


def test_equals_share_a_place() -> None:
    agreed = [member(person, ranked=True) for person in (ANA, BEN)]
    given = [answer(person, n) for person in (ANA, BEN) for n in range(2)]
    found = shown(given, Past(active={}, best={ANA: 1, BEN: 1}), agreed, {"ranking": True})
    assert [one.place for one in found.ranking] == [1, 1]


consents = st.lists(st.booleans(), min_size=4, max_size=4)


@given(
    answers(first=-7, last=13), consents, st.booleans(), st.dictionaries(st.integers(1, 4), st.integers(1, 5))
)
def test_whoever_did_nothing_is_not_named_and_nobody_ranked_against_their_will(
    given: list[Answer], agreed: list[bool], on: bool, best: dict[int, int]
) -> None:
    members = [member(n, name=f"<{n}>", ranked=yes) for n, yes in enumerate(agreed, start=1)]
    active = dict.fromkeys(range(1, 5), day(-20))
    past = Past(scheduled=[day(n) for n in range(-19, 0)], active=active, best=best)
    found = shown(given, past, members, {"ranking": on})
    for one in members:
        did = [each for each in given if each.person == one.person and each.state in (DONE, PARTLY)]
        if not any(each.day in WEEK for each in did):
            assert one.name not in repr(found)
        if not (on and one.ranked):
            assert one.name not in repr(found.ranking)
    assert found.done == sum(one.done for one in found.days)
    beyond = [(one.beyond, one.back) for one in found.ranking]
    assert beyond == sorted(beyond, reverse=True)
    assert all(one.beyond or one.back for one in found.ranking)


def test_a_members_own_history_goes_back_week_by_week() -> None:
    scheduled = [(day(-7 + 7 * week), day(-7 + 7 * week + n)) for week in range(2) for n in range(3)]
    promised = Commitment(person=ANA, week=MONDAY, what="call Ben")
    given = [answer(ANA, 0), answer(ANA, 1, SKIPPED), answer(BEN, 2), answer(ANA, -7, PARTLY)]
    this, last = weeks(member(ANA, joined=day(-6)), scheduled, given, [promised])
    assert (this.first, this.days, this.commitment) == (MONDAY, {DONE: 1, SKIPPED: 1, UNKNOWN: 1}, promised)
    assert (last.days, last.commitment) == ({UNKNOWN: 2}, None)


def test_days_before_joining_are_nobodys_silence() -> None:
    scheduled = [(MONDAY, on) for on in WEEK]
    assert weeks(member(ANA, joined=day(9)), scheduled, [], []) == []
    assert AWAY not in weeks(member(ANA), scheduled, [], [])[0].days
