"""When silence is told to a partner, and when the draw waits."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.squads.answer import State
from bot.domain.squads.silence import in_draw, newly_quiet
from tests.domain.squads.team import ANA, AWAY, DONE, SKIPPED, UNKNOWN, day, member

TELLS = member(ANA, tell_partner=True)
states = st.lists(st.sampled_from(State), max_size=20)


def days(*found: State) -> list[tuple[date, State]]:
    return [(day(number), state) for number, state in enumerate(found)]


def test_a_partner_is_told_after_three_check_ins_without_a_word() -> None:
    assert newly_quiet(TELLS, days(DONE, UNKNOWN, UNKNOWN)) is None
    assert newly_quiet(TELLS, days(DONE, UNKNOWN, UNKNOWN, UNKNOWN)) == day(3)
    assert newly_quiet(TELLS, days(UNKNOWN, UNKNOWN, SKIPPED, UNKNOWN)) is None
    assert newly_quiet(TELLS, days(UNKNOWN, UNKNOWN, AWAY, UNKNOWN)) == day(3)
    assert newly_quiet(TELLS, days(UNKNOWN, UNKNOWN, UNKNOWN, AWAY)) is None


@given(states)
def test_nobody_is_told_without_consent(found: list[State]) -> None:
    assert newly_quiet(member(ANA), days(*found)) is None


@given(states)
def test_a_partner_is_told_once_in_a_silence(found: list[State]) -> None:
    one, told = TELLS, 0
    for number, state in enumerate(found, start=1):
        said = newly_quiet(one, days(*found[:number]))
        told = 0 if state not in (UNKNOWN, AWAY) else told
        if said is not None:
            assert said == day(number - 1)
            told, one = told + 1, replace(one, told_quiet=said)
        assert told <= 1


def test_three_silent_weeks_leave_somebody_out_until_they_speak() -> None:
    silent = [UNKNOWN] * 5
    assert in_draw([])
    assert in_draw([silent, silent])
    assert not in_draw([silent, silent, silent])
    assert not in_draw([silent, [], silent, [AWAY] * 5, silent, [DONE]])
    assert in_draw([[UNKNOWN, SKIPPED], silent, silent, silent])
    assert in_draw([silent, silent, [UNKNOWN, DONE], silent])


@given(st.lists(states, max_size=8), st.sampled_from((DONE, State.PARTLY, SKIPPED)))
def test_one_word_is_enough(weeks: list[list[State]], word: State) -> None:
    assert in_draw([[UNKNOWN, word], *weeks])
    assert in_draw([[AWAY] * 5] * 9)
