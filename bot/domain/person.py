"""The person who uses Rapport, and the day they are in."""

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

#: When nobody said otherwise: nine in the morning, by the clock of UTC.
DEFAULT_PROMPT_AT = time(9, 0)
DEFAULT_ZONE = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who uses Rapport. `prompt_at` is a local time of day in `zone` (an IANA name), `prompt_on` the
    platform on which they want to be asked, "" for the one where they wrote last.

    `workspace` is whose relationships they are looking at now. `started` says that they have been
    through `/start`, `offered` that it has been offered.
    """

    id: int
    workspace: int
    name: str = ""
    locale: str = "en"
    zone: str = DEFAULT_ZONE
    prompt_at: time = DEFAULT_PROMPT_AT
    prompt_on: str = ""
    about: str = ""
    started: bool = False
    offered: bool = False

    def local(self, now: datetime) -> datetime:
        """The aware instant `now` on this person's clock."""
        return now.astimezone(ZoneInfo(self.zone))

    def day(self, now: datetime) -> date:
        """The person's own date at the aware instant `now`."""
        return self.local(now).date()
