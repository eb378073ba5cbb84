"""Names that were perhaps mistyped. What is found here is only ever asked about, never taken."""

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


def nearest(typed: str, choices: Sequence[str], most: int, limit: int | None = None) -> list[tuple[int, int]]:
    """(slips, position) of the choices at most `most` slips away, fewest slips first."""
    extract, osa = _rapidfuzz()
    found = extract(typed, choices, scorer=osa.distance, score_cutoff=most, limit=limit)
    return [(int(score), int(position)) for _, score, position in found]
