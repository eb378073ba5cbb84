"""What a squad's posts say: made of what its group may see, and of nothing else."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from bot.commands.squads.room import ROOM, below, names, width
from bot.core.ports import Stores
from bot.core.squad_views import active_before, board_of
from bot.domain.say import Choice, Day, Phrase, Say, Value, choice, phrase
from bot.domain.squads.answer import ANSWERS, State
from bot.domain.squads.board import Board
from bot.domain.squads.recap import Past, back_on
from bot.domain.squads.squad import Member, Squad
from bot.domain.squads.week import Commitment

WEEK = timedelta(days=7)
#: The room for the names in each state; what they leave is for what members said.
NAMES = {State.DONE: 300, State.PARTLY: 200, State.SKIPPED: 150, State.AWAY: 150, State.UNKNOWN: 250}
BACK = 150


def check_in(board: Board, back: Sequence[str] = ()) -> Say:
    """A day's check-in as it stands; `back` are the names of those who came back on it after a while.

    Whoever said nothing stands in the neutral line at its end.
    """
    key = "squad-check-in-over" if board.over else "squad-check-in" if board.open else "squad-check-in-closed"
    said = Say((phrase(key, squad=board.squad, day=board.day),), aloud=True)
    used = width(board.squad) + width(board.goal)
    if board.goal:
        said = said.also(phrase("squad-goal", goal=board.goal))
    if back:
        said = said.also(phrase("squad-back", names=names(back, BACK)))
        used += BACK
    states: list[Phrase] = []
    for state, room in NAMES.items():
        there = [line.name for line in board.lines if line.state is state]
        if there:
            listed = names(there, room)
            used += sum(width(one) + 2 for one in listed.items if isinstance(one, str))
            states.append(_state(board, state, listed, len(there)))
    words = _words(board, ROOM - used)
    said = said.also(words, *states)
    return said if board.over else said.offering(*(_answer(board.day, state) for state in ANSWERS))


def _state(board: Board, state: State, listed: Value, count: int) -> Phrase:
    if state is State.UNKNOWN and not board.over:
        return phrase("squad-no-word-yet", names=listed, count=count)
    return phrase(f"squad-state-{state.value}", names=listed, count=count)


def _words(board: Board, room: int) -> Phrase | None:
    """What members chose to say."""
    spoken = [
        (width(line.name) + width(line.words), phrase("squad-line", name=line.name, words=line.words))
        for line in board.lines
        if line.words
    ]
    return phrase("squad-lines", lines=below(spoken, room)) if spoken else None


def _answer(day: date, state: State) -> Choice:
    return choice(f"choice-squad-{state.value}", "checkedin", day=day.isoformat(), state=state.value)


def commitments(squad: Squad, week: date, members: Iterable[Member], made: Iterable[Commitment]) -> Say:
    """What members want from the week that begins on `week`, as they worded it, and how to say it."""
    by = {one.person: one for one in made}
    lines = [_commitment(one.name, by[one.person]) for one in members if one.person in by]
    span = Day(week, week + WEEK, week + timedelta(days=6))
    said = Say((phrase("squad-week", squad=squad.name, week=span),), aloud=True)
    if lines:
        said = said.also(phrase("squad-lines", lines=below(lines, ROOM - width(squad.name))))
    return said.also(Phrase("squad-week-ask")).offering(choice("choice-squad-commit", "commit"))


def _commitment(name: str, one: Commitment) -> tuple[int, Value]:
    rest = [part for part in (one.when, one.where) if part]
    wide = width(name) + width(one.what) + sum(width(part) + 2 for part in rest)
    words = ", ".join((one.what, *rest))
    return wide, phrase("squad-line", name=name, words=words)


def day_post(stores: Stores, squad: Squad, day: date, now: datetime) -> Say | None:
    """That day's check-in as it stands; None where it has not begun."""
    board = board_of(stores.squads, squad, day, now)
    return None if board is None else check_in(board, comebacks(stores, squad, day))


def week_post(stores: Stores, squad: Squad, week: date) -> Say:
    """What members want from the week that begins on `week`, as it stands."""
    made = stores.squads.weeks.commitments(squad.id, week)
    return commitments(squad, week, stores.squads.roster.of(squad.id), made)


def comebacks(stores: Stores, squad: Squad, day: date) -> list[str]:
    """The names of the members who came back on that day after a while."""
    check_ins = stores.squads.check_ins
    answers = check_ins.answers(squad.id, day, day)
    active = active_before(stores.squads, squad, day, answers)
    since = min(active.values(), default=day)
    scheduled = [on for _, on in check_ins.scheduled(squad.id, since, day)]
    back = back_on(day, answers, Past(scheduled=scheduled, active=active, best={}))
    return [one.name for one in stores.squads.roster.of(squad.id) if one.person in back]
