"""The right to ask is earned, and never asking is a failure too."""

import pytest

from bot.domain.asking import Advice, may_ask, ready_for
from bot.domain.gap import Gap, Need
from bot.domain.kinds import AskKind, Kind, Outcome
from tests.domain.ledger import Book, day, relationship, trusted


def advice(book: Book, kind: AskKind, number: int) -> Advice:
    return may_ask(book.folded(), kind, day(number))


def needs(book: Book, kind: AskKind, number: int) -> list[Need]:
    return [gap.need for gap in advice(book, kind, number).gaps]


def test_a_relationship_may_be_asked_for_a_testimonial_and_not_for_a_referral() -> None:
    book = relationship()
    assert advice(book, AskKind.TESTIMONIAL, 30) == Advice(True)
    assert advice(book, AskKind.REFERRAL, 30).gaps == (
        Gap(Need.STAGE, 4, 5),
        Gap(Need.GIVE_DELIVERED, 1, 2),
        Gap(Need.GIVE_CONFIRMED, 0, 1),
    )


def test_trust_may_be_asked_for_everything() -> None:
    assert ready_for(trusted().folded(), day(30)) == tuple(AskKind)


@pytest.mark.parametrize(
    ("kind", "stage"),
    [
        (AskKind.TESTER, 3),
        (AskKind.FEEDBACK, 3),
        (AskKind.INTRODUCTION, 4),
        (AskKind.TESTIMONIAL, 4),
        (AskKind.REFERRAL, 5),
        (AskKind.JOINT_VENTURE, 5),
    ],
)
def test_each_ask_has_its_stage(kind: AskKind, stage: int) -> None:
    book = trusted()
    book.log(Kind.STAGE, 28, value=str(stage))
    assert advice(book, kind, 28).ok
    book.log(Kind.STAGE, 28, value=str(stage - 1))
    assert needs(book, kind, 28) == [Need.STAGE]


def test_the_next_step_for_a_missing_stage_is_what_the_stage_needs() -> None:
    book = relationship()
    book.undo(next(entry for entry in book.entries if entry.kind is Kind.MEETING))
    book.log(Kind.REPLY, 22)
    found = advice(book, AskKind.TESTIMONIAL, 23)
    assert [gap.need for gap in found.gaps] == [Need.STAGE]
    assert found.next_step == Gap(Need.IN_PERSON, 0, 1)


def test_who_is_cold_is_looked_in_on_first() -> None:
    book = relationship()
    assert advice(book, AskKind.TESTIMONIAL, 22 + 45).ok
    found = advice(book, AskKind.TESTIMONIAL, 22 + 60)
    assert found.gaps == (Gap(Need.WARMTH, 60, 49),)
    assert found.next_step == found.gaps[0]


def test_gives_of_a_year_outnumber_its_asks() -> None:
    book = relationship()
    book.log(Kind.ASK, 30, ask_kind=AskKind.FEEDBACK, outcome=Outcome.NO)
    book.log(Kind.REPLY, 130)
    assert advice(book, AskKind.FEEDBACK, 130).gaps == (Gap(Need.GIVE_DELIVERED, 1, 2),)
    book.log(Kind.GIVE_DELIVERED, 130)
    assert advice(book, AskKind.FEEDBACK, 130).ok


def test_gives_older_than_a_year_no_longer_count() -> None:
    book = relationship()  # the give was on day 9
    book.log(Kind.REPLY, 370)
    assert advice(book, AskKind.FEEDBACK, 9 + 364).ok
    assert needs(book, AskKind.FEEDBACK, 9 + 365) == [Need.GIVE_DELIVERED]


def test_an_open_ask_and_owed_thanks_come_first() -> None:
    book = trusted()
    book.log(Kind.ASK, 28, ask_kind=AskKind.FEEDBACK)
    book.log(Kind.REFERRAL, 29)
    found = advice(book, AskKind.FEEDBACK, 30)
    assert [gap.need for gap in found.gaps] == [Need.OPEN_ASK, Need.REST, Need.THANKS]
    assert found.next_step == Gap(Need.THANKS, 1, 0)


def test_ninety_days_of_rest_after_an_ask() -> None:
    book = trusted()
    book.log(Kind.ASK, 30, ask_kind=AskKind.FEEDBACK, outcome=Outcome.YES)
    book.log(Kind.THANKS_GIVEN, 31)
    book.log(Kind.REPLY, 110)
    assert advice(book, AskKind.FEEDBACK, 119).gaps == (Gap(Need.REST, 89, 90, day(120)),)
    assert advice(book, AskKind.FEEDBACK, 120).ok


def test_a_refusal_keeps_the_stage_and_restarts_the_rest() -> None:
    book = trusted()
    stage = book.stage
    book.log(Kind.ASK, 30, ask_kind=AskKind.FEEDBACK)
    book.log(Kind.ASK, 45, ask_kind=AskKind.FEEDBACK, outcome=Outcome.NO)
    book.log(Kind.REPLY, 130)
    assert book.stage is stage
    assert advice(book, AskKind.FEEDBACK, 134).gaps == (Gap(Need.REST, 89, 90, day(135)),)
    assert advice(book, AskKind.FEEDBACK, 135).ok


def test_they_must_have_come_to_the_person_once() -> None:
    book = Book()
    for number in (0, 10, 20):
        book.log(Kind.REPLY, number)
    book.log(Kind.FACT)
    book.log(Kind.GIVE_DELIVERED, 5)
    assert needs(book, AskKind.FEEDBACK, 21) == [Need.THEY_BEGAN]


def test_who_is_just_remembered_is_not_asked() -> None:
    book = trusted()
    book.log(Kind.REMEMBER, value="only")
    found = advice(book, AskKind.TESTER, 30)
    assert found.gaps == (Gap(Need.STAGE, 0, 3),)
    assert found.next_step == found.gaps[0]
