"""Invitations that were used."""

from sqlalchemy import bindparam, insert, select

from bot.storage.engine import Transaction
from bot.storage.schema import invitation
from bot.storage.statement import Query

FIND = Query(lambda: select(invitation.c.mark).where(invitation.c.mark == bindparam("mark")))
ADD = Query(lambda: insert(invitation).values(mark=bindparam("mark")))


class InvitationStore:
    """Fulfils core.invitation.Invitations."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def spend(self, mark: str) -> bool:
        """Whether it was still good; from now on it isn't."""
        if self._tx.one(FIND, mark=mark) is not None:
            return False
        self._tx.run(ADD, mark=mark)
        return True
