"""A squad's weeks: commitments, partners, help."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from bot.domain.squads.week import Commitment, Help, Outcome
from bot.storage.compiled.squads import weeks as sql
from bot.storage.engine import Row, Transaction


class WeekStore:
    """Fulfils core.squads.Weeks."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def commit(self, squad: int, commitment: Commitment, now: datetime) -> None:
        """Store it, instead of the person's earlier one for that week."""
        said = {
            "what": commitment.what,
            "at_time": commitment.when,
            "at_place": commitment.where,
            "outcome": commitment.outcome.value if commitment.outcome else "",
        }
        where = {"squad": squad, "person": commitment.person, "first": commitment.week}
        if not self._tx.run(sql.REVISE, **where, **said):
            self._tx.run(sql.COMMIT, **where, **said, now=now)

    def uncommit(self, squad: int, person: int, week: date) -> None:
        """The person wants nothing from that week any more."""
        self._tx.run(sql.UNCOMMIT, squad=squad, person=person, first=week)

    def commitment(self, squad: int, person: int, week: date) -> Commitment | None:
        """What the person committed to for the week that begins then."""
        row = self._tx.one(sql.COMMITMENT, squad=squad, person=person, first=week)
        return None if row is None else _commitment(row)

    def commitments(self, squad: int, week: date) -> list[Commitment]:
        """Of everybody for that week, by person."""
        return [_commitment(row) for row in self._tx.all(sql.COMMITMENTS, squad=squad, first=week)]

    def commitments_of(self, squad: int, person: int) -> list[Commitment]:
        """Of one person, in the order of weeks."""
        return [_commitment(row) for row in self._tx.all(sql.COMMITMENTS_OF, squad=squad, person=person)]

    def helped(self, squad: int, help_: Help) -> None:
        """Somebody said so; said twice it is one."""
        what = {"squad": squad, "person": help_.by, "whom": help_.whom, "on": help_.day}
        self._tx.run(sql.UNHELP, **what)
        self._tx.run(sql.HELP, **what)

    def helps(self, squad: int, first: date, last: date) -> list[Help]:
        """Who helped whom from first to last, in the order in which it was said."""
        rows = self._tx.all(sql.HELPS, squad=squad, first=first, last=last)
        return [Help(row.person_id, row.helped_id, row.day) for row in rows]

    def draw(self, squad: int, week: date, groups: Sequence[Collection[int]]) -> None:
        """The partners of that week, instead of any drawn for it before."""
        self._tx.run(sql.UNDRAW, squad=squad, first=week)
        for number, group in enumerate(groups):
            for person in sorted(group):
                self._tx.run(sql.DRAW, squad=squad, first=week, group_number=number, person=person)

    def rounds(self, squad: int, weeks: int) -> list[list[frozenset[int]]]:
        """The groups of the last so many rounds, oldest first."""
        found: dict[str, dict[int, list[int]]] = {}
        for week, number, person in self._tx.all(sql.ROUNDS, squad=squad, most=weeks):
            found.setdefault(week, {}).setdefault(number, []).append(person)
        return [[frozenset(group) for group in groups.values()] for groups in found.values()]

    def partners(self, squad: int, person: int, week: date) -> list[int]:
        """The others in the person's group in that week."""
        rows = self._tx.all(sql.PARTNERS, squad=squad, person=person, first=week)
        return [row.person_id for row in rows]


def _commitment(row: Row) -> Commitment:
    return Commitment(
        person=row.person_id,
        week=row.week,
        what=row.what,
        when=row.at_time,
        where=row.at_place,
        outcome=Outcome(row.outcome) if row.outcome else None,
    )
