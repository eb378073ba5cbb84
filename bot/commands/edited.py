"""A message that its writer changed afterwards: what it logged is taken back, and it is read anew."""

from collections.abc import Sequence

from bot.commands.amend import MAKING, leave
from bot.commands.hear import hear
from bot.commands.log import heard
from bot.commands.understood import LOGS, bare, understood
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.say import Say, phrase


def edited(turn: Turn, message: int, text: str) -> Sequence[Say]:
    """The replies to the new text; where it is no report, what the old one logged stays."""
    memory = Memory(turn)
    held = [one for one in memory.holding(message) if one.kind is not Kind.UNDO]
    if not held:
        return hear(turn, text)
    report = understood(turn, bare(text))
    if report.act not in LOGS:
        return [Say((phrase("edited-no-report"),))]
    replaced = [one for one in held if one.kind not in MAKING]
    memory.undo(replaced)
    first, *rest = heard(turn, report, bare(text))
    for entry in replaced:
        leave(memory, entry)
    return [Say((phrase("edited"), *first.paragraphs), first.choices), *rest]
