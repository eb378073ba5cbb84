"""The day as the group sees it: what the check-in's post is made of."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.squads.answer import ACTIVE, Answer, State, by_person, state_of
from bot.domain.squads.hours import Window
from bot.domain.squads.squad import Member, Squad


@dataclass(frozen=True, slots=True)
class Line:
    """A member's day: the name by which the squad knows them, and what they chose to say.

    `late`: it was said when the window was over.
    """

    name: str
    state: State
    words: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A day of a squad, all of it public. `lines` are in the order in which members joined.

    `open`: the window is; `over`: the day is, and nothing changes any more.
    """

    squad: str
    goal: str
    day: date
    open: bool
    over: bool
    lines: tuple[Line, ...]

    def count(self, state: State) -> int:
        """How many members are in this state."""
        return sum(line.state is state for line in self.lines)

    @property
    def active(self) -> int:
        """How many did something."""
        return sum(line.state in ACTIVE for line in self.lines)


def board(
    squad: Squad, members: Iterable[Member], hours: Window, answers: Iterable[Answer], now: datetime
) -> Board:
    """The day of `hours` at the instant `now` (aware UTC): one line for each who is a member on it.

    Answers of another day, or of somebody who is no member then, change nothing.
    """
    said = by_person(answers, hours.day)
    return Board(
        squad=squad.name,
        goal=squad.goal,
        day=hours.day,
        open=hours.open(now),
        over=now >= hours.ends_at,
        lines=tuple(_line(one, hours, said.get(one.person)) for one in present(members, hours.day)),
    )


def present(members: Iterable[Member], day: date) -> Sequence[Member]:
    """Those who are members on that day, in the order in which they joined."""
    return sorted((one for one in members if one.on(day)), key=lambda one: (one.order, one.person))


def _line(member: Member, hours: Window, answer: Answer | None) -> Line:
    state = state_of(member, hours.day, answer)
    if answer is None:
        return Line(member.name, state)
    return Line(member.name, state, answer.words, late=not answer.filled and hours.late(answer.at))
