"""A transcript as values: what each of its lines asks for, and the lines as they stand."""

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

#: Platforms that a line may name; a line that names none is at home, which is the memory chat.
PLATFORMS = ("terminal", "telegram", "discord")

#: Where the clock of a transcript without an `at` line stands.
NO_TIME = "2026-01-01 00:00"


class ScriptError(Exception):
    """A line that can't be read, or that can't happen: its number, from 1, why, and the line itself."""

    def __init__(self, line: int, reason: str, text: str = "") -> None:
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason
        self.text = text


class How(StrEnum):
    """In what way somebody writes."""

    TEXT = "text"
    REPLY = "reply"
    EDIT = "edit"
    DELETE = "delete"
    FORWARD = "forward"
    CONTACT = "contact"
    FILE = "file"
    ATTACH = "attach"


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody and where they write: `platform` "" is at home, `group` "" the private chat."""

    name: str
    platform: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A piece of a transcript: the number of its first line, and its lines as they stand."""

    line: int
    raw: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remark(Item):
    """A comment or a blank line: nothing happens."""


@dataclass(frozen=True, slots=True)
class Expected(Item):
    """What the bot should say: `head` is everything before the text, up to the colon."""

    head: str
    text: str


@dataclass(frozen=True, slots=True)
class MakePerson(Item):
    """Somebody who has been through /start: their zone, and their prompt's local time of day."""

    who: Who
    zone: str
    prompt_at: time


@dataclass(frozen=True, slots=True)
class MakeGroup(Item):
    """A group, there on every platform."""

    name: str
    admins: frozenset[str]
    members: frozenset[str]


@dataclass(frozen=True, slots=True)
class Restart(Item):
    """The process ends, where it didn't already, and starts again."""


@dataclass(frozen=True, slots=True)
class Stop(Item):
    """The process ends, until it is started again."""


@dataclass(frozen=True, slots=True)
class At(Item):
    """The clock: an aware UTC instant, and the zone that the line was written in."""

    instant: datetime
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Written(Item):
    """Somebody writes; `argument` is the number, the name, the path or the kind in the brackets."""

    who: Who
    text: str
    how: How = How.TEXT
    argument: str = ""


#: What makes the bot act, as opposed to what it should say and to remarks.
Act = MakePerson | MakeGroup | Restart | Stop | At | Written


@dataclass(frozen=True, slots=True)
class Step:
    """An act with what follows it: the answers that are expected, and the remarks between them.

    What stands before the first act is a step without one.
    """

    act: Act | None
    rest: tuple[Expected | Remark, ...]

    @property
    def expected(self) -> tuple[Expected, ...]:
        """The answers alone."""
        return tuple(item for item in self.rest if isinstance(item, Expected))


@dataclass(frozen=True, slots=True)
class Script:
    """A whole transcript. `starts` is where its clock stands at first, an aware UTC instant."""

    steps: tuple[Step, ...]
    starts: datetime

    @property
    def restarts(self) -> bool:
        """Whether what is stored has to outlive the process."""
        return any(isinstance(step.act, Restart | Stop) for step in self.steps)
