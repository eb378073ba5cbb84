"""What came out beside what was expected: matching, pairing, and the difference told to a person."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.replay.script import Expected

#: What `{code}` captures: a word, without the punctuation around it; or itself, where the bot says «{code}».
WORD = r"\w(?:\S*\w)?"
HOLE = re.compile(r"[ \t]*…[ \t]*|\{([A-Za-z_]\w*)\}")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the bot as it came out: head («bot> ana») and text, choices and the like included."""

    head: str
    text: str


@dataclass(frozen=True, slots=True)
class Pair:
    """An expected line and the one that came out in its place; None where one of them has no partner."""

    expected: Expected | None
    line: Line | None
    same: bool = False


@dataclass(slots=True)
class Words:
    """The words captured so far, by name."""

    known: dict[str, str] = field(default_factory=dict)

    def insert(self, text: str) -> str:
        """The text with every captured word in its place; an unknown `{name}` stays as it stands."""
        return HOLE.sub(lambda hole: self.known.get(hole[1] or "", hole[0]), text)

    def keep(self, expected: Expected, line: Line) -> None:
        """Capture what `expected` names and `line` says, even where the lines differ elsewhere."""
        whole = match(expected.text, line.text, self.known)
        if whole is not None:
            self.known |= whole
            return
        for part in expected.text.split("\n"):
            if found := re.search(_pattern(part, self.known), line.text, re.DOTALL):
                self.known |= found.groupdict()


def match(expected: str, text: str, known: Mapping[str, str]) -> dict[str, str] | None:
    """The words that `expected` captures from `text`; None where the two differ."""
    found = re.fullmatch(_pattern(expected, known), _trimmed(text), re.DOTALL)
    return None if found is None else found.groupdict()


def pair(expected: Sequence[Expected], lines: Sequence[Line], words: Words) -> tuple[Pair, ...]:
    """Every expected line beside the line that stands for it, in order; captures on the way.

    Lines that match are held together first, as many as can be; what lies between two of those is paired
    off from its beginning.
    """
    pairs: list[Pair] = []
    i = j = 0
    for a, b in [*_anchors(expected, lines, words.known), (len(expected), len(lines))]:
        for k in range(max(a - i, b - j)):
            one = expected[i + k] if i + k < a else None
            other = lines[j + k] if j + k < b else None
            if one and other:
                words.keep(one, other)
            pairs.append(Pair(one, other))
        if a < len(expected):
            same = _same(expected[a], lines[b], words.known)
            words.keep(expected[a], lines[b])
            pairs.append(Pair(expected[a], lines[b], same))
        i, j = a + 1, b + 1
    return tuple(pairs)


def names_in(expected: str) -> list[str]:
    """The names of the words that an expected text captures or inserts."""
    return [hole[1] for hole in HOLE.finditer(expected) if hole[1]]


def _same(expected: Expected, line: Line, known: Mapping[str, str]) -> bool:
    return expected.head == line.head and match(expected.text, line.text, known) is not None


def _anchors(
    expected: Sequence[Expected], lines: Sequence[Line], known: Mapping[str, str]
) -> list[tuple[int, int]]:
    """The longest way through both in which each pair matches; the earliest of those."""
    longest = [[0] * (len(lines) + 1) for _ in range(len(expected) + 1)]
    same = [[_same(one, other, known) for other in lines] for one in expected]
    for a in reversed(range(len(expected))):
        for b in reversed(range(len(lines))):
            diagonal = longest[a + 1][b + 1] + 1 if same[a][b] else 0
            longest[a][b] = max(diagonal, longest[a + 1][b], longest[a][b + 1])
    anchors = []
    a = b = 0
    while a < len(expected) and b < len(lines):
        if same[a][b] and longest[a][b] == longest[a + 1][b + 1] + 1:
            anchors.append((a, b))
            a, b = a + 1, b + 1
        elif longest[a + 1][b] >= longest[a][b + 1]:
            a += 1
        else:
            b += 1
    return anchors


def _pattern(expected: str, known: Mapping[str, str]) -> str:
    parts: list[str] = []
    named: set[str] = set()
    end = 0
    for hole in HOLE.finditer(expected):
        parts.append(re.escape(expected[end : hole.start()]))
        end = hole.end()
        name = hole[1]
        if not name:
            parts.append(".*")
        elif name in known:
            parts.append(re.escape(known[name]))
        elif name in named:
            parts.append(f"(?P={name})")
        else:
            named.add(name)
            parts.append(rf"(?P<{name}>{WORD}|{re.escape(hole[0])})")
    return "".join([*parts, re.escape(expected[end:])])


def _trimmed(text: str) -> str:
    return "\n".join(line.strip() for line in text.strip().split("\n"))
