"""One person, several chats: accounts, and the codes that join them."""

from datetime import datetime, timedelta

from bot.core.address import Account
from bot.core.links import Offer, Owned
from bot.domain.person import Person
from bot.storage.compiled import links as sql
from bot.storage.directories import Directories
from bot.storage.engine import Row, Transaction
from bot.storage.squads import traces as squads

#: Wrong codes are counted for so long.
LATELY = timedelta(minutes=10)


class LinkStore:
    """Fulfils core.links.Links."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def accounts(self, person: int) -> list[Owned]:
        """The person's accounts, oldest first."""
        rows = self._tx.all(sql.ACCOUNTS, person=person)
        return [Owned(row.id, Account(row.platform, row.native)) for row in rows]

    def offer(self, person: int, digest: str, expires_at: datetime) -> None:
        """Keep a code's digest, instead of the person's earlier one."""
        self.withdraw(person)
        self._tx.run(sql.OFFER, person=person, code_digest=digest, until=expires_at)

    def offered(self, digest: str, now: datetime) -> Offer | None:
        """The offer that is still open and has this digest."""
        return _offer(self._tx.one(sql.OFFERED, code_digest=digest, now=now))

    def get(self, offer: int, now: datetime) -> Offer | None:
        """The offer with this id, if it is still open."""
        return _offer(self._tx.one(sql.GET, id=offer, now=now))

    def take(self, offer: int, person: int) -> None:
        """From now on the code is worth something to this person alone."""
        self._tx.run(sql.TAKE, id_=offer, person=person)

    def withdraw(self, person: int) -> None:
        """The person's code is worth nothing any more."""
        self._tx.run(sql.WITHDRAW, person=person)

    def tries(self, person: int, now: datetime) -> int:
        """How many wrong codes there were lately."""
        return self._tx.value(sql.TRIES, person=person, lately=now - LATELY) or 0

    def try_(self, person: int, now: datetime) -> int:
        """Count a wrong code; how many there were lately."""
        before = self.tries(person, now)
        if before:
            self._tx.run(sql.NEXT_TRY, person=person)
        else:
            self._tx.run(sql.NO_TRIES, person=person)
            self._tx.run(sql.FIRST_TRY, person=person, now=now)
        return before + 1

    def join(self, stays: Person, goes: Person) -> None:
        """All that is `goes`'s is `stays`'s from now on, and `goes` is no more.

        Settings, plans and open questions of `goes` go; of a week that both promised something for, both
        promises stay.
        """
        both = {"goes": goes.id, "stays": stays.id}
        workspaces = {"gone": goes.workspace, "kept": stays.workspace}
        for query in sql.WORKSPACES:
            self._tx.run(query, **workspaces)
        self._tx.run(sql.RECOUNT, kept=stays.workspace)
        self._tx.run(sql.CADENCES, **workspaces)
        for row in self._tx.all(sql.BOTH_WEEKS, **workspaces):
            self._tx.run(sql.ALSO, kept=stays.workspace, on=row.week, more=row.words)
        self._tx.run(sql.COMMITMENTS, **workspaces, stays=stays.id)
        self._tx.run(sql.REVISE, kept=stays.workspace, revision=Directories.revision())
        self._tx.run(sql.DROP_WORKSPACE, gone=goes.workspace)
        for query in sql.PERSONS:
            self._tx.run(query, **both)
        squads.join(self._tx, stays.id, goes.id)
        self._tx.run(sql.DROP_PERSON, goes=goes.id)

    def part(self, account: int, person: int) -> None:
        """The account is that person's from now on."""
        self._tx.run(sql.PART, id_=account, person=person)


def _offer(row: Row | None) -> Offer | None:
    return None if row is None else Offer(row.id, row.person_id, row.expires_at, row.taker_id)
