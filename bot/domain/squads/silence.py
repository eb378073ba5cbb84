"""Silence: when a partner may be told of it, and when the draw waits until somebody speaks again."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.domain.squads.answer import State
from bot.domain.squads.squad import Member

#: Check-ins in a row without a word after which the partner may be told.
QUIET_AFTER = 3
#: Weeks in a row without a word after which somebody is left out of the draw.
SILENT_WEEKS = 3


def newly_quiet(member: Member, days: Sequence[tuple[date, State]]) -> date | None:
    """The last check-in day of a silence of which the partner may be told now; None where there is none.

    `days` are the member's check-ins in order, up to now. Days away say nothing either way. Only with the
    member's consent, and once in a silence: `told_quiet` is to be set to that day.
    """
    silence: list[date] = []
    for day, state in days:
        if state is State.UNKNOWN:
            silence.append(day)
        elif state is not State.AWAY:
            silence.clear()
    told = member.told_quiet is not None and bool(silence) and member.told_quiet >= silence[0]
    away = bool(days) and days[-1][1] is State.AWAY
    return silence[-1] if member.tell_partner and len(silence) >= QUIET_AFTER and not (told or away) else None


def in_draw(weeks: Iterable[Sequence[State]]) -> bool:
    """Whether somebody is drawn: not after three silent weeks in a row, until they speak.

    `weeks` are the states of their check-ins, newest week first, the present one included once it has any
    word. Weeks without a check-in, or away throughout, are passed over.
    """
    silent = 0
    for week in weeks:
        states = set(week) - {State.AWAY}
        if not states:
            continue
        if states != {State.UNKNOWN}:
            return True
        silent += 1
        if silent == SILENT_WEEKS:
            return False
    return True
