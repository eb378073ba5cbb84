"""The challenges given, and how they were answered."""

from datetime import date, datetime

from sqlalchemy import bindparam, insert, select, update

from bot.core.stores import Given
from bot.storage.engine import Row, Transaction
from bot.storage.schema import given
from bot.storage.statement import Query

#: What is given. How much of it was done is counted later.
FIELDS = ("day", "challenge", "target", "wording", "seed", "probability", "because", "answer")

_BASE = select(given.c.id, given.c.done, *(given.c[name] for name in FIELDS)).where(
    given.c.workspace_id == bindparam("workspace")
)
OF_DAY = Query(lambda: _BASE.where(given.c.day == bindparam("day")).order_by(given.c.id.desc()).limit(1))
HISTORY = Query(lambda: _BASE.where(given.c.day >= bindparam("since")).order_by(given.c.id))
GIVE = Query(
    lambda: (
        insert(given)
        .values({name: bindparam(name) for name in ("workspace_id", "person_id", "given_at", *FIELDS)})
        .returning(given.c.id)
    )
)
ANSWER = Query(lambda: update(given).where(given.c.id == bindparam("id_")).values(answer=bindparam("answer")))
RESIZE = Query(lambda: update(given).where(given.c.id == bindparam("id_")).values(target=bindparam("target")))
COUNTED = Query(lambda: update(given).where(given.c.id == bindparam("id_")).values(done=bindparam("count")))
RECOUNT = Query(
    lambda: (
        update(given)
        .where(
            given.c.workspace_id == bindparam("workspace"),
            given.c.day >= bindparam("since"),
            given.c.done.is_not(None),
        )
        .values(done=None)
    )
)


class DayStore:
    """Fulfils core.stores.Days."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def of(self, workspace: int, day: date) -> Given | None:
        """The challenge that counts on that day."""
        row = self._tx.one(OF_DAY, workspace=workspace, day=day)
        return None if row is None else _given(row)

    def history(self, workspace: int, since: date) -> list[Given]:
        """All that were given from that day on, replaced ones included, in order."""
        return [_given(row) for row in self._tx.all(HISTORY, workspace=workspace, since=since)]

    def give(self, workspace: int, person: int, given: Given, now: datetime) -> Given:
        """Store it; the same with its id."""
        values = {name: getattr(given, name) for name in FIELDS if name != "because"}
        row = self._tx.one(
            GIVE,
            workspace_id=workspace,
            person_id=person,
            given_at=now,
            because=dict(given.because),
            **values,
        )
        assert row is not None
        return Given(**values, because=given.because, id=row.id)

    def answer(self, given: int, answer: str) -> None:
        """«skipped», «missed», «replaced», or "" for none after all."""
        self._tx.run(ANSWER, id_=given, answer=answer)

    def resize(self, given: int, target: int) -> None:
        """Another target for the same challenge."""
        self._tx.run(RESIZE, id_=given, target=target)

    def counted(self, given: int, done: int) -> None:
        """So much of it was done, as far as is known now."""
        self._tx.run(COUNTED, id_=given, count=done)

    def recount(self, workspace: int, since: date) -> None:
        """What was done on that day and later ones is to be counted anew."""
        self._tx.run(RECOUNT, workspace=workspace, since=since)


def _given(row: Row) -> Given:
    return Given(**{name: getattr(row, name) for name in FIELDS}, id=row.id, done=row.done)
