"""Putting right what was logged: «no, Maria Rossi», «it was yesterday», «not a call, we met», «undo that»."""

from collections.abc import Sequence
from functools import cache

from bot.domain.kinds import Kind
from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.phrasebook import Phrasebook
from bot.understanding.grammar.tokens import Token
from bot.understanding.kinds.deeds import deeds
from bot.understanding.phrases.corrections import FIX, REPENTED, STEP_BACK, STEPS, UNDO
from bot.understanding.phrases.words import CLASSES
from bot.understanding.report import Amend, Correction, Mention, Span

_KINDS: tuple[tuple[frozenset[str], Kind], ...] = (
    (CLASSES["CALL"] | frozenset(("phone", "called", "phoned", "zoomed", "rang")), Kind.CALL),
    (CLASSES["COFFEE"] | frozenset(("met", "person", "meeting")), Kind.MEETING),
    (frozenset("reply replied answered".split()), Kind.REPLY),
    (frozenset("message messaged email emailed dm dmed text texted wrote".split()), Kind.MESSAGE),
    (frozenset("chat chatted talked conversation spoke".split()), Kind.CONVERSATION),
    (frozenset("testimonial".split()), Kind.TESTIMONIAL),
    (frozenset("referral".split()), Kind.REFERRAL),
    (frozenset("question".split()), Kind.QUESTION),
    (frozenset("compliment".split()), Kind.COMPLIMENT),
)
_WAS = frozenset(
    (
        "it",
        "that",
        "this",
        "was",
        "were",
        "actually",
        "no",
        "sorry",
        "is",
        "on",
        "in",
        "not",
        "oops",
        "wait",
        "happened",
        "and",
        "make",
        "should",
        "be",
        "have",
        "been",
        "change",
        "date",
        "the",
        "day",
        "to",
        "last",
        "one",
        "meant",
        "i",
    )
)


_ARTICLES = frozenset(("the", "a", "an", ",", ":"))
_FIRST = 14
"""So many words from the beginning say whether it is a correction."""


@cache
def _undo() -> Phrasebook[str]:
    return Phrasebook([("undo", UNDO)])


@cache
def _repented() -> Phrasebook[str]:
    return Phrasebook([("repented", REPENTED)])


@cache
def _fix() -> Phrasebook[str]:
    return Phrasebook([("fix", FIX)])


def opens_correction(clauses: Sequence[Clause]) -> Amend | None:
    """UNDO or OTHER when the message begins by taking back or putting right something, else None."""
    words = [token for clause in clauses[:3] for token in clause.raw if token.word not in _ARTICLES]
    steps = 0
    while steps < len(words) and words[steps].word in STEP_BACK:
        steps += 1
    rest = words[steps : steps + _FIRST]
    if _undo().first(rest) is not None:
        return Amend.UNDO
    if _fix().first(words[:_FIRST]) is not None or _fix().first(rest) is not None:
        return Amend.OTHER
    back = any(token.word in STEPS for token in words[:steps])
    return Amend.OTHER if back and _repented().first(rest) is not None else None


def only_a_day(clauses: Sequence[Clause], dates: Sequence[Span]) -> bool:
    """Whether the message only says on which day it was: «it was yesterday», «that was Monday»."""
    if not dates or len(clauses) > 2 or not clauses[0].raw or clauses[0].raw[0].word not in _WAS:
        return False
    if not any(
        token.word in ("was", "were", "make", "should", "change", "meant", "no", "happened")
        for token in clauses[0].raw
    ):
        return False
    return all(
        token.word in _WAS or any(date.start <= token.start < date.end for date in dates)
        for clause in clauses
        for token in clause.raw
    )


def correction(
    clauses: Sequence[Clause], mentions: Sequence[Mention], dates: Sequence[Span], opened: Amend
) -> Correction:
    """What the message changes, and to what."""
    words = [token for clause in clauses for token in clause.raw]
    if opened is Amend.UNDO and not dates:
        return Correction((Amend.UNDO,), tuple(mentions))
    amends: list[Amend] = []
    people = _rather(words, mentions)
    if people:
        amends.append(Amend.PERSON)
    plain = {token.word for token in words}
    later = bool(plain & {"follow", "remind", "ping", "check"})
    if dates:
        amends.append(Amend.FOLLOW_UP if later else Amend.DAY)
    kind = _kind(clauses, words)
    if kind is not None:
        amends.append(Amend.KIND)
    if not amends:
        amends.append(Amend.UNDO if opened is Amend.UNDO else Amend.OTHER)
    return Correction(
        tuple(amends),
        tuple(people),
        dates[-1].first if dates and not later else None,
        kind,
        dates[-1] if dates and later else None,
    )


def _rather(words: Sequence[Token], mentions: Sequence[Mention]) -> list[Mention]:
    """Who is meant rather: those not after «not»."""
    found: list[Mention] = []
    for at, token in enumerate(words):
        if token.word == "P":
            wrong = any(one.word in ("not", "wrong") for one in words[max(0, at - 2) : at])
            # «not Tom, Maria Rossi» is read as a list: the first of it is wrong.
            found.extend(mentions[one] for one in token.people[1 if wrong else 0 :])
    return found


def _kind(clauses: Sequence[Clause], words: Sequence[Token]) -> Kind | None:
    """The kind it rather was: what stands after «not a …»."""
    for clause in reversed(clauses):
        for hit in deeds(clause):
            return hit.means.kind
    denied = False
    found: Kind | None = None
    for token in words:
        if token.word == "not":
            denied = True
            continue
        if token.word in (",", "but", "it", "we", "and"):
            denied = False
        for known, kind in _KINDS:
            if token.word in known and not denied:
                found = found or kind
    return found
