"""A row of the tables of deeds."""

from typing import NamedTuple

from bot.domain.kinds import Initiator, Kind

ME, THEM = Initiator.ME, Initiator.THEM


class Deeds(NamedTuple):
    """Phrases that all say the same kind of thing; `sure` from 0 to 1, below 0.6 when weak.

    A `kind` of None is for phrases that look like a deed and are none.
    """

    kind: Kind | None
    initiator: Initiator | None
    lines: str
    sure: float = 0.95
