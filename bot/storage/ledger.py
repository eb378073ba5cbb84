"""Contacts and the entries they are derived from."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.core.stores import Card
from bot.domain.entry import Entry
from bot.domain.glimpse import Glimpse
from bot.domain.kinds import AskKind, Initiator, Kind, Outcome
from bot.storage import glimpses
from bot.storage.compiled import ledger as sql
from bot.storage.directories import Directories
from bot.storage.engine import Row, Transaction
from bot.storage.fields import CARD, ENTRY
from bot.understanding.names import Directory

_NAMES = ("id", *ENTRY.values())


_KINDS = {kind.value: kind for kind in Kind}


_WORDS = (("initiator", Initiator), ("ask_kind", AskKind), ("outcome", Outcome))


class LedgerStore:
    """Fulfils core.stores.Ledger."""

    def __init__(self, transaction: Transaction, directories: Directories) -> None:
        self._tx = transaction
        self._directories = directories

    def directory(self, workspace: int) -> Directory:
        """The names of the workspace's contacts, as understanding needs them."""
        revision = self._tx.value(sql.REVISION, workspace=workspace)
        return self._directories.get(
            workspace, revision, lambda: self._tx.all(sql.NAMES, workspace=workspace)
        )

    def cards(self, workspace: int, cooled: date | None = None) -> list[Card]:
        """Every contact there is, by name; or those who are no longer warm on that day."""
        if cooled is None:
            rows = self._tx.all(sql.CARDS, workspace=workspace)
        else:
            rows = self._tx.all(sql.COOLED, workspace=workspace, until=cooled)
        return [_card(row) for row in rows]

    def due(self, workspace: int, until: date | None) -> list[int]:
        """Contacts with something open: dated up to `until`, or of any date where that is None."""
        if until is None:
            return [row.id for row in self._tx.all(sql.OPEN, workspace=workspace)]
        return [row.id for row in self._tx.all(sql.DUE, workspace=workspace, until=until)]

    def new_contact(self, workspace: int, now: datetime) -> int:
        """An id for a contact that its first entry will name."""
        id_: int = self._tx.value(sql.ADD_CONTACT, workspace=workspace, now=now)
        self.attach(id_, id_)
        return id_

    def append(self, workspace: int, entry: Entry) -> Entry:
        """The entry with its id."""
        values = {column: getattr(entry, field) for column, field in ENTRY.items()}
        id_ = self._tx.value(sql.APPEND, workspace_id=workspace, **values)
        return replace(entry, id=id_)

    def of_contact(self, workspace: int, contact: int) -> list[Entry]:
        """Every entry of the contact and of those merged into it, in order of writing."""
        return [_entry(row) for row in self._tx.all(sql.OF_CONTACT, workspace=workspace, root=contact)]

    def own(self, workspace: int, contact: int) -> list[Entry]:
        """The contact's own entries alone, in order of writing."""
        return [_entry(row) for row in self._tx.all(sql.OWN, workspace=workspace, contact=contact)]

    def of_message(self, message: int) -> list[Entry]:
        """The entries that came from this message."""
        return [_entry(row) for row in self._tx.all(sql.OF_MESSAGE, message=message)]

    def get(self, workspace: int, entry: int) -> Entry | None:
        """The workspace's entry with this id."""
        row = self._tx.one(sql.GET, workspace=workspace, id=entry)
        return None if row is None else _entry(row)

    def between(self, workspace: int, first: date, last: date) -> list[Entry]:
        """Every entry that happened from first to last, in order of writing."""
        return [_entry(row) for row in self._tx.all(sql.BETWEEN, workspace=workspace, first=first, last=last)]

    def newest(self, workspace: int, before: int | None) -> Entry | None:
        """The newest entry, of those written before the one with that id."""
        if before is None:
            row = self._tx.one(sql.NEWEST, workspace=workspace)
        else:
            row = self._tx.one(sql.NEWEST_BEFORE, workspace=workspace, before=before)
        return None if row is None else _entry(row)

    def glimpses(self, workspace: int, due: date | None = None) -> list[Glimpse]:
        """Every contact there is, at a glance; or those with something due up to that day."""
        if due is None:
            rows = self._tx.all(sql.GLIMPSES, workspace=workspace)
        else:
            rows = self._tx.all(sql.DUE_GLIMPSES, workspace=workspace, until=due)
        return [glimpses.read(id_, name, tags, kept) for id_, name, tags, kept in rows]

    def project(self, workspace: int, contact: int, card: Card | None, glimpse: Glimpse | None) -> None:
        """Store what was derived; no card: no such contact at present, or it is part of another."""
        before = self._tx.one(sql.OLD_NAMES, workspace=workspace, id=contact)
        values = _projection(card)
        kept = None if glimpse is None else glimpses.plain(glimpse)
        self._tx.run(sql.PROJECT, id_=contact, glimpse=kept, **values)
        if before is None or (before.name, before.also) != (values["name"], values["also"]):
            self._tx.run(sql.REVISE, workspace=workspace, revision=self._directories.revision())

    def attach(self, contact: int, root: int) -> None:
        """Make it part of another contact, or its own again."""
        self._tx.run(sql.ATTACH, id_=contact, root=root)

    def members(self, workspace: int, root: int) -> list[int]:
        """Ids of the contact and of those that are part of it."""
        return [row.id for row in self._tx.all(sql.MEMBERS, workspace=workspace, root=root)]

    def roots(self, workspace: int) -> dict[int, int]:
        """Every contact, those not at present included, and the contact it is part of (or itself)."""
        return {row.id: row.root_id for row in self._tx.all(sql.ROOTS, workspace=workspace)}

    def name(self, workspace: int, contact: int) -> str | None:
        """What the contact, or the one it is part of, is called; None where there is none at present."""
        found: str | None = self._tx.value(sql.NAME, workspace=workspace, id=contact)
        return found

    def root(self, workspace: int, contact: int) -> int | None:
        """The contact it is part of; None where it is not of this workspace."""
        found: int | None = self._tx.value(sql.ROOT, workspace=workspace, id=contact)
        return found

    def forget(self, workspace: int, contact: int) -> None:
        """Delete the contact and its entries, beyond undoing."""
        self._tx.run(sql.FORGET, workspace=workspace, id=contact)
        self._tx.run(sql.REVISE, workspace=workspace, revision=self._directories.revision())

    def blank(self, entries: Iterable[int]) -> None:
        """Delete the words of these entries."""
        for id_ in entries:
            self._tx.run(sql.BLANK, id_=id_)

    def everything(self, workspace: int) -> list[Entry]:
        """The whole ledger, in order of writing."""
        return [_entry(row) for row in self._tx.all(sql.EVERYTHING, workspace=workspace)]


def _entry(row: Row) -> Entry:
    values = dict(zip(_NAMES, row, strict=True))
    values["kind"] = _KINDS[values["kind"]]
    for name, means in _WORDS:
        if (value := values[name]) is not None:
            values[name] = means(value)
    if values["replaces"] is None:
        values["place"] = values["id"]  # what domain.entry.places finds, without a copy
    return Entry(**values)


def _projection(card: Card | None) -> dict[str, Any]:
    if card is None:
        return dict.fromkeys(("name", "also", *CARD)) | {
            "remembered": False,
            "unanswered": 0,
            "open_things": 0,
        }
    values: dict[str, Any] = {name: getattr(card, name) for name in CARD if name != "tags"}
    return values | {
        "name": card.name,
        "also": {"aliases": list(card.aliases), "handles": list(card.handles)},
        "tags": list(card.tags),
    }


def _card(row: Row) -> Card:
    values = {name: getattr(row, name) for name in CARD if name != "tags"}
    return Card(
        id=row.id,
        name=row.name,
        aliases=tuple(row.also["aliases"]),
        handles=tuple(row.also["handles"]),
        tags=tuple(row.tags),
        **values,
    )
