"""What became of what a member wanted from the week: asked in private, said by themselves."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.commands.squads.posts import WEEK
from bot.commands.squads.publish import refresh_recap
from bot.commands.squads.whose import member
from bot.core.command import Arg, Command, Takes
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Say, say
from bot.domain.squads.week import Outcome


def became(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """It was tapped; the recap tells of what was kept, also where it is posted already."""
    squad = turn.stores.squads.get(int(args["squad"]))
    if squad is None:
        raise Refusal("squad-in-none")
    member(turn, squad)
    week, outcome = date.fromisoformat(args["week"]), Outcome(args["how"])
    made = turn.stores.squads.weeks.commitment(squad.id, turn.person.id, week)
    if made is None:
        raise Refusal("button-unknown")
    turn.stores.squads.weeks.commit(squad.id, replace(made, outcome=outcome), turn.now)
    refresh_recap(turn.stores, squad, week + WEEK, turn.now)
    return [say(f"squad-became-{outcome.value}", what=made.what)]


COMMANDS = (
    Command(
        "squadbecame",
        became,
        (
            Arg("squad", Takes.NUMBER, required=True),
            Arg("week", Takes.WORD, required=True),
            Arg("how", Takes.WORD, required=True),
        ),
        hidden=True,
    ),
)
