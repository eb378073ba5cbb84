"""Invitations that were used."""

from bot.storage.compiled import invitations as sql
from bot.storage.engine import Transaction


class InvitationStore:
    """Fulfils core.invitation.Invitations."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def spend(self, mark: str) -> bool:
        """Whether it was still good; from now on it isn't."""
        if self._tx.one(sql.FIND, mark=mark) is not None:
            return False
        self._tx.run(sql.ADD, mark=mark)
        return True
