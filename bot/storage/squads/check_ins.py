"""A squad's days: their windows, answers and posts."""

from datetime import date
from typing import Any

from sqlalchemy import BindParameter, bindparam, delete, func, insert, literal, or_, select, update

from bot.core.squads import Post
from bot.domain.squads.answer import ACTIVE, Answer, State, counting
from bot.domain.squads.hours import Window
from bot.storage.channels import COLUMNS, Channels, address
from bot.storage.engine import Row, Transaction
from bot.storage.schema import channel
from bot.storage.squads.tables import squad_answer, squad_commitment, squad_day, squad_post
from bot.storage.statement import Query

_SQUAD: BindParameter[int] = bindparam("squad")
_PERSON: BindParameter[int] = bindparam("person")
_DAY: BindParameter[date] = bindparam("on")
_THERE = squad_day.c.squad_id == _SQUAD
_INSTANTS = ("begins_at", "opens_at", "closes_at", "ends_at")
_DAYS = select(squad_day.c.id, squad_day.c.day, *(squad_day.c[name] for name in _INSTANTS))
FIND = Query(lambda: _DAYS.where(_THERE, squad_day.c.day == _DAY))
BEGIN = Query(
    lambda: insert(squad_day).values(
        {name: bindparam(name) for name in ("week", *_INSTANTS)} | {"squad_id": _SQUAD, "day": _DAY}
    )
)
MOVE = Query(
    lambda: (
        update(squad_day)
        .where(_THERE, squad_day.c.day == _DAY)
        .values({name: bindparam(name) for name in _INSTANTS})
    )
)
SCHEDULED = Query(
    lambda: (
        select(squad_day.c.week, squad_day.c.day)
        .where(_THERE, squad_day.c.day >= bindparam("first"), squad_day.c.day <= bindparam("last"))
        .order_by(squad_day.c.day)
    )
)
_ANSWERS = (
    select(
        squad_answer.c.person_id,
        squad_day.c.day,
        squad_answer.c.state,
        squad_answer.c.answered_at,
        squad_answer.c.words,
        squad_answer.c.filled,
    )
    .join(squad_day, squad_day.c.id == squad_answer.c.squad_day_id)
    .where(_THERE)
    .order_by(squad_day.c.day, squad_answer.c.person_id)
)
ANSWERS = Query(
    lambda: _ANSWERS.where(squad_day.c.day >= bindparam("first"), squad_day.c.day <= bindparam("last"))
)
ANSWERS_OF = Query(lambda: _ANSWERS.where(squad_answer.c.person_id == _PERSON))
ANSWERED = Query(lambda: _ANSWERS.where(squad_day.c.day == _DAY, squad_answer.c.person_id == _PERSON))
_ONE = (squad_answer.c.squad_day_id == bindparam("day_id"), squad_answer.c.person_id == _PERSON)
_SAID: dict[str, BindParameter[Any]] = {
    name: bindparam(name) for name in ("state", "words", "filled", "answered_at")
}
ANSWER = Query(
    lambda: insert(squad_answer).values(_SAID | {"squad_day_id": bindparam("day_id"), "person_id": _PERSON})
)
CHANGE = Query(lambda: update(squad_answer).where(*_ONE).values(_SAID))
WITHDRAW = Query(lambda: delete(squad_answer).where(*_ONE, squad_answer.c.filled == bindparam("was_filled")))
_THEIRS = squad_answer.join(squad_day, squad_day.c.id == squad_answer.c.squad_day_id)
ACTIVE_BEFORE = Query(
    lambda: (
        select(squad_answer.c.person_id, func.max(squad_day.c.day).label("day"))
        .select_from(_THEIRS)
        .where(
            _THERE,
            squad_day.c.day < _DAY,
            squad_day.c.day >= bindparam("since"),
            or_(*(squad_answer.c.state == literal(state.value) for state in sorted(ACTIVE))),
        )
        .group_by(squad_answer.c.person_id)
    )
)
LAST_ANSWER = Query(
    lambda: (
        select(squad_answer.c.person_id, func.max(squad_day.c.day).label("day"))
        .select_from(_THEIRS)
        .where(_THERE)
        .group_by(squad_answer.c.person_id)
    )
)
LAST_COMMITMENT = Query(
    lambda: (
        select(squad_commitment.c.person_id, func.max(squad_commitment.c.week).label("day"))
        .where(squad_commitment.c.squad_id == _SQUAD)
        .group_by(squad_commitment.c.person_id)
    )
)
_WEEKS = (
    select(squad_answer.c.person_id, func.count().label("done"))
    .select_from(_THEIRS)
    .where(_THERE, squad_day.c.week < _DAY, squad_answer.c.state == literal(State.DONE.value))
    .group_by(squad_answer.c.person_id, squad_day.c.week)
    .subquery()
)
BEST_BEFORE = Query(
    lambda: select(_WEEKS.c.person_id, func.max(_WEEKS.c.done).label("done")).group_by(_WEEKS.c.person_id)
)
_POST = (
    squad_post.c.squad_id == _SQUAD,
    squad_post.c.kind == bindparam("of_kind"),
    squad_post.c.day == _DAY,
)
UNPOST = Query(lambda: delete(squad_post).where(*_POST, squad_post.c.channel_id == bindparam("channel")))
POST = Query(
    lambda: insert(squad_post).values(
        squad_id=_SQUAD,
        kind=bindparam("of_kind"),
        day=_DAY,
        channel_id=bindparam("channel"),
        outbox_id=bindparam("row"),
    )
)
POSTS = Query(
    lambda: (
        select(squad_post.c.outbox_id, *COLUMNS)
        .join(channel, channel.c.id == squad_post.c.channel_id)
        .where(*_POST)
        .order_by(squad_post.c.id)
    )
)


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
        instants = {name: getattr(hours, name) for name in _INSTANTS}
        self._tx.run(BEGIN, squad=squad, on=hours.day, week=week, **instants)
        return hours

    def move(self, squad: int, hours: Window) -> None:
        """Change the window of a day that was begun; nothing where it was not."""
        instants = {name: getattr(hours, name) for name in _INSTANTS}
        self._tx.run(MOVE, squad=squad, on=hours.day, **instants)

    def find(self, squad: int, day: date) -> Window | None:
        """The window of a day that was begun."""
        row = self._tx.one(FIND, squad=squad, on=day)
        return None if row is None else Window(row.day, *(getattr(row, name) for name in _INSTANTS))

    def scheduled(self, squad: int, first: date, last: date) -> list[tuple[date, date]]:
        """The days that were begun, in order, each as (first day of its week, day)."""
        return [(row.week, row.day) for row in self._tx.all(SCHEDULED, squad=squad, first=first, last=last)]

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
        self._tx.run(ANSWER if before is None else CHANGE, day_id=day, person=answer.person, **said)
        return True

    def withdraw(self, squad: int, person: int, day: date, *, filled: bool) -> bool:
        """Take an answer back: the one the log gave, or the one they gave; whether there was one."""
        where = self._day(squad, day)
        return self._tx.run(WITHDRAW, day_id=where, person=person, was_filled=filled) > 0

    def answers(self, squad: int, first: date, last: date) -> list[Answer]:
        """Of everybody, in the order of days and persons."""
        return [_answer(row) for row in self._tx.all(ANSWERS, squad=squad, first=first, last=last)]

    def answers_of(self, squad: int, person: int) -> list[Answer]:
        """Of one person, in the order of days."""
        return [_answer(row) for row in self._tx.all(ANSWERS_OF, squad=squad, person=person)]

    def answer_of(self, squad: int, person: int, day: date) -> Answer | None:
        """Theirs for that day."""
        row = self._tx.one(ANSWERED, squad=squad, on=day, person=person)
        return None if row is None else _answer(row)

    def active_before(self, squad: int, day: date, since: date = date.min) -> dict[int, date]:
        """The last day before it, of those from `since` on, on which a person did something, by person."""
        rows = self._tx.all(ACTIVE_BEFORE, squad=squad, on=day, since=since)
        return {row.person_id: row.day for row in rows}

    def spoken(self, squad: int) -> dict[int, date]:
        """The last day about which a person said something, or on which a week they promised for began."""
        found: dict[int, date] = {}
        for query in (LAST_ANSWER, LAST_COMMITMENT):
            for row in self._tx.all(query, squad=squad):
                found[row.person_id] = max(row.day, found.get(row.person_id, row.day))
        return found

    def best_before(self, squad: int, week: date) -> dict[int, int]:
        """The most done days in a week before the one that begins then, by person."""
        return {row.person_id: row.done for row in self._tx.all(BEST_BEFORE, squad=squad, on=week)}

    def posted(self, squad: int, kind: str, day: date, post: Post) -> None:
        """Remember where the post is; instead of an earlier one in the same channel."""
        where = {"squad": squad, "of_kind": kind, "on": day, "channel": self._channels.id(post.address)}
        self._tx.run(UNPOST, **where)
        self._tx.run(POST, row=post.row, **where)

    def posts(self, squad: int, kind: str, day: date) -> list[Post]:
        """Those whose rows are still there."""
        rows = self._tx.all(POSTS, squad=squad, of_kind=kind, on=day)
        return [Post(address(row), row.outbox_id) for row in rows]

    def _day(self, squad: int, day: date) -> int:
        row = self._tx.one(FIND, squad=squad, on=day)
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
