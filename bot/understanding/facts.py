"""Facts stated in passing: «her daughter starts school in May», «looking for a designer»."""

from functools import cache
from typing import NamedTuple

from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.phrasebook import Hit, Phrasebook
from bot.understanding.phrases.facts import BEFORE, FACTS, NEEDS, NO_FACTS, OFFERS, PASSING, REMEMBERED, VAGUE

_BE = frozenset(("is", "are", "was", "were", "seems", "sounds", "looks", "felt"))
NONE, NEED, OFFER, FACT, ASKED_FOR = "none", "need", "offer", "fact", "remembered"


class Learned(NamedTuple):
    """Something learned: about whom (places in the list of mentions), and as what sort."""

    people: tuple[int, ...]
    sort: str
    """`NEED`, `OFFER`, `FACT`, or `ASKED_FOR` where the writer wants it remembered."""


@cache
def _book() -> Phrasebook[str]:
    return Phrasebook([(NONE, NO_FACTS), (NEED, NEEDS), (OFFER, OFFERS), (FACT, FACTS)])


@cache
def _remembered() -> Phrasebook[str]:
    return Phrasebook([(ASKED_FOR, REMEMBERED)])


def learned(clause: Clause) -> Learned | None:
    """What the clause tells about somebody that is worth remembering, or None."""
    words = clause.words
    if _remembered().first(words) is not None:
        people = next((token.people for token in words if token.people), ())
        return Learned(people, ASKED_FOR) if people else None
    hits = [hit for hit in _book().hits(words) if _holds(hit, clause)]
    if not hits:
        return None
    best = max(hits, key=lambda hit: (len(hit.found.own), hit.means == NONE))
    return None if best.means == NONE else Learned(best.found.people, best.means)


def _holds(hit: Hit[str], clause: Clause) -> bool:
    """Whether the phrase says something that lasts, in words of the writer's own."""
    words, found = clause.words, hit.found
    if not found.people:
        return False
    if any(words[at].word not in BEFORE and not words[at].people for at in range(found.start)):
        return False
    if hit.means == NONE:
        return True
    who = words[found.start]
    if who.word in ("they", "their") and len(who.people) == 1 and clause.aside:
        return False
    for at in range(found.start, len(words) - 1):
        if words[at].word in _BE and words[at + 1].word in PASSING:
            return False
    last = words[-1].word
    return not (found.end == len(words) - 1 and last in VAGUE)
