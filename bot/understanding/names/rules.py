"""The rules by which a typed name means a contact, strictest first.

The first rule that finds anybody decides. A rule that is sure takes the contact if it found exactly one;
everything else is a question. Only what was found by exact words, short forms or initials is ever sure.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from bot.understanding.names import near
from bot.understanding.names.familiar import cousins, listed, related
from bot.understanding.names.index import Index
from bot.understanding.names.typed import PARTICLES

Words = tuple[str, ...]
Found = list[int]

#: How many letters make a family name so rare that its bearers are worth a question.
_RARE = 6


class Rule(NamedTuple):
    """What it is called in explanations, how it finds ids (best first), and whether one find is enough."""

    name: str
    find: Callable[[Index, Words], Found]
    sure: bool


def whole(index: Index, words: Words) -> Found:
    """The full name or an alias. A name of one word is only a part where others have that word too."""
    key = " ".join(words)
    aliased = index.aliases.get(key, [])
    named = index.names.get(key, []) if len(words) > 1 or aliased else []
    return list(dict.fromkeys((*aliased, *named)))


def bare_handle(index: Index, words: Words) -> Found:
    """A handle without its @."""
    return index.handles.get("".join(words), []) if len(words) == 1 else []


def swapped(index: Index, words: Words) -> Found:
    """The full name in another order: «Lopez, Maria»."""
    if len(words) < 2:
        return []
    return [id for id in _having_all(index, words) if len(index.own[id]) == len(words)]


def respaced(index: Index, words: Words) -> Found:
    """The full name with its blanks or hyphens elsewhere: «marialopez», «Soojin Baek»."""
    typed = "".join(words)
    return [id for id in index.closed.get(typed, []) if typed not in index.own[id]]


def part(index: Index, words: Words) -> Found:
    """Words that all belong to the contact: «Maria», «Lopez», «Anneke Meer»."""
    found = _having_all(index, words)
    if len(words) == 1 and len(found) > 1:
        whole = index.names.get(words[0], [])
        found = [*whole, *(id for id in found if id not in whole)]
    return found


def short_form(index: Index, words: Words) -> Found:
    """A given name shortened or in full: «Bill Dawson» for William Dawson."""
    return _having_related(index, words, related)


def initial(index: Index, words: Words) -> Found:
    """Some words as first letters: «J. Lindqvist», «Maria L.»."""
    letters = [word for word in words if len(word) == 1]
    written = tuple(word for word in words if len(word) > 1)
    if not letters or not written:
        return []
    found = _having_all(index, written)
    return [id for id in found if _begin(letters, index.own[id].difference(written))]


def filled(index: Index, words: Words) -> Found:
    """The contact's name with particles or middle initials that the contact's lacks."""
    if len(words) < 3:
        return []
    core = tuple(word for word in words if len(word) > 1 and word not in PARTICLES)
    if len(core) < 2 or len(core) == len(words):
        return []
    return [id for id in _having_all(index, core) if len(index.own[id]) == len(core)]


def longer(index: Index, words: Words) -> Found:
    """A longer name that holds the contact's whole name: «Maria Elena Lopez»."""
    typed = set(words)
    found = dict.fromkeys(id for word in words for id in index.words.get(word, []))
    return [id for id in found if 1 < len(index.own[id]) < len(typed) and index.own[id] <= typed]


def only_name(index: Index, words: Words) -> Found:
    """A contact of whom no other name is known: «Maria Silva» for «Maria», «Ute Hoffmann» for «Hoffmann»."""
    if len(words) < 2:
        return []
    return index.names.get(words[0], []) or index.names.get(words[-1], [])


def rare_surname(index: Index, words: Words) -> Found:
    """A long family name that no more than two contacts have: «Kiki Lindqvist» may be Jonas Lindqvist."""
    last = words[-1]
    if len(words) < 2 or len(last) < _RARE or listed(last):
        return []
    found = index.words.get(last, [])
    return found if len(found) <= 2 else []


def only_initials(index: Index, words: Words) -> Found:
    """Nothing but first letters: «J.P.»."""
    if len(words) < 2 or any(len(word) > 1 for word in words):
        return []
    return index.initials.get("".join(words), [])


def short_of_short(index: Index, words: Words) -> Found:
    """Another short form of the same name: «Rob» for Bob."""
    return _having_related(index, words, cousins)


def beginning(index: Index, words: Words) -> Found:
    """The last word only begun: «Maria Lop»."""
    *whole, begun = words
    if len(begun) < 3:
        return []
    if whole:
        found = _having_all(index, tuple(whole))
        return [id for id in found if any(word.startswith(begun) for word in index.own[id].difference(whole))]
    if listed(begun):
        return []
    return list(dict.fromkeys(id for word in _starting(index, begun) for id in index.words[word]))


def finger_slip(index: Index, words: Words) -> Found:
    """One word exact and the other, a name nobody has, with two letters swapped or a neighbouring key hit.

    Such a slip makes no other name; one letter more or less, or another vowel, often does (Hansen, Hanson).
    """
    if len(words) != 2:
        return []
    for wrong, right in (words, words[::-1]):
        if wrong in index.words or listed(wrong):
            continue
        found = [
            id
            for id in index.words.get(right, [])
            if any(near.is_finger_slip(wrong, word) for word in index.own[id])
        ]
        if found:
            return found
    return []


def mistyped(index: Index, words: Words) -> Found:
    """A few letters wrong: fewest first."""
    slips: dict[int, int] = {}
    for id, count in _nearly(index, words):
        slips[id] = min(count, slips.get(id, count))
    return [id for id in sorted(slips, key=slips.__getitem__) if not _another(index, words, id)]


RULES = (
    Rule("full name", whole, sure=True),
    Rule("handle", bare_handle, sure=True),
    Rule("order", swapped, sure=True),
    Rule("spacing", respaced, sure=True),
    Rule("part", part, sure=True),
    Rule("short form", short_form, sure=True),
    Rule("initial", initial, sure=True),
    Rule("filled", filled, sure=True),
    Rule("finger slip", finger_slip, sure=True),
    Rule("longer", longer, sure=False),
    Rule("initials", only_initials, sure=False),
    Rule("other short form", short_of_short, sure=False),
    Rule("beginning", beginning, sure=False),
    Rule("typo", mistyped, sure=False),
    Rule("only name", only_name, sure=False),
    Rule("rare surname", rare_surname, sure=False),
)


def _having_all(index: Index, words: Iterable[str]) -> Found:
    """Contacts that have every one of the words, each as often as it is typed."""
    words = list(words)
    postings = [index.words.get(word, []) for word in dict.fromkeys(words)]
    if not postings or not all(postings) or len(postings) < len(words):
        return []
    first, *rest = sorted(postings, key=len)
    if not rest:
        return first
    return [id for id in first if all(word in index.own[id] for word in words)]


def _having_related(index: Index, words: Words, step: Callable[[str], frozenset[str]]) -> Found:
    """Contacts that have each word or, for a given name, one that `step` leads to."""
    for place, word in enumerate(words):
        rest = words[:place] + words[place + 1 :]
        found = [
            id
            for other in sorted(step(word))
            for id in index.words.get(other, ())
            if other == index.given[id] and index.own[id].issuperset(rest)
        ]
        if found:
            return list(dict.fromkeys(found))
    return []


def _begin(letters: list[str], words: Iterable[str]) -> bool:
    """Whether each letter begins a word of its own."""
    left = sorted(word[0] for word in words)
    for letter in letters:
        if letter not in left:
            return False
        left.remove(letter)
    return True


def _another(index: Index, words: Words, id: int) -> bool:
    """Whether the contact has this family name and surely another given name: Tom and Sam Baker."""
    given, other = words[0], index.given[id]
    if len(words) < 2 or words[-1] == other or words[-1] not in index.own[id] or given in index.own[id]:
        return False
    if not listed(given) or other in related(given) or other in cousins(given):
        return False
    return near.slips(given, other, 9) > max(1, near.allowed(max(given, other, key=len)))


def _starting(index: Index, begun: str) -> Iterator[str]:
    words = index.sorted_words
    for place in range(bisect_left(words, begun), len(words)):
        if not words[place].startswith(begun):
            return
        yield words[place]


def _nearly(index: Index, words: Words) -> Iterator[tuple[int, int]]:
    """Contacts with the slips between their name and the typed one."""
    closed = "".join(words)
    if len(words) == 1:
        if listed(closed) or not near.allowed(closed):
            return
        for count, place in near.nearest(closed, index.sorted_words, near.allowed(closed)):
            for id in index.words[index.sorted_words[place]]:
                yield id, count
    most = min(3, len(closed) // 4)
    for count, place in near.nearest(closed, index.closed_keys, most):
        for id in index.closed[index.closed_keys[place]]:
            yield id, count
    for place, word in enumerate(words):
        rest = words[:place] + words[place + 1 :]
        if len(word) < 3 or not rest:
            continue
        for id in index.words.get(word, []):
            others = index.own[id].difference((word,))
            counts = [
                min((near.slips(w, other, near.allowed(w)) for other in others), default=9) for w in rest
            ]
            if all(count <= near.allowed(w) for count, w in zip(counts, rest, strict=True)):
                yield id, sum(counts)
