"""One person, several chats: accounts, and the codes that join them."""

from datetime import datetime, timedelta

from sqlalchemy import BindParameter, Table, bindparam, delete, insert, literal, select, update

from bot.core.address import Account
from bot.core.links import Offer, Owned
from bot.domain.person import Person
from bot.storage.directories import Directories
from bot.storage.engine import Row, Transaction
from bot.storage.schema import (
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
from bot.storage.squads import traces as squads
from bot.storage.statement import Query

#: Wrong codes are counted for so long.
LATELY = timedelta(minutes=10)

_PERSON: BindParameter[int] = bindparam("person")
ACCOUNTS = Query(
    lambda: (
        select(account.c.id, account.c.platform, account.c.native)
        .where(account.c.person_id == _PERSON)
        .order_by(account.c.id)
    )
)
WITHDRAW = Query(lambda: delete(link).where(link.c.person_id == _PERSON))
OFFER = Query(
    lambda: insert(link).values(
        person_id=_PERSON, digest=bindparam("code_digest"), expires_at=bindparam("until")
    )
)
_OPEN = select(link).where(link.c.expires_at > bindparam("now"))
OFFERED = Query(lambda: _OPEN.where(link.c.digest == bindparam("code_digest")))
GET = Query(lambda: _OPEN.where(link.c.id == bindparam("id")))
TAKE = Query(lambda: update(link).where(link.c.id == bindparam("id_")).values(taker_id=_PERSON))
TRIES = Query(
    lambda: select(attempt.c.tries).where(
        attempt.c.person_id == _PERSON, attempt.c.since > bindparam("lately")
    )
)
NO_TRIES = Query(lambda: delete(attempt).where(attempt.c.person_id == _PERSON))
FIRST_TRY = Query(lambda: insert(attempt).values(person_id=_PERSON, tries=1, since=bindparam("now")))
NEXT_TRY = Query(
    lambda: update(attempt).where(attempt.c.person_id == _PERSON).values(tries=attempt.c.tries + 1)
)
PART = Query(lambda: update(account).where(account.c.id == bindparam("id_")).values(person_id=_PERSON))

_GOES: BindParameter[int] = bindparam("goes")
_STAYS: BindParameter[int] = bindparam("stays")
_FROM: BindParameter[int] = bindparam("gone")
_TO: BindParameter[int] = bindparam("kept")


def _theirs(table: Table, column: str = "person_id") -> Query:
    return Query(lambda: update(table).where(table.c[column] == _GOES).values({column: _STAYS}))


def _moved(table: Table) -> Query:
    return Query(lambda: update(table).where(table.c.workspace_id == _FROM).values(workspace_id=_TO))


PERSONS = (
    *(_theirs(table) for table in (account, message, outbox, given)),
    _theirs(entry, "logged_by"),
    _theirs(workspace, "owner_id"),
)
WORKSPACES = tuple(_moved(table) for table in (contact, entry, given))
_KEPT_TAGS = select(cadence.c.tag).where(cadence.c.workspace_id == _TO)
CADENCES = Query(
    lambda: (
        update(cadence)
        .where(cadence.c.workspace_id == _FROM, cadence.c.tag.not_in(_KEPT_TAGS))
        .values(workspace_id=_TO)
    )
)
_KEPT_WEEKS = select(commitment.c.week).where(commitment.c.workspace_id == _TO)
BOTH_WEEKS = Query(
    lambda: select(commitment.c.week, commitment.c.words).where(
        commitment.c.workspace_id == _FROM, commitment.c.week.in_(_KEPT_WEEKS)
    )
)
ALSO = Query(
    lambda: (
        update(commitment)
        .where(commitment.c.workspace_id == _TO, commitment.c.week == bindparam("on"))
        .values(words=commitment.c.words + literal("; ") + bindparam("more"))
    )
)
COMMITMENTS = Query(
    lambda: (
        update(commitment)
        .where(commitment.c.workspace_id == _FROM, commitment.c.week.not_in(_KEPT_WEEKS))
        .values(workspace_id=_TO, person_id=_STAYS)
    )
)
RECOUNT = Query(lambda: update(given).where(given.c.workspace_id == _TO).values(done=None))
REVISE = Query(lambda: update(workspace).where(workspace.c.id == _TO).values(revision=bindparam("revision")))
DROP_WORKSPACE = Query(lambda: delete(workspace).where(workspace.c.id == _FROM))
DROP_PERSON = Query(lambda: delete(person).where(person.c.id == _GOES))


class LinkStore:
    """Fulfils core.links.Links."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def accounts(self, person: int) -> list[Owned]:
        """The person's accounts, oldest first."""
        rows = self._tx.all(ACCOUNTS, person=person)
        return [Owned(row.id, Account(row.platform, row.native)) for row in rows]

    def offer(self, person: int, digest: str, expires_at: datetime) -> None:
        """Keep a code's digest, instead of the person's earlier one."""
        self.withdraw(person)
        self._tx.run(OFFER, person=person, code_digest=digest, until=expires_at)

    def offered(self, digest: str, now: datetime) -> Offer | None:
        """The offer that is still open and has this digest."""
        return _offer(self._tx.one(OFFERED, code_digest=digest, now=now))

    def get(self, offer: int, now: datetime) -> Offer | None:
        """The offer with this id, if it is still open."""
        return _offer(self._tx.one(GET, id=offer, now=now))

    def take(self, offer: int, person: int) -> None:
        """From now on the code is worth something to this person alone."""
        self._tx.run(TAKE, id_=offer, person=person)

    def withdraw(self, person: int) -> None:
        """The person's code is worth nothing any more."""
        self._tx.run(WITHDRAW, person=person)

    def tries(self, person: int, now: datetime) -> int:
        """How many wrong codes there were lately."""
        return self._tx.value(TRIES, person=person, lately=now - LATELY) or 0

    def try_(self, person: int, now: datetime) -> int:
        """Count a wrong code; how many there were lately."""
        before = self.tries(person, now)
        if before:
            self._tx.run(NEXT_TRY, person=person)
        else:
            self._tx.run(NO_TRIES, person=person)
            self._tx.run(FIRST_TRY, person=person, now=now)
        return before + 1

    def join(self, stays: Person, goes: Person) -> None:
        """All that is `goes`'s is `stays`'s from now on, and `goes` is no more.

        Settings, plans and open questions of `goes` go; of a week that both promised something for, both
        promises stay.
        """
        both = {"goes": goes.id, "stays": stays.id}
        workspaces = {"gone": goes.workspace, "kept": stays.workspace}
        for query in WORKSPACES:
            self._tx.run(query, **workspaces)
        self._tx.run(RECOUNT, kept=stays.workspace)
        self._tx.run(CADENCES, **workspaces)
        for row in self._tx.all(BOTH_WEEKS, **workspaces):
            self._tx.run(ALSO, kept=stays.workspace, on=row.week, more=row.words)
        self._tx.run(COMMITMENTS, **workspaces, stays=stays.id)
        self._tx.run(REVISE, kept=stays.workspace, revision=Directories.revision())
        self._tx.run(DROP_WORKSPACE, gone=goes.workspace)
        for query in PERSONS:
            self._tx.run(query, **both)
        squads.join(self._tx, stays.id, goes.id)
        self._tx.run(DROP_PERSON, goes=goes.id)

    def part(self, account: int, person: int) -> None:
        """The account is that person's from now on."""
        self._tx.run(PART, id_=account, person=person)


def _offer(row: Row | None) -> Offer | None:
    return None if row is None else Offer(row.id, row.person_id, row.expires_at, row.taker_id)
