"""Contacts and the entries they are derived from."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, delete, func, insert, select, update

from bot.core.stores import Card
from bot.domain.entry import Entry
from bot.domain.glimpse import Glimpse
from bot.domain.kinds import AskKind, Initiator, Kind, Outcome
from bot.storage import glimpses
from bot.storage.directories import Directories
from bot.storage.engine import Row, Transaction
from bot.storage.schema import contact, entry, workspace
from bot.storage.statement import Query
from bot.understanding.names import Directory

#: Columns of `entry`, and the fields of Entry they hold.
FIELDS = {
    "contact_id": "contact",
    "message_id": "message",
    "logged_by": "logged_by",
    "logged_at": "logged_at",
    "occurred_on": "on",
    "kind": "kind",
    "initiator": "initiator",
    "ask_kind": "ask_kind",
    "outcome": "outcome",
    "words": "words",
    "value": "value",
    "due_on": "due",
    "due_until": "due_until",
    "about": "about",
    "replaces": "replaces",
}
_NAMES = ("id", *FIELDS.values())
_KINDS = {kind.value: kind for kind in Kind}
_WORDS = (("initiator", Initiator), ("ask_kind", AskKind), ("outcome", Outcome))
CARD = (
    "tags",
    "stage",
    "remembered",
    "last_on",
    "two_way_on",
    "cools_on",
    "unanswered",
    "due_on",
    "open_things",
)

_WORKSPACE: BindParameter[int] = bindparam("workspace")
_ENTRIES = select(entry.c.id, *(entry.c[name] for name in FIELDS)).order_by(entry.c.id)
_CONTACT = (contact.c.id == bindparam("id")) & (contact.c.workspace_id == _WORKSPACE)

REVISION = Query(lambda: select(workspace.c.revision).where(workspace.c.id == _WORKSPACE))
REVISE = Query(
    lambda: update(workspace).where(workspace.c.id == _WORKSPACE).values(revision=bindparam("revision"))
)
NAMES = Query(
    lambda: (
        select(contact.c.id, contact.c.name, contact.c.also)
        .where(contact.c.workspace_id == _WORKSPACE, contact.c.name.is_not(None))
        .order_by(contact.c.id)
    )
)
_CARDS = (
    select(contact.c.id, contact.c.name, contact.c.also, *(contact.c[name] for name in CARD))
    .where(contact.c.workspace_id == _WORKSPACE, contact.c.name.is_not(None))
    .order_by(func.lower(contact.c.name), contact.c.id)
)
CARDS = Query(lambda: _CARDS)
COOLED = Query(lambda: _CARDS.where(contact.c.cools_on <= bindparam("until")))
_GLIMPSES = (
    select(contact.c.id, contact.c.name, contact.c.tags, contact.c.glimpse)
    .where(contact.c.workspace_id == _WORKSPACE, contact.c.name.is_not(None))
    .order_by(contact.c.id)
)
GLIMPSES = Query(lambda: _GLIMPSES)
DUE_GLIMPSES = Query(lambda: _GLIMPSES.where(contact.c.due_on <= bindparam("until")))
_OPEN = (
    select(contact.c.id)
    .where(contact.c.workspace_id == _WORKSPACE, contact.c.open_things > 0, contact.c.name.is_not(None))
    .order_by(contact.c.due_on, contact.c.id)
)
OPEN = Query(lambda: _OPEN)
DUE = Query(lambda: _OPEN.where(contact.c.due_on <= bindparam("until")))
ROOTS = Query(lambda: select(contact.c.id, contact.c.root_id).where(contact.c.workspace_id == _WORKSPACE))
ROOT = Query(lambda: select(contact.c.root_id).where(_CONTACT))
_WHOLE = contact.alias("whole")
NAME = Query(
    lambda: (
        select(_WHOLE.c.name)
        .select_from(contact)
        .join(_WHOLE, _WHOLE.c.id == contact.c.root_id)
        .where(_CONTACT)
    )
)
OLD_NAMES = Query(lambda: select(contact.c.name, contact.c.also).where(_CONTACT))
ADD_CONTACT = Query(
    lambda: (
        insert(contact).values(workspace_id=_WORKSPACE, created_at=bindparam("now")).returning(contact.c.id)
    )
)
PROJECT = Query(
    lambda: (
        update(contact)
        .where(contact.c.id == bindparam("id_"))
        .values({name: bindparam(name) for name in ("name", "also", "glimpse", *CARD)})
    )
)
ATTACH = Query(
    lambda: update(contact).where(contact.c.id == bindparam("id_")).values(root_id=bindparam("root"))
)
MEMBERS = Query(
    lambda: (
        select(contact.c.id)
        .where(contact.c.root_id == bindparam("root"), contact.c.workspace_id == _WORKSPACE)
        .order_by(contact.c.id)
    )
)
FORGET = Query(lambda: delete(contact).where(_CONTACT))

APPEND = Query(
    lambda: (
        insert(entry)
        .values({name: bindparam(name) for name in ("workspace_id", *FIELDS)})
        .returning(entry.c.id)
    )
)
OF_CONTACT = Query(
    lambda: _ENTRIES.join(contact, contact.c.id == entry.c.contact_id).where(
        contact.c.root_id == bindparam("root"), contact.c.workspace_id == _WORKSPACE
    )
)
OWN = Query(
    lambda: _ENTRIES.where(entry.c.contact_id == bindparam("contact"), entry.c.workspace_id == _WORKSPACE)
)
OF_MESSAGE = Query(lambda: _ENTRIES.where(entry.c.message_id == bindparam("message")))
GET = Query(lambda: _ENTRIES.where(entry.c.id == bindparam("id"), entry.c.workspace_id == _WORKSPACE))
BETWEEN = Query(
    lambda: _ENTRIES.where(
        entry.c.workspace_id == _WORKSPACE,
        entry.c.occurred_on >= bindparam("first"),
        entry.c.occurred_on <= bindparam("last"),
    )
)
EVERYTHING = Query(lambda: _ENTRIES.where(entry.c.workspace_id == _WORKSPACE))
_NEWEST_ENTRY = (
    select(entry.c.id, *(entry.c[name] for name in FIELDS))
    .where(entry.c.workspace_id == _WORKSPACE)
    .order_by(entry.c.id.desc())
    .limit(1)
)
NEWEST = Query(lambda: _NEWEST_ENTRY)
NEWEST_BEFORE = Query(lambda: _NEWEST_ENTRY.where(entry.c.id < bindparam("before")))
BLANK = Query(lambda: update(entry).where(entry.c.id == bindparam("id_")).values(words=""))


class LedgerStore:
    """Fulfils core.stores.Ledger."""

    def __init__(self, transaction: Transaction, directories: Directories) -> None:
        self._tx = transaction
        self._directories = directories

    def directory(self, workspace: int) -> Directory:
        """The names of the workspace's contacts, as understanding needs them."""
        revision = self._tx.value(REVISION, workspace=workspace)
        return self._directories.get(workspace, revision, lambda: self._tx.all(NAMES, workspace=workspace))

    def cards(self, workspace: int, cooled: date | None = None) -> list[Card]:
        """Every contact there is, by name; or those who are no longer warm on that day."""
        if cooled is None:
            rows = self._tx.all(CARDS, workspace=workspace)
        else:
            rows = self._tx.all(COOLED, workspace=workspace, until=cooled)
        return [_card(row) for row in rows]

    def due(self, workspace: int, until: date | None) -> list[int]:
        """Contacts with something open: dated up to `until`, or of any date where that is None."""
        if until is None:
            return [row.id for row in self._tx.all(OPEN, workspace=workspace)]
        return [row.id for row in self._tx.all(DUE, workspace=workspace, until=until)]

    def new_contact(self, workspace: int, now: datetime) -> int:
        """An id for a contact that its first entry will name."""
        id_: int = self._tx.value(ADD_CONTACT, workspace=workspace, now=now)
        self.attach(id_, id_)
        return id_

    def append(self, workspace: int, entry: Entry) -> Entry:
        """The entry with its id."""
        values = {column: getattr(entry, field) for column, field in FIELDS.items()}
        id_ = self._tx.value(APPEND, workspace_id=workspace, **values)
        return replace(entry, id=id_)

    def of_contact(self, workspace: int, contact: int) -> list[Entry]:
        """Every entry of the contact and of those merged into it, in order of writing."""
        return [_entry(row) for row in self._tx.all(OF_CONTACT, workspace=workspace, root=contact)]

    def own(self, workspace: int, contact: int) -> list[Entry]:
        """The contact's own entries alone, in order of writing."""
        return [_entry(row) for row in self._tx.all(OWN, workspace=workspace, contact=contact)]

    def of_message(self, message: int) -> list[Entry]:
        """The entries that came from this message."""
        return [_entry(row) for row in self._tx.all(OF_MESSAGE, message=message)]

    def get(self, workspace: int, entry: int) -> Entry | None:
        """The workspace's entry with this id."""
        row = self._tx.one(GET, workspace=workspace, id=entry)
        return None if row is None else _entry(row)

    def between(self, workspace: int, first: date, last: date) -> list[Entry]:
        """Every entry that happened from first to last, in order of writing."""
        return [_entry(row) for row in self._tx.all(BETWEEN, workspace=workspace, first=first, last=last)]

    def newest(self, workspace: int, before: int | None) -> Entry | None:
        """The newest entry, of those written before the one with that id."""
        if before is None:
            row = self._tx.one(NEWEST, workspace=workspace)
        else:
            row = self._tx.one(NEWEST_BEFORE, workspace=workspace, before=before)
        return None if row is None else _entry(row)

    def glimpses(self, workspace: int, due: date | None = None) -> list[Glimpse]:
        """Every contact there is, at a glance; or those with something due up to that day."""
        if due is None:
            rows = self._tx.all(GLIMPSES, workspace=workspace)
        else:
            rows = self._tx.all(DUE_GLIMPSES, workspace=workspace, until=due)
        return [glimpses.read(id_, name, tags, kept) for id_, name, tags, kept in rows]

    def project(self, workspace: int, contact: int, card: Card | None, glimpse: Glimpse | None) -> None:
        """Store what was derived; no card: no such contact at present, or it is part of another."""
        before = self._tx.one(OLD_NAMES, workspace=workspace, id=contact)
        values = _projection(card)
        kept = None if glimpse is None else glimpses.plain(glimpse)
        self._tx.run(PROJECT, id_=contact, glimpse=kept, **values)
        if before is None or (before.name, before.also) != (values["name"], values["also"]):
            self._tx.run(REVISE, workspace=workspace, revision=self._directories.revision())

    def attach(self, contact: int, root: int) -> None:
        """Make it part of another contact, or its own again."""
        self._tx.run(ATTACH, id_=contact, root=root)

    def members(self, workspace: int, root: int) -> list[int]:
        """Ids of the contact and of those that are part of it."""
        return [row.id for row in self._tx.all(MEMBERS, workspace=workspace, root=root)]

    def roots(self, workspace: int) -> dict[int, int]:
        """Every contact, those not at present included, and the contact it is part of (or itself)."""
        return {row.id: row.root_id for row in self._tx.all(ROOTS, workspace=workspace)}

    def name(self, workspace: int, contact: int) -> str | None:
        """What the contact, or the one it is part of, is called; None where there is none at present."""
        found: str | None = self._tx.value(NAME, workspace=workspace, id=contact)
        return found

    def root(self, workspace: int, contact: int) -> int | None:
        """The contact it is part of; None where it is not of this workspace."""
        found: int | None = self._tx.value(ROOT, workspace=workspace, id=contact)
        return found

    def forget(self, workspace: int, contact: int) -> None:
        """Delete the contact and its entries, beyond undoing."""
        self._tx.run(FORGET, workspace=workspace, id=contact)
        self._tx.run(REVISE, workspace=workspace, revision=self._directories.revision())

    def blank(self, entries: Iterable[int]) -> None:
        """Delete the words of these entries."""
        for id_ in entries:
            self._tx.run(BLANK, id_=id_)

    def everything(self, workspace: int) -> list[Entry]:
        """The whole ledger, in order of writing."""
        return [_entry(row) for row in self._tx.all(EVERYTHING, workspace=workspace)]


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
