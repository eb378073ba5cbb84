"""A message that its writer deleted afterwards: what it logged stays until they say otherwise."""

from collections.abc import Sequence

from bot.commands.doubt import dropped
from bot.commands.telling import listing
from bot.commands.undo import sentences
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.say import Say, choice, say


def deleted(turn: Turn, message: int) -> Sequence[Say]:
    """Offer to take back what it logged; nothing where nothing of it holds, and nothing is asked of it."""
    held = [one for one in Memory(turn).holding(message) if one.kind is not Kind.UNDO]
    if held:
        reply = say("deleted-offer", what=listing(sentences(turn, held)))
        return [reply.offering(choice("choice-undo", "undo", message=message))]
    dropped(turn, message)
    return ()
