"""The way from stranger to advocate, and what each step takes."""

import pytest

from bot.domain.gap import Gap, Need
from bot.domain.kinds import AskKind, Initiator, Kind, Outcome
from bot.domain.numbers import Numbers
from bot.domain.stage import Stage, stage_named, stage_of
from tests.domain.ledger import Book, day, relationship, trusted


def missing(book: Book) -> list[Gap]:
    return list(book.folded().standing.missing)


def test_a_name_is_a_stranger_whom_one_message_approaches() -> None:
    book = Book()
    assert book.stage is Stage.STRANGER
    assert book.folded().standing.since is None
    assert missing(book) == [Gap(Need.OUTREACH, 0, 1)]
    hello = book.log(Kind.MESSAGE, 3)
    standing = book.folded().standing
    assert (standing.stage, standing.since) == (Stage.APPROACHED, day(3))
    assert [entry.id for entry in standing.evidence] == [hello.id]


@pytest.mark.parametrize("kind", [Kind.MESSAGE, Kind.QUESTION, Kind.COMPLIMENT, Kind.COMMENT])
def test_any_personal_message_approaches(kind: Kind) -> None:
    book = Book()
    book.log(kind)
    assert book.stage is Stage.APPROACHED


@pytest.mark.parametrize("kind", [Kind.GIVE_PROMISED, Kind.GIVE_DELIVERED, Kind.ASK, Kind.FACT, Kind.NOTE])
def test_other_things_of_mine_do_not(kind: Kind) -> None:
    book = Book()
    book.log(kind)
    assert book.stage is Stage.STRANGER


@pytest.mark.parametrize(
    "kind",
    [
        Kind.REPLY,
        Kind.INBOUND,
        Kind.CONVERSATION,
        Kind.CALL,
        Kind.MEETING,
        Kind.GIVE_CONFIRMED,
        Kind.THANKS_RECEIVED,
        Kind.AMPLIFIED,
    ],
)
def test_an_answer_or_a_word_from_them_makes_it_conversing(kind: Kind) -> None:
    book = Book()
    book.log(kind)
    assert book.stage is Stage.CONVERSING


def test_acquainted_takes_two_days_and_a_fact() -> None:
    book = Book()
    book.log(Kind.REPLY, 0)
    book.log(Kind.CONVERSATION, 0)
    assert missing(book) == [Gap(Need.TWO_WAY_DAYS, 1, 2), Gap(Need.FACT, 0, 1)]
    book.log(Kind.REPLY, 1)
    assert book.stage is Stage.CONVERSING
    book.log(Kind.FACT, 2, words="plays the cello")
    assert book.stage is Stage.ACQUAINTED
    assert book.folded().standing.since == day(2)


def test_a_relationship_takes_all_of_its_evidence() -> None:
    book = relationship()
    assert book.stage is Stage.RELATIONSHIP
    for part, need in (
        (Kind.MEETING, Need.IN_PERSON),
        (Kind.GIVE_DELIVERED, Need.GIVE_DELIVERED),
        (Kind.INBOUND, Need.THEY_BEGAN),
        (Kind.REPLY, Need.TWO_WAY_DAYS),
    ):
        less = relationship()
        less.undo(next(entry for entry in less.entries if entry.kind is part))
        assert less.stage < Stage.RELATIONSHIP
        if less.stage is Stage.ACQUAINTED:
            assert need in [gap.need for gap in missing(less)]


@pytest.mark.parametrize(("last", "stage"), [(20, Stage.ACQUAINTED), (21, Stage.RELATIONSHIP)])
def test_a_relationship_takes_twenty_one_days(last: int, stage: Stage) -> None:
    book = Book()
    book.log(Kind.INBOUND, 0)
    book.log(Kind.FACT, 0)
    book.log(Kind.GIVE_DELIVERED, 1)
    book.log(Kind.CALL, 10)
    book.log(Kind.REPLY, last)
    assert book.stage is stage
    if stage is Stage.ACQUAINTED:
        assert missing(book) == [Gap(Need.SPAN, 20, 21)]


def test_who_began_a_meeting_counts_only_where_it_was_said() -> None:
    book = Book()
    for number, initiator in ((0, None), (10, Initiator.ME), (30, None)):
        book.log(Kind.MEETING, number, initiator=initiator)
    book.log(Kind.FACT, 1)
    book.log(Kind.GIVE_DELIVERED, 2)
    assert missing(book) == [Gap(Need.THEY_BEGAN, 0, 1)]
    book.log(Kind.MEETING, 31, initiator=Initiator.THEM)
    assert book.stage is Stage.RELATIONSHIP


def test_a_promise_is_not_a_give() -> None:
    book = relationship()
    given = next(entry for entry in book.entries if entry.kind is Kind.GIVE_DELIVERED)
    book.correct(given, kind=Kind.GIVE_PROMISED)
    assert book.stage is Stage.ACQUAINTED


def test_trust_takes_two_confirmed_gives_and_something_from_them() -> None:
    book = relationship()
    book.log(Kind.GIVE_CONFIRMED, 23)
    assert missing(book) == [Gap(Need.GIVE_CONFIRMED, 1, 2), Gap(Need.DID_FOR_ME, 0, 1)]
    book.log(Kind.GIVE_CONFIRMED, 24)
    assert missing(book) == [Gap(Need.DID_FOR_ME, 0, 1)]
    book.log(Kind.ASK, 25, ask_kind=AskKind.FEEDBACK, outcome=Outcome.YES)
    assert book.stage is Stage.TRUSTED


@pytest.mark.parametrize("kind", [Kind.TESTIMONIAL, Kind.INTRO_RECEIVED, Kind.REFERRAL, Kind.JOINT_VENTURE])
def test_later_evidence_skips_stages(kind: Kind) -> None:
    book = Book()
    word = book.log(kind, 2, words="the best translator I know")
    standing = book.folded().standing
    assert standing.stage is Stage.ADVOCATE
    assert (standing.evidence[0].id, standing.missing) == (word.id, ())


def test_sharing_my_work_is_trust_and_not_yet_advocacy() -> None:
    assert trusted().stage is Stage.TRUSTED
    assert missing(trusted()) == [Gap(Need.ADVOCATE, 0, 1)]


def test_a_correction_upward_sets_at_least_that_stage() -> None:
    book = Book()
    said = book.log(Kind.STAGE, 0, value="4")
    standing = book.folded().standing
    assert (standing.stage, standing.since, standing.evidence[0].id) == (Stage.RELATIONSHIP, day(0), said.id)
    book.log(Kind.TESTIMONIAL, 5)
    assert book.stage is Stage.ADVOCATE


def test_a_correction_upward_keeps_the_earlier_evidence() -> None:
    book = Book()
    book.log(Kind.INBOUND, 0)
    book.log(Kind.MEETING, 1)
    book.log(Kind.STAGE, 2, value="3")
    book.log(Kind.GIVE_DELIVERED, 3)
    book.log(Kind.REPLY, 21)
    assert book.stage is Stage.RELATIONSHIP


def test_after_a_falling_out_only_what_is_logged_later_raises_the_stage() -> None:
    book = trusted()
    book.log(Kind.STAGE, 30, value="conversing", words="we fell out")
    assert book.stage is Stage.CONVERSING
    book.log(Kind.REPLY, 31)
    book.log(Kind.FACT, 31)
    assert missing(book) == [Gap(Need.TWO_WAY_DAYS, 1, 2)]
    book.log(Kind.CALL, 12)  # an earlier day, but remembered only now
    assert book.stage is Stage.ACQUAINTED


def test_what_replaces_old_evidence_stays_old_evidence() -> None:
    book = Book()
    word = book.log(Kind.TESTIMONIAL, 0)
    book.log(Kind.STAGE, 1, value="2")
    book.correct(word, words="said more exactly")
    assert book.stage is Stage.CONVERSING


def test_undoing_the_correction_brings_the_stage_back() -> None:
    book = trusted()
    book.undo(book.log(Kind.STAGE, 30, value="1"))
    assert book.stage is Stage.TRUSTED


def test_a_correction_that_confirms_outlives_the_evidence() -> None:
    book = Book()
    word = book.log(Kind.REPLY, 0)
    book.log(Kind.STAGE, 1, value="2")
    book.undo(word)
    assert book.stage is Stage.CONVERSING


def test_numbers_can_be_changed() -> None:
    standing = stage_of(relationship().entries, Numbers(relationship_span=30))
    assert standing.missing == (Gap(Need.SPAN, 21, 30),)


@pytest.mark.parametrize(
    ("text", "stage"),
    [("4", Stage.RELATIONSHIP), (" Trusted ", Stage.TRUSTED), ("0", Stage.STRANGER), ("7", None), ("", None)],
)
def test_stages_have_names_and_numbers(text: str, stage: Stage | None) -> None:
    assert stage_named(text) is stage
