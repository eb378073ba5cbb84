"""One person, several chats: accounts, and the codes that join them."""

from sqlalchemy import BindParameter, Table, Update, bindparam, delete, insert, literal, select, update

from bot.storage.statements.schema import (
    account,
    attempt,
    cadence,
    commitment,
    contact,
    entry,
    given,
    link,
    message,
    outbox,
    person,
    workspace,
)

_PERSON: BindParameter[int] = bindparam("person")

ACCOUNTS = (
    select(account.c.id, account.c.platform, account.c.native)
    .where(account.c.person_id == _PERSON)
    .order_by(account.c.id)
)
WITHDRAW = delete(link).where(link.c.person_id == _PERSON)
OFFER = insert(link).values(person_id=_PERSON, digest=bindparam("code_digest"), expires_at=bindparam("until"))
_OPEN = select(link).where(link.c.expires_at > bindparam("now"))
OFFERED = _OPEN.where(link.c.digest == bindparam("code_digest"))
GET = _OPEN.where(link.c.id == bindparam("id"))
TAKE = update(link).where(link.c.id == bindparam("id_")).values(taker_id=_PERSON)
TRIES = select(attempt.c.tries).where(attempt.c.person_id == _PERSON, attempt.c.since > bindparam("lately"))
NO_TRIES = delete(attempt).where(attempt.c.person_id == _PERSON)
FIRST_TRY = insert(attempt).values(person_id=_PERSON, tries=1, since=bindparam("now"))
NEXT_TRY = update(attempt).where(attempt.c.person_id == _PERSON).values(tries=attempt.c.tries + 1)
PART = update(account).where(account.c.id == bindparam("id_")).values(person_id=_PERSON)

_GOES: BindParameter[int] = bindparam("goes")
_STAYS: BindParameter[int] = bindparam("stays")
_FROM: BindParameter[int] = bindparam("gone")
_TO: BindParameter[int] = bindparam("kept")


def _theirs(table: Table, column: str = "person_id") -> Update:
    return update(table).where(table.c[column] == _GOES).values({column: _STAYS})


def _moved(table: Table) -> Update:
    return update(table).where(table.c.workspace_id == _FROM).values(workspace_id=_TO)


PERSONS = (
    *(_theirs(table) for table in (account, message, outbox, given)),
    _theirs(entry, "logged_by"),
    _theirs(workspace, "owner_id"),
)
WORKSPACES = tuple(_moved(table) for table in (contact, entry, given))
_KEPT_TAGS = select(cadence.c.tag).where(cadence.c.workspace_id == _TO)
CADENCES = (
    update(cadence)
    .where(cadence.c.workspace_id == _FROM, cadence.c.tag.not_in(_KEPT_TAGS))
    .values(workspace_id=_TO)
)
_KEPT_WEEKS = select(commitment.c.week).where(commitment.c.workspace_id == _TO)
BOTH_WEEKS = select(commitment.c.week, commitment.c.words).where(
    commitment.c.workspace_id == _FROM, commitment.c.week.in_(_KEPT_WEEKS)
)
ALSO = (
    update(commitment)
    .where(commitment.c.workspace_id == _TO, commitment.c.week == bindparam("on"))
    .values(words=commitment.c.words + literal("; ") + bindparam("more"))
)
COMMITMENTS = (
    update(commitment)
    .where(commitment.c.workspace_id == _FROM, commitment.c.week.not_in(_KEPT_WEEKS))
    .values(workspace_id=_TO, person_id=_STAYS)
)
RECOUNT = update(given).where(given.c.workspace_id == _TO).values(done=None)
REVISE = update(workspace).where(workspace.c.id == _TO).values(revision=bindparam("revision"))
DROP_WORKSPACE = delete(workspace).where(workspace.c.id == _FROM)
DROP_PERSON = delete(person).where(person.c.id == _GOES)
