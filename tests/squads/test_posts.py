"""A squad's posts fit one message on every platform, whoever is in it and whatever they say."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.discord.parts import split
from bot.commands.squads.posts import check_in, commitments
from bot.commands.squads.recap import recap
from bot.commands.squads.room import fitting, names, width
from bot.content.catalogue import Words
from bot.domain.say import Say, Value
from bot.domain.squads.answer import State
from bot.domain.squads.board import Board, Line
from bot.domain.squads.recap import Best, Helped, Kept, Ranked, Recap, Tally
from bot.domain.squads.squad import Member, Squad
from bot.domain.squads.week import Commitment
from bot.domain.squads.words import ANSWER, COMMITMENT, GOAL, NAME, tidy

MONDAY = date(2026, 11, 23)
MOST = 500

#: Letters, and what a platform may put a mark before.
typed = st.text(st.sampled_from("abc Ä*_`~|>#[]()<@:.-/\\👍"), min_size=1)


def bounded(most: int) -> st.SearchStrategy[str]:
    """What somebody typed, as it is stored: short, or as long as it may be."""
    short = typed.map(lambda text: tidy(text, most) or "a")
    return short | typed.map(lambda text: tidy(text * most, most) or "a")


lines = st.builds(Line, bounded(NAME), st.sampled_from(State), st.just("") | bounded(ANSWER))


def told(said: Say) -> str:
    """The text, which is one message on Discord also when all that needs it is escaped."""
    text, labels = Words().render(said, "en")
    assert len(split(text)) == 1
    assert all(len(label) <= 80 for label in labels)
    return text


@given(bounded(NAME), bounded(GOAL), st.lists(lines, max_size=12), st.integers(1, MOST // 12), st.booleans())
def test_a_check_in_fits(squad: str, goal: str, some: list[Line], times: int, over: bool) -> None:
    everybody = tuple(some * times)
    board = Board(squad=squad, goal=goal, day=MONDAY, open=not over, over=over, lines=everybody)
    back = [line.name for line in everybody if line.state is State.DONE]
    text = told(check_in(board, back))
    for state, label in ((State.DONE, "Done"), (State.PARTLY, "Partly")):
        count = board.count(state)
        assert (f"{label} ({count}): " in text) == (count > 0)
    assert (board.count(State.UNKNOWN) > 0) == ("\nNo word" in text)


@given(st.lists(st.tuples(bounded(NAME), bounded(COMMITMENT), bounded(60)), max_size=8), st.integers(1, 60))
def test_what_is_wanted_from_a_week_fits(wanted: list[tuple[str, str, str]], times: int) -> None:
    all_ = list(enumerate(wanted * times))
    members = [Member(person=number, name=name, joined=MONDAY) for number, (name, _, _) in all_]
    made = [
        Commitment(person=number, week=MONDAY, what=what, when=when, where=when)
        for number, (_, what, when) in all_
    ]
    told(commitments(Squad(name="team"), MONDAY, members, made))


@given(st.lists(st.tuples(bounded(NAME), bounded(COMMITMENT)), min_size=1, max_size=8), st.integers(1, 60))
def test_a_recap_fits(some: list[tuple[str, str]], times: int) -> None:
    who = [name for name, _ in some] * times
    seen = Recap(
        squad=who[0],
        goal="g" * GOAL,
        first=MONDAY,
        last=MONDAY + timedelta(days=6),
        days=tuple(Tally(MONDAY + timedelta(days=day), MOST, MOST) for day in range(7)),
        target=9,
        bests=tuple(Best(name, 7, 6) for name in who),
        comebacks=tuple(who),
        helped=tuple(Helped(name, name) for name in who),
        kept=tuple(Kept(name, what, partly=True) for name, what in some * times),
        ranking=tuple(Ranked(place, name, 6, True) for place, name in enumerate(who, 1)),
    )
    said = recap(seen, 1)
    told(said)
    assert said.picture is not None
    assert len(Words().phrase(said.picture.words)) <= 1024


def test_of_names_that_do_not_fit_it_says_how_many() -> None:
    shown: tuple[Value, ...] = names(["Ana", "Ben", "Chen"], width("Ana") + width("Ben") + 4).items
    assert shown[:2] == ("Ana", "Ben")
    assert Words().phrase(shown[2]) == "1 more"  # type: ignore[arg-type]
    assert fitting([3, 3, 3], 6) == 2
