"""A name tidied for a new contact."""

import re

from bot.understanding.names.fold import fold
from bot.understanding.names.typed import PARTICLES

_POSSESSIVE = re.compile(r"['’ʼ]s?\Z", re.IGNORECASE)
_PART = re.compile(r"[^\W\d_]+")


def tidy(name: str) -> str:
    """The name as it is written down: «maria lopez» is «Maria Lopez», «Maria's» is «Maria».

    Words in mixed case stay as they are («McDonald», «DiCaprio»); words in one case are capitalised, but for
    particles («van der Berg») and, where not all is shouted, initials («JP»). A handle stays as it is.
    """
    name = " ".join(name.split())
    if name.startswith("@"):
        return name
    name = _POSSESSIVE.sub("", name) or name
    words = name.split()
    shouted = name.isupper() and any(len(word) > 2 for word in words)
    return " ".join(_word(word, first=place == 0, shouted=shouted) for place, word in enumerate(words))


def _word(word: str, *, first: bool, shouted: bool) -> str:
    if not (word.islower() or (word.isupper() and (shouted or len(word) > 2))):
        return word
    if not first and fold(word) in PARTICLES:
        return word.lower()
    return _PART.sub(lambda part: _capital(part[0]), word.lower())


def _capital(part: str) -> str:
    if part in ("al", "el", "bin", "ibn"):
        return part
    if part.startswith("mc") and len(part) > 3:
        return "Mc" + part[2:].capitalize()
    return part[:1].title() + part[1:]
