"""Putting right what was logged: who, what, when and the follow-up, each by a further entry."""

from collections.abc import Sequence
from datetime import date

from bot.commands.telling import done, due, listing, when
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.entry import Entry
from bot.domain.kinds import INTERACTIONS, Initiator, Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Phrase, Say, Value, choice, phrase, say
from bot.understanding.report import Span

#: Who began, where the kind itself says so.
BEGAN = {
    Kind.REPLY: Initiator.ME,
    Kind.INBOUND: Initiator.THEM,
    Kind.MESSAGE: Initiator.ME,
    Kind.QUESTION: Initiator.ME,
    Kind.COMPLIMENT: Initiator.ME,
    Kind.COMMENT: Initiator.ME,
}
#: What makes a contact when somebody new is logged.
MAKING = (Kind.NAMED, Kind.HANDLE)
LOGGED = INTERACTIONS | {Kind.FACT, Kind.NOTE}


def person(turn: Turn, entries: Sequence[Entry], contact: int) -> Say:
    """It was somebody else: the entries move, and a contact that came to be through them alone goes."""
    memory = Memory(turn)
    moved = [entry for entry in entries if entry.kind not in MAKING]
    for entry in moved:
        memory.move(entry, contact)
        leave(memory, entry)
    return _changed(turn, [(entry, memory.derived(contact).name) for entry in moved])


def leave(memory: Memory, moved: Entry) -> None:
    """Undo the naming of a contact that the same message made and of whom nothing else is known."""
    message = memory.first(moved).message
    left = memory.contact(moved.contact)
    if left is not None and all(one.kind in MAKING and one.message == message for one in left.entries):
        memory.undo(left.entries)


def day(turn: Turn, entries: Sequence[Entry], on: date) -> Say:
    """It was another day."""
    if on > turn.today:
        raise Refusal("day-to-come", day=when(on, turn.today))
    return _corrected(turn, [entry for entry in entries if entry.kind in LOGGED], on=on)


def kind(turn: Turn, entries: Sequence[Entry], meant: Kind) -> Say:
    """It was something else that happened."""
    happened = [entry for entry in entries if entry.kind in LOGGED]
    return _corrected(turn, happened, kind=meant, initiator=BEGAN.get(meant))


def words(turn: Turn, entries: Sequence[Entry], said: str) -> Say:
    """It is told in other words."""
    return _corrected(turn, [entry for entry in entries if entry.kind in LOGGED], words=said)


def follow_up(turn: Turn, entries: Sequence[Entry], span: Span) -> Say:
    """The follow-up is on another day, or there is one now."""
    memory = Memory(turn)
    until = span.last if span.last != span.first else None
    plans = [entry for entry in entries if entry.kind is Kind.PLAN]
    contacts = dict.fromkeys(entry.contact for entry in plans or entries)
    for entry in plans:
        memory.correct(entry, due=span.first, due_until=until)
    if not plans:
        for contact in contacts:
            memory.add(contact, Kind.PLAN, due=span.first, due_until=until)
    names: list[Value] = [memory.derived(contact).name for contact in contacts]
    reply = say("changed-follow-up", people=listing(names), due=due(span.first, span.last, turn.today))
    return reply.offering(_undo(turn))


def _corrected(turn: Turn, entries: Sequence[Entry], **changes: object) -> Say:
    memory = Memory(turn)
    if not entries:
        raise Refusal("change-nothing")
    corrected = [memory.correct(entry, **changes) for entry in entries]
    return _changed(turn, [(entry, memory.derived(entry.contact).name) for entry in corrected])


def _changed(turn: Turn, entries: Sequence[tuple[Entry, str]]) -> Say:
    rows: list[Phrase] = []
    for entry, name in entries:
        row = phrase("changed-line", what=done(entry, name), day=when(entry.on, turn.today))
        if entry.kind in LOGGED and row not in rows:
            rows.append(row)
    return say("changed", what=listing(rows)).offering(_undo(turn))


def _undo(turn: Turn) -> Choice:
    return choice("choice-undo", "undo", message=turn.message)
