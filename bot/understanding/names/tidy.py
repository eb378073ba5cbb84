"""A name tidied for a new contact."""

import re

from bot.understanding.names.fold import fold
from bot.understanding.names.typed import PARTICLES

_POSSESSIVE = re.compile(r"['’ʼ]s?\Z", re.IGNORECASE)
#: Soft hyphen, zero-width space, marks and overrides of direction; joiners shape letters and emoji and stay.
_UNSEEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_PART = re.compile(r"[^\W\d_]+")


def tidy(name: str) -> str:
    """The name as it is written down: «maria lopez» is «Maria Lopez», «Maria's» is «Maria».

    Words in mixed case stay as they are («McDonald», «DiCaprio»); words in one case are capitalised, but for
    particles («van der Berg») and, where not all is shouted, initials («JP»). A handle stays as it is.
    Characters that nobody sees, and those that turn the direction of what follows, are left out.
    """
    name = " ".join(_UNSEEN.sub("", name).split())
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
