"""What is said, before anyone puts it into words: keys of the catalogue and the facts they need."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Phrase:
    """A key of the catalogue with its facts; it may stand inside another's."""

    key: str
    args: "Mapping[str, Value]" = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Day:
    """A date as told on another day: «today», «yesterday (Sunday 22 November)», «Friday 27 November»."""

    on: date
    today: date
    until: date | None = None
    """The last day, where a range is meant."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Several things in one sentence («Ana, Ben and Chen») or, with `lines`, one below the other."""

    items: "tuple[Value, ...]"
    lines: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """A code that works once: what it is for (at most 16 letters) and its number. Shown, never stored."""

    purpose: str
    number: int


#: What a fact may be. A str is somebody's own words or name and is never looked up or interpreted.
Value = str | int | float | date | time | Phrase | Day | Listing | Code


def phrase(key: str, /, **args: Value) -> Phrase:
    """A phrase in one call."""
    return Phrase(key, args)


def lines(items: "Sequence[Value]") -> Listing:
    """The items one below the other."""
    return Listing(tuple(items), lines=True)


@dataclass(frozen=True, slots=True)
class Invocation:
    """A command with its arguments: what a typed line or a pressed button comes to."""

    command: str
    args: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tap: what it does, and its label."""

    does: Invocation
    label: Phrase


def choice(label: str, command: str, /, **args: str | int) -> Choice:
    """A choice whose label is a key without facts."""
    return Choice(Invocation(command, {name: str(value) for name, value in args.items()}), Phrase(label))


def named(label: str, command: str, /, **args: str | int) -> Choice:
    """A choice whose label is somebody's own words, such as a contact's name."""
    does = Invocation(command, {name: str(value) for name, value in args.items()})
    return Choice(does, Phrase("choice-words", {"words": label}))


@dataclass(frozen=True, slots=True)
class File:
    """A file to hand over: its name, media type and bytes."""

    name: str
    media: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to be drawn when it is shown: of what, which one, and in words for who can't see it."""

    of: str
    args: Mapping[str, str]
    words: Phrase


@dataclass(frozen=True, slots=True)
class Say:
    """One message: paragraphs, choices below it, and a file beside it.

    `edits` asks that the message whose button was pressed be changed rather than a new one sent.
    `file` names what makes the file that goes with it («export», «squad 7»); it is made when it is sent, so
    that no copy of it is kept. `aloud`: in a group everybody there may read it. Nothing else is ever said
    where others read along.
    """

    paragraphs: tuple[Phrase, ...]
    choices: tuple[Choice, ...] = ()
    file: str = ""
    edits: bool = False
    aloud: bool = False
    picture: Picture | None = None

    @property
    def key(self) -> str:
        """The key of the first paragraph: what this message is."""
        return self.paragraphs[0].key

    def also(self, *more: Phrase | None) -> "Say":
        """The same with further paragraphs; None adds nothing."""
        return replace(self, paragraphs=(*self.paragraphs, *(one for one in more if one is not None)))

    def offering(self, *choices: Choice) -> "Say":
        """The same with further choices."""
        return replace(self, choices=(*self.choices, *choices))


def say(key: str, /, **args: Value) -> Say:
    """A message of one paragraph."""
    return Say((Phrase(key, args),))
