"""A squad's days: their windows, answers and posts."""

from datetime import date

from bot.core.squads import Post
from bot.domain.squads.answer import Answer, State, counting
from bot.domain.squads.hours import Window
from bot.storage.channels import Channels, address
from bot.storage.compiled.squads import check_ins as sql
from bot.storage.engine import Row, Transaction
from bot.storage.fields import INSTANTS


class CheckInStore:
    """Fulfils core.squads.CheckIns."""

    def __init__(self, transaction: Transaction, channels: Channels) -> None:
        self._tx = transaction
        self._channels = channels

    def begin(self, squad: int, week: date, hours: Window) -> Window:
        """The day's own window: of what was begun before nothing is changed, however the settings were."""
        known = self.find(squad, hours.day)
        if known is not None:
            return known
        instants = {name: getattr(hours, name) for name in INSTANTS}
        self._tx.run(sql.BEGIN, squad=squad, on=hours.day, week=week, **instants)
        return hours

    def move(self, squad: int, hours: Window) -> None:
        """Change the window of a day that was begun; nothing where it was not."""
        instants = {name: getattr(hours, name) for name in INSTANTS}
        self._tx.run(sql.MOVE, squad=squad, on=hours.day, **instants)

    def find(self, squad: int, day: date) -> Window | None:
        """The window of a day that was begun."""
        row = self._tx.one(sql.FIND, squad=squad, on=day)
        return None if row is None else Window(row.day, *(getattr(row, name) for name in INSTANTS))

    def scheduled(self, squad: int, first: date, last: date) -> list[tuple[date, date]]:
        """The days that were begun, in order, each as (first day of its week, day)."""
        return [
            (row.week, row.day) for row in self._tx.all(sql.SCHEDULED, squad=squad, first=first, last=last)
        ]

    def answer(self, squad: int, answer: Answer) -> bool:
        """Store it if it is what counts; whether anything changed. LookupError where no day was begun."""
        before = self.answer_of(squad, answer.person, answer.day)
        if counting(before, answer) != answer or before == answer:
            return False
        said = {
            "state": answer.state.value,
            "words": answer.words,
            "filled": answer.filled,
            "answered_at": answer.at,
        }
        day = self._day(squad, answer.day)
        self._tx.run(sql.ANSWER if before is None else sql.CHANGE, day_id=day, person=answer.person, **said)
        return True

    def withdraw(self, squad: int, person: int, day: date, *, filled: bool) -> bool:
        """Take an answer back: the one the log gave, or the one they gave; whether there was one."""
        where = self._day(squad, day)
        return self._tx.run(sql.WITHDRAW, day_id=where, person=person, was_filled=filled) > 0

    def answers(self, squad: int, first: date, last: date) -> list[Answer]:
        """Of everybody, in the order of days and persons."""
        return [_answer(row) for row in self._tx.all(sql.ANSWERS, squad=squad, first=first, last=last)]

    def answers_of(self, squad: int, person: int) -> list[Answer]:
        """Of one person, in the order of days."""
        return [_answer(row) for row in self._tx.all(sql.ANSWERS_OF, squad=squad, person=person)]

    def answer_of(self, squad: int, person: int, day: date) -> Answer | None:
        """Theirs for that day."""
        row = self._tx.one(sql.ANSWERED, squad=squad, on=day, person=person)
        return None if row is None else _answer(row)

    def active_before(self, squad: int, day: date, since: date = date.min) -> dict[int, date]:
        """The last day before it, of those from `since` on, on which a person did something, by person."""
        rows = self._tx.all(sql.ACTIVE_BEFORE, squad=squad, on=day, since=since)
        return {row.person_id: row.day for row in rows}

    def spoken(self, squad: int, since: date) -> dict[int, date]:
        """The last day about which a person said something, or on which a week they promised for began.

        Of those from `since` on.
        """
        found: dict[int, date] = {}
        for query in (sql.LAST_ANSWER, sql.LAST_COMMITMENT):
            for row in self._tx.all(query, squad=squad, since=since):
                found[row.person_id] = max(row.day, found.get(row.person_id, row.day))
        return found

    def best_before(self, squad: int, week: date) -> dict[int, int]:
        """The most done days in a week before the one that begins then, by person."""
        return {row.person_id: row.done for row in self._tx.all(sql.BEST_BEFORE, squad=squad, on=week)}

    def posted(self, squad: int, kind: str, day: date, post: Post) -> None:
        """Remember where the post is; instead of an earlier one in the same channel."""
        where = {"squad": squad, "of_kind": kind, "on": day, "channel": self._channels.id(post.address)}
        self._tx.run(sql.UNPOST, **where)
        self._tx.run(sql.POST, row=post.row, **where)

    def posts(self, squad: int, kind: str, day: date) -> list[Post]:
        """Those whose rows are still there."""
        rows = self._tx.all(sql.POSTS, squad=squad, of_kind=kind, on=day)
        return [Post(address(row), row.outbox_id) for row in rows]

    def _day(self, squad: int, day: date) -> int:
        row = self._tx.one(sql.FIND, squad=squad, on=day)
        if row is None:
            raise LookupError("no check-in was begun on that day")
        found: int = row.id
        return found


def _answer(row: Row) -> Answer:
    return Answer(
        person=row.person_id,
        day=row.day,
        state=State(row.state),
        at=row.answered_at,
        words=row.words,
        filled=bool(row.filled),
    )
