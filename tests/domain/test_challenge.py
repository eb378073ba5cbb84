"""What counts towards a challenge, and what a day comes to."""

from dataclasses import replace

import pytest

from bot.domain.challenge import (
    Challenge,
    DayState,
    Needs,
    Progress,
    doings,
    may_report,
    progress,
    state_of,
)
from bot.domain.evidence import began_by
from bot.domain.kinds import AskKind, Initiator, Kind
from bot.domain.stage import Stage
from tests.domain.ledger import Book, day, relationship

TALK = Challenge(
    key="talk",
    practice="P1",
    kinds=frozenset({Kind.CONVERSATION, Kind.CALL}),
    reason="because",
    wordings=("a", "b", "c"),
    most=3,
)


def made(challenge: Challenge, *books: Book, number: int = 0, target: int = 2, **more) -> Progress:
    return progress(challenge, target, doings([book.folded() for book in books], day(number)), **more)


def changed(**fields) -> Challenge:
    return replace(TALK, **fields)


def test_only_its_kinds_of_that_day_count() -> None:
    maria, tom = Book(), Book("Tom Baker", contact=2, first=100)
    maria.log(Kind.CONVERSATION)
    maria.log(Kind.MESSAGE)
    maria.log(Kind.CALL, 1)
    tom.log(Kind.CALL)
    found = made(TALK, maria, tom)
    assert (found.done, found.target, found.share) == (2, 2, 1.0)
    assert [entry.kind for entry in found.counted] == [Kind.CONVERSATION, Kind.CALL]


def test_a_contact_counts_once_unless_every_entry_does() -> None:
    maria = Book()
    maria.log(Kind.CALL)
    maria.log(Kind.CONVERSATION)
    assert made(TALK, maria).done == 1
    assert made(changed(distinct=False), maria).done == 2


def test_more_than_asked_counts() -> None:
    maria, tom = Book(), Book("Tom Baker", contact=2, first=100)
    maria.log(Kind.CALL)
    tom.log(Kind.CALL)
    found = made(TALK, maria, tom, target=1)
    assert (found.done, found.share) == (2, 1.0)


def test_who_began_can_matter() -> None:
    maria = Book()
    maria.log(Kind.CALL)
    assert made(changed(initiator=Initiator.THEM), maria).done == 0
    maria.log(Kind.CALL, initiator=Initiator.THEM)
    assert made(changed(initiator=Initiator.THEM), maria).done == 1
    assert made(changed(initiator=Initiator.ME), maria).done == 0


@pytest.mark.parametrize(
    ("kind", "who"),
    [
        (Kind.MESSAGE, Initiator.ME),
        (Kind.REPLY, Initiator.ME),
        (Kind.INBOUND, Initiator.THEM),
        (Kind.GIVE_CONFIRMED, Initiator.THEM),
        (Kind.TESTIMONIAL, Initiator.THEM),
        (Kind.MEETING, None),
        (Kind.JOINT_VENTURE, None),
        (Kind.FACT, None),
    ],
)
def test_who_began_where_nothing_was_said(kind: Kind, who: Initiator | None) -> None:
    assert began_by(Book().log(kind)) is who


def test_the_stage_is_that_of_the_morning() -> None:
    maria = Book()
    maria.log(Kind.MESSAGE, 3)
    maria.log(Kind.CONVERSATION, 3)
    maria.log(Kind.CONVERSATION, 4)
    first = changed(stages=frozenset({Stage.STRANGER}))
    assert made(first, maria, number=3).done == 1
    assert made(first, maria, number=4).done == 0


def test_who_is_just_remembered_counts_where_anybody_does() -> None:
    maria = Book()
    maria.log(Kind.CALL)
    maria.log(Kind.REMEMBER, value="only")
    assert made(TALK, maria).done == 1
    assert made(changed(stages=frozenset({Stage.STRANGER, Stage.APPROACHED})), maria).done == 0


def test_an_ask_has_to_be_of_the_right_kind() -> None:
    maria = Book()
    maria.log(Kind.ASK, ask_kind=AskKind.FEEDBACK)
    ask = changed(kinds=frozenset({Kind.ASK}), ask_kinds=frozenset({AskKind.TESTIMONIAL}))
    assert made(ask, maria).done == 0
    maria.log(Kind.ASK, ask_kind=AskKind.TESTIMONIAL)
    assert made(ask, maria).done == 1


def test_looking_in_counts_for_those_who_were_quiet() -> None:
    maria, tom = relationship(), Book("Tom Baker", contact=2, first=100)
    maria.log(Kind.CALL, 80)
    tom.log(Kind.REPLY, 79)
    tom.log(Kind.CALL, 80)
    found = made(changed(needs=Needs.QUIET), maria, tom, number=80)
    assert [entry.contact for entry in found.counted] == [maria.contact]


def test_what_is_owed_to_one_is_not_settled_with_another() -> None:
    maria, tom = Book(), Book("Tom Baker", contact=2, first=100)
    maria.log(Kind.CALL)
    tom.log(Kind.CALL)
    owed = changed(needs=Needs.FOLLOW_UP)
    assert [entry.contact for entry in made(owed, maria, tom, concerns=[2]).counted] == [2]
    assert made(TALK, maria, tom, concerns=[2]).done == 2


@pytest.mark.parametrize(
    ("done", "said", "state"),
    [
        (0, DayState.UNKNOWN, DayState.UNKNOWN),
        (0, DayState.SKIPPED, DayState.SKIPPED),
        (0, DayState.MISSED, DayState.MISSED),
        (1, DayState.MISSED, DayState.PARTLY),
        (2, DayState.SKIPPED, DayState.DONE),
        (3, DayState.UNKNOWN, DayState.DONE),
    ],
)
def test_what_was_logged_outweighs_what_was_said(done: int, said: DayState, state: DayState) -> None:
    assert state_of(Progress(done, 2), said) is state


def test_yesterday_can_be_reported_until_tonight() -> None:
    assert [number for number in range(-1, 5) if may_report(day(number), day(3))] == [2, 3]
