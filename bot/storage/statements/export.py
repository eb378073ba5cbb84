"""Everything stored of a person, as docs/export.md describes it."""

from typing import Any

from sqlalchemy import Select, Table, bindparam, select

from bot.storage.statements.schema import (
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

PERSON = select(person).where(person.c.id == bindparam("person"))


def _of_person(table: Table) -> Select[Any]:
    return select(table).where(table.c.person_id == bindparam("person")).order_by(table.c.id)


def _of_workspace(table: Table) -> Select[Any]:
    return select(table).where(table.c.workspace_id == bindparam("workspace")).order_by(table.c.id)


ACCOUNTS = _of_person(account)
MESSAGES = _of_person(message)
QUESTIONS = _of_person(question)
WORKSPACES = select(workspace).where(workspace.c.owner_id == bindparam("person")).order_by(workspace.c.id)
CONTACTS = _of_workspace(contact)
ENTRIES = _of_workspace(entry)
CADENCES = select(cadence).where(cadence.c.workspace_id == bindparam("workspace"))
GIVEN = _of_workspace(given)
COMMITMENTS = _of_workspace(commitment)
SCHEDULES = _of_person(schedule)
RHYTHM = select(rhythm).where(rhythm.c.person_id == bindparam("person"))
