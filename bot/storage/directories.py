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

#: How many contacts the kept directories have together: 1.5 kB each, 8 MB in all, however many people write.
MOST = 5000


class Directories:
    """A small cache: the least recently used directory goes first, the one asked for last never."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._kept: OrderedDict[int, tuple[str, Directory]] = OrderedDict()
        self._size = 0

    def get(self, workspace: int, revision: str, rows: Callable[[], Sequence[Row]]) -> Directory:
        """The directory of this revision; `rows` gives id, name and also where it must be built."""
        kept = self._kept.get(workspace)
        if kept is None or kept[0] != revision:
            known = [
                Known(row.id, row.name, tuple(row.also["aliases"]), tuple(row.also["handles"]))
                for row in rows()
            ]
            self._let_go(workspace)
            kept = (revision, Directory(known))
            self._kept[workspace] = kept
            self._size += _size(kept[1])
        self._kept.move_to_end(workspace)
        while self._size > self._most and len(self._kept) > 1:
            self._let_go(next(iter(self._kept)))
        return kept[1]

    def _let_go(self, workspace: int) -> None:
        if workspace in self._kept:
            self._size -= _size(self._kept.pop(workspace)[1])

    @staticmethod
    def revision() -> str:
        """A revision never used before."""
        return uuid4().hex


def _size(directory: Directory) -> int:
    """In contacts; an empty directory takes about as much as one."""
    return len(directory) + 1
