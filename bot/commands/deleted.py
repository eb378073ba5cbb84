"""A message that its writer deleted afterwards: what it logged stays until they say otherwise."""

from collections.abc import Mapping, Sequence

from bot.commands.doubt import dropped
from bot.commands.telling import listing
from bot.commands.undo import sentences, undone
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Say, choice, say


def deleted(turn: Turn, message: int) -> Sequence[Say]:
    """Offer to take back what it logged; nothing where nothing of it holds, and nothing is asked of it."""
    held = Memory(turn).standing(message)
    if held:
        reply = say("deleted-offer", what=listing(sentences(turn, held)))
        return [reply.offering(choice("choice-undo", "deletedtoo", message=message))]
    for version in turn.stores.inbox.versions(message):
        dropped(turn, version)
    return ()


def too(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """What it logged goes as well."""
    held = Memory(turn).standing(int(args["message"]))
    if not held:
        raise Refusal("undo-done")
    return [undone(turn, held)]


COMMANDS = (Command("deletedtoo", too, (Arg("message", Takes.NUMBER, required=True),), hidden=True),)
