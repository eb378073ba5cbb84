"""What is left of somebody who is forgotten: texts, words and replies in which they stand."""

from collections.abc import Iterable, Sequence

from bot.core.memory import refresh
from bot.core.turn import Turn
from bot.domain.entry import Entry
from bot.domain.kinds import Kind
from bot.understanding.names import fold

NAMES = (Kind.NAMED, Kind.ALIAS, Kind.HANDLE)


class Traces:
    """Finds somebody's names in a text, whatever their case and accents.

    A name of one word that is part of the name of somebody else who stays (`others`) is not looked for: it
    may be theirs.
    """

    def __init__(self, names: Iterable[str], others: Iterable[str]) -> None:
        theirs = {word for name in others for word in fold(name).split()}
        folded = {fold(name) for name in names} - {""}
        self._names = [f" {name} " for name in folded if " " in name or name not in theirs]

    def in_(self, text: str) -> bool:
        """Whether one of the names stands in it."""
        folded = f" {fold(text)} "
        return any(name in folded for name in self._names)


def names_of(entries: Iterable[Entry]) -> list[str]:
    """Every name that a contact was ever given, also those taken away or undone, in order."""
    return [entry.value for entry in entries if entry.kind in NAMES]


def wipe(turn: Turn, traces: Traces, entries: Sequence[Entry], contacts: Sequence[int]) -> None:
    """Delete the texts of the messages that the entries came from and of those that name the contact, the
    words that others' entries have from them, what was said about it, and what was still asked.
    """
    stores = turn.stores
    messages = {entry.message for entry in entries if entry.message is not None}
    messages |= {heard.id for heard in stores.inbox.all(turn.person.id) if traces.in_(heard.text)}
    stores.inbox.scrub(messages)
    _blank(turn, traces, messages)
    stores.outbox.scrub(turn.person.id, traces.in_, messages)
    numbers = {str(contact) for contact in contacts}
    for question in stores.questions.all(turn.person.id):
        facts = question.facts
        about = facts.get("contact") in numbers or facts.get("message") in {str(one) for one in messages}
        if about or traces.in_("\n".join(facts.values())):
            stores.questions.close(question.id)


def _blank(turn: Turn, traces: Traces, messages: set[int]) -> None:
    """Other contacts keep what happened; words about the forgotten one go."""
    ledger = turn.stores.ledger
    left = ledger.everything(turn.workspace)
    touched = [one for one in left if one.words and (one.message in messages or traces.in_(one.words))]
    ledger.blank(one.id for one in touched)
    turn.known.clear()
    cadences = turn.stores.cadences.of(turn.workspace)
    for contact in {one.contact for one in touched}:
        refresh(ledger, turn.workspace, contact, turn.guide.numbers, cadences)
