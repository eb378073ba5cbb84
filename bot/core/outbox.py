"""What is to be said and what was: the rows of the outbox, and the store that keeps them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bot.core.address import Address
from bot.core.schedules import Met
from bot.domain.say import Say


@dataclass(frozen=True, slots=True)
class Queued:
    """A row of the outbox. After `until`, where it has one, nobody wants it any more.

    `only_for` is the native id of the one who sees it where others read along; `event` is what it answers.
    `prompt` is there while its words are still to be found (see composing.py).
    """

    id: int
    address: Address
    person: int | None
    say: Say
    broadcast: bool = False
    edits: int | None = None
    edits_native: str = ""
    attempts: int = 0
    choices_open: bool = False
    answers: int | None = None
    locale: str = "en"
    until: datetime | None = None
    only_for: str = ""
    event: str = ""
    place: str = ""
    prompt: Mapping[str, Any] | None = None
    due_at: datetime | None = None
    """Since when it is due (UTC), or due again."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits in a lane of a platform: how many rows, and when the first of them is due (UTC)."""

    platform: str
    broadcast: bool
    rows: int
    first_due: datetime


@dataclass(frozen=True, slots=True)
class Parked:
    """A row that can't be sent, for the operator: never what it says."""

    id: int
    platform: str
    at: datetime
    why: str


class NotAloud(AssertionError):
    """Something that isn't meant for a group was about to be said there: a fault, and nothing is said."""


class Outbox(Protocol):
    """What is to be said, and what was.

    Each chat has two lanes, one of replies and one of broadcasts; within a lane the order of rows holds.
    """

    def put(
        self,
        address: Address,
        person: int | None,
        say: Say,
        now: datetime,
        *,
        answers: int | None = None,
        edits: int | None = None,
        broadcast: bool = False,
        until: datetime | None = None,
        only_for: str = "",
        event: str = "",
    ) -> int | None:
        """Have it said; the row's id. None: a broadcast where nobody is reachable, and nothing is queued.

        A broadcast that `edits` a message takes the place of one that still waits to do so. `event` is what
        it answers where no message is kept. Raises NotAloud for what others may not read.
        """

    def prompt(self, met: Sequence[Met], now: datetime) -> None:
        """Have what is to be said with them said; the words are found when it goes."""

    def post(
        self,
        address: Address,
        post: Mapping[str, Any],
        now: datetime,
        *,
        edits: int | None = None,
        until: datetime | None = None,
    ) -> int | None:
        """Have a post of a squad shown, or changed, whose words are found when it goes; the row's id.

        A change takes the place of one that still waits. None where nobody is reachable.
        """

    def word(self, row: int, say: Say) -> None:
        """These are the words of what had none yet."""

    def reachable(self, address: Address) -> bool:
        """False where the platform said that nobody is there, and nobody has written since."""

    def claim(
        self,
        platforms: frozenset[str],
        now: datetime,
        lease_until: datetime,
        *,
        replies: int,
        broadcasts: int,
    ) -> list[Queued]:
        """So many rows of these platforms that are due, not leased, and the first of their lane, now leased.

        Replies come first, and what has been due longest.
        """

    def next_due(self, platforms: frozenset[str], after: datetime) -> datetime | None:
        """The earliest instant, after this one, at which a row of these platforms is due."""

    def sent(self, row: int, native: str, now: datetime) -> None: ...
    def retry(self, row: int, due_at: datetime, *, counted: bool = True) -> None:
        """Give it back until then; not `counted`: as if it had never been tried."""

    def park(self, row: int, why: str, now: datetime) -> None:
        """It can't be sent. `why` is for the operator and quotes nobody."""

    def gone(self, row: int, now: datetime) -> int:
        """Nobody is there: its chat is unreachable, and all that waits for all there is deleted; how much."""

    def drop(self, row: int) -> None:
        """Delete it: nobody wants it any more."""

    def release(self) -> None:
        """End every lease: whoever held them is no more."""

    def hasten(self, now: datetime, after: datetime) -> None:
        """Have what is due later than `after` due now: a clock was wrong when it was put."""

    def sweep(self, before: datetime, after: datetime | None, limit: int) -> datetime | None:
        """Delete what was sent or parked before `before`, all but the latest of a chat.

        Looks at `limit` rows, from the instant `after` on; from where to go on, None at the end.
        """

    def counts(self) -> dict[str, int]:
        """How many rows there are, by state: queued, sent and parked."""

    def waiting(self) -> list[Waiting]:
        """How much waits, by platform and lane; nothing of those in which nothing does."""

    def parked(self, limit: int) -> list[Parked]:
        """What can't be sent, latest first."""

    def unpark(self, row: int, now: datetime) -> bool:
        """Have a parked row tried again, from the start; False where there is none."""

    def discard(self, row: int) -> bool:
        """Delete a parked row; False where there is none."""

    def shown(self, address: Address, native: str) -> Queued | None:
        """The row that became this native message there, by its latest wording."""

    def newest(self, person: int, address: Address, *, offering: bool) -> Queued | None:
        """The latest one said there; with `offering`, the latest whose choices are still open."""

    def last(self, person: int, platform: str) -> Queued | None:
        """The latest one said to this person on that platform, alone or for their eyes only in a group."""

    def vanish(self, row: int) -> None:
        """Delete the row and its chat: nothing is kept of whom it was for."""

    def close_choices(self, row: int) -> None: ...
    def scrub(self, person: int, traces: Callable[[str], bool], messages: Collection[int]) -> None:
        """Delete what was said to this person in which `traces` finds something, or in answer to these."""
