"""Joining and leaving, which everybody does for themselves."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.commands.squads.card import recount
from bot.commands.squads.here import here
from bot.commands.squads.publish import refresh, refresh_week
from bot.commands.squads.resting import awake
from bot.commands.squads.whose import member
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Say, choice, say
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Member, Squad
from bot.domain.squads.words import NAME, tidy
from bot.understanding.names import fold

#: A name that is taken gets a number from here on.
SECOND = 2


def join(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Join the squad of this channel, or by a tap in private the one that it was about."""
    squad = _meant(turn, args) if turn.group is not None else _tapped(turn, args.get("squad", ""))
    known = turn.stores.squads.roster.get(squad.id, turn.person.id)
    if known is not None and known.left is None:
        recount(turn, squad)
        return [say("squad-in-already", squad=squad.name, name=known.name)]
    day = today(squad, turn.now)
    joined = known.joined if known is not None and known.left == day else day
    name = free_name(turn, squad, turn.person.name)
    turn.stores.squads.roster.put(squad.id, Member(person=turn.person.id, name=name, joined=joined))
    shown(turn, awake(turn.stores, squad, turn.now))
    share = choice("choice-squad-share", "mysquadset", squad=squad.id, part="share", value="on")
    mine = choice("choice-squad-mine", "mysquad", squad=squad.id)
    return [say("squad-joined", squad=squad.name, name=name).offering(share, mine)]


def _meant(turn: Turn, args: Mapping[str, str]) -> Squad:
    """The squad that lives here. Raises Refusal where there is none, or what was pressed is of another."""
    squad = here(turn)
    if args.get("squad", str(squad.id)) != str(squad.id):
        raise Refusal("squad-other-here", squad=squad.name)
    return squad


def _tapped(turn: Turn, squad: str) -> Squad:
    """The squad behind a tap in private; who is out of it joins again where it lives. Raises Refusal."""
    found = turn.stores.squads.get(int(squad)) if squad else None
    if found is None:
        raise Refusal("squad-gone")
    known = turn.stores.squads.roster.get(found.id, turn.person.id)
    if known is not None and known.left is not None:
        raise Refusal("squad-join-there", squad=found.name)
    return found


def leave(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Leave the squad of this channel."""
    squad = _meant(turn, args)
    known = turn.stores.squads.roster.get(squad.id, turn.person.id)
    if known is None or known.left is not None:
        recount(turn, squad)
        return [say("squad-not-in", squad=squad.name)]
    return part_with(turn, squad)


def part_with(turn: Turn, squad: Squad) -> Sequence[Say]:
    """Leave this squad, wherever that is said."""
    out(turn, squad, member(turn, squad))
    return [say("squad-left", squad=squad.name)]


def out(turn: Turn, squad: Squad, member: Member) -> None:
    """The member is none any more, and stands in no post from today on."""
    turn.stores.squads.roster.put(squad.id, replace(member, left=today(squad, turn.now)))
    shown(turn, squad)


def shown(turn: Turn, squad: Squad) -> None:
    """Have the posts and the pressed card say who is in now, and by which names."""
    day = today(squad, turn.now)
    refresh(turn.stores, squad, day, turn.now)
    refresh_week(turn.stores, squad, squad.week(day), turn.now)
    recount(turn, squad)


def free_name(turn: Turn, squad: Squad, wanted: str) -> str:
    """The name as it can stand in front of the squad: tidy, and nobody else's there."""
    others = turn.stores.squads.roster.of(squad.id)
    taken = {fold(one.name) for one in others if one.person != turn.person.id}
    base = tidy(wanted, NAME) or f"#{len(others) + 1}"
    name, number = base, SECOND
    while fold(name) in taken:
        name, number = f"{tidy(base, NAME - 4)} {number}", number + 1
    return name
