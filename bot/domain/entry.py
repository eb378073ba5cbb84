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


def in_force(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that hold, in order of their place.

    An entry holds unless one that holds replaces it; so undoing an undo restores, and a correction
    stands where the corrected entry stood. Undo entries themselves are left out. Entries that were found
    to hold before keep their place, so it does no harm to ask twice.
    """
    by_id = sorted(entries, key=lambda entry: entry.id)
    origin: dict[int, int] = {}
    for entry in by_id:
        replaced = entry.replaces
        origin[entry.id] = entry.place or (entry.id if replaced is None else origin.get(replaced, replaced))
    gone: set[int] = set()
    holding: list[Entry] = []
    for entry in reversed(by_id):
        if entry.id in gone:
            continue
        if entry.replaces is not None:
            gone.add(entry.replaces)
        if entry.kind is not Kind.UNDO:
            holding.append(_placed(entry, origin[entry.id]))
    return sorted(holding, key=lambda entry: (entry.place, entry.id))


def _placed(entry: Entry, place: int) -> Entry:
    if entry.place == place:
        return entry
    return replace(entry, place=place)
