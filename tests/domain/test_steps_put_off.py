"""Steps that are put off or dropped, as plans can be."""

from bot.domain.kinds import AskKind, Kind, Outcome
from bot.domain.step import Open, Step
from tests.domain.ledger import Book, day


def steps(book: Book) -> list[Step]:
    return list(book.folded().steps)


def test_a_promise_is_put_off_and_back_again() -> None:
    book = Book()
    promise = book.log(Kind.GIVE_PROMISED, 0, words="the template")
    moved = book.log(Kind.PLAN_MOVED, 1, about=promise.id, value=Open.DELIVER, due=day(9))
    assert [step.due for step in steps(book)] == [day(9)]
    book.log(Kind.PLAN_MOVED, 1, about=promise.id, value=Open.DELIVER, due=day(5))
    assert [step.due for step in steps(book)] == [day(5)]
    book.undo(moved)
    assert [step.due for step in steps(book)] == [day(5)]


def test_a_dropped_promise_is_neither_open_nor_kept_by_a_later_give() -> None:
    book = Book()
    first = book.log(Kind.GIVE_PROMISED, 0, words="the template")
    dropped = book.log(Kind.PLAN_DONE, 1, about=first.id, value=Open.DELIVER)
    book.log(Kind.GIVE_PROMISED, 2, words="an introduction")
    assert [step.words for step in steps(book)] == ["an introduction"]
    book.log(Kind.GIVE_DELIVERED, 3)
    assert steps(book) == []
    book.undo(dropped)
    assert [step.words for step in steps(book)] == ["an introduction"]


def test_dropping_a_referral_leaves_the_thanks() -> None:
    book = Book()
    referral = book.log(Kind.REFERRAL, 0, words="Li Wei needs a site")
    book.log(Kind.PLAN_DONE, 1, about=referral.id, value=Open.CONTACT)
    assert [step.open for step in steps(book)] == [Open.THANK]


def test_what_is_put_off_is_one_step_and_not_the_next() -> None:
    book = Book()
    ask = book.log(Kind.ASK, 0, ask_kind=AskKind.TESTIMONIAL, outcome=Outcome.OPEN)
    book.log(Kind.PLAN_MOVED, 1, about=ask.id, value=Open.ANSWER, due=day(30))
    assert [(step.open, step.due) for step in steps(book)] == [(Open.ANSWER, day(30))]
    book.log(Kind.ASK, 2, ask_kind=AskKind.TESTIMONIAL, outcome=Outcome.YES, about=ask.id)
    assert (Open.THING, day(9)) in [(step.open, step.due) for step in steps(book)]
