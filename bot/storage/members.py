"""Who was let in, by which account, and who was put out again."""

from datetime import datetime
from itertools import groupby

from sqlalchemy import bindparam, delete, literal, or_, select, update

from bot.core.address import Account
from bot.core.members import Held, Member, Standing
from bot.storage.engine import Transaction
from bot.storage.people import COLUMNS, person_of
from bot.storage.schema import account, message, outbox, person
from bot.storage.squads.traces import DISOWN
from bot.storage.statement import Query

_ACCOUNT = (account.c.platform == bindparam("platform_"), account.c.native == bindparam("native_"))
_ASKS = account.c.standing == literal(Standing.ASKING.value)
_SEEN = (
    select(message.c.received_at)
    .where(message.c.person_id == person.c.id)
    .order_by(message.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
ALL = Query(
    lambda: (
        select(
            person.c.id,
            person.c.name,
            person.c.created_at,
            person.c.removed_at,
            account.c.platform,
            account.c.native,
            _SEEN.label("seen"),
        )
        .join(account, account.c.person_id == person.c.id)
        .where(~_ASKS)
        .order_by(person.c.id, account.c.id)
    )
)
HELD = Query(
    lambda: (
        select(*COLUMNS, person.c.removed_at, account.c.standing)
        .join(account, account.c.person_id == person.c.id)
        .where(*_ACCOUNT)
    )
)
STAND = Query(lambda: update(account).where(*_ACCOUNT).values(standing=bindparam("how")))
REMOVED = Query(
    lambda: update(person).where(person.c.id == bindparam("id_")).values(removed_at=bindparam("at"))
)
UNSENT = Query(
    lambda: delete(outbox).where(
        outbox.c.person_id == bindparam("person"),
        or_(outbox.c.state == literal("queued"), outbox.c.state == literal("parked")),
    )
)
DROP = Query(lambda: delete(account).where(*_ACCOUNT))
ASKING = Query(lambda: select(account.c.person_id).where(_ASKS, account.c.created_at < bindparam("before")))


class MemberStore:
    """Fulfils core.members.Members."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def all(self) -> list[Member]:
        """Everybody who was let in, also who was put out, in the order in which they came."""
        members = []
        for _, rows in groupby(self._tx.all(ALL), key=lambda row: int(row.id)):
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
        row = self._tx.one(HELD, platform_=account.platform, native_=account.native)
        if row is None:
            return None
        return Held(person_of(row), Standing(row.standing), row.removed_at is not None)

    def stand(self, account: Account, standing: Standing) -> None:
        """From now on this is what lets the account in."""
        self._tx.run(STAND, platform_=account.platform, native_=account.native, how=standing.value)

    def remove(self, person: int, now: datetime) -> None:
        """Put them out. No squad's trouble is theirs to hear of either."""
        self._tx.run(REMOVED, id_=person, at=now)
        self._tx.run(UNSENT, person=person)
        self._tx.run(DISOWN, person=person)

    def readmit(self, person: int) -> None:
        """They are no longer put out."""
        self._tx.run(REMOVED, id_=person, at=None)

    def drop(self, account: Account) -> None:
        """Know nothing more of the account; its person stays."""
        self._tx.run(DROP, platform_=account.platform, native_=account.native)

    def asking(self, before: datetime) -> list[int]:
        """Ids of those of whom there is nothing but a code of /link that they sent before then."""
        return [row.person_id for row in self._tx.all(ASKING, before=before)]
