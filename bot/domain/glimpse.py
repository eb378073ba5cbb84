"""A contact at a glance: what the coach goes by when it looks at everybody."""

from dataclasses import dataclass
from datetime import date

from bot.domain.stage import Stage

#: The kind of what the person intends by themselves.
PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Opened:
    """One thing that is open: «plan» or a word of Open, the day from which it is due, its entry's place."""

    kind: str
    due: date
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Glimpse:
    """What follows from a contact's entries, without the entries and their words.

    Nothing here depends on the day on which one looks, so that it can be kept until something is added.
    Dates are the person's own days; None where it never happened.
    """

    id: int
    name: str
    tags: tuple[str, ...] = ()
    cadence: int | None = None
    """Days, where the person set them for this contact."""
    remembered_only: bool = False
    earned: Stage = Stage.STRANGER
    """The stage that has been earned; kept also while just remembered."""
    missing: int = 0
    """How many things the next stage still needs."""
    since: date | None = None
    """The last two-way contact. Where there was none, the day the person said how they stand."""
    known_since: date | None = None
    last_on: date | None = None
    unanswered: int = 0
    """Messages in a row without an answer."""
    they_began: int = 0
    """How often they came to the person."""
    informed: bool = False
    """Something about them is known."""
    opened: tuple[Opened, ...] = ()
    """Plans, soonest first, then steps, soonest first."""
    delivered: tuple[date, ...] = ()
    confirmed: tuple[date, ...] = ()
    asked: tuple[date, ...] = ()
    asks_open: int = 0
    rest_since: date | None = None
    """The last ask or refusal."""
    thanks_owed: int = 0

    @property
    def stage(self) -> Stage | None:
        """The stage; None while just remembered."""
        return None if self.remembered_only else self.earned

    @property
    def planned(self) -> bool:
        """There is a follow-up with a day."""
        return any(one.kind == PLAN for one in self.opened)
