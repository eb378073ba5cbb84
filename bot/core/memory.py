"""The ledger as a turn uses it: every change is an entry of this message, and what follows is derived."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

from bot.core.stores import Card, Ledger
from bot.core.turn import Turn
from bot.domain.challenge import DATED
from bot.domain.contact import Contact, fold
from bot.domain.entry import Entry, in_force, live, places
from bot.domain.identity import identity_of
from bot.domain.kinds import Kind
from bot.domain.numbers import Numbers
from bot.domain.warmth import NO_TAGS, cools_on


def derive(ledger: Ledger, workspace: int, root: int, numbers: Numbers) -> Contact | None:
    """The contact as its entries, and those of whom was merged into it, make it now."""
    return fold(ledger.of_contact(workspace, root), numbers, root=root)


def refresh(
    ledger: Ledger,
    workspace: int,
    contact: int,
    numbers: Numbers,
    tag_cadences: Mapping[str, int] = NO_TAGS,
) -> list[Contact]:
    """Store what follows from the contact's entries: whose part it is, and what lists show. Who is there.

    `tag_cadences` are the days set for tags, casefolded. Contacts are merged without chains (see
    commands/merge.py), so its own entries say whose part it is.
    """
    before = ledger.root(workspace, contact) or contact
    entries = ledger.of_contact(workspace, before)
    root = _part_of([entry for entry in entries if entry.contact == contact], contact)
    if root != before:
        ledger.attach(contact, root)
    there = []
    for one in {contact, before, root}:
        unmoved = one == before == root
        found = fold(entries, numbers, root=one) if unmoved else derive(ledger, workspace, one, numbers)
        if found is None:
            ledger.project(workspace, one, None, None)
        else:
            ledger.project(workspace, one, card(found, numbers, tag_cadences), found.glimpse)
            there.append(found)
    return there


def _part_of(own: Sequence[Entry], contact: int) -> int:
    """Whose part the contact is, by its own entries; itself where it was not merged."""
    if all(entry.kind is not Kind.MERGED for entry in own):
        return contact
    identity = identity_of(in_force(own), contact)
    return contact if identity is None or identity.merged_into is None else identity.merged_into


def card(contact: Contact, numbers: Numbers, tag_cadences: Mapping[str, int] = NO_TAGS) -> Card:
    """What lists show of a contact."""
    return Card(
        id=contact.id,
        name=contact.name,
        aliases=contact.identity.aliases,
        handles=contact.identity.handles,
        tags=contact.tags,
        stage=int(contact.standing.stage),
        remembered=contact.remembered_only,
        last_on=contact.last_on,
        two_way_on=contact.last_two_way,
        cools_on=cools_on(contact, numbers, tag_cadences),
        unanswered=contact.unanswered,
        due_on=_first_due(contact),
        open_things=len(contact.plans) + len(contact.steps),
    )


def _first_due(contact: Contact) -> date | None:
    days = [plan.due for plan in contact.plans] + [step.due for step in contact.steps]
    return min(days, default=None)


class Memory:
    """What this turn remembers of contacts, and how it adds to it.

    New entries come from this turn's message, or from the earlier `message` that it is about.
    """

    def __init__(self, turn: Turn, message: int | None = None) -> None:
        self._turn = turn
        self._message = turn.message if message is None else message
        self._ledger = turn.stores.ledger
        self._numbers = turn.guide.numbers

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is written inside is derived once, at the end; until then contacts read as before.

        After a fault nothing is: its transaction is rolled back.
        """
        outer = self._turn.written
        written = self._turn.written = []
        try:
            yield
        finally:
            self._turn.written = outer
        self._derive(written)

    def name(self, contact: int) -> str:
        """What a contact is called. Raises LookupError where it is not there."""
        found = self._ledger.name(self._turn.workspace, contact)
        if found is None:
            raise LookupError(f"contact {contact} is not there")
        return found

    def derived(self, contact: int) -> Contact:
        """A contact that is there for certain. Raises LookupError."""
        found = self.contact(contact)
        if found is None:
            raise LookupError(f"contact {contact} is not there")
        return found

    def contact(self, contact: int) -> Contact | None:
        """The contact with this id, or the one it was merged into; None where there is none."""
        if contact in self._turn.known:
            return self._turn.known[contact]
        workspace = self._turn.workspace
        root = self._ledger.root(workspace, contact)
        if root is not None and root not in self._turn.known:
            return self._know(derive(self._ledger, workspace, root, self._numbers))
        return None if root is None else self._turn.known[root]

    def everybody(self) -> list[Contact]:
        """All contacts there are."""
        roots = self._ledger.roots(self._turn.workspace)
        entries: dict[int, list[Entry]] = {}
        for entry in self._ledger.everything(self._turn.workspace):
            entries.setdefault(roots[entry.contact], []).append(entry)
        found = (fold(own, self._numbers, root=root) for root, own in entries.items())
        return [contact for contact in map(self._know, found) if contact is not None]

    def _know(self, contact: Contact | None) -> Contact | None:
        """Derived once is enough until something is written."""
        if contact is not None:
            self._turn.known[contact.id] = contact
        return contact

    def meet(self, name: str, *, on: date | None = None, about: int | None = None) -> int:
        """A new contact of this name (a handle is one too); its id. `about`: who introduced them."""
        contact = self._ledger.new_contact(self._turn.workspace, self._turn.now)
        self.add(contact, Kind.NAMED, on=on, value=name, about=about)
        if name.startswith("@"):
            self.add(contact, Kind.HANDLE, on=on, value=name)
        return contact

    def add(self, contact: int, kind: Kind, *, on: date | None = None, **fields: Any) -> Entry:
        """One more entry of this message about the contact; `on` is today where nothing else is said."""
        entry = Entry(
            contact=contact,
            kind=kind,
            on=on or self._turn.today,
            logged_at=self._turn.now,
            message=self._message,
            logged_by=self._turn.person.id,
            **fields,
        )
        return self._write([entry])[0]

    def correct(self, entry: Entry, **changes: Any) -> Entry:
        """The same entry said differently; the old one stays in the ledger beside it."""
        changed = replace(
            entry,
            **changes,
            id=0,
            place=0,
            replaces=entry.id,
            message=self._turn.message,
            logged_at=self._turn.now,
            logged_by=self._turn.person.id,
        )
        return self._write([changed])[0]

    def move(self, entry: Entry, contact: int) -> Entry:
        """The same entry about somebody else; `replaces` never crosses contacts, so it is undone here."""
        self.undo([self.first(entry)])
        moved = replace(
            entry,
            contact=contact,
            id=0,
            place=0,
            replaces=None,
            message=self._turn.message,
            logged_at=self._turn.now,
            logged_by=self._turn.person.id,
        )
        return self._write([moved])[0]

    def undo(self, entries: Iterable[Entry]) -> list[Entry]:
        """Entries by which these no longer hold; undoing those brings them back."""
        return self._write(
            [
                Entry(
                    contact=entry.contact,
                    kind=Kind.UNDO,
                    on=entry.on,
                    logged_at=self._turn.now,
                    message=self._turn.message,
                    logged_by=self._turn.person.id,
                    replaces=entry.id,
                )
                for entry in entries
            ]
        )

    def holding(self, message: int) -> list[Entry]:
        """The entries of a message that are not undone: also corrected ones, and undo entries."""
        contacts = {entry.contact for entry in self._ledger.of_message(message)}
        held = (live(self._ledger.own(self._turn.workspace, contact)) for contact in contacts)
        entries = (entry for one in held for entry in one if entry.message == message)
        return sorted(entries, key=lambda entry: entry.id)

    def standing(self, message: int) -> list[Entry]:
        """What a message did that still holds, in all that its writer made of it by changing it."""
        versions = self._turn.stores.inbox.versions(message)
        return [one for each in versions for one in self.holding(each) if one.kind is not Kind.UNDO]

    def standing_for(self, entry: int) -> Entry | None:
        """What stands today where this entry stood: itself or its correction; None where it was undone."""
        found = self._ledger.get(self._turn.workspace, entry)
        if found is None:
            return None
        place = self.first(found).id
        held = in_force(self._ledger.own(self._turn.workspace, found.contact))
        return next((one for one in held if one.place == place), None)

    def first(self, entry: Entry) -> Entry:
        """The entry that this one corrects in the end, or itself; undoing that one takes both away."""
        while entry.replaces is not None:
            before = self._ledger.get(self._turn.workspace, entry.replaces)
            if before is None:
                break
            entry = before
        return entry

    def latest(self) -> int | None:
        """The message of the newest entry that can be undone; answers given late count when they came."""
        seen: set[int | None] = {None, self._turn.message}
        entry = self._ledger.newest(self._turn.workspace, None)
        while entry is not None:
            if entry.message not in seen and entry.message is not None:
                seen.add(entry.message)
                if any(one.kind is not Kind.UNDO for one in self.holding(entry.message)):
                    return entry.message
            entry = self._ledger.newest(self._turn.workspace, entry.id)
        return None

    def _write(self, entries: Sequence[Entry]) -> list[Entry]:
        written = [self._ledger.append(self._turn.workspace, entry) for entry in entries]
        if self._turn.written is None:
            self._derive(written)
        else:
            self._turn.written += written
        return written

    def _derive(self, written: Sequence[Entry]) -> None:
        """Bring up to date what follows from new entries."""
        if not written:
            return
        self._turn.known.clear()
        self._turn.stores.days.recount(self._turn.workspace, min(map(self._counts_from, written)))
        cadences = self._turn.stores.cadences.of(self._turn.workspace)
        for contact in dict.fromkeys(entry.contact for entry in written):
            for found in refresh(self._ledger, self._turn.workspace, contact, self._numbers, cadences):
                self._know(found)

    def _counts_from(self, entry: Entry) -> date:
        """The first day of which it may change what was done (see domain.challenge.doings)."""
        if entry.replaces is None and entry.kind in DATED:
            return entry.on
        own = self._ledger.own(self._turn.workspace, entry.contact)
        place = places(own)
        same = [one for one in own if place[one.id] == place[entry.id]]
        is_new = all(one.message == self._turn.message for one in own)
        if is_new or all(one.kind in DATED or one.kind is Kind.UNDO for one in same):
            return min(one.on for one in same)
        return date.min
