"""A day as the group sees it, and what gets there."""

from datetime import timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.squads.answer import ANSWERS, Answer, State, by_person, counting, filled
from bot.domain.squads.away import Away
from bot.domain.squads.board import Board, Line, board
from bot.domain.squads.hours import window
from bot.domain.squads.squad import Member
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
    noon,
    squad,
)

HOURS = window(squad(), MONDAY)
ALL = [member(ANA), member(BEN), member(CHEN)]


def shown(given: list[Answer], members: list[Member] = ALL) -> Board:
    return board(squad(goal="talk to people"), members, HOURS, given, noon(0))


def test_silence_is_no_word_and_an_excuse_is_believed() -> None:
    members = [member(ANA), member(BEN, away=Away(MONDAY)), member(CHEN)]
    found = shown([answer(CHEN, 0, SKIPPED, "the kids are ill")], members)
    assert found.lines == (
        Line("Ana", UNKNOWN),
        Line("Ben", AWAY),
        Line("Chen", SKIPPED, "the kids are ill"),
    )
    assert (found.count(SKIPPED), found.active, found.open, found.over) == (1, 0, True, False)


def test_who_is_away_can_say_something_all_the_same() -> None:
    found = shown([answer(ANA, 0, PARTLY)], [member(ANA, away=Away(MONDAY))])
    assert found.lines == (Line("Ana", PARTLY),)


def test_a_late_answer_counts_and_the_log_is_never_late() -> None:
    late = HOURS.closes_at + timedelta(minutes=1)
    said = Answer(person=ANA, day=MONDAY, state=DONE, at=late)
    log = Answer(person=BEN, day=MONDAY, state=DONE, at=late, filled=True)
    found = shown([said, log])
    assert found.lines[:2] == (Line("Ana", DONE, late=True), Line("Ben", DONE))
    assert found.active == 2


def test_lines_stand_in_the_order_of_joining() -> None:
    given = [answer(CHEN, 0, DONE), answer(BEN, 0, PARTLY)]
    for members in permutations(ALL):
        assert [line.name for line in shown(given, list(members)).lines] == ["Ana", "Ben", "Chen"]


def test_nobody_is_on_a_day_before_they_joined_or_after_they_left() -> None:
    members = [member(ANA, joined=day(1)), member(BEN, left=MONDAY), member(CHEN, joined=MONDAY)]
    assert [line.name for line in shown([answer(BEN, 0)], members).lines] == ["Chen"]


@given(answers())
def test_every_member_has_one_line_whatever_was_said(given: list[Answer]) -> None:
    found = shown(given)
    assert [line.name for line in found.lines] == ["Ana", "Ben", "Chen"]
    assert sum(found.count(state) for state in State) == 3
    assert found.count(AWAY) == 0


@given(answers(last=0), st.randoms(use_true_random=False))
def test_what_counts_is_the_newest_word_of_the_member(given: list[Answer], chance: object) -> None:
    mixed = list(given)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    for person, one in by_person(mixed, MONDAY).items():
        theirs = [each for each in given if each.person == person]
        own = [each for each in theirs if not each.filled]
        assert one.at == max(each.at for each in own or theirs)
        assert one.filled is not bool(own)


@given(answers(last=0))
def test_the_log_never_overrules_what_the_member_said(given: list[Answer]) -> None:
    known: Answer | None = None
    spoken = False
    for one in given:
        known = counting(known, one)
        spoken = spoken or not one.filled
        assert known.filled is not spoken


@given(st.integers(-1, 5), st.integers(1, 5), st.booleans())
def test_of_the_log_only_the_state_gets_out_and_only_when_allowed(
    done: int, target: int, shares: bool
) -> None:
    found = filled(member(ANA, shares=shares), MONDAY, done, target, noon(0))
    if not shares or done <= 0:
        assert found is None
    else:
        assert found == answer(ANA, 0, DONE if done >= target else PARTLY, filled=True)


def test_no_answer_can_hold_private_words_or_another_state() -> None:
    with pytest.raises(ValueError, match="no words"):
        answer(ANA, 0, DONE, "called Maria Lopez", filled=True)
    for state in set(State) - set(ANSWERS):
        with pytest.raises(ValueError, match="no answer"):
            answer(ANA, 0, state)
