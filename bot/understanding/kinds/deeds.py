"""What a clause says has happened: the best phrases that it holds."""

from collections.abc import Sequence
from functools import cache

from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.phrasebook import Hit, Phrasebook
from bot.understanding.grammar.tokens import Token
from bot.understanding.phrases.deeds import DEEDS, Deeds
from bot.understanding.phrases.glue import SUBORDINATORS

#: Before a deed these say that it didn't happen, hasn't yet, or is only thought of.
NOT_DONE = frozenset(
    """not no never nobody without will would should could might must shall may going gonna want wants need
    needs hope hoping hopes plan planning plans try trying tried let can if unless maybe instead scheduled
    schedule book booked booking arrange arranged arranging set upcoming should wanting ought forgot
    forget remind remember wish wishes avoid avoided almost nearly supposed wo prep preparing prepping
    prepare prepared next waiting wait awaiting hardly cancelled canceled rescheduled postponed missed""".split()
)


@cache
def _book() -> Phrasebook[Deeds]:
    return Phrasebook((one, one.lines) for one in DEEDS)


def deeds(clause: Clause) -> list[Hit[Deeds]]:
    """The deeds in a clause, none of which shares a word with another, in order of the text."""
    words = clause.words
    hits = [hit for hit in _book().hits(words) if _happened(hit, words)]
    hits.sort(key=_rank)
    taken: set[int] = set()
    kept: list[Hit[Deeds]] = []
    for hit in hits:
        if taken.isdisjoint(hit.found.own):
            kept.append(hit)
            taken |= hit.found.own
    kept.sort(key=lambda hit: min(hit.found.own))
    return [hit for hit in kept if hit.means.kind is not None]


def _rank(hit: Hit[Deeds]) -> tuple[bool, int, int, int]:
    """The better of two phrases comes first: not weak, more words of its own, longer, earlier."""
    return hit.means.sure < 0.6, -len(hit.found.own), -hit.phrase.weight, hit.found.start


def _happened(hit: Hit[Deeds], words: Sequence[Token]) -> bool:
    """Whether nothing before the deed says otherwise, and it isn't what somebody else tells or thinks."""
    own = hit.found.own
    first = min(own)
    for at in range(first):
        if at in own:
            continue
        word = words[at].word
        if word in NOT_DONE or (at > 0 and word in SUBORDINATORS):
            return False
    return bool(hit.found.people) and not any(
        words[at].word in ("not", "never") for at in range(first, hit.found.end) if at not in own
    )
