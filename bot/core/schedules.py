"""When the bot speaks to whom by itself, as values and the stores that keep them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from bot.core.address import Address
from bot.domain.rhythm import Rhythm
from bot.domain.schedule import Occurrence, Rule

#: Kinds of schedules: the prompt of each day, and the one nudge that may follow it.
DAILY, NUDGE = "daily", "nudge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """Something said to a person at `home` whenever `rule` comes round in `zone` (an IANA name).

    `next` is what is planned, None for nothing; `done_on` the scheduled date of the last one.
    """

    person: int
    kind: str
    home: Address
    rule: Rule
    zone: str
    next: Occurrence | None
    done_on: date | None = None
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A schedule that has come round, with all that decides whether to speak.

    `place` is the store's own id of the chat, `person_zone` where the person is by now, `heard_at` when they
    last wrote.
    """

    id: int
    person: int
    kind: str
    place: int
    platform: str
    reachable: bool
    rule: Rule
    zone: str
    planned: Occurrence
    rhythm: Rhythm
    person_zone: str
    heard_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """What comes of something that has come round: for which day it was, and when the next one is planned.

    `prompt` is what is to be put into words and said, if anything; nobody wants that after `until`. `rhythm`
    is the person's after a day's prompt, and `nudge` what follows that.
    """

    due: Due
    day: date
    following: Occurrence | None = None
    prompt: Mapping[str, Any] | None = None
    until: datetime | None = None
    rhythm: Rhythm | None = None
    nudge: Occurrence | None = None


class Schedules(Protocol):
    """What is planned."""

    def due(self, now: datetime, platforms: Collection[str], limit: int) -> list[Due]:
        """What is due on these platforms, the earliest first."""

    def met(self, met: Sequence[Met]) -> None:
        """They came round; the next ones are planned, and the nudges that follow prompts."""

    def cancel(self, person: int, kind: str) -> None:
        """Nothing of this kind is planned for the person."""

    def next_due(self, platforms: Collection[str]) -> datetime | None:
        """The earliest instant at which something is planned on these platforms."""

    def get(self, schedule: int) -> Schedule | None: ...
    def of(self, person: int, kind: str) -> Schedule | None: ...
    def put(self, schedule: Schedule) -> None:
        """Store it, instead of the person's earlier one of that kind."""

    def put_off(self, schedule: int, until: datetime) -> None:
        """Look at it again then; nothing else changes."""

    def astray(self, now: datetime, platforms: Collection[str], after: int, limit: int) -> list[Schedule]:
        """Daily ones whose plans only a clock that was wrong can have made, by id from `after` on."""

    def move(self, person: int, home: Address) -> None:
        """Where the person is spoken to from now on."""


class Rhythms(Protocol):
    """How people want to be spoken to."""

    def of(self, person: int) -> Rhythm: ...
    def save(self, person: int, rhythm: Rhythm) -> None: ...
    def prompted(self, met: Sequence[Met]) -> None:
        """Store what prompts change: when, how many stay without an answer, that a pause is over."""

    def heard_at(self, person: int) -> datetime | None:
        """When the person last wrote, or pressed something."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """What a person promised for the week that begins on `week`. `outcome`: "", kept, partly or not."""

    week: date
    words: str
    outcome: str = ""


class Commitments(Protocol):
    """What people promised for their weeks."""

    def of(self, workspace: int, week: date) -> Commitment | None: ...
    def put(self, workspace: int, person: int, commitment: Commitment, now: datetime) -> None:
        """Store it, instead of the week's earlier one."""
