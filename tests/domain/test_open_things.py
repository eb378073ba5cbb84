"""What is still open: plans, promises, asks, referrals, thanks."""

import pytest

from bot.domain.asked import asks_of
from bot.domain.balance import Balance, total
from bot.domain.entry import in_force
from bot.domain.followups import DueKind, due_things
from bot.domain.kinds import AskKind, Kind, Outcome
from bot.domain.step import Open
from tests.domain.ledger import Book, day


def steps(book: Book) -> list[Open]:
    return [step.open for step in book.folded().steps]


# --- plans


def test_a_plan_is_open_until_done_and_can_be_moved() -> None:
    book = Book()
    plan = book.log(Kind.PLAN, 0, due=day(4), words="her launch")
    (found,) = book.folded().plans
    assert (found.place, found.due, found.until, found.words) == (plan.id, day(4), None, "her launch")
    book.log(Kind.PLAN_MOVED, 1, about=plan.id, due=day(7), due_until=day(11))
    (found,) = book.folded().plans
    assert (found.due, found.until) == (day(7), day(11))
    done = book.log(Kind.PLAN_DONE, 8, about=plan.id)
    assert book.folded().plans == ()
    book.undo(done)
    assert len(book.folded().plans) == 1


def test_a_corrected_plan_is_still_the_same_plan() -> None:
    book = Book()
    plan = book.log(Kind.PLAN, 0, due=day(4))
    book.correct(book.correct(plan, due=day(5)), due=day(6))
    (found,) = book.folded().plans
    assert (found.place, found.due) == (plan.id, day(6))
    book.log(Kind.PLAN_DONE, 6, about=plan.id)
    assert book.folded().plans == ()


# --- promises


def test_a_promise_is_open_until_something_is_delivered() -> None:
    book = Book()
    book.log(Kind.GIVE_PROMISED, 0, words="the template")
    (step,) = book.folded().steps
    assert (step.open, step.due, step.words) == (Open.DELIVER, day(3), "the template")
    book.log(Kind.SHARED_THEIRS, 1)
    assert steps(book) == [Open.DELIVER]
    book.log(Kind.GIVE_DELIVERED, 1)
    assert steps(book) == []


def test_a_delivery_keeps_the_promise_it_names_else_the_oldest() -> None:
    book = Book()
    book.log(Kind.GIVE_PROMISED, 0, words="the template")
    second = book.log(Kind.GIVE_PROMISED, 1, words="an introduction", due=day(9))
    named = book.log(Kind.GIVE_DELIVERED, 2, about=second.id)
    assert [step.words for step in book.folded().steps] == ["the template"]
    book.correct(named, about=None)
    assert [(step.words, step.due) for step in book.folded().steps] == [("an introduction", day(9))]


def test_what_was_given_before_keeps_no_later_promise() -> None:
    book = Book()
    book.log(Kind.GIVE_DELIVERED, 0)
    book.log(Kind.GIVE_PROMISED, 1)
    assert steps(book) == [Open.DELIVER]


# --- asks


def test_an_answer_closes_the_ask_and_a_yes_opens_what_follows() -> None:
    book = Book()
    book.log(Kind.ASK, 0, ask_kind=AskKind.TESTIMONIAL, outcome=Outcome.OPEN)
    (step,) = book.folded().steps
    assert (step.open, step.due, step.ask_kind) == (Open.ANSWER, day(7), AskKind.TESTIMONIAL)
    book.log(Kind.ASK, 5, ask_kind=AskKind.TESTIMONIAL, outcome=Outcome.YES)
    (ask,) = book.folded().asks
    assert (ask.on, ask.answered_on, ask.outcome) == (day(0), day(5), Outcome.YES)
    assert steps(book) == [Open.THANK, Open.THING]
    book.log(Kind.TESTIMONIAL, 9)
    book.log(Kind.THANKS_GIVEN, 9)
    assert steps(book) == []
    assert book.folded().balance == Balance(asked=1, honoured=1)


def test_the_thing_itself_is_a_yes() -> None:
    book = Book()
    book.log(Kind.ASK, 0, ask_kind=AskKind.INTRODUCTION)
    book.log(Kind.TESTIMONIAL, 1)
    assert book.folded().asks[0].open
    came = book.log(Kind.INTRO_RECEIVED, 2)
    (ask,) = book.folded().asks
    assert (ask.outcome, ask.answered_on) == (Outcome.YES, day(2))
    assert ask.thing is not None
    assert ask.thing.id == came.id


def test_an_answer_names_its_ask_or_means_the_newest_of_its_kind() -> None:
    book = Book()
    first = book.log(Kind.ASK, 0, ask_kind=AskKind.FEEDBACK)
    second = book.log(Kind.ASK, 1, ask_kind=AskKind.FEEDBACK)
    book.log(Kind.ASK, 2, ask_kind=AskKind.FEEDBACK, outcome=Outcome.NO)
    assert [ask.outcome for ask in book.folded().asks] == [Outcome.OPEN, Outcome.NO]
    book.log(Kind.ASK, 3, ask_kind=AskKind.FEEDBACK, outcome=Outcome.YES, about=first.id)
    assert [ask.outcome for ask in book.folded().asks] == [Outcome.YES, Outcome.NO]
    assert second.id == book.folded().asks[1].place


def test_an_answer_without_an_ask_was_asked_and_answered_at_once() -> None:
    book = Book()
    book.log(Kind.ASK, 2, ask_kind=AskKind.TESTER, outcome=Outcome.YES)
    (ask,) = asks_of(in_force(book.entries))
    assert (ask.on, ask.answered_on, ask.outcome) == (day(2), day(2), Outcome.YES)


# --- referrals and thanks


def test_a_referral_is_followed_until_its_outcome() -> None:
    book = Book()
    referral = book.log(Kind.REFERRAL, 0, words="a bakery that needs a website")
    assert steps(book) == [Open.THANK, Open.CONTACT]
    assert {step.place for step in book.folded().steps} == {referral.id}
    book.log(Kind.THANKS_GIVEN, 0)
    assert [(step.open, step.due) for step in book.folded().steps] == [(Open.CONTACT, day(2))]
    book.log(Kind.STEP, 3, about=referral.id, value="contacted")
    assert [(step.open, step.due) for step in book.folded().steps] == [(Open.OUTCOME, day(17))]
    book.log(Kind.STEP, 20, about=referral.id, value="outcome", words="they signed")
    assert steps(book) == []


@pytest.mark.parametrize("kind", [Kind.AMPLIFIED, Kind.INTRO_RECEIVED, Kind.REFERRAL, Kind.TESTIMONIAL])
def test_thanks_settle_what_came_up_to_their_day(kind: Kind) -> None:
    book = Book()
    book.log(kind, 0)
    book.log(Kind.THANKS_GIVEN, 1)
    assert book.folded().owed == ()
    owed = book.log(kind, 2)
    assert [entry.id for entry in book.folded().owed] == [owed.id]


def test_balances_add_up() -> None:
    maria, tom = Book(), Book("Tom Baker", contact=2)
    maria.log(Kind.GIVE_DELIVERED)
    maria.log(Kind.INTRO_MADE)
    maria.log(Kind.GIVE_CONFIRMED, 1)
    maria.log(Kind.GIVE_PROMISED, 1)
    tom.log(Kind.SHARED_THEIRS)
    tom.log(Kind.ASK, 1, ask_kind=AskKind.TESTER, outcome=Outcome.YES)
    whole = total(one.folded().balance for one in (maria, tom))
    assert whole == Balance(delivered=3, confirmed=1, asked=1, honoured=1, owed=1)


# --- all that is due


def test_promises_and_plans_come_before_thanks_and_other_steps() -> None:
    maria, tom = Book(), Book("Tom Baker", contact=2)
    maria.log(Kind.REFERRAL, 0)
    maria.log(Kind.PLAN, 0, due=day(5))
    maria.log(Kind.PLAN, 0, due=day(40))
    tom.log(Kind.GIVE_PROMISED, 0)
    things = due_things([maria.folded(), tom.folded()], day(6))
    assert [(one.kind, one.name) for one in things] == [
        (DueKind.DELIVER, "Tom Baker"),
        (DueKind.PLAN, "Maria Lopez"),
        (DueKind.THANK, "Maria Lopez"),
        (DueKind.CONTACT, "Maria Lopez"),
    ]
    assert len(due_things([maria.folded(), tom.folded()], None)) == 5
