"""What is kept of squads, as protocols. None of these stores reaches anything a member keeps in private.

Days are dates by the squad's clock. Whether somebody may do something is not asked here: powers are those
that the platform says the sender has, at the time (`Turn.by_admin`).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.core.address import Address
from bot.domain.schedule import Occurrence
from bot.domain.squads.answer import Answer
from bot.domain.squads.hours import Moment, Window
from bot.domain.squads.squad import Member, Squad
from bot.domain.squads.week import Commitment, Help

#: The posts of a squad: the check-in of a day, the recap of the week that ended before a day, and what is
#: wanted from the week that begins on it.
CHECK_IN, RECAP, COMMITMENTS = "check_in", "recap", "promises"


class Holidays(Protocol):
    """Public holidays, by country and region (ISO 3166, such as DE and BY)."""

    def name(self, country: str, region: str, day: date) -> str | None:
        """What is celebrated there on that day; None for nothing, and where the place isn't known."""

    def knows(self, country: str, region: str = "") -> bool:
        """Whether it can tell for this place."""


@dataclass(frozen=True, slots=True)
class Planned:
    """Something that comes round for a squad: what is planned, and the day of the last one."""

    squad: int
    moment: Moment
    next: Occurrence | None
    done_on: date | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Post:
    """A post of a squad in one of its channels, and the outbox row that it is."""

    address: Address
    row: int


class Roster(Protocol):
    """Who is in a squad."""

    def of(self, squad: int) -> list[Member]:
        """All who are members now, in the order in which they joined."""

    def ever(self, squad: int) -> list[Member]:
        """The same with those who left."""

    def get(self, squad: int, person: int) -> Member | None:
        """The member, also one who left."""

    def put(self, squad: int, member: Member) -> Member:
        """Store a new or changed member; who comes back joins last. The same with its order."""

    def wish(self, squad: int, person: int, apart_from: int) -> None:
        """A wish not to be partners with somebody; it is never shown to anybody else. Twice is once."""

    def unwish(self, squad: int, person: int, apart_from: int) -> None: ...
    def wishes(self, squad: int, person: int) -> list[int]:
        """Whom this person does not want as a partner."""

    def apart(self, squad: int) -> set[frozenset[int]]:
        """All pairs that are not to be drawn, without who wished so. For the draw alone."""


class CheckIns(Protocol):
    """A squad's days: their windows, answers and posts."""

    def begin(self, squad: int, week: date, hours: Window) -> Window:
        """The day's own window: of what was begun before nothing is changed, however the settings were."""

    def move(self, squad: int, hours: Window) -> None:
        """Change the window of a day that was begun, such as when the time is moved before it opens."""

    def find(self, squad: int, day: date) -> Window | None:
        """The window of a day that was begun."""

    def scheduled(self, squad: int, first: date, last: date) -> list[tuple[date, date]]:
        """The days that were begun, in order, each as (first day of its week, day)."""

    def answer(self, squad: int, answer: Answer) -> bool:
        """Store it if it is what counts (`squads.answer.counting`); whether anything changed.

        Raises LookupError where the day was not begun.
        """

    def withdraw(self, squad: int, person: int, day: date, *, filled: bool) -> bool:
        """Take an answer back: the one the log gave, or the one they gave; whether there was one."""

    def answers(self, squad: int, first: date, last: date) -> list[Answer]:
        """Of everybody, in the order of days and persons."""

    def answers_of(self, squad: int, person: int) -> list[Answer]:
        """Of one person, in the order of days."""

    def answer_of(self, squad: int, person: int, day: date) -> Answer | None:
        """Theirs for that day."""

    def active_before(self, squad: int, day: date, since: date = date.min) -> dict[int, date]:
        """The last day before it, of those from `since` on, on which a person did something, by person."""

    def spoken(self, squad: int, since: date) -> dict[int, date]:
        """The last day about which a person said something, or on which a week they promised for began.

        Of those from `since` on.
        """

    def best_before(self, squad: int, week: date) -> dict[int, int]:
        """The most done days in a week before the one that begins then, by person."""

    def posted(self, squad: int, kind: str, day: date, post: Post) -> None:
        """Remember where the post is; instead of an earlier one in the same channel."""

    def posts(self, squad: int, kind: str, day: date) -> list[Post]:
        """Those whose rows are still there."""


class Weeks(Protocol):
    """A squad's weeks: commitments, partners, help."""

    def commit(self, squad: int, commitment: Commitment, now: datetime) -> None:
        """Store it, instead of the person's earlier one for that week."""

    def uncommit(self, squad: int, person: int, week: date) -> None:
        """The person takes it back."""

    def commitment(self, squad: int, person: int, week: date) -> Commitment | None: ...
    def commitments(self, squad: int, week: date) -> list[Commitment]:
        """Of everybody for that week, by person."""

    def commitments_of(self, squad: int, person: int) -> list[Commitment]:
        """Of one person, in the order of weeks."""

    def helped(self, squad: int, help_: Help) -> None:
        """Somebody said so; said twice it is one."""

    def helps(self, squad: int, first: date, last: date) -> list[Help]: ...
    def draw(self, squad: int, week: date, groups: Sequence[Collection[int]]) -> None:
        """The partners of that week, instead of any drawn for it before."""

    def rounds(self, squad: int, weeks: int) -> list[list[frozenset[int]]]:
        """The groups of the last so many rounds, oldest first."""

    def partners(self, squad: int, person: int, week: date) -> list[int]:
        """The others in the person's group in that week."""


class SquadPlans(Protocol):
    """What comes round for squads, by the clock."""

    def due(self, now: datetime, limit: int) -> list[int]:
        """Ids of what is due, the earliest first; at one instant squad by squad, in the order of Moment."""

    def next_due(self) -> datetime | None:
        """The earliest instant at which something is planned."""

    def get(self, id_: int) -> Planned | None: ...
    def of(self, squad: int) -> Mapping[Moment, Planned]: ...
    def put(self, planned: Planned) -> None:
        """Store it, instead of the squad's earlier one for that moment."""

    def put_off(self, id_: int, until: datetime) -> None:
        """Look at it again then; nothing else changes."""


class Squads(Protocol):
    """Squads and their channels."""

    @property
    def roster(self) -> Roster: ...
    @property
    def check_ins(self) -> CheckIns: ...
    @property
    def weeks(self) -> Weeks: ...
    @property
    def plans(self) -> SquadPlans: ...

    def get(self, squad: int) -> Squad | None: ...
    def at(self, address: Address) -> Squad | None:
        """The squad that lives in this channel: in the thread itself, not merely in its chat."""

    def of(self, person: int) -> list[Squad]:
        """Those in which the person is a member now, oldest first."""

    def ever_of(self, person: int) -> list[Squad]:
        """The same with those that the person left."""

    def add(self, squad: Squad, now: datetime) -> Squad:
        """The new squad with its id."""

    def save(self, squad: Squad) -> None: ...
    def end(self, squad: int, day: date, now: datetime) -> None:
        """It is over: it lives nowhere, has no plans, and no members from that day on; nothing here finds it.

        Partners, wishes, codes and what its posts said are deleted. Each member's own days and commitments
        stay theirs: they are in their export, and go when they are erased.
        """

    def channels(self, squad: int) -> list[Address]:
        """Where it lives, oldest first."""

    def settle(self, squad: int, address: Address) -> None:
        """It lives there from now on, instead of any other squad."""

    def leave(self, address: Address) -> None:
        """No squad lives there any more."""

    def offer(self, squad: int, digest: str, expires_at: datetime) -> None:
        """Keep the digest of a code that lets a second channel join, instead of an earlier one."""

    def redeem(self, digest: str, now: datetime) -> Squad | None:
        """The squad whose open code this is; the code is used up by it. None for any other code."""

    def export(self, squad: int) -> dict[str, object]:
        """The squad's own data as plain JSON values: settings, members by their names there, days, weeks.

        Neither wishes nor anything that is kept of members elsewhere.
        """

    def scrub(self, person: int) -> None:
        """Delete all that is of this person in any squad, and empty what the outbox keeps of its posts.

        `People.erase` does it. Posts that still show are to be edited afterwards.
        """

    def join(self, stays: int, goes: int) -> None:
        """Two persons turned out to be one: all that is `goes`'s in squads is `stays`'s.

        Where both said something for the same day or week, what `stays` said stays.
        """
