"""/squad end: asked first, told to everybody, and what is kept is said."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.commands.squads.here import administered
from bot.core.turn import Turn
from bot.domain.say import Say, choice, say
from bot.domain.squads.hours import today


def end(turn: Turn, value: str) -> Sequence[Say]:
    """Ask, where everybody can read what would go."""
    squad = administered(turn)
    asked = replace(say("squad-end-sure", squad=squad.name), aloud=True)
    return [asked.offering(choice("choice-squad-end", "squadend"), choice("choice-squad-keep", "squadkeep"))]


def end_now(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """It is over, in all its channels."""
    squad, stores = administered(turn), turn.stores
    told = replace(say("squad-ended", squad=squad.name), aloud=True)
    others = [address for address in stores.squads.channels(squad.id) if address != turn.group]
    stores.squads.end(squad.id, today(squad, turn.now), turn.now)
    for address in others:
        stores.outbox.put(address, None, told, turn.now, broadcast=True)
    turn.deleted = True
    return [replace(told, edits=True)]


def keep(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """It goes on."""
    squad = administered(turn)
    return [replace(say("squad-kept-going", squad=squad.name), aloud=True, edits=True)]


def out_of_here(turn: Turn, value: str) -> Sequence[Say]:
    """/squad out: it lives here no more, and goes on in its other channels."""
    squad, stores = administered(turn), turn.stores
    if turn.group is None or len(stores.squads.channels(squad.id)) < 2:
        return end(turn, value)
    stores.squads.leave(turn.group)
    return [replace(say("squad-out-of-here", squad=squad.name), aloud=True)]
