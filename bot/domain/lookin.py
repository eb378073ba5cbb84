"""Looking in: who has gone quiet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import TypeVar

from bot.domain.contact import Contact
from bot.domain.entry import Entry
from bot.domain.glimpse import Glimpse
from bot.domain.numbers import DEFAULTS, Numbers
from bot.domain.stage import Stage
from bot.domain.warmth import NO_TAGS, Warmth, quiet_days, warmth

One = TypeVar("One", bound=Glimpse)


@dataclass(frozen=True, slots=True)
class Quiet:
    """Somebody who has gone quiet: since how many days, and the newest entry that has words."""

    contact: int
    name: str
    stage: Stage
    warmth: Warmth
    days: int
    last: Entry | None

    @property
    def dormant_advocate(self) -> bool:
        """Old trust stays: here reconnecting comes before any ask."""
        return self.stage is Stage.ADVOCATE and self.warmth is Warmth.DORMANT


def may_nudge(contact: Glimpse, numbers: Numbers = DEFAULTS) -> bool:
    """Whether to suggest writing to them: not after three messages in a row without an answer."""
    return contact.unanswered < numbers.unanswered_in_a_row


def look_in(
    contacts: Iterable[Contact],
    today: date,
    numbers: Numbers = DEFAULTS,
    tag_cadences: Mapping[str, int] = NO_TAGS,
) -> tuple[Quiet, ...]:
    """Who is no longer warm, the closest relationships first, then the longest silent.

    Left out is who would only be nudged again (see `may_nudge`), and who has a follow-up: its day
    outranks warmth.
    """
    return tuple(
        Quiet(one.id, one.name, one.earned, state, quiet_days(one, today) or 0, one.last)
        for one, state in gone_quiet(contacts, today, numbers, tag_cadences)
    )


def gone_quiet(
    contacts: Iterable[One], today: date, numbers: Numbers, tag_cadences: Mapping[str, int]
) -> list[tuple[One, Warmth]]:
    """The same as the contacts themselves, each with its warmth."""
    found = []
    for one in contacts:
        if not may_nudge(one, numbers) or one.planned:
            continue
        state = warmth(one, today, numbers, tag_cadences)
        if state not in (None, Warmth.WARM):
            days = quiet_days(one, today) or 0
            found.append(((-one.earned, -days, one.name.casefold(), one.id), one, state))
    return [(one, state) for _, one, state in sorted(found, key=itemgetter(0))]
