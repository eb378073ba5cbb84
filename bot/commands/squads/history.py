"""A member's own weeks, for their eyes: how many days went how, and what they wanted."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.commands.squads.committing import worded
from bot.commands.squads.whose import member
from bot.commands.telling import listing
from bot.core.squad_views import history_of
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Day, Phrase, Say, choice, lines, phrase, say
from bot.domain.squads.answer import State
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Squad
from bot.domain.squads.week import Week

#: As many weeks as stand in one message.
PAGE = 6


def history(turn: Turn, squad: Squad, value: str) -> Sequence[Say]:
    """/squad history: the newest weeks first."""
    return [_page(turn, squad, 1)]


def earlier(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Another page was tapped."""
    squad = turn.stores.squads.get(int(args["squad"]))
    if squad is None:
        raise Refusal("squad-gone")
    return [replace(_page(turn, squad, int(args["page"])), edits=True)]


def _page(turn: Turn, squad: Squad, page: int) -> Say:
    weeks = history_of(turn.stores.squads, squad, member(turn, squad), today(squad, turn.now))
    shown = weeks[(page - 1) * PAGE : page * PAGE]
    if not shown:
        return say("squad-history-none", squad=squad.name)
    said = say("squad-history", squad=squad.name, weeks=lines([_told(one) for one in shown]))
    if len(weeks) > page * PAGE:
        said = said.offering(choice("choice-earlier", "squadhistory", squad=squad.id, page=page + 1))
    return said


def _told(week: Week) -> Phrase:
    span = Day(week.first, week.first + timedelta(days=7), week.first + timedelta(days=6))
    counts = [
        phrase(f"squad-days-{state.value}", count=week.days[state]) for state in State if week.days.get(state)
    ]
    days = listing(counts) if counts else Phrase("squad-days-none")
    made = week.commitment
    if made is None:
        return phrase("squad-history-week", week=span, days=days)
    became = Phrase(f"squad-outcome-{made.outcome.value}" if made.outcome else "squad-outcome-open")
    return phrase("squad-history-wanted", week=span, days=days, words=worded(made), became=became)
