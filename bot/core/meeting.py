"""A squad's moment has come: who it is for, when, and what can be reached."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from random import Random

from bot.core.ports import Stores
from bot.core.squads import Holidays, Post
from bot.core.turn import Guide
from bot.domain.say import Say
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
    holidays: Holidays

    def post(self, kind: str, said: Say, *, until: datetime | None = None) -> None:
        """Say it in every channel of the squad, and remember where, by this kind and the day that is due.

        Nobody wants it any more after `until` (aware UTC).
        """
        for address in self.stores.squads.channels(self.squad.id):
            row = self.stores.outbox.put(
                address, None, replace(said, aloud=True), self.now, broadcast=True, until=until
            )
            if row is not None:
                self.stores.squads.check_ins.posted(self.squad.id, kind, self.due.day, Post(address, row))


#: Does what a moment brings.
Meet = Callable[[Meeting], None]
Meets = Mapping[Moment, Meet]
