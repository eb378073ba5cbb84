"""Facts stated in passing: «her daughter starts school in May», «looking for a designer»."""

from functools import cache
from typing import NamedTuple

from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.phrasebook import Phrasebook
from bot.understanding.phrases.facts import FACTS, NEEDS, OFFERS, PASSING, REMEMBERED


class Learned(NamedTuple):
    """Something learned: about whom (places in the list of mentions), and as what."""

    people: tuple[int, ...]
    sort: str
    """«need», «offer», «fact» or «remembered»."""


@cache
def _book() -> Phrasebook[str]:
    return Phrasebook([("need", NEEDS), ("offer", OFFERS), ("fact", FACTS)])


@cache
def _remembered() -> Phrasebook[str]:
    return Phrasebook([("remembered", REMEMBERED)])


def learned(clause: Clause) -> Learned | None:
    """What the clause tells about somebody that is worth remembering, or None."""
    words = clause.words
    for hit in _book().hits(words):
        end = hit.found.end
        if (
            end <= len(words)
            and words[end - 1].word in ("is", "are", "was")
            and end < len(words)
            and (words[end].word in PASSING)
        ):
            continue
        if hit.found.people and not any(
            words[at].word in ("if", "whether", "ask", "asked")
            for at in range(min(hit.found.start, min(hit.found.own)))
        ):
            return Learned(hit.found.people[:1], hit.means)
    if _remembered().first(words) is not None:
        people = next((token.people for token in words if token.people), ())
        if people:
            return Learned(people[:1], "remembered")
    return None
