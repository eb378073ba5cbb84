"""How rules are written down, and how they rewrite a text until nothing more can be said about its days.

A rule is a line of words and a function:

    [the] ORDER [of] MONTH [comma] YEAR

Brackets mean «may be there», a bar «or». What is in capitals is handed to the function as a token (None where it
is not there); what is in small letters only has to be there. The function gives back the kind and the value of the
one token that takes their place, or None where it does not read them so.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any, Literal

from bot.understanding.dates.tokens import GROUPS, LETTERS, Token

Made = tuple[str, Any] | None
Build = Callable[..., Made]


class Scene:
    """A text being read: its tokens, their shape, and what the reading depends on."""

    __slots__ = ("_lean", "first", "last", "now", "order", "shape", "today", "tokens")

    def __init__(
        self, tokens: list[Token], now: datetime, order: Literal["DMY", "MDY"], lean: Callable[[int], str]
    ) -> None:
        self.tokens = tokens
        self.shape = "".join([LETTERS[token.kind] for token in tokens])
        self.now = now
        self.today: date = now.date()
        self.order = order
        self._lean = lean
        self.first = 0
        """Index of the first token of what a rule is looking at; `last` is that after it."""
        self.last = 0

    @property
    def back(self) -> bool:
        """Whether an undated day is read as past at the place a rule is looking at."""
        return self._lean(self.tokens[self.first].start) == "past"

    @property
    def before(self) -> Token | None:
        return self.tokens[self.first - 1] if self.first else None

    @property
    def after(self) -> Token | None:
        return self.tokens[self.last] if self.last < len(self.tokens) else None

    @property
    def beyond(self) -> Token | None:
        """The token after that after."""
        return self.tokens[self.last + 1] if self.last + 1 < len(self.tokens) else None

    @property
    def whole(self) -> bool:
        """Whether the text is nothing else, but for signs around it."""
        others = self.tokens[: self.first] + self.tokens[self.last :]
        return all(token.kind in ("stop", "dot", "comma") for token in others)

    def replace(self, kind: str, value: Any) -> None:
        """Makes one token of what a rule is looking at."""
        tokens = self.tokens[self.first : self.last]
        text = tokens[0].text if len(tokens) == 1 else " ".join([token.text for token in tokens])
        made = Token(kind, tokens[0].start, tokens[-1].end, text, value)
        self.tokens[self.first : self.last] = [made]
        self.shape = self.shape[: self.first] + LETTERS[kind] + self.shape[self.last :]


class Rules:
    """A list of rules, tried in the order in which they are written down, each wherever it fits."""

    def __init__(self) -> None:
        self._rules: list[tuple[str, Build]] = []
        self._ready: list[tuple[re.Pattern[str], Build]] = []

    def rule(self, *lines: str) -> Callable[[Build], Build]:
        """Registers a function for each of these lines."""

        def register(build: Build) -> Build:
            self._rules += [(line, build) for line in lines]
            return build

        return register

    def apply(self, scene: Scene) -> None:
        """Rewrites the scene by every rule that fits."""
        if not self._ready:  # compiled when first needed, so that importing stays cheap
            self._ready = [(re.compile(_pattern(line.split())), build) for line, build in self._rules]
        for pattern, build in self._ready:
            match = pattern.search(scene.shape)
            while match:
                scene.first, scene.last = match.span()
                made = _attempt(build, scene, match)
                if made:
                    scene.replace(*made)
                match = pattern.search(scene.shape, scene.first + (made is None))


def _attempt(build: Build, scene: Scene, match: re.Match[str]) -> Made:
    starts = [match.start(group) for group in range(1, match.re.groups + 1)]
    try:
        return build(scene, *[None if start < 0 else scene.tokens[start] for start in starts])
    except (ValueError, OverflowError):  # no such day
        return None


def _pattern(elements: Iterable[str]) -> str:
    """The regular expression over shapes for a rule's line."""
    pattern = ""
    for element in elements:
        names = element.strip("[]").split("|")
        kinds = " ".join(GROUPS.get(name.lower(), name.lower()) for name in names)
        letters = "".join(LETTERS[kind] for kind in kinds.split())
        piece = f"[{letters}]" if len(letters) > 1 else letters
        if names[0].isupper():
            piece = f"({piece})"
        pattern += piece + "?" if element.startswith("[") else piece
    return pattern
