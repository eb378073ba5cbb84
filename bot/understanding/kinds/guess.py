"""What a clause that no phrase knows may tell of a contact, by its shape alone."""

from itertools import pairwise

from bot.domain.kinds import Initiator, Kind
from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.pattern import JOINT, ME, MY
from bot.understanding.grammar.tokens import Token
from bot.understanding.kinds.deeds import NOT_DONE, ORDERS, ordered_noun
from bot.understanding.kinds.draft import GUESS, Draft
from bot.understanding.phrases.glue import SUBORDINATORS, is_past
from bot.understanding.phrases.words import CLASSES

_POST = CLASSES["POST"]
_WITH = frozenset(("with", "alongside", "beside", "near"))
_TO = frozenset(("to", "at", "towards"))
#: Before a name these only mention it.
_MENTIONS = frozenset(
    ("about", "of", "than", "like", "because", "by", "without", "that", "if", "how", "why", "what")
)
_REACH = 3
"""Among so many words after the subject its verb must stand."""


def guess(clause: Clause, place: int, known: frozenset[int]) -> Draft | None:
    """An entry that is a guess, about a contact there is (`known` are places of their mentions), or None."""
    words = clause.words
    head = words[0]
    if clause.question or clause.aside or len(words) < 2 or (head.word in ORDERS and not ordered_noun(words)):
        return None
    verb = next((at for at in range(1, min(len(words), 1 + _REACH)) if is_past(words[at].word)), None)
    if any(token.word in NOT_DONE for token in words[: verb or 2]):
        return None
    who = head.people
    if head.word in ME and verb is not None:
        return _mine(words, verb, place, known)
    if not who or not known.issuperset(who):
        return None
    if head.word == JOINT:
        return _made(Kind.MEETING, who, None, place, head) if verb is not None else None
    if verb is not None and not head.owns and any(token.word in ME | MY for token in words[verb:]):
        shared = any(token.word in MY and after.word in _POST for token, after in pairwise(words))
        kind = Kind.AMPLIFIED if shared else Kind.INBOUND
        return _made(kind, who, Initiator.THEM, place, head)
    if len(words) > 2 or head.owns:
        return _made(Kind.FACT, who, None, place, head)
    return None


def _mine(words: tuple[Token, ...], verb: int, place: int, known: frozenset[int]) -> Draft | None:
    """What I did, by where in the clause the other one stands."""
    for at in range(verb + 1, len(words)):
        one = words[at]
        before = words[at - 1].word
        if before in SUBORDINATORS | _MENTIONS:
            return None
        if not one.people:
            continue
        if not known.issuperset(one.people):
            return None
        if before in _WITH:
            return _made(Kind.MEETING, one.people, None, place, one)
        if before in _TO or (at == verb + 1 == len(words) - 1 and not one.owns):
            return _made(Kind.MESSAGE, one.people, Initiator.ME, place, one)
        if one.owns or before == "for" or at == verb + 1:
            return _made(Kind.GIVE_DELIVERED, one.people, Initiator.ME, place, one)
        return _made(Kind.NOTE, one.people, None, place, one)
    return None


def _made(
    kind: Kind, people: tuple[int, ...], initiator: Initiator | None, place: int, about: Token
) -> Draft:
    return Draft(kind, people, place, initiator, sure=GUESS - 0.05, after=about.end, because=("a guess",))
