"""What a period came to."""

from bot.domain.kinds import Kind
from bot.domain.stage import Stage
from bot.domain.stats import Moved, Stats, stats
from tests.domain.ledger import Book, day, relationship, trusted


def figures(first: int, last: int, *books: Book) -> Stats:
    return stats([book.folded() for book in books], day(first), day(last))


def test_relationships_moved_lead() -> None:
    maria, tom = relationship(), Book("Tom Baker", contact=2)
    tom.log(Kind.MESSAGE, 5)
    assert figures(0, 8, maria, tom).moved == (
        Moved(1, "Maria Lopez", Stage.STRANGER, Stage.ACQUAINTED),
        Moved(2, "Tom Baker", Stage.STRANGER, Stage.APPROACHED),
    )
    assert figures(9, 22, maria, tom).moved == (
        Moved(1, "Maria Lopez", Stage.ACQUAINTED, Stage.RELATIONSHIP),
    )
    assert figures(23, 50, maria, tom).moved == ()


def test_a_correction_alone_moves_nobody() -> None:
    book = Book()
    book.log(Kind.STAGE, 3, value="5")
    assert figures(0, 10, book).moved == ()


def test_who_is_just_remembered_does_not_move() -> None:
    book = relationship()
    book.log(Kind.REMEMBER, 22, value="only")
    assert figures(0, 22, book).moved == ()


def test_people_helped_endorsements_and_volume() -> None:
    book = trusted()
    found = figures(9, 26, book)
    assert (found.helped, found.helped_me, found.met, found.talked_to) == (1, 1, 0, 1)
    assert [entry.kind for entry in found.endorsements] == [Kind.AMPLIFIED]
    assert (found.interactions, found.active_days, found.kinds[Kind.GIVE_CONFIRMED]) == (6, 6, 2)
    assert not found.too_few


def test_little_is_said_to_be_little() -> None:
    assert figures(0, 8, relationship()).too_few
    assert figures(100, 200, relationship()).interactions == 0
