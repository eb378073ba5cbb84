"""How often a tag's contacts want to be seen."""

from bot.storage.compiled import cadences as sql
from bot.storage.engine import Transaction


class CadenceStore:
    """Fulfils core.stores.Cadences."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def of(self, workspace: int) -> dict[str, int]:
        """Days by tag, casefolded."""
        return {row.tag: row.days for row in self._tx.all(sql.OF, workspace=workspace)}

    def put(self, workspace: int, tag: str, days: int | None) -> None:
        """Set them; None takes them away."""
        self._tx.run(sql.DROP, workspace=workspace, tag_=tag.casefold())
        if days is not None:
            self._tx.run(sql.PUT, workspace_id=workspace, tag=tag.casefold(), days=days)
