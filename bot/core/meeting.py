"""A squad's moment has come: who it is for, when, and what can be reached."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from random import Random

from bot.core.ports import Stores
from bot.core.turn import Guide
from bot.domain.schedule import Occurrence
from bot.domain.squads.hours import Moment
from bot.domain.squads.squad import Squad


@dataclass(frozen=True, slots=True)
class Meeting:
    """`now` is aware UTC, `due` what came round (named by the squad's date)."""

    now: datetime
    squad: Squad
    due: Occurrence
    stores: Stores
    random: Random
    guide: Guide


#: Does what a moment brings.
Meet = Callable[[Meeting], None]
Meets = Mapping[Moment, Meet]
