"""Looking in: who has gone quiet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.contact import Contact
from bot.domain.entry import Entry
from bot.domain.numbers import DEFAULTS, Numbers
from bot.domain.stage import Stage
from bot.domain.warmth import NO_TAGS, Warmth, quiet_days, warmth


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


def may_nudge(contact: Contact, numbers: Numbers = DEFAULTS) -> bool:
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
    found = []
    for contact in contacts:
        state = warmth(contact, today, numbers, tag_cadences)
        if state in (None, Warmth.WARM) or contact.plans or not may_nudge(contact, numbers):
            continue
        found.append(
            Quiet(
                contact=contact.id,
                name=contact.name,
                stage=contact.standing.stage,
                warmth=state,
                days=quiet_days(contact, today) or 0,
                last=contact.last,
            )
        )
    return tuple(sorted(found, key=lambda one: (-one.stage, -one.days, one.name.casefold(), one.contact)))
