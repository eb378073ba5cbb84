"""The directories of names last used, kept in memory: building one costs more than a whole turn.

One process writes, and each change of a name gives the workspace a revision never used before, in the same
transaction; so a directory of the stored revision is current, also after a rollback.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from uuid import uuid4

from bot.storage.engine import Row
from bot.understanding.names import Directory
from bot.understanding.report import Known

#: How many workspaces' directories are kept: a few hundred kilobytes each at 1,000 contacts.
MOST = 256


class Directories:
    """A small cache: the least recently used directory goes first."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._kept: OrderedDict[int, tuple[str, Directory]] = OrderedDict()

    def get(self, workspace: int, revision: str, rows: Callable[[], Sequence[Row]]) -> Directory:
        """The directory of this revision; `rows` gives id, name and also where it must be built."""
        kept = self._kept.get(workspace)
        if kept is None or kept[0] != revision:
            known = [
                Known(row.id, row.name, tuple(row.also["aliases"]), tuple(row.also["handles"]))
                for row in rows()
            ]
            kept = (revision, Directory(known))
            self._kept[workspace] = kept
        self._kept.move_to_end(workspace)
        if len(self._kept) > self._most:
            self._kept.popitem(last=False)
        return kept[1]

    @staticmethod
    def revision() -> str:
        """A revision never used before."""
        return uuid4().hex
