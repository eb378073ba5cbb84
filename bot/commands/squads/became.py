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
from bot.domain.say import Choice, Say, choice, say
from bot.domain.squads.squad import Squad
from bot.domain.squads.week import Outcome


def became(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """It was tapped; another tap changes it. The recap tells of what was kept, also once it is posted."""
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
    said = say(f"squad-became-{outcome.value}", what=made.what)
    return [replace(said.offering(*taps(squad, week, outcome)), edits=True)]


def taps(squad: Squad, week: date, but: Outcome | None = None) -> list[Choice]:
    """What can be said of what they wanted from the week, but for what they said."""
    return [
        choice(f"choice-squad-{how.value}", "squadbecame", squad=squad.id, week=week.isoformat(), how=how)
        for how in Outcome
        if how is not but
    ]


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
