"""Taking back what a message did, and taking that back."""

from collections.abc import Iterable, Mapping, Sequence

from bot.commands.about import replied_to
from bot.commands.amend import MAKING
from bot.commands.telling import did, done, listing
from bot.commands.understood import bare, understood
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.entry import Entry, in_force
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Phrase, Say, choice, phrase, say
from bot.understanding.names.fold import is_handle
from bot.understanding.occasion import occasion, own_word

#: Questions about a message that are settled when it is taken back.
DOUBTS = ("which", "wrote")


def undo(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/undo: what was replied to, or the newest thing done that still holds; a button says which."""
    memory = Memory(turn)
    replied = None if "message" in args else replied_to(turn)
    if replied is not None:
        message: int | None = replied
    elif "message" not in args:
        message = memory.latest()
        asked = _asked_since(turn, message)
        if asked is not None:
            turn.stores.questions.close(asked.id)
            return [say("undo-question", name=asked.facts["name"])]
    else:
        message = int(args["message"])
    if message is None:
        raise Refusal("undo-nothing")
    held = memory.holding(message)
    if not held:
        raise Refusal("undo-done")
    for question in turn.stores.questions.all(turn.person.id):
        if question.key in DOUBTS and question.facts["message"] == str(message):
            turn.stores.questions.close(question.id)
    return [undone(turn, held)]


def _asked_since(turn: Turn, message: int | None) -> Question | None:
    """A name still in doubt of a report that came after what was done last: that is what is taken back."""
    doubts = [one for one in turn.stores.questions.all(turn.person.id) if one.key == "which"]
    newest = max(doubts, key=lambda one: int(one.facts["message"]), default=None)
    return newest if newest is not None and int(newest.facts["message"]) > (message or 0) else None


def undone(turn: Turn, held: Sequence[Entry]) -> Say:
    """Undo these entries and say what goes with them, and what comes back.

    A contact of whom more is known by now keeps its name.
    """
    taken = [entry for entry in held if not keeps(turn, entry, held)]
    if not taken:
        raise Refusal("undo-known", name=_name(turn, held[0].contact))
    depths = {entry.id: _depth(turn, entry) for entry in taken}
    goes = _told(turn, "undone", [entry for entry in taken if depths[entry.id] % 2 == 0])
    Memory(turn).undo(taken)
    comes = _told(turn, "redone", [entry for entry in taken if depths[entry.id] % 2])
    tap = choice("choice-undo" if min(depths.values()) % 2 else "choice-redo", "undo", message=turn.message)
    return Say((*goes, *comes), (tap,), edits=True)


def _told(turn: Turn, key: str, entries: Sequence[Entry]) -> list[Phrase]:
    return [Phrase(key, {"what": listing(sentences(turn, entries))})] if entries else []


def keeps(turn: Turn, named: Entry, held: Sequence[Entry]) -> bool:
    """Whether the entry makes a contact about whom something of another message holds."""
    if named.kind not in MAKING or _renames(turn, named):
        return False
    contact = Memory(turn).contact(named.contact)
    going = {entry.id for entry in held}
    first = Memory(turn).first
    return contact is not None and any(
        one.kind not in MAKING and first(one).id not in going for one in contact.entries
    )


def _depth(turn: Turn, entry: Entry) -> int:
    """0 for something that was done, 1 for its undo, 2 for the undo of that, and so on."""
    depth = 0
    while entry.kind is Kind.UNDO and entry.replaces is not None:
        before = turn.stores.ledger.get(turn.workspace, entry.replaces)
        if before is None:
            break
        entry, depth = before, depth + 1
    return depth


def sentences(turn: Turn, held: Iterable[Entry]) -> list[Phrase]:
    """What these entries say happened, as it was last corrected, each once."""
    entries = list(held)
    done_anew = [entry for entry in entries if entry.kind is not Kind.UNDO] or entries
    telling = [entry for entry in done_anew if _as_it_stood(turn, entry).kind not in MAKING]
    telling = telling or [one for one in done_anew if _as_it_stood(turn, one).kind is Kind.NAMED] or done_anew
    sentences: list[Phrase] = []
    for entry in telling:
        sentence = _sentence(turn, entry)
        if sentence not in sentences:
            sentences.append(sentence)
    return sentences


def _sentence(turn: Turn, entry: Entry) -> Phrase:
    name = _name(turn, entry.contact)
    if entry.kind is not Kind.UNDO and entry.replaces is not None:
        return phrase("did-change", what=_in_their_words(turn, _as_it_stood(turn, entry), name))
    shown = _as_it_stood(turn, entry)
    if shown.kind is Kind.NAMED and _renames(turn, shown):
        return phrase("did-rename", people=shown.value)
    if shown.kind is Kind.HANDLE and not is_handle(shown.value):
        return phrase("did-phone", people=name)
    return _in_their_words(turn, shown, name)


def _in_their_words(turn: Turn, entry: Entry, name: str) -> Phrase:
    """«coffee with Maria Lopez», as the reply to the message said it."""
    word = ""
    if entry.kind in (Kind.MEETING, Kind.CALL) and occasion(entry.words):
        word = own_word(entry.words, understood(turn, bare(entry.words)), entry.kind)
    return did(entry.kind, [name], word) if word else done(entry, name)


def _renames(turn: Turn, named: Entry) -> bool:
    own = turn.stores.ledger.own(turn.workspace, named.contact)
    return any(one.kind is Kind.NAMED and one.id < named.id for one in own)


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


COMMANDS = (Command("undo", undo, (Arg("message", Takes.NUMBER, inner=True),)),)
