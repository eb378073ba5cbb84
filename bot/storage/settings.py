"""Small facts about this installation."""

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.postgresql import insert

from bot.storage.engine import Transaction
from bot.storage.schema import setting
from bot.storage.statement import Query

GET = Query(select(setting.c.value).where(setting.c.name == bindparam("name")))
_PUT = insert(setting).values(name=bindparam("name"), value=bindparam("value"))
PUT = Query(_PUT.on_conflict_do_update(index_elements=["name"], set_={"value": _PUT.excluded.value}))


class SettingStore:
    """Fulfils core.ports.Settings."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def get(self, name: str) -> str | None:
        """The value, if it was ever put."""
        value: str | None = self._tx.value(GET, name=name)
        return value

    def put(self, name: str, value: str) -> None:
        """Store it, instead of an earlier value."""
        self._tx.run(PUT, name=name, value=value)
