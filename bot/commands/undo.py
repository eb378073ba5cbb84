"""Taking back what a message did, and taking that back."""

from collections.abc import Iterable, Mapping, Sequence

from bot.commands.telling import done, listing
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.entry import Entry, in_force
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Phrase, Say, choice

#: Told only where a message did nothing else: they come along with what was logged.
IN_PASSING = (Kind.NAMED, Kind.HANDLE)


def undo(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/undo: the newest thing done that still holds; a button says which."""
    memory = Memory(turn)
    message = int(args["message"]) if "message" in args else memory.latest()
    if message is None:
        raise Refusal("undo-nothing")
    held = memory.holding(message)
    if not held:
        raise Refusal("undo-done")
    return [undone(turn, held)]


def undone(turn: Turn, held: Sequence[Entry]) -> Say:
    """Undo these entries and say what that was."""
    what = listing(_told(turn, held))
    Memory(turn).undo(held)
    back_again = all(entry.kind is Kind.UNDO for entry in held)
    tap = choice("choice-undo" if back_again else "choice-redo", "undo", message=turn.message)
    return Say((Phrase("redone" if back_again else "undone", {"what": what}),), (tap,), edits=True)


def _told(turn: Turn, held: Iterable[Entry]) -> list[Phrase]:
    entries = list(held)
    done_anew = [entry for entry in entries if entry.kind is not Kind.UNDO]
    shown = [_as_it_stood(turn, entry) for entry in done_anew or entries]
    telling = [entry for entry in shown if entry.kind not in IN_PASSING] or shown
    sentences: list[Phrase] = []
    for entry in telling:
        sentence = done(entry, _name(turn, entry.contact))
        if sentence not in sentences:
            sentences.append(sentence)
    return sentences


def _as_it_stood(turn: Turn, entry: Entry) -> Entry:
    """The entry as it was last corrected; of an undo, what that took back."""
    while entry.kind is Kind.UNDO and entry.replaces is not None:
        before = turn.stores.ledger.get(turn.workspace, entry.replaces)
        if before is None:
            break
        entry = before
    return Memory(turn).standing_for(entry.id) or entry


def _name(turn: Turn, contact: int) -> str:
    """The contact's own name, also where it is part of another or not there at present."""
    entries = turn.stores.ledger.own(turn.workspace, contact)
    given = [entry for entry in in_force(entries) if entry.kind is Kind.NAMED]
    given = given or [entry for entry in entries if entry.kind is Kind.NAMED]
    return given[-1].value if given else ""


COMMANDS = (Command("undo", undo, (Arg("message", Takes.NUMBER),)),)
