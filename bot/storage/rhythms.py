"""How people want to be spoken to, and what they promised for their weeks."""

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import lru_cache

from bot.core.schedules import Commitment, Met
from bot.domain.rhythm import Hours, Rhythm
from bot.storage.compiled import rhythms as sql
from bot.storage.engine import Row, Transaction


class RhythmStore:
    """Fulfils core.schedules.Rhythms."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def of(self, person: int) -> Rhythm:
        """The person's rhythm; the usual one where they never said anything about it."""
        row = self._tx.one(sql.OF, person=person)
        return Rhythm() if row is None else rhythm_of(row)

    def save(self, person: int, rhythm: Rhythm) -> None:
        """Store it, instead of the earlier one."""
        values = {
            "rest": digits(rhythm.rest),
            "quiet_from": rhythm.quiet.start.isoformat("minutes") if rhythm.quiet else None,
            "quiet_until": rhythm.quiet.end.isoformat("minutes") if rhythm.quiet else None,
            "nudges": rhythm.nudges,
            "paused": rhythm.paused,
            "back_on": rhythm.back_on,
            "prompted_at": rhythm.prompted_at,
            "unanswered": rhythm.unanswered,
        }
        if not self._tx.run(sql.SAVE, person=person, **values):
            self._tx.run(sql.ADD, person_id=person, **values)

    def prompted(self, met: Sequence[Met]) -> None:
        """Store what prompts change: when, how many stay without an answer, that a pause is over."""
        changed = [(one.due.person, one.rhythm) for one in met if one.rhythm is not None]
        rows = (
            {
                "person": person,
                "prompted_at": rhythm.prompted_at,
                "unanswered": rhythm.unanswered,
                "paused": rhythm.paused,
                "back_on": rhythm.back_on,
            }
            for person, rhythm in changed
        )
        if self._tx.each(sql.PROMPTED, rows) < len(changed):  # some never had one of their own
            for person, rhythm in changed:
                self.save(person, rhythm)

    def heard_at(self, person: int) -> datetime | None:
        """When the person last wrote, or pressed something."""
        heard: datetime | None = self._tx.value(sql.HEARD, person=person)
        return heard


@lru_cache(maxsize=256)
def digits(weekdays: frozenset[int]) -> str:
    """ISO weekdays as text: «12345»."""
    return "".join(str(one) for one in sorted(weekdays))


def rhythm_of(row: Row) -> Rhythm:
    """The rhythm that a row with the rhythm's columns holds."""
    quiet = None
    if row.quiet_from is not None and row.quiet_until is not None:
        quiet = Hours(time.fromisoformat(row.quiet_from), time.fromisoformat(row.quiet_until))
    return Rhythm(
        rest=frozenset(map(int, row.rest)),
        quiet=quiet,
        nudges=bool(row.nudges),
        paused=bool(row.paused),
        back_on=row.back_on,
        prompted_at=row.prompted_at,
        unanswered=row.unanswered,
    )


class CommitmentStore:
    """Fulfils core.schedules.Commitments."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def of(self, workspace: int, week: date) -> Commitment | None:
        """The promise for the week that begins on that Monday."""
        row = self._tx.one(sql.PROMISED, workspace=workspace, monday=week)
        return None if row is None else Commitment(row.week, row.words, row.outcome)

    def put(self, workspace: int, person: int, commitment: Commitment, now: datetime) -> None:
        """Store it, instead of the week's earlier one."""
        said = {"words": commitment.words, "outcome": commitment.outcome}
        if not self._tx.run(sql.REVISE, workspace=workspace, monday=commitment.week, **said):
            made = {"workspace_id": workspace, "person_id": person, "week": commitment.week, "made_at": now}
            self._tx.run(sql.PROMISE, **made, **said)
