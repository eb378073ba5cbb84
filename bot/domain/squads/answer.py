"""A member's day: what they said about it, or what their own log says where they allow it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.squads.squad import Member


class State(StrEnum):
    """How a member's day went, as the group sees it. No word is not a failure."""

    DONE = "done"
    PARTLY = "partly"
    SKIPPED = "skipped"  # «not today»
    AWAY = "away"
    UNKNOWN = "unknown"  # no word


#: What a member can say.
ANSWERS = (State.DONE, State.PARTLY, State.SKIPPED)
#: Something of it was done.
ACTIVE = frozenset({State.DONE, State.PARTLY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What counts for a member on a day. `words` are what they chose to say to the group.

    `filled`: it came from what they log in private; then there are no words. `at` is aware UTC. Raises
    ValueError for what nobody can say.
    """

    person: int
    day: date
    state: State
    at: datetime
    words: str = ""
    filled: bool = False

    def __post_init__(self) -> None:
        if self.state not in ANSWERS:
            raise ValueError(f"{self.state} is no answer")
        if self.filled and self.words:
            raise ValueError("what is logged in private has no words for the group")


def filled(member: Member, day: date, done: int, target: int, at: datetime) -> Answer | None:
    """The answer that the private log amounts to: only how many of how many were done gets this far.

    None where nothing was done, or where the member doesn't share it.
    """
    if not member.shares or done <= 0:
        return None
    state = State.DONE if done >= target else State.PARTLY
    return Answer(person=member.person, day=day, state=state, at=at, filled=True)


def counting(known: Answer | None, new: Answer) -> Answer:
    """Which of the two counts: the newer one, but what the member said outweighs what their log says."""
    if known is None or (known.filled and not new.filled):
        return new
    if new.filled and not known.filled:
        return known
    return new if new.at >= known.at else known


def by_person(answers: Iterable[Answer], day: date) -> dict[int, Answer]:
    """The one answer of each person that counts for that day, from any in any order."""
    found: dict[int, Answer] = {}
    for one in answers:
        if one.day == day:
            found[one.person] = counting(found.get(one.person), one)
    return found


def state_of(member: Member, day: date, answer: Answer | None) -> State:
    """The state of a member's day: what was said, then whether they are away, then no word."""
    if answer is not None:
        return answer.state
    return State.AWAY if member.away_on(day) else State.UNKNOWN
