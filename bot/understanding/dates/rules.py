"""How rules are written down, and how they rewrite a text until nothing more can be said about its days.

A rule is a line of words and a function:

    [the] ORDER [of] MONTH [comma] YEAR

Brackets mean «may be there», a bar «or». What is in capitals is handed to the function as a token (None
where it is not there); what is in small letters only has to be there. The function gives back the kind and
the value of the one token that takes their place, or None where it does not read them so.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Literal

from bot.understanding.dates.tokens import GROUPS, LETTERS, Token

Made = tuple[str, Any] | None
Build = Callable[..., Made]
_BITS = {kind: 1 << index for index, kind in enumerate(LETTERS)}


class Scene:
    """A text being read: its tokens, their shape, and what the reading depends on."""

    __slots__ = ("_lean", "first", "kinds", "last", "now", "order", "shape", "today", "tokens")

    def __init__(
        self, tokens: list[Token], now: datetime, order: Literal["DMY", "MDY"], lean: Callable[[int], str]
    ) -> None:
        self.tokens = tokens
        self.shape = "".join([LETTERS[token.kind] for token in tokens])
        self.kinds = 0
        """The kinds there are or were among the tokens, a bit each."""
        for token in tokens:
            self.kinds |= _BITS[token.kind]
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
        self.kinds |= _BITS[kind]
        self.shape = self.shape[: self.first] + LETTERS[kind] + self.shape[self.last :]


class _Rule:
    """One line and its function.

    Its pattern is compiled when a text first has all the kinds that it needs.
    """

    __slots__ = ("_build", "_elements", "_pattern", "choices", "needs")

    def __init__(self, line: str, build: Build) -> None:
        self._elements = [_Element(word) for word in line.split()]
        self._build = build
        self._pattern: re.Pattern[str] | None = None
        must = [element.kinds for element in self._elements if not element.optional]
        self.needs = sum({_BITS[kinds[0]] for kinds in must if len(kinds) == 1})
        """The kinds that a text must have, a bit each; and of each choice one."""
        self.choices = [sum({_BITS[kind] for kind in kinds}) for kinds in must if len(kinds) > 1]

    def rewrite(self, scene: Scene) -> None:
        if self._pattern is None:
            self._pattern = re.compile("".join([element.pattern for element in self._elements]))
        match = self._pattern.search(scene.shape)
        while match:
            scene.first, scene.last = match.span()
            made = self._attempt(scene, match)
            if made:
                scene.replace(*made)
            match = self._pattern.search(scene.shape, scene.first + (made is None))

    def _attempt(self, scene: Scene, match: re.Match[str]) -> Made:
        starts = [match.start(group) for group in range(1, match.re.groups + 1)]
        try:
            return self._build(scene, *[None if start < 0 else scene.tokens[start] for start in starts])
        except (ValueError, OverflowError):  # no such day
            return None


class _Element:
    """One word of a rule's line: the kinds that can stand there, and the regular expression for them."""

    __slots__ = ("kinds", "optional", "pattern")

    def __init__(self, word: str) -> None:
        self.optional = word.startswith("[")
        names = word.strip("[]").split("|")
        self.kinds = " ".join([GROUPS.get(name.lower(), name.lower()) for name in names]).split()
        letters = "".join([LETTERS[kind] for kind in self.kinds])
        pattern = f"[{letters}]" if len(letters) > 1 else letters
        pattern = f"({pattern})" if names[0].isupper() else pattern
        self.pattern = pattern + "?" if self.optional else pattern


class Rules:
    """A list of rules, tried in the order in which they are written down, each wherever it fits."""

    def __init__(self) -> None:
        self._lines: list[tuple[str, Build]] = []
        self._rules: list[tuple[int, list[int], _Rule]] = []

    def rule(self, *lines: str) -> Callable[[Build], Build]:
        """Registers a function for each of these lines."""

        def register(build: Build) -> Build:
            self._lines += [(line, build) for line in lines]
            return build

        return register

    def apply(self, scene: Scene) -> None:
        """Rewrites the scene by every rule that fits."""
        if not self._rules:  # read when first needed, so that importing stays cheap
            rules = [_Rule(line, build) for line, build in self._lines]
            self._rules = [(rule.needs, rule.choices, rule) for rule in rules]
        for needs, choices, rule in self._rules:
            kinds = scene.kinds
            if kinds & needs != needs:
                continue
            for choice in choices:
                if not kinds & choice:
                    break
            else:
                rule.rewrite(scene)
