"""Who looks on while Rapport works: told how much and how long, never who or what."""

from typing import Protocol

#: The two lanes of the outbox, as an operator reads them.
REPLY, BROADCAST = "reply", "broadcast"


class Watch(Protocol):
    """What an onlooker is told. None of it may raise, or take long."""

    def taken(self, platform: str) -> None:
        """A message that came in was answered and stored."""

    def sent(self, platform: str, lane: str, seconds: float) -> None:
        """A message was shown, so many seconds after it was due."""

    def failed(self, platform: str, kind: str) -> None:
        """A message was not shown.

        `kind`: «passing» and tried again, «limited» by the platform's pace, «platform» that works for
        nobody, «permanent» and parked, «unreachable» where nobody is there, «stale» and wanted no more.
        """

    def beat(self) -> None:
        """The clock was looked at, and the database said what is due."""


class Nobody:
    """Nobody looks on."""

    def taken(self, platform: str) -> None: ...
    def sent(self, platform: str, lane: str, seconds: float) -> None: ...
    def failed(self, platform: str, kind: str) -> None: ...
    def beat(self) -> None: ...


UNWATCHED: Watch = Nobody()
