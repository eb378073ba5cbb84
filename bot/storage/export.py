"""Everything stored of a person, as docs/export.md describes it."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Table, bindparam, select

from bot.storage.engine import Row, Transaction
from bot.storage.schema import (
    account,
    cadence,
    commitment,
    contact,
    entry,
    given,
    message,
    person,
    question,
    rhythm,
    schedule,
    workspace,
)
from bot.storage.squads.export import export_of
from bot.storage.statement import Query

#: Raised whenever a reader of an older export would misread a new one.
FORMAT = 1

PERSON = Query(lambda: select(person).where(person.c.id == bindparam("person")))


def _of_person(table: Table) -> Query:
    return Query(lambda: select(table).where(table.c.person_id == bindparam("person")).order_by(table.c.id))


def _of_workspace(table: Table) -> Query:
    return Query(
        lambda: select(table).where(table.c.workspace_id == bindparam("workspace")).order_by(table.c.id)
    )


ACCOUNTS = _of_person(account)
MESSAGES = _of_person(message)
QUESTIONS = _of_person(question)
WORKSPACES = Query(
    lambda: select(workspace).where(workspace.c.owner_id == bindparam("person")).order_by(workspace.c.id)
)
CONTACTS = _of_workspace(contact)
ENTRIES = _of_workspace(entry)
CADENCES = Query(lambda: select(cadence).where(cadence.c.workspace_id == bindparam("workspace")))
GIVEN = _of_workspace(given)
COMMITMENTS = _of_workspace(commitment)
SCHEDULES = _of_person(schedule)
RHYTHM = Query(lambda: select(rhythm).where(rhythm.c.person_id == bindparam("person")))


def export(transaction: Transaction, owner: int) -> dict[str, object]:
    """All rows of the person with this id as plain JSON values; instants in UTC, days as local dates."""
    found = transaction.one(PERSON, person=owner)
    if found is None:
        raise LookupError("no such person")
    return {
        "format": FORMAT,
        "person": _plain(found, without=("id",)),
        "accounts": [_plain(row, without=("person_id",)) for row in transaction.all(ACCOUNTS, person=owner)],
        "messages": [
            _plain(row, without=("person_id", "channel_id"))
            for row in transaction.all(MESSAGES, person=owner)
        ],
        "questions": [
            _plain(row, without=("person_id", "channel_id"))
            for row in transaction.all(QUESTIONS, person=owner)
        ],
        "rhythm": [_plain(row, without=("person_id",)) for row in transaction.all(RHYTHM, person=owner)],
        "schedules": [
            _plain(row, without=("person_id", "channel_id"))
            for row in transaction.all(SCHEDULES, person=owner)
        ],
        "workspaces": [_workspace(transaction, row) for row in transaction.all(WORKSPACES, person=owner)],
        "squads": export_of(transaction, owner),
    }


def _workspace(transaction: Transaction, row: Row) -> dict[str, object]:
    inside = ("workspace_id",)
    return _plain(row, without=("owner_id", "revision")) | {
        "contacts": [
            _plain(one, without=(*inside, "glimpse")) for one in transaction.all(CONTACTS, workspace=row.id)
        ],
        "ledger": [_plain(one, without=inside) for one in transaction.all(ENTRIES, workspace=row.id)],
        "cadences": [_plain(one, without=inside) for one in transaction.all(CADENCES, workspace=row.id)],
        "commitments": [
            _plain(one, without=(*inside, "person_id"))
            for one in transaction.all(COMMITMENTS, workspace=row.id)
        ],
        "challenges": [
            _plain(one, without=(*inside, "person_id", "done"))
            for one in transaction.all(GIVEN, workspace=row.id)
        ],
    }


def _plain(row: Row, *, without: tuple[str, ...]) -> dict[str, object]:
    return {name: _value(value) for name, value in zip(row._fields, row, strict=True) if name not in without}


def _value(value: Any) -> object:
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value
