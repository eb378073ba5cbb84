"""A reply to a check-in whose day is over: what that is worth, and what still counts."""

from datetime import date

from bot.commands.squads.card import upcoming
from bot.commands.squads.resting import awake
from bot.commands.telling import when
from bot.core.turn import Turn
from bot.domain.say import Phrase, Say, phrase, say
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Squad

#: How a check-in begins whose day is over; nothing can be tapped below it any more.
OVER = "squad-check-in-over"


def day_asked(post: Say) -> date | None:
    """The day that this message asks or asked about; None where it is no check-in."""
    for one in post.choices:
        if one.does.command == "checkedin":
            return date.fromisoformat(one.does.args["day"])
    day = post.paragraphs[0].args.get("day") if post.key == OVER else None
    return day if isinstance(day, date) else None


def told(turn: Turn, squad: Squad, day: date) -> Say:
    """That the check-in of that day is over, for whoever replied to it."""
    squad = awake(turn.stores, squad, turn.now)
    now = today(squad, turn.now)
    return say("squad-check-in-was", day=when(day, now)).also(_counts(turn, squad, now))


def _counts(turn: Turn, squad: Squad, day: date) -> Phrase:
    hours = turn.stores.squads.check_ins.find(squad.id, day)
    if hours is not None and hours.takes(turn.now):
        return phrase("squad-today-counts", squad=squad.name)
    return upcoming(turn, squad)
