"""The squad «team» and its people, for tests. Its Monday is 23 November 2026."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from bot.domain.squads.answer import ANSWERS, Answer, State
from bot.domain.squads.squad import Member, Squad

MONDAY = date(2026, 11, 23)
ANA, BEN, CHEN = 1, 2, 3
NAMES = {ANA: "Ana", BEN: "Ben", CHEN: "Chen"}
DONE, PARTLY, SKIPPED, AWAY, UNKNOWN = State


def squad(**settings: Any) -> Squad:
    return Squad(**{"id": 1, "name": "team", "zone": "Europe/Berlin"} | settings)


def member(person: int, **allows: Any) -> Member:
    defaults = {"name": NAMES.get(person, f"member {person}"), "joined": MONDAY - timedelta(days=70)}
    return Member(person=person, **defaults | {"order": person} | allows)


def day(number: int) -> date:
    """The day with this number, counted from the Monday."""
    return MONDAY + timedelta(days=number)


def noon(number: int) -> datetime:
    return datetime.combine(day(number), time(12), UTC)


def answer(person: int, number: int, state: State = DONE, words: str = "", *, filled: bool = False) -> Answer:
    return Answer(person=person, day=day(number), state=state, at=noon(number), words=words, filled=filled)


@st.composite
def answers(draw: st.DrawFn, first: int = 0, last: int = 6, people: int = 4) -> list[Answer]:
    """Answers of some people on some days, several for one day among them, in any order."""
    found = []
    for _ in range(draw(st.integers(0, 30))):
        filled = draw(st.booleans())
        found.append(
            Answer(
                person=draw(st.integers(1, people)),
                day=(on := day(draw(st.integers(first, last)))),
                state=draw(st.sampled_from(ANSWERS)),
                at=datetime.combine(on, draw(st.times()), UTC),
                words="" if filled else draw(st.text(max_size=5)),
                filled=filled,
            )
        )
    return found
