"""Names that nobody has twice and that nobody could mix up, so that each message can be told apart."""

from collections.abc import Iterator
from random import Random

CONSONANTS = "bdfgklmnprstvz"
VOWELS = "aeiou"
#: What no English word ends in.
ENDS = "fkvz"
#: No two names begin with the same so many letters.
BEGINNING = 4


def names(random: Random) -> Iterator[str]:
    """First and last names; no part comes again, nor one that begins like it."""
    seen: set[str] = set()
    while True:
        first, last = _word(random, 3), _word(random, 4)
        if first[:BEGINNING] not in seen and f"-{last[:BEGINNING]}" not in seen:
            seen |= {first[:BEGINNING], f"-{last[:BEGINNING]}"}
            yield f"{first} {last}".title()


def _word(random: Random, syllables: int) -> str:
    drawn = (random.choice(CONSONANTS) + random.choice(VOWELS) for _ in range(syllables))
    return "".join(drawn) + random.choice(ENDS)
