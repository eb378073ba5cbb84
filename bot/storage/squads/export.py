"""A squad's own data for its admins, and a person's part in squads for themselves, as plain JSON values."""

from datetime import date, datetime
from typing import Any

from bot.storage.compiled.squads import export as sql
from bot.storage.engine import Row, Transaction


def export(transaction: Transaction, squad: int) -> dict[str, object]:
    """What the group set and saw: settings, members there now by their names, their answers, commitments.

    Neither wishes and partners nor what members allow. Raises LookupError where there is no such squad.
    """
    settings = transaction.one(sql.SETTINGS, squad=squad)
    if settings is None:
        raise LookupError("no such squad")
    return {
        "squad": _plain(settings),
        "members": [_plain(row) for row in transaction.all(sql.MEMBERS, squad=squad)],
        "answers": [_plain(row) for row in transaction.all(sql.ANSWERS, squad=squad)],
        "commitments": [_plain(row) for row in transaction.all(sql.COMMITMENTS, squad=squad)],
    }


def export_of(transaction: Transaction, person: int) -> list[dict[str, object]]:
    """A person's own part in every squad they are or were in."""
    found = []
    for row in transaction.all(sql.MEMBERSHIPS, person=person):
        mine = {"squad": row.id, "person": person}
        found.append(
            {name: value for name, value in _plain(row).items() if name != "id"}
            | {
                "answers": [_plain(one) for one in transaction.all(sql.MY_ANSWERS, **mine)],
                "commitments": [_plain(one) for one in transaction.all(sql.MY_COMMITMENTS, **mine)],
                "helped": [_plain(one) for one in transaction.all(sql.MY_HELP, **mine)],
                "not_with": [one.name for one in transaction.all(sql.MY_WISHES, **mine)],
            }
        )
    return found


def _plain(row: Row) -> dict[str, object]:
    return {name: _value(value) for name, value in zip(row._fields, row, strict=True)}


def _value(value: Any) -> object:
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value
