"""Small facts about this installation."""

from bot.storage.compiled import settings as sql
from bot.storage.engine import Transaction


class SettingStore:
    """Fulfils core.stores.Settings."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def get(self, name: str) -> str | None:
        """The value, if it was ever put."""
        value: str | None = self._tx.value(sql.GET, name=name)
        return value

    def put(self, name: str, value: str) -> None:
        """Store it, instead of an earlier value."""
        if not self._tx.run(sql.CHANGE, name_=name, value=value):
            self._tx.run(sql.ADD, name=name, value=value)
