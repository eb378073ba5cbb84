"""Which challenge comes today, and why."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from bot.content.pack import load_pack
from bot.domain.bottleneck import shortfalls
from bot.domain.challenge import Challenge, Needs
from bot.domain.coach import Because, Choice, Reason, choose
from bot.domain.contact import Contact, fold
from bot.domain.eligible import View, fitting
from bot.domain.kinds import Kind
from bot.domain.stage import Stage
from bot.domain.strength import Past
from tests.domain.days import DONE, UNKNOWN, days, pasts
from tests.domain.ledger import Book, books, day, relationship, trusted

PACK = load_pack()
KEYS = tuple(one.key for one in PACK)


def chosen(number: int, books: Sequence[Book], past: Sequence[Past] = (), *, seed: int = 0) -> Choice:
    view = View(today=day(number), contacts=[book.folded() for book in books], past=past)
    choice = choose(view, PACK, Random(seed))
    assert choice is not None
    return choice


def met(number: int) -> Book:
    """One of many that Ana talked to once."""
    book = Book(f"Number {number}", contact=number, first=number * 100)
    book.log(Kind.CONVERSATION, 50)
    return book


def test_new_people_start_with_one_conversation() -> None:
    choice = chosen(0, [])
    assert Kind.CONVERSATION in choice.challenge.kinds
    assert (choice.target, choice.because) == (1, Because(Reason.FIRST))


def test_a_promise_that_is_due_comes_first() -> None:
    book = trusted()
    book.log(Kind.GIVE_PROMISED, 28)
    choice = chosen(31, [book], days(DONE, DONE))
    assert choice.challenge.needs is Needs.PROMISE
    assert (choice.contacts, choice.because) == ((1,), Because(Reason.PROMISE, {"people": 1}))
    assert chosen(30, [book], days(DONE, DONE)).challenge.needs is not Needs.PROMISE


def test_a_dated_follow_up_comes_before_thanks() -> None:
    book = trusted()
    book.log(Kind.REFERRAL, 28)
    assert chosen(29, [book]).because.reason is Reason.THANKS
    book.log(Kind.PLAN, 28, due=day(29))
    assert chosen(29, [book]).because.reason is Reason.FOLLOW_UP


def test_who_is_ready_to_be_asked_brings_an_ask() -> None:
    choice = chosen(30, [trusted()], days(DONE, DONE))
    assert choice.challenge.kinds == {Kind.ASK}
    assert (choice.contacts, choice.because) == ((1,), Because(Reason.READY, {"people": 1}))


def test_nine_conversations_and_one_follow_up_ask_for_follow_ups() -> None:
    crowd = [met(number) for number in range(1, 10)]
    crowd[0].log(Kind.REPLY, 51)
    crowd[0].log(Kind.FACT, 51)
    crowd += [Book(f"New {number}", contact=number, first=number * 100) for number in range(10, 13)]
    choice = chosen(52, crowd, days(DONE, DONE))
    assert choice.challenge.serves is Stage.ACQUAINTED
    assert choice.because == Because(Reason.TRANSITION, {"reached": 9, "moved": 1}, Stage.ACQUAINTED)


def test_a_circle_gone_quiet_asks_to_be_looked_in_on() -> None:
    crowd = [met(number) for number in range(1, 12)]
    choice = chosen(90, crowd, days(DONE, DONE))
    assert choice.challenge.needs is Needs.QUIET
    assert choice.because == Because(Reason.WARMTH, {"reached": 11, "moved": 0})


def test_nobody_there_asks_for_names() -> None:
    choice = chosen(40, [], days(DONE, DONE))
    assert choice.because == Because(Reason.STRANGERS, {"reached": 4, "moved": 0}, Stage.STRANGER)


def test_small_counts_weigh_little() -> None:
    two = shortfalls([met(1).folded(), met(2).folded()], day(51))
    twenty = shortfalls([met(number).folded() for number in range(1, 21)], day(51))
    sizes = [{one.serves: one.size for one in found}[Stage.ACQUAINTED] for found in (two, twenty)]
    assert sizes[0] < 0.2 < 0.4 < sizes[1]


def test_who_did_not_answer_three_times_is_left_in_peace() -> None:
    book = Book()
    for number in range(3):
        book.log(Kind.MESSAGE, number)
    view = View(today=day(5), contacts=[book.folded()], past=days(DONE, DONE))
    assert all(book.contact not in fit.contacts for fit in fitting(view, PACK))


def test_nothing_comes_in_a_pause() -> None:
    assert choose(View(today=day(0), paused=True), PACK, Random(0)) is None


def test_a_challenge_rests_for_its_cool_down() -> None:
    challenge = replace(PACK[0], cool_down=3)
    past = [Past(day=day(10), challenge=challenge.key)]
    fits = [bool(fitting(View(today=day(number), past=past), [challenge])) for number in range(10, 15)]
    assert fits == [False, False, False, True, True]


def test_another_one_is_another_one() -> None:
    first = chosen(0, [])
    given_today = [Past(day=day(0), challenge=first.challenge.key, state=UNKNOWN)]
    assert chosen(0, [], given_today).challenge.key != first.challenge.key


def test_the_same_seed_gives_the_same_choice() -> None:
    crowd = [met(number) for number in range(1, 10)]
    assert chosen(52, crowd, seed=7) == chosen(52, crowd[::-1], seed=7)


@st.composite
def views(draw: st.DrawFn) -> View:
    contacts: list[Contact] = []
    for number, book in enumerate(draw(st.lists(books, max_size=4)), start=1):
        contact = fold([replace(entry, contact=number) for entry in book.entries])
        assert contact is not None
        contacts.append(contact)
    past = draw(st.one_of(pasts(KEYS), pasts(KEYS[:3])))
    later = draw(st.one_of(st.integers(0, 3), st.integers(0, 400)))
    return View(today=day(len(past) + later), contacts=contacts, past=past)


@given(views(), st.integers())
def test_what_is_chosen_is_always_eligible(view: View, seed: int) -> None:
    choice = choose(view, PACK, Random(seed))
    assert choice is not None
    challenge = choice.challenge
    assert challenge in PACK
    assert challenge.least <= choice.target <= challenge.most
    assert 0 < choice.probability <= 1
    assert challenge.wordings[choice.wording]
    for past in view.past:
        if past.challenge == challenge.key:
            assert (view.today - past.day).days >= challenge.cool_down
    known = {one.id: one for one in view.contacts}
    if challenge.needs is not Needs.NOBODY:
        assert choice.contacts
    for id_ in choice.contacts:
        assert _suits(challenge, known[id_], view)


def _suits(challenge: Challenge, contact: Contact, view: View) -> bool:
    """Said a second time in other words than the coach's own."""
    match challenge.needs:
        case Needs.PROMISE:
            return any(step.open == "deliver" and step.due <= view.today for step in contact.steps)
        case Needs.FOLLOW_UP:
            return any(plan.due <= view.today for plan in contact.plans)
        case Needs.THANKS:
            return bool(contact.owed)
        case Needs.FACT:
            return bool(contact.facts) and contact.stage in challenge.stages
        case _:
            return contact.stage in challenge.stages and contact.unanswered < 3


def test_each_challenge_of_the_pack_comes_up_in_some_situation() -> None:
    """Nothing in the pack is dead: some situation makes it eligible."""
    promised, planned, owed, known = relationship(), relationship(), relationship(), trusted()
    promised.log(Kind.GIVE_PROMISED, 23)
    planned.log(Kind.PLAN, 23, due=day(24))
    owed.log(Kind.AMPLIFIED, 23)
    messaged, talked, friends = Book(), Book(), relationship()
    messaged.log(Kind.MESSAGE, 23)
    talked.log(Kind.REPLY, 10)
    crowd = [promised, planned, owed, known, messaged, talked, friends, Book(), Book()]
    contacts = []
    for number, book in enumerate(crowd, start=1):
        contact = fold([replace(entry, contact=number) for entry in book.entries])
        assert contact is not None
        contacts.append(contact)
    seen = {
        fit.challenge.key
        for number in (30, 90)
        for fit in fitting(View(today=day(number), contacts=contacts), PACK)
    }
    assert seen == set(KEYS)
