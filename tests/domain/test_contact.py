"""A contact is what its entries say."""

from bot.domain.contact import fold
from bot.domain.kinds import AskKind, Initiator, Kind, Outcome
from bot.domain.stage import Stage
from tests.domain.ledger import Book, day, relationship


def test_without_a_name_there_is_nobody() -> None:
    book = Book()
    book.undo(book.entries[0])
    assert fold(book.entries) is None
    assert fold([]) is None


def test_names_handles_and_tags_come_and_go() -> None:
    book = Book("@devjane")
    book.log(Kind.NAMED, value="Jane Miller")
    book.log(Kind.ALIAS, value="Janey")
    book.log(Kind.HANDLE, value="@devjane")
    book.log(Kind.TAG, value="community")
    book.log(Kind.TAG, value="Community")
    book.log(Kind.UNALIAS, value="janey")
    book.log(Kind.HANDLE, value="@jane_m")
    book.log(Kind.UNHANDLE, value="@Jane_M")
    book.log(Kind.TAG, value="client")
    book.log(Kind.UNTAG, value="client")
    book.log(Kind.CONNECTS, words="we both restore old synthesizers")
    identity = book.folded().identity
    assert (identity.name, identity.aliases, identity.handles) == (
        "Jane Miller",
        ("@devjane",),
        ("@devjane",),
    )
    assert (identity.tags, identity.connects) == (("community",), "we both restore old synthesizers")


def test_undoing_a_new_name_brings_the_old_one_back() -> None:
    book = Book("Maria Lopez")
    book.undo(book.log(Kind.NAMED, value="Maria Rossi"))
    assert (book.folded().name, book.folded().identity.aliases) == ("Maria Lopez", ())


def test_just_remembered_has_no_stage_until_taken_back() -> None:
    book = relationship()
    book.log(Kind.REMEMBER, value="only")
    assert book.folded().stage is None
    book.log(Kind.REMEMBER, value="")
    assert book.folded().stage is Stage.RELATIONSHIP


def test_who_introduced_them_is_where_the_naming_points() -> None:
    tom = Book("Tom Baker", contact=2)
    introduction = tom.log(Kind.INTRO_RECEIVED, words="meet Li Wei")
    li = Book("Li Wei", contact=3, first=10)
    li.correct(li.entries[0], about=introduction.id)
    assert li.folded().identity.introduced_by == introduction.id


def test_a_merge_joins_two_histories_and_can_be_undone() -> None:
    maria = Book("Maria Lopez", contact=1)
    maria.log(Kind.REPLY, 0)
    maria.log(Kind.FACT, 0)
    double = Book("Maria L.", contact=2, first=100)
    double.log(Kind.HANDLE, value="@marial")
    double.log(Kind.REPLY, 5)
    merged = double.log(Kind.MERGED, value="1")
    assert double.folded().identity.merged_into == 1

    both = fold([*double.entries, *maria.entries], root=1)
    assert both is not None
    assert (both.id, both.name, both.identity.aliases) == (1, "Maria Lopez", ("Maria L.",))
    assert (both.identity.handles, both.identity.merged_into) == (("@marial",), None)
    assert both.standing.stage is Stage.ACQUAINTED

    double.undo(merged)
    assert double.folded().identity.merged_into is None


def test_first_and_last_and_the_last_words() -> None:
    book = relationship()
    book.log(Kind.MESSAGE, 30, words="how was the concert?")
    contact = book.folded()
    assert (contact.first_on, contact.last_on) == (day(0), day(30))
    assert (contact.first_two_way, contact.last_two_way) == (day(1), day(22))
    assert contact.last_words == "how was the concert?"
    book.log(Kind.REPLY, 30, words="wonderful")
    assert book.folded().last_words == "wonderful"


def test_messages_in_a_row_without_an_answer() -> None:
    book = Book()
    for number in (0, 3, 6):
        book.log(Kind.MESSAGE, number)
    assert book.folded().unanswered == 3
    book.log(Kind.REPLY, 6)
    assert book.folded().unanswered == 0
    book.log(Kind.QUESTION, 9)
    book.log(Kind.ASK, 10, ask_kind=AskKind.FEEDBACK)
    assert book.folded().unanswered == 2
    book.log(Kind.ASK, 11, ask_kind=AskKind.FEEDBACK, outcome=Outcome.NO)
    assert book.folded().unanswered == 0


def test_how_often_they_came() -> None:
    book = Book()
    book.log(Kind.INBOUND)
    book.log(Kind.REPLY, 1)
    book.log(Kind.CALL, 2)
    book.log(Kind.CALL, 3, initiator=Initiator.THEM)
    assert book.folded().they_began == 2


def test_endorsements_and_whether_they_may_be_quoted() -> None:
    book = Book()
    word = book.log(Kind.TESTIMONIAL, 0, words="she saved our launch")
    share = book.log(Kind.AMPLIFIED, 1)
    book.log(Kind.QUOTABLE, 2, about=word.id, value="yes")
    contact = book.folded()
    assert [entry.id for entry in contact.endorsements] == [word.id, share.id]
    assert contact.quotable == {word.id}
    book.log(Kind.QUOTABLE, 3, about=word.id, value="no")
    assert book.folded().quotable == frozenset()


def test_a_merged_contact_stays_when_the_root_loses_its_name() -> None:
    root = Book("Maria")
    part = Book("Maria Lopez", contact=2, first=10)
    part.log(Kind.MERGED, value="1")
    root.next = 20
    root.undo(root.entries[0])

    contact = fold([*root.entries, *part.entries], root=1)

    assert contact is not None
    assert contact.name == "Maria Lopez"
