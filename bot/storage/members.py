"""Who was let in, by which account, and who was put out again."""

from datetime import datetime
from itertools import groupby

from bot.core.address import Account
from bot.core.members import Held, Member, Standing
from bot.storage.compiled import members as sql
from bot.storage.compiled.squads.traces import DISOWN
from bot.storage.engine import Transaction
from bot.storage.people import person_of


class MemberStore:
    """Fulfils core.members.Members."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def all(self) -> list[Member]:
        """Everybody who was let in, also who was put out, in the order in which they came."""
        members = []
        for _, rows in groupby(self._tx.all(sql.ALL), key=lambda row: int(row.id)):
            first, *rest = rows
            members.append(
                Member(
                    number=first.id,
                    name=first.name,
                    accounts=tuple(Account(row.platform, row.native) for row in (first, *rest)),
                    since=first.created_at,
                    seen=first.seen,
                    removed_at=first.removed_at,
                )
            )
        return members

    def held(self, account: Account) -> Held | None:
        """Whose account it is, let in or not; None where nothing is stored of it."""
        row = self._tx.one(sql.HELD, platform_=account.platform, native_=account.native)
        if row is None:
            return None
        return Held(person_of(row), Standing(row.standing), row.removed_at is not None)

    def stand(self, account: Account, standing: Standing) -> None:
        """From now on this is what lets the account in."""
        self._tx.run(sql.STAND, platform_=account.platform, native_=account.native, how=standing.value)

    def remove(self, person: int, now: datetime) -> None:
        """Put them out. No squad's trouble is theirs to hear of either."""
        self._tx.run(sql.REMOVED, id_=person, at=now)
        self._tx.run(sql.UNSENT, person=person)
        self._tx.run(DISOWN, person=person)

    def readmit(self, person: int) -> None:
        """They are no longer put out."""
        self._tx.run(sql.REMOVED, id_=person, at=None)

    def drop(self, account: Account) -> None:
        """Know nothing more of the account; its person stays."""
        self._tx.run(sql.DROP, platform_=account.platform, native_=account.native)

    def asking(self, before: datetime) -> list[int]:
        """Ids of those of whom there is nothing but a code of /link that they sent before then."""
        return [row.person_id for row in self._tx.all(sql.ASKING, before=before)]
