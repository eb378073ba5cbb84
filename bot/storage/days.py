"""The challenges given, and how they were answered."""

from datetime import date, datetime

from bot.core.stores import Given
from bot.storage.compiled import days as sql
from bot.storage.engine import Row, Transaction
from bot.storage.fields import GIVEN


class DayStore:
    """Fulfils core.stores.Days."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def of(self, workspace: int, day: date) -> Given | None:
        """The challenge that counts on that day."""
        row = self._tx.one(sql.OF_DAY, workspace=workspace, day=day)
        return None if row is None else _given(row)

    def history(self, workspace: int, since: date) -> list[Given]:
        """All that were given from that day on, replaced ones included, in order."""
        return [_given(row) for row in self._tx.all(sql.HISTORY, workspace=workspace, since=since)]

    def give(self, workspace: int, person: int, given: Given, now: datetime) -> Given:
        """Store it; the same with its id."""
        values = {name: getattr(given, name) for name in GIVEN if name != "because"}
        row = self._tx.one(
            sql.GIVE,
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
        self._tx.run(sql.ANSWER, id_=given, answer=answer)

    def resize(self, given: int, target: int) -> None:
        """Another target for the same challenge."""
        self._tx.run(sql.RESIZE, id_=given, target=target)

    def counted(self, given: int, done: int) -> None:
        """So much of it was done, as far as is known now."""
        self._tx.run(sql.COUNTED, id_=given, count=done)

    def recount(self, workspace: int, since: date) -> None:
        """What was done on that day and later ones is to be counted anew."""
        self._tx.run(sql.RECOUNT, workspace=workspace, since=since)


def _given(row: Row) -> Given:
    return Given(**{name: getattr(row, name) for name in GIVEN}, id=row.id, done=row.done)
