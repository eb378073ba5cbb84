"""A name as somebody typed it, taken apart."""

import re
from dataclasses import dataclass

from bot.understanding.names.fold import fold

#: Words before a name that are no part of it, folded.
TITLES = frozenset(
    "dr doctor prof professor mr mrs ms miss mx sir madam mister monsieur madame mademoiselle herr frau"
    " senor senora senorita sr sra srta dott dottor ing rev reverend hon sheikh".split()
)

#: Words after a name that are no part of it, folded.
SUFFIXES = frozenset("jr sr phd md mba esq ii iii".split())

#: Words inside a surname that many leave out, folded.
PARTICLES = frozenset(
    """
    van von der den de del della di da do dos das du la le los las el al bin ibn bint abu ter ten zu zum zur
    y e st san
    """.split()
)

_COMPANY = re.compile(r"(?<=\S)(?:\s*\(([^()]*)\)|\s+(?:from|at|@)\s+(?:the\s+)?(\S.*))\s*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Typed:
    """The folded words of a name, and those of a company or place beside it («Maria from Acme»)."""

    words: tuple[str, ...]
    beside: tuple[str, ...] = ()


def take_apart(name: str) -> Typed:
    """The words of a typed name without titles, and what stands beside it; both may be empty."""
    beside: tuple[str, ...] = ()
    if found := _COMPANY.search(name):
        beside = tuple(fold(found[1] or found[2] or "").split())
        name = name[: found.start()]
    return Typed(bare(fold(name).split()), beside)


def bare(words: list[str]) -> tuple[str, ...]:
    """Folded words without titles before them and suffixes after them; at least one word stays."""
    first, last = 0, len(words)
    while first < last - 1 and words[first] in TITLES:
        first += 1
    while last - 1 > first and words[last - 1] in SUFFIXES:
        last -= 1
    return tuple(words[first:last])
