"""Names that were perhaps mistyped."""

from collections.abc import Sequence
from functools import cache
from typing import Any


@cache
def _rapidfuzz() -> tuple[Any, Any]:
    """Rapidfuzz's `extract` and its distance that counts a transposition as one; read at the first need."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    return extract, OSA


def slips(typed: str, meant: str, most: int) -> int:
    """How many letters were added, left out, replaced or swapped; `most` + 1 stands for more than `most`."""
    return int(_rapidfuzz()[1].distance(typed, meant, score_cutoff=most))


def allowed(typed: str) -> int:
    """How many slips a typed word of this length may hold and still be taken for another."""
    if len(typed) < 4:
        return 0
    return 1 if len(typed) < 7 else 2


def nearest(typed: str, choices: Sequence[str], most: int) -> list[tuple[int, int]]:
    """(slips, position) of the choices at most `most` slips away, fewest slips first."""
    if not choices:  # nobody to mistake somebody for: whoever begins doesn't wait for rapidfuzz
        return []
    extract, osa = _rapidfuzz()
    found = extract(typed, choices, scorer=osa.distance, score_cutoff=most, limit=None)
    return [(int(score), int(position)) for _, score, position in found]


#: The letter keys as they lie, QWERTY and QWERTZ alike.
_ROWS = ("qwertzuiop", "asdfghjkl", "yxcvbnm", "qwertyuiop", "zxcvbnm")

#: Letters that spell the same name in two ways; one for the other is no slip.
_ALIKE = ("aeiouy", "sz", "ckq", "dt", "bp", "fvw", "mn", "ijy", "gk", "lr")


def is_finger_slip(typed: str, meant: str) -> bool:
    """Whether the two, of five letters or more, differ by two letters swapped or by one neighbouring key."""
    if len(typed) != len(meant) or len(typed) < 5 or typed[0] != meant[0]:
        return False
    wrong = [place for place, (one, other) in enumerate(zip(typed, meant, strict=True)) if one != other]
    if len(wrong) == 1:
        return _neighbours(typed[wrong[0]], meant[wrong[0]])
    if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
        return typed[wrong[0]] == meant[wrong[1]] and typed[wrong[1]] == meant[wrong[0]]
    return False


def _neighbours(one: str, other: str) -> bool:
    if any(one in letters and other in letters for letters in _ALIKE):
        return False
    return frozenset((one, other)) in _pairs()


@cache
def _pairs() -> frozenset[frozenset[str]]:
    """Keys that touch: side by side, or in the row below at the same place or one before."""
    pairs = {frozenset(row[place : place + 2]) for row in _ROWS for place in range(len(row) - 1)}
    for upper, lower in ((0, 1), (1, 2), (3, 1), (1, 4)):
        for place, key in enumerate(_ROWS[upper]):
            pairs.update(frozenset((key, below)) for below in _ROWS[lower][max(0, place - 1) : place + 1])
    return frozenset(pairs)
