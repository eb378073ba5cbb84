"""/helped: a member helped another, as the one who was helped says."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.commands.squads.resting import awake
from bot.commands.squads.whose import labels, meant, member, named
from bot.core.command import Arg, Command, Takes
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, phrase, say
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Member, Squad
from bot.domain.squads.week import Help

#: As many are offered where a name may mean several.
MOST = 8


def helped(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/helped NAME: who helped me; in the group said aloud, in private noted for the recap."""
    found = []
    for squad in meant(turn):
        member(turn, squad)
        there = turn.stores.squads.roster.of(squad.id)
        found += [(squad, one) for one in named(there, args["member"])]
    if not found:
        raise Refusal("squad-no-helper", given=args["member"])
    if len(found) > 1:
        shown = found[:MOST]
        called = labels(turn, [*{squad.id: squad for squad, _ in shown}.values()])
        choices = (_choice(squad, called[squad.id], one) for squad, one in shown)
        return [say("squad-helped-which").offering(*choices)]
    return [_noted(turn, *found[0])]


def _choice(squad: Squad, label: Phrase, one: Member) -> Choice:
    does = Invocation("helpedin", {"squad": str(squad.id), "person": str(one.person)})
    return Choice(does, phrase("choice-squad-helper", name=one.name, squad=label))


def helped_in(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Who of several was meant, was tapped."""
    squad = turn.stores.squads.get(int(args["squad"]))
    if squad is None:
        raise Refusal("squad-in-none")
    member(turn, squad)
    one = turn.stores.squads.roster.get(squad.id, int(args["person"]))
    if one is None or one.left is not None:
        raise Refusal("button-unknown")
    return [replace(_noted(turn, squad, one), edits=True)]


def _noted(turn: Turn, squad: Squad, by: Member) -> Say:
    me = member(turn, squad)
    if by.person == me.person:
        raise Refusal("squad-helped-self")
    turn.stores.squads.weeks.helped(squad.id, Help(by.person, me.person, today(squad, turn.now)))
    awake(turn.stores, squad, turn.now)
    if turn.group is not None:
        return replace(say("squad-helped-aloud", by=by.name, whom=me.name), aloud=True)
    return say("squad-helped-noted", by=by.name, squad=squad.name)


_NUMBER = Takes.NUMBER
COMMANDS = (
    Command("helped", helped, (Arg("member", required=True),), group=True),
    Command(
        "helpedin",
        helped_in,
        (Arg("squad", _NUMBER, required=True), Arg("person", _NUMBER, required=True)),
        group=True,
        hidden=True,
    ),
)
