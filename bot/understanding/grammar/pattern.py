"""Phrases with slots, and whether the words of a clause are one.

A phrase is written as a line of elements, `ME write:ed to? P`:

- `word`, `this|that`: one of these words;
- `write:ed`, `write:*`, `write:now`, `COFFEE`: one of the words of a class (see phrases/words.py), also
  mixed with words in `this|COFFEE`;
- `P` somebody, `PS` somebody's («Maria's», «his»), `Q` somebody who isn't who the entry is about; in
  `that|P` it is anybody and not who the entry is about;
- `NAME` anybody's name, `J` somebody and me together; `ME` I or me, `MY` my;
- `..` up to four words but no person, `...` any words;
- `X?` X or nothing; `^` and `$` the clause begins or ends here.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from bot.understanding.grammar.tokens import PERSON, Token
from bot.understanding.phrases.words import CLASSES

ME = frozenset(("i", "me", "we", "us", "myself"))
MY = frozenset(("my", "our", "mine"))
JOINT = "J"

_WORD, _PERSON, _OWNER, _OTHER, _ME, _MY, _JOINT, _GAP, _ANY, _START, _END = range(11)
_SLOTS = {
    "P": _PERSON,
    "PS": _OWNER,
    "Q": _OTHER,
    "ME": _ME,
    "MY": _MY,
    "J": _JOINT,
    "..": _GAP,
    "...": _ANY,
    "^": _START,
    "$": _END,
}
_ANYBODY = frozenset((PERSON, "him", "her", "them", "his", "their", "he", "she", "they"))
_MIXED = {"NAME": frozenset((PERSON,)), "P": _ANYBODY, "PS": _ANYBODY, "ME": ME, "MY": MY}
_REACH = {_GAP: 4, _ANY: 40}


#: Found in every other clause: bad words to look a phrase up by.
_LITTLE = frozenset(
    """i to with in on at for of from by about and or up out it that this is was are be been not no my me us
    how what so as if him her them you your had have has did do got get us we again back over some any
    . : ,""".split()
)


class Element(NamedTuple):
    """One element of a phrase."""

    code: int
    words: frozenset[str]
    optional: bool


class Phrase(NamedTuple):
    """A phrase ready to be compared: its elements, and the place of the word it is looked up by."""

    line: str
    elements: tuple[Element, ...]
    anchor: int
    weight: int
    somebody: bool
    """Whether it has a slot for who the entry is about."""
    only: int | None
    """The one place in a clause where the word looked up can stand, if there is only one."""
    before: Element | None
    after: Element | None
    """What must stand next to it."""


class Found(NamedTuple):
    """Where a phrase matched: its words from `start` to `end`, which of them are its own, and its people."""

    start: int
    end: int
    own: frozenset[int]
    people: tuple[int, ...]
    others: tuple[int, ...]


def phrase(line: str) -> Phrase:
    """A line as a phrase. Raises KeyError for a class that isn't there, ValueError for one without a word."""
    elements = tuple(map(_element, line.split()))
    places = [place for place, one in enumerate(elements) if one.code == _WORD and not one.optional]
    if not places:
        raise ValueError(f"no word to look up in {line!r}")
    # The rarer word is the better key: no little word, else the smaller class.
    anchor = min(
        places, key=lambda place: (_little(elements[place].words), len(elements[place].words), place)
    )
    before = elements[:anchor]
    fixed = (
        bool(before)
        and before[0].code == _START
        and not any(one.optional or one.code in _REACH for one in before)
    )
    weight = sum(1 for one in elements if one.code not in (_GAP, _ANY) and not one.optional)
    somebody = any(one.code in (_PERSON, _OWNER, _JOINT) for one in elements)
    only = anchor - 1 if fixed else None
    beside = [elements[place] if 0 <= place < len(elements) else None for place in (anchor - 1, anchor + 1)]
    previous, following = (one if one and _solid(one) else None for one in beside)
    return Phrase(line, elements, anchor, weight, somebody, only, previous, following)


def _solid(one: Element) -> bool:
    return not one.optional and one.code not in _REACH and one.code not in (_START, _END)


def _little(words: frozenset[str]) -> bool:
    return not words.isdisjoint(_LITTLE)


@cache
def _element(part: str) -> Element:
    """Remembered, as hundreds of phrases share one and the words it stands for."""
    optional = part.endswith("?") and len(part) > 1
    part = part[:-1] if optional else part
    if part in _SLOTS:
        return Element(_SLOTS[part], frozenset(), optional)
    if part in CLASSES:
        return Element(_WORD, CLASSES[part], optional)
    words: set[str] = set()
    for word in part.split("|"):
        if word in CLASSES:
            words |= CLASSES[word]
        elif word in _MIXED:
            words |= _MIXED[word]
        elif word.isupper() or (":" in word and len(word) > 1):
            raise KeyError(word)
        else:
            words.add(word)
    return Element(_WORD, frozenset(words), optional)


def match(one: Phrase, clause: Sequence[Token], at: int) -> Found | None:
    """Whether `one` matches `clause` with the word it is looked up by at place `at`."""
    if one.only is not None and one.only != at:
        return None
    own: list[int] = []
    people: list[int] = []
    others: list[int] = []
    end = _walk(one.elements, one.anchor, 1, clause, at, own, people, others)
    if end is None:
        return None
    before_own: list[int] = []
    before: list[int] = []
    before_others: list[int] = []
    start = _walk(one.elements, one.anchor - 1, -1, clause, at - 1, before_own, before, before_others)
    if start is None:
        return None
    return Found(
        start + 1,
        end,
        frozenset(own + before_own),
        _unique(before[::-1] + people),
        _unique(before_others[::-1] + others),
    )


def _unique(places: list[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(places))


def _walk(
    elements: tuple[Element, ...],
    place: int,
    step: int,
    clause: Sequence[Token],
    at: int,
    own: list[int],
    people: list[int],
    others: list[int],
) -> int | None:
    """Goes through the elements one way; the place after the last word taken, or None."""
    while 0 <= place < len(elements):
        code, words, optional = elements[place]
        if code == _START:
            if at != -1 and step == -1:
                return None
            if step == 1 and at != 0:
                return None
        elif code == _END:
            if step == 1 and at != len(clause):
                return None
        elif code in _REACH:
            return _across(elements, place, step, clause, at, own, people, others)
        elif 0 <= at < len(clause) and _fits(code, words, clause[at]):
            if optional:
                kept = len(own), len(people), len(others)
                _take(code, clause[at], at, step, own, people, others)
                end = _walk(elements, place + step, step, clause, at + step, own, people, others)
                if end is not None:
                    return end
                del own[kept[0] :], people[kept[1] :], others[kept[2] :]
            else:
                _take(code, clause[at], at, step, own, people, others)
                at += step
        elif not optional:
            return None
        place += step
    return at


def _across(
    elements: tuple[Element, ...],
    place: int,
    step: int,
    clause: Sequence[Token],
    at: int,
    own: list[int],
    people: list[int],
    others: list[int],
) -> int | None:
    """Over a gap: the nearest place from which the rest matches."""
    code = elements[place].code
    kept = len(own), len(people), len(others)
    for skipped in range(_REACH[code] + 1):
        here = at + step * skipped
        end = _walk(elements, place + step, step, clause, here, own, people, others)
        if end is not None:
            return end
        del own[kept[0] :], people[kept[1] :], others[kept[2] :]
        if not 0 <= here < len(clause) or (code == _GAP and _somebody(clause[here])):
            return None
    return None


def _somebody(token: Token) -> bool:
    return bool(token.people) and not token.owns and not token.either


def fits(element: Element, token: Token) -> bool:
    """Whether a word, slot or class of a phrase takes this token."""
    return _fits(element.code, element.words, token)


def _fits(code: int, words: frozenset[str], token: Token) -> bool:
    if code == _WORD:
        return token.word in words
    if code in (_PERSON, _OTHER):
        return bool(token.people) and not token.owns and token.word != JOINT
    if code == _OWNER:
        return bool(token.people) and (token.owns or token.either)
    if code == _ME:
        return token.word in ME
    if code == _MY:
        return token.word in MY
    return token.word == JOINT


def _take(
    code: int, token: Token, at: int, step: int, own: list[int], people: list[int], others: list[int]
) -> None:
    if code == _WORD:
        own.append(at)
    elif code == _OTHER:
        others.extend(token.people[::step])
    elif code in (_PERSON, _OWNER, _JOINT):
        people.extend(token.people[::step])
