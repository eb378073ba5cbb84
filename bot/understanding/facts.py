"""Facts stated in passing: «her daughter starts school in May», «looking for a designer»."""

from functools import cache
from typing import NamedTuple

from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.phrasebook import Hit, Phrasebook
from bot.understanding.phrases.facts import BEFORE, FACTS, NEEDS, NO_FACTS, OFFERS, PASSING, REMEMBERED, VAGUE

_BE = frozenset(("is", "are", "was", "were", "seems", "sounds", "looks", "felt"))
_DOING = 4
"""So many words make a doing something: «Tom is painting boats»."""
_TALKING = frozenset(
    """coming going getting checking waiting hoping looking sending giving letting taking being trying making
    doing having replying answering ignoring ghosting avoiding following""".split()
)
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
        return _doing(clause)
    best = max(hits, key=lambda hit: (len(hit.found.own), hit.means == NONE))
    return None if best.means == NONE else Learned(best.found.people, best.means)


def _doing(clause: Clause) -> Learned | None:
    """«she is onboarding a new manager»: what somebody is at, whatever it is."""
    words = clause.words
    if len(words) < _DOING or not words[0].people or words[0].owns or words[0].word == "who":
        return None
    doing = words[2].word
    if words[1].word not in ("is", "are") or not doing.endswith("ing") or doing in PASSING | _TALKING:
        return None
    return Learned(words[0].people, FACT)


def _holds(hit: Hit[str], clause: Clause) -> bool:
    """Whether the phrase says something that lasts, in words of the writer's own."""
    words, found = clause.words, hit.found
    if not found.people:
        return False
    if words[found.start].word == "who":
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
