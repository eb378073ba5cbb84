"""Small facts about this installation."""

from sqlalchemy import bindparam, insert, select, update

from bot.storage.engine import Transaction
from bot.storage.schema import setting
from bot.storage.statement import Query

GET = Query(lambda: select(setting.c.value).where(setting.c.name == bindparam("name")))
ADD = Query(lambda: insert(setting).values(name=bindparam("name"), value=bindparam("value")))
CHANGE = Query(
    lambda: update(setting).where(setting.c.name == bindparam("name_")).values(value=bindparam("value"))
)


class SettingStore:
    """Fulfils core.stores.Settings."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def get(self, name: str) -> str | None:
        """The value, if it was ever put."""
        value: str | None = self._tx.value(GET, name=name)
        return value

    def put(self, name: str, value: str) -> None:
        """Store it, instead of an earlier value."""
        if not self._tx.run(CHANGE, name_=name, value=value):
            self._tx.run(ADD, name=name, value=value)
