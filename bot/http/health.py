"""Whether Rapport is well: a judgement of a few facts, none of them about a person."""

from collections.abc import Mapping
from dataclasses import dataclass

REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Health:
    """`database`: it answers. `silence` is the seconds since the last heartbeat, `longest` how many may be.

    `platforms` has each one's state. One that is down for a while is no illness of ours, and a restart
    would not help; one that refuses us needs somebody.
    """

    database: bool
    silence: float
    longest: float
    platforms: Mapping[str, str]

    @property
    def fine(self) -> bool:
        """Nobody has to do anything."""
        return self.database and self.silence <= self.longest and REFUSED not in self.platforms.values()

    def shown(self) -> dict[str, object]:
        """The facts, to be written as JSON."""
        return {
            "fine": self.fine,
            "database": "answers" if self.database else "silent",
            "heartbeat_seconds": round(self.silence, 1),
            "platforms": dict(self.platforms),
        }
