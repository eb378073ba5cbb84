"""Which squad is meant, and who in it, where it isn't said."""

from collections.abc import Sequence

from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.squads.squad import Member, Squad
from bot.understanding.names import fold


def meant(turn: Turn) -> list[Squad]:
    """The squad that lives where they wrote, else those they are in. Raises Refusal where there is none."""
    here = turn.stores.squads.at(turn.group) if turn.group is not None else None
    found = [here] if here is not None else turn.stores.squads.of(turn.person.id)
    if not found:
        raise Refusal("squad-in-none")
    return found


def member(turn: Turn, squad: Squad) -> Member:
    """The sender as a member. Raises Refusal where they are none now."""
    found = turn.stores.squads.roster.get(squad.id, turn.person.id)
    if found is None or found.left is not None:
        raise Refusal("squad-not-in", squad=squad.name)
    return found


def named(members: Sequence[Member], typed: str) -> list[Member]:
    """Those whom a name may mean: a whole name comes before the first word or words of one."""
    wanted = fold(typed)
    known = [(fold(one.name), one) for one in members]
    whole = [one for name, one in known if name == wanted]
    return whole or [one for name, one in known if wanted and f"{name} ".startswith(f"{wanted} ")]
