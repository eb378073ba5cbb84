"""Corrections in a sentence: «no, Maria Rossi», «it was yesterday», «not a call, we met», «undo that»."""

from collections.abc import Sequence

from bot.commands import amend
from bot.commands.about import replied_to
from bot.commands.change import standing
from bot.commands.undo import undo
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.entry import Entry
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice
from bot.understanding.report import Amend, Correction, Match, Mention


def apply(turn: Turn, correction: Correction) -> Sequence[Say]:
    """Correct the message replied to, or else what was logged last."""
    message = _message(turn)
    if Amend.UNDO in correction.amends:
        return undo(turn, {"message": str(message)})
    message = _report(turn, message)
    held = standing(turn, message)
    if not held:
        raise Refusal("undo-done")
    replies = [
        reply for amends in correction.amends for reply in _one(turn, correction, amends, message, held)
    ]
    if not replies:
        raise Refusal("correct-how", choice("choice-change", "change", message=message))
    return replies


def _message(turn: Turn) -> int:
    replied = replied_to(turn)
    message = Memory(turn).latest() if replied is None else replied
    if message is None:
        raise Refusal("undo-nothing")
    return message


def _report(turn: Turn, message: int) -> int:
    """The message of the report itself, where this one only corrected it."""
    memory = Memory(turn)
    corrections = [one for one in memory.holding(message) if one.replaces and one.kind is not Kind.UNDO]
    firsts = map(memory.first, corrections)
    return next((first.message for first in firsts if first.message is not None), message)


def _one(
    turn: Turn, correction: Correction, amends: Amend, message: int, held: Sequence[Entry]
) -> Sequence[Say]:
    if amends is Amend.PERSON and correction.people:
        if len({entry.contact for entry in held}) > 1:
            raise Refusal("correct-whom", choice("choice-change", "change", message=message))
        return [amend.person(turn, held, _whom(turn, correction.people[0], message))]
    held = standing(turn, message) or held
    if amends is Amend.DAY and correction.on is not None:
        return [amend.day(turn, held, correction.on)]
    if amends is Amend.KIND and correction.kind is not None:
        return [amend.kind(turn, held, correction.kind)]
    if amends is Amend.FOLLOW_UP and correction.follow_up is not None:
        return [amend.follow_up(turn, held, correction.follow_up)]
    return []


def _whom(turn: Turn, mention: Mention, message: int) -> int:
    resolution = mention.resolution
    if resolution.match is Match.AUTO:
        return resolution.matches[0]
    if resolution.match is Match.NEW:
        return Memory(turn).meet(mention.name)
    directory = turn.stores.ledger.directory(turn.workspace)
    choices = [
        Choice(
            Invocation("part", {"target": f"m{message}", "part": "who", "value": f"#{one}"}),
            Phrase("choice-words", {"words": directory.known(one).name}),
        )
        for one in resolution.matches[:5]
    ]
    raise Refusal("which-contact", *choices, name=mention.name)
