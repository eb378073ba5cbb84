"""Which squad is meant, and what the sender may do in it: asked of the turn at each use."""

from bot.commands.squads.whose import named
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Listing
from bot.domain.squads.squad import Member, Squad

#: As many names as a refusal lists.
MOST_NAMES = 10


def here(turn: Turn) -> Squad:
    """The squad that lives where the sender wrote. Raises Refusal."""
    squad = turn.stores.squads.at(turn.group) if turn.group is not None else None
    if squad is None:
        raise Refusal("squad-none-here")
    return squad


def administered(turn: Turn) -> Squad:
    """The same, for somebody who administers the channel now, as the platform says. Raises Refusal."""
    squad = here(turn)
    if not turn.by_admin:
        raise Refusal("squad-admins-only")
    return squad


def one_named(turn: Turn, squad: Squad, typed: str) -> Member:
    """The member whom a name means, whichever platform they are on. Raises Refusal for none or several."""
    if not typed:
        raise Refusal("squad-whom", squad=squad.name)
    found = named(turn.stores.squads.roster.of(squad.id), typed)
    if not found:
        raise Refusal("squad-no-member", given=typed, squad=squad.name)
    if len(found) > 1:
        names = Listing(tuple(one.name for one in found[:MOST_NAMES]))
        raise Refusal("squad-which-member", given=typed, names=names)
    return found[0]
