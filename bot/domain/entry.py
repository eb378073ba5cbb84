"""The ledger's entry, and which entries are in force."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.kinds import AskKind, Initiator, Kind, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the ledger. It is never changed: a later entry replaces or undoes it.

    `on` is the person's local date on which it happened, `logged_at` the UTC instant at which it was
    written down, `message` the id of the message it came from, `words` what was said, given or learned.
    `due` and `due_until` are the first and last day of a follow-up. Ids grow in the order of writing;
    0 means not written yet.
    """

    contact: int
    kind: Kind
    on: date
    logged_at: datetime
    id: int = 0
    message: int | None = None
    logged_by: int | None = None
    initiator: Initiator | None = None
    ask_kind: AskKind | None = None
    outcome: Outcome | None = None
    words: str = ""
    value: str = ""
    due: date | None = None
    due_until: date | None = None
    about: int | None = None
    replaces: int | None = None
    place: int = 0
    """The id whose place it takes: its own, or that of the first entry it replaces. Set by `in_force`."""


def live(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that nothing undoes, in order of writing: also corrected ones, and undo entries.

    An undo takes away the entry it replaces and what corrected that; an undo of it brings both back.
    """
    ledger = sorted(entries, key=lambda entry: entry.id)
    place = places(ledger)
    undone: set[int] = set()
    found: list[Entry] = []
    for entry in reversed(ledger):
        if entry.id in undone or (entry.kind is not Kind.UNDO and place[entry.id] in undone):
            continue
        if entry.kind is Kind.UNDO and entry.replaces is not None:
            undone.add(entry.replaces)
        found.append(entry)
    return found[::-1]


def in_force(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that hold, in order of their place.

    They are those that nothing undoes and nothing corrects; a correction stands where the corrected
    entry stood. Undo entries are left out. Entries that it gave a place before keep it, so it does no
    harm to ask twice.
    """
    ledger = sorted(entries, key=lambda entry: entry.id)
    place = places(ledger)
    alive = [entry for entry in live(ledger) if entry.kind is not Kind.UNDO]
    corrected = {entry.replaces for entry in alive}
    holding = [_placed(entry, place[entry.id]) for entry in alive if entry.id not in corrected]
    return sorted(holding, key=lambda entry: (entry.place, entry.id))


def places(ledger: Iterable[Entry]) -> dict[int, int]:
    """The place of each entry: its own id, or that of the first one it corrects."""
    place: dict[int, int] = {}
    for entry in ledger:
        replaced = entry.replaces
        place[entry.id] = entry.place or (entry.id if replaced is None else place.get(replaced, replaced))
    return place


def _placed(entry: Entry, place: int) -> Entry:
    return entry if entry.place == place else replace(entry, place=place)
