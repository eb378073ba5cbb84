"""Names that nobody has twice and that nobody could mix up, so that each message can be told apart."""

from collections.abc import Iterator
from itertools import product
from random import Random

CONSONANTS = "bcdfghjklmnprstvwxyz"
VOWELS = "aeiou"
#: What no English word ends in.
ENDS = "fkvz"


def names(random: Random) -> Iterator[str]:
    """First and last names, ten thousand; no part has the beginning of another, which are four letters."""
    beginnings = ["".join(letters) for letters in product(CONSONANTS, VOWELS, CONSONANTS, VOWELS)]
    firsts, lasts = (random.sample(beginnings, len(beginnings)) for _ in range(2))
    for first, last in zip(firsts, lasts, strict=True):
        yield f"{_word(random, first, 1)} {_word(random, last, 2)}".title()


def _word(random: Random, beginning: str, syllables: int) -> str:
    drawn = (random.choice(CONSONANTS) + random.choice(VOWELS) for _ in range(syllables))
    return beginning + "".join(drawn) + random.choice(ENDS)
