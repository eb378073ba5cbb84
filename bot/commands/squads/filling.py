"""What members log in private fills in their day, where they allow it: as a state, and nothing else."""

from datetime import date

from bot.commands.squads.publish import refresh
from bot.core.coaching import Coaching
from bot.core.turn import Turn
from bot.domain.squads.answer import filled as amounts_to
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Member, Squad


def after(turn: Turn) -> None:
    """After somebody's turn, whatever it was: their day in each squad with which they share it."""
    if turn.gone or (turn.group is not None and turn.pressed):
        return
    for squad in turn.stores.squads.of(turn.person.id):
        member = turn.stores.squads.roster.get(squad.id, turn.person.id)
        day = today(squad, turn.now)
        if member is not None and member.shares and fill(turn, squad, member, day):
            refresh(turn.stores, squad, day, turn.now)


def fill(turn: Turn, squad: Squad, member: Member, day: date) -> bool:
    """Have the member's log of that date speak, unless they said something; whether that changes the day.

    An undo takes it back, and so does a member who shares it no more.
    """
    check_ins = turn.stores.squads.check_ins
    hours = check_ins.find(squad.id, day)
    if hours is None or not hours.takes(turn.now):
        return False
    seen = Coaching(turn).day(day) if member.shares else None
    done, target = (seen.progress.done, seen.progress.target) if seen is not None else (0, 1)
    new = amounts_to(member, day, done, target, turn.now)
    if new is None:
        return check_ins.withdraw(squad.id, turn.person.id, day, filled=True)
    known = check_ins.answer_of(squad.id, turn.person.id, day)
    if known is not None and known.state is new.state:
        return False
    return check_ins.answer(squad.id, new)
