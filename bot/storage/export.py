"""Everything stored of a person, as docs/export.md describes it."""

from datetime import date, datetime
from typing import Any

from bot.storage.compiled import export as sql
from bot.storage.engine import Row, Transaction
from bot.storage.squads.export import export_of

#: Raised whenever a reader of an older export would misread a new one.
FORMAT = 1


def export(transaction: Transaction, owner: int) -> dict[str, object]:
    """All rows of the person with this id as plain JSON values; instants in UTC, days as local dates."""
    found = transaction.one(sql.PERSON, person=owner)
    if found is None:
        raise LookupError("no such person")
    return {
        "format": FORMAT,
        "person": _plain(found, without=("id",)),
        "accounts": [
            _plain(row, without=("person_id",)) for row in transaction.all(sql.ACCOUNTS, person=owner)
        ],
        "messages": [
            _plain(row, without=("person_id", "channel_id"))
            for row in transaction.all(sql.MESSAGES, person=owner)
        ],
        "questions": [
            _plain(row, without=("person_id", "channel_id"))
            for row in transaction.all(sql.QUESTIONS, person=owner)
        ],
        "rhythm": [_plain(row, without=("person_id",)) for row in transaction.all(sql.RHYTHM, person=owner)],
        "schedules": [
            _plain(row, without=("person_id", "channel_id"))
            for row in transaction.all(sql.SCHEDULES, person=owner)
        ],
        "workspaces": [_workspace(transaction, row) for row in transaction.all(sql.WORKSPACES, person=owner)],
        "squads": export_of(transaction, owner),
    }


def _workspace(transaction: Transaction, row: Row) -> dict[str, object]:
    inside = ("workspace_id",)
    return _plain(row, without=("owner_id", "revision")) | {
        "contacts": [
            _plain(one, without=(*inside, "glimpse"))
            for one in transaction.all(sql.CONTACTS, workspace=row.id)
        ],
        "ledger": [_plain(one, without=inside) for one in transaction.all(sql.ENTRIES, workspace=row.id)],
        "cadences": [_plain(one, without=inside) for one in transaction.all(sql.CADENCES, workspace=row.id)],
        "commitments": [
            _plain(one, without=(*inside, "person_id"))
            for one in transaction.all(sql.COMMITMENTS, workspace=row.id)
        ],
        "challenges": [
            _plain(one, without=(*inside, "person_id", "done"))
            for one in transaction.all(sql.GIVEN, workspace=row.id)
        ],
    }


def _plain(row: Row, *, without: tuple[str, ...]) -> dict[str, object]:
    return {name: _value(value) for name, value in zip(row._fields, row, strict=True) if name not in without}


def _value(value: Any) -> object:
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value
