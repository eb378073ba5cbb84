"""Who has gone quiet."""

from bot.domain.kinds import Kind
from bot.domain.lookin import Quiet, look_in
from bot.domain.warmth import Warmth
from tests.domain.ledger import Book, day, relationship, trusted


def quiet(number: int, *books: Book) -> list[Quiet]:
    return list(look_in([book.folded() for book in books], day(number)))


def test_the_warm_are_not_listed_and_the_quiet_come_with_their_last_words() -> None:
    book = relationship()
    assert quiet(40, book) == []
    (found,) = quiet(60, book)
    assert (found.name, found.warmth, found.days) == ("Maria Lopez", Warmth.COOLING, 38)
    assert found.last is not None
    assert found.last.words == "coffee"


def test_the_closest_come_first_then_the_longest_silent() -> None:
    maria = relationship(Book("Maria Lopez", contact=1))
    tom = relationship(Book("Tom Baker", contact=2))
    tom.log(Kind.REPLY, 30)
    li = trusted(Book("Li Wei", contact=3))
    assert [one.name for one in quiet(200, tom, maria, li)] == ["Li Wei", "Maria Lopez", "Tom Baker"]


def test_three_messages_without_an_answer_stop_the_nudges() -> None:
    book = relationship()
    for number in (60, 70, 80):
        assert len(quiet(90, book)) == 1
        book.log(Kind.MESSAGE, number)
    assert quiet(90, book) == []
    book.log(Kind.REPLY, 91)
    assert len(quiet(150, book)) == 1


def test_a_dated_follow_up_outranks_warmth() -> None:
    book = relationship()
    plan = book.log(Kind.PLAN, 60, due=day(120))
    assert quiet(90, book) == []
    book.log(Kind.PLAN_DONE, 90, about=plan.id)
    assert len(quiet(90, book)) == 1


def test_a_silent_advocate_is_a_dormant_advocate() -> None:
    book = relationship()
    book.log(Kind.TESTIMONIAL, 30)
    (found,) = quiet(400, book)
    assert found.dormant_advocate
