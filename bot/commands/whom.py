"""Whom a typed name means; doubt is asked about, never guessed."""

import re
from collections.abc import Mapping

from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.contact import Contact
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, choice
from bot.understanding.report import Match

#: As many candidates as are offered; more are easier typed than tapped.
MOST_CANDIDATES = 5
#: Longer arguments don't fit into a button beside a name's number.
FITS_A_BUTTON = 24


def whom(turn: Turn, command: str, args: Mapping[str, str], arg: str = "name") -> Contact:
    """The contact that the argument names. Raises Refusal with the candidates, or where there is none."""
    name = args[arg].strip()
    if re.fullmatch(r"#[0-9]{1,9}", name):
        return _numbered(turn, int(name[1:]))
    directory = turn.stores.ledger.directory(turn.workspace)
    resolution = directory.resolve(name)
    if resolution.match is Match.AUTO:
        return _numbered(turn, resolution.matches[0])
    if resolution.match is Match.NEW:
        raise Refusal("no-such-contact", choice("choice-contacts", "contacts"), name=name)
    rest = {key: value for key, value in args.items() if key != arg}
    candidates = resolution.matches[:MOST_CANDIDATES]
    taken = "".join(rest.values())
    if len(taken.encode()) > FITS_A_BUTTON or "+" in taken:
        raise Refusal("which-contact-typed", name=name, example=directory.known(candidates[0]).name)
    choices = [
        Choice(
            Invocation(command, {arg: f"#{one}", **rest}),
            Phrase("choice-words", {"words": directory.known(one).name}),
        )
        for one in candidates
    ]
    raise Refusal("which-contact", *choices, name=name)


def _numbered(turn: Turn, contact: int) -> Contact:
    found = Memory(turn).contact(contact)
    if found is None:
        raise Refusal("contact-gone")
    return found
