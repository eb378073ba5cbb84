"""An answer to an ask is part of it, and no ask of its own."""

from bot.domain.challenge import doings
from bot.domain.kinds import AskKind, Kind, Outcome
from bot.domain.stats import stats
from tests.domain.ledger import Book, day


def test_an_ask_and_its_answer_are_one_ask() -> None:
    book = Book()
    ask = book.log(Kind.ASK, 0, ask_kind=AskKind.FEEDBACK, outcome=Outcome.OPEN)
    book.log(Kind.ASK, 3, ask_kind=AskKind.FEEDBACK, outcome=Outcome.YES, about=ask.id)
    found = stats([book.folded()], day(0), day(6))
    assert (found.kinds[Kind.ASK], found.helped_me) == (1, 1)


def test_what_was_asked_and_answered_at_once_is_an_ask() -> None:
    book = Book()
    book.log(Kind.ASK, 0, ask_kind=AskKind.FEEDBACK, outcome=Outcome.NO)
    assert stats([book.folded()], day(0), day(6)).kinds[Kind.ASK] == 1


def test_an_answer_does_nothing_for_a_challenge() -> None:
    book = Book()
    ask = book.log(Kind.ASK, 0, ask_kind=AskKind.FEEDBACK, outcome=Outcome.OPEN)
    book.log(Kind.ASK, 3, ask_kind=AskKind.FEEDBACK, outcome=Outcome.NO, about=ask.id)
    assert [doing.entry.id for doing in doings([book.folded()], day(0))] == [ask.id]
    assert doings([book.folded()], day(3)) == ()
