"""Warmth falls with time, more slowly the longer two people have known each other."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.kinds import Kind
from bot.domain.warmth import Warmth, cadence_of, cools_on, quiet_days, warmth
from tests.domain.ledger import Book, books, day, relationship


def talked(*numbers: int) -> Book:
    book = Book()
    for number in numbers:
        book.log(Kind.REPLY, number)
    return book


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (0, Warmth.WARM),
        (14, Warmth.WARM),  # k is a little above 1 by then
        (15, Warmth.COOLING),
        (21, Warmth.COOLING),
        (22, Warmth.COLD),
        (44, Warmth.COLD),
        (45, Warmth.DORMANT),
    ],
)
def test_a_new_conversation_cools_after_two_weeks(days: int, state: Warmth) -> None:
    assert warmth(talked(0).folded(), day(days)) is state


@pytest.mark.parametrize(
    ("days", "state"), [(28, Warmth.WARM), (29, Warmth.COOLING), (42, Warmth.COOLING), (43, Warmth.COLD)]
)
def test_after_two_years_it_cools_half_as_fast(days: int, state: Warmth) -> None:
    assert warmth(talked(0, 1000).folded(), day(1000 + days)) is state


def test_being_known_for_longer_than_two_years_adds_nothing() -> None:
    assert cools_on(talked(0, 1000).folded()) == day(1029)
    assert cools_on(talked(0, 3000).folded()) == day(3029)


def test_only_two_way_contact_resets_it() -> None:
    book = talked(0)
    book.log(Kind.MESSAGE, 20)
    book.log(Kind.GIVE_DELIVERED, 21)
    book.log(Kind.FACT, 21)
    assert quiet_days(book.folded(), day(22)) == 22
    book.log(Kind.CALL, 22)
    assert warmth(book.folded(), day(22)) is Warmth.WARM


def test_strangers_and_those_just_remembered_have_none() -> None:
    book = Book()
    book.log(Kind.MESSAGE)
    assert warmth(book.folded(), day(1)) is None
    book.log(Kind.REPLY, 1)
    assert warmth(book.folded(), day(1)) is Warmth.WARM
    book.log(Kind.REMEMBER, 2, value="only")
    assert warmth(book.folded(), day(2)) is None
    assert cools_on(book.folded()) is None


def test_the_cadence_is_the_contacts_own_then_the_shortest_tags_then_the_stages() -> None:
    book = relationship()
    tags = {"client": 20, "friend": 10}
    assert cadence_of(book.folded(), tag_cadences=tags) == 30
    book.log(Kind.TAG, value="Client")
    book.log(Kind.TAG, value="friend")
    assert cadence_of(book.folded(), tag_cadences=tags) == 10
    own = book.log(Kind.CADENCE, value="90")
    assert cadence_of(book.folded(), tag_cadences=tags) == 90
    book.undo(own)
    assert cadence_of(book.folded()) == 30


def test_a_stage_set_by_hand_is_counted_from_that_day() -> None:
    book = Book()
    book.log(Kind.STAGE, 0, value="4")
    assert warmth(book.folded(), day(30)) is Warmth.WARM
    assert warmth(book.folded(), day(31)) is Warmth.COOLING


@given(books, st.integers(365, 900), st.integers(0, 200))
def test_warmth_only_falls(book: Book, number: int, later: int) -> None:
    contact = book.folded()
    states = [warmth(contact, day(number)), warmth(contact, day(number + later))]
    if None in states:
        assert states == [None, None]
    else:
        assert list(Warmth).index(states[0]) <= list(Warmth).index(states[1])


@given(books)
def test_it_cools_on_the_first_day_on_which_it_is_not_warm(book: Book) -> None:
    contact = book.folded()
    cools = cools_on(contact)
    if cools is not None:
        assert warmth(contact, cools) is Warmth.COOLING
        assert warmth(contact, cools - timedelta(days=1)) is Warmth.WARM
