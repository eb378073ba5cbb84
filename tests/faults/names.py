"""Names that nobody has twice and that nobody could mix up, so that each message can be told apart."""

from collections.abc import Iterator
from random import Random

CONSONANTS = "bdfgklmnprstvz"
VOWELS = "aeiou"
#: Two names share no more than so many letters in their places.
ALIKE = 4


def names(random: Random) -> Iterator[str]:
    """First and last names; no part comes again, nor anything close to it."""
    seen: list[str] = []
    while True:
        first, last = _word(random, 3), _word(random, 4)
        if not any(_alike(first, one) or _alike(last, one) for one in seen):
            seen += (first, last)
            yield f"{first} {last}".title()


def _word(random: Random, syllables: int) -> str:
    drawn = (random.choice(CONSONANTS) + random.choice(VOWELS) for _ in range(syllables))
    return "".join(drawn) + random.choice(CONSONANTS)


def _alike(one: str, other: str) -> bool:
    return sum(a == b for a, b in zip(one, other, strict=False)) > ALIKE
