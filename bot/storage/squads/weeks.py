"""A squad's weeks: commitments, partners, help."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import BindParameter, bindparam, delete, insert, select, update

from bot.domain.squads.week import Commitment, Help, Outcome
from bot.storage.engine import Row, Transaction
from bot.storage.squads.tables import squad_commitment, squad_help, squad_partner
from bot.storage.statement import Query

_SQUAD: BindParameter[int] = bindparam("squad")
_PERSON: BindParameter[int] = bindparam("person")
_WEEK: BindParameter[date] = bindparam("first")

_COMMITMENTS = select(
    *(squad_commitment.c[name] for name in ("person_id", "week", "what", "at_time", "at_place", "outcome"))
).where(squad_commitment.c.squad_id == _SQUAD)
_THAT_WEEK = squad_commitment.c.week == _WEEK
_THEIRS = squad_commitment.c.person_id == _PERSON
COMMITMENT = Query(lambda: _COMMITMENTS.where(_THEIRS, _THAT_WEEK))
COMMITMENTS = Query(lambda: _COMMITMENTS.where(_THAT_WEEK).order_by(squad_commitment.c.person_id))
COMMITMENTS_OF = Query(lambda: _COMMITMENTS.where(_THEIRS).order_by(squad_commitment.c.week))
_SAID: dict[str, BindParameter[Any]] = {
    name: bindparam(name) for name in ("what", "at_time", "at_place", "outcome")
}
COMMIT = Query(
    lambda: insert(squad_commitment).values(
        _SAID | {"squad_id": _SQUAD, "person_id": _PERSON, "week": _WEEK, "made_at": bindparam("now")}
    )
)
REVISE = Query(
    lambda: (
        update(squad_commitment)
        .where(squad_commitment.c.squad_id == _SQUAD, _THEIRS, _THAT_WEEK)
        .values(_SAID)
    )
)
UNCOMMIT = Query(
    lambda: delete(squad_commitment).where(squad_commitment.c.squad_id == _SQUAD, _THEIRS, _THAT_WEEK)
)
_HELP = (
    squad_help.c.squad_id == _SQUAD,
    squad_help.c.person_id == _PERSON,
    squad_help.c.helped_id == bindparam("whom"),
    squad_help.c.day == bindparam("on"),
)
UNHELP = Query(lambda: delete(squad_help).where(*_HELP))
HELP = Query(
    lambda: insert(squad_help).values(
        squad_id=_SQUAD, person_id=_PERSON, helped_id=bindparam("whom"), day=bindparam("on")
    )
)
HELPS = Query(
    lambda: (
        select(squad_help.c.person_id, squad_help.c.helped_id, squad_help.c.day)
        .where(
            squad_help.c.squad_id == _SQUAD, squad_help.c.day >= _WEEK, squad_help.c.day <= bindparam("last")
        )
        .order_by(squad_help.c.id)
    )
)
_DRAWN = squad_partner.c.squad_id == _SQUAD
UNDRAW = Query(lambda: delete(squad_partner).where(_DRAWN, squad_partner.c.week == _WEEK))
DRAW = Query(
    lambda: insert(squad_partner).values(
        squad_id=_SQUAD, week=_WEEK, number=bindparam("group_number"), person_id=_PERSON
    )
)
_LATEST = (
    select(squad_partner.c.week)
    .where(_DRAWN)
    .distinct()
    .order_by(squad_partner.c.week.desc())
    .limit(bindparam("most"))
)
ROUNDS = Query(
    lambda: (
        select(squad_partner.c.week, squad_partner.c.number, squad_partner.c.person_id)
        .where(_DRAWN, squad_partner.c.week.in_(_LATEST))
        .order_by(squad_partner.c.week, squad_partner.c.number, squad_partner.c.person_id)
    )
)
_MINE = squad_partner.alias("mine")
PARTNERS = Query(
    lambda: (
        select(squad_partner.c.person_id)
        .join(
            _MINE,
            (_MINE.c.squad_id == squad_partner.c.squad_id)
            & (_MINE.c.week == squad_partner.c.week)
            & (_MINE.c.number == squad_partner.c.number),
        )
        .where(_DRAWN, squad_partner.c.week == _WEEK, _MINE.c.person_id == _PERSON)
        .where(squad_partner.c.person_id != _PERSON)
        .order_by(squad_partner.c.person_id)
    )
)


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
        if not self._tx.run(REVISE, **where, **said):
            self._tx.run(COMMIT, **where, **said, now=now)

    def uncommit(self, squad: int, person: int, week: date) -> None:
        """The person wants nothing from that week any more."""
        self._tx.run(UNCOMMIT, squad=squad, person=person, first=week)

    def commitment(self, squad: int, person: int, week: date) -> Commitment | None:
        """What the person committed to for the week that begins then."""
        row = self._tx.one(COMMITMENT, squad=squad, person=person, first=week)
        return None if row is None else _commitment(row)

    def commitments(self, squad: int, week: date) -> list[Commitment]:
        """Of everybody for that week, by person."""
        return [_commitment(row) for row in self._tx.all(COMMITMENTS, squad=squad, first=week)]

    def commitments_of(self, squad: int, person: int) -> list[Commitment]:
        """Of one person, in the order of weeks."""
        return [_commitment(row) for row in self._tx.all(COMMITMENTS_OF, squad=squad, person=person)]

    def helped(self, squad: int, help_: Help) -> None:
        """Somebody said so; said twice it is one."""
        what = {"squad": squad, "person": help_.by, "whom": help_.whom, "on": help_.day}
        self._tx.run(UNHELP, **what)
        self._tx.run(HELP, **what)

    def helps(self, squad: int, first: date, last: date) -> list[Help]:
        """Who helped whom from first to last, in the order in which it was said."""
        rows = self._tx.all(HELPS, squad=squad, first=first, last=last)
        return [Help(row.person_id, row.helped_id, row.day) for row in rows]

    def draw(self, squad: int, week: date, groups: Sequence[Collection[int]]) -> None:
        """The partners of that week, instead of any drawn for it before."""
        self._tx.run(UNDRAW, squad=squad, first=week)
        for number, group in enumerate(groups):
            for person in sorted(group):
                self._tx.run(DRAW, squad=squad, first=week, group_number=number, person=person)

    def rounds(self, squad: int, weeks: int) -> list[list[frozenset[int]]]:
        """The groups of the last so many rounds, oldest first."""
        rows = self._tx.all(ROUNDS, squad=squad, most=weeks)
        return [
            [frozenset(row.person_id for row in group) for _, group in groupby(found, lambda row: row.number)]
            for _, found in groupby(rows, lambda row: row.week)
        ]

    def partners(self, squad: int, person: int, week: date) -> list[int]:
        """The others in the person's group in that week."""
        rows = self._tx.all(PARTNERS, squad=squad, person=person, first=week)
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
