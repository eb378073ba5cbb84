"""How often a tag's contacts want to be seen."""

from sqlalchemy import bindparam, delete, insert, select

from bot.storage.engine import Transaction
from bot.storage.schema import cadence
from bot.storage.statement import Query

OF = Query(
    lambda: select(cadence.c.tag, cadence.c.days).where(cadence.c.workspace_id == bindparam("workspace"))
)
PUT = Query(
    lambda: insert(cadence).values({name: bindparam(name) for name in ("workspace_id", "tag", "days")})
)
DROP = Query(
    lambda: delete(cadence).where(
        cadence.c.workspace_id == bindparam("workspace"), cadence.c.tag == bindparam("tag_")
    )
)


class CadenceStore:
    """Fulfils core.stores.Cadences."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def of(self, workspace: int) -> dict[str, int]:
        """Days by tag, casefolded."""
        return {row.tag: row.days for row in self._tx.all(OF, workspace=workspace)}

    def put(self, workspace: int, tag: str, days: int | None) -> None:
        """Set them; None takes them away."""
        self._tx.run(DROP, workspace=workspace, tag_=tag.casefold())
        if days is not None:
            self._tx.run(PUT, workspace_id=workspace, tag=tag.casefold(), days=days)
