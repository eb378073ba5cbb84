"""Asks: what kind of favour, and how the ask stands."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple, TypeVar

from bot.domain.kinds import AskKind, Outcome
from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.pattern import ME, MY
from bot.understanding.grammar.phrasebook import Phrasebook
from bot.understanding.phrases.asks import ASK_KINDS, ASKS, OUTCOMES

T = TypeVar("T", AskKind, Outcome)


class _Table(dict[str, list[tuple[tuple[str, ...], str]]]):
    """Phrases by their first word, longest first, with the value each stands for."""


def _table(phrases: Mapping[T, str]) -> _Table:
    made = _Table()
    for value, lines in phrases.items():
        for one in lines.replace("\n", "|").split("|"):
            words = tuple(one.split())
            if words:
                made.setdefault(words[0], []).append((words, value.value))
    for found in made.values():
        found.sort(key=lambda one: -len(one[0]))
    return made


@cache
def _kinds() -> _Table:
    return _table(ASK_KINDS)


@cache
def _outcomes() -> _Table:
    return _table(OUTCOMES)


def _first(table: _Table, words: list[str]) -> tuple[int, str] | None:
    for at, word in enumerate(words):
        for phrase, value in table.get(word, ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                return at, value
    return None


def ask_kind(words: list[str]) -> AskKind | None:
    """The kind of favour that these words in plain spelling ask, None if it is none of the six."""
    found = _first(_kinds(), words)
    return AskKind(found[1]) if found else None


def outcome(words: list[str]) -> Outcome | None:
    """How an ask stands by these words in plain spelling, None if they don't say."""
    found = _first(_outcomes(), words)
    return Outcome(found[1]) if found else None


class Asked(NamedTuple):
    """A favour asked: of whom (places in the list of mentions), which, how it stands, and the phrase."""

    people: tuple[int, ...]
    kind: AskKind
    outcome: Outcome
    line: str
    own: frozenset[int]
    after: int
    """Where in the text the words begin that say what was asked."""


@cache
def _book() -> Phrasebook[Outcome]:
    return Phrasebook(ASKS)


#: Writing to somebody is an ask only where it says so; other phrases are asks by themselves.
_WRITING = ("ME send:ed ... MESSAGE to P",)
_SAYS_SO = frozenset(
    "ask asked asking asks if whether requesting request requested would could can you do".split()
)
#: What somebody would do is no answer yet.
_OPENS = frozenset(("if", "whether", "asked", "ask", "asking"))
#: Followed by one of these it is a question about them, no favour.
_WONDERS = frozenset(("how", "why", "when", "where", "who"))
_CONTINUES = frozenset("if whether to for would could can about on".split())


def _more(clause: Clause, following: Clause | None) -> list[str]:
    """What the clause after it adds to what was asked: «asked Tom, if he could …»."""
    if following is None or following.sentence != clause.sentence or following.raw[0].word not in _CONTINUES:
        return []
    return [token.word for token in following.raw]


def wondered(clause: Clause) -> Asked | None:
    """A favour that a question names: «would Tom test it?», «wondering if Tom would test it»."""
    found = asked(clause, None)
    if found is not None:
        return found._replace(outcome=Outcome.OPEN)
    who = {token.people for token in clause.words if token.people}
    kind = ask_kind([token.word for token in clause.raw])
    if kind is None or len(who) != 1:
        return None
    return Asked(who.pop(), kind, Outcome.OPEN, "a favour and a person", frozenset(), clause.start)


def implied(clause: Clause) -> Asked | None:
    """A favour in a clause that no phrase fits: one of the six kinds, one person, and how it stands."""
    words = clause.words
    people = [at for at, token in enumerate(words) if token.people]
    if not people or len({words[at].people for at in people}) > 1:
        return None
    plain = [token.word for token in clause.raw]
    kind, told = ask_kind(plain), outcome(plain)
    mine = kind not in (AskKind.REFERRAL, AskKind.FEEDBACK) or any(word in ME | MY for word in plain)
    if kind is None or told is None or not mine:
        return None
    who = words[people[0]].people
    return Asked(who, kind, told, "a favour and an answer", frozenset(), words[people[0]].end)


def asked(clause: Clause, following: Clause | None, before: Clause | None = None) -> Asked | None:
    """The favour that a clause says was asked, with the clause after it in the same sentence."""
    best: Asked | None = None
    more = _more(clause, following)
    earlier = [token.word for token in before.raw] if before is not None else []
    if all(ask_kind(words) is None for words in ([token.word for token in clause.raw], more, earlier)):
        return None
    for hit in _book().hits(clause.words):
        found = hit.found
        if not found.people or (best is not None and len(best.own) >= len(found.own)):
            continue
        first = min(found.own)
        if hit.means is not Outcome.OPEN and any(clause.words[at].word in _OPENS for at in range(first)):
            continue
        begin = clause.words[first].start
        after = clause.words[found.end].word if found.end < len(clause.words) else ""
        rest = [token.word for token in clause.raw if token.start >= begin]
        if hit.phrase.line in _WRITING and _SAYS_SO.isdisjoint(rest):
            continue
        kind = ask_kind(rest) or ask_kind([token.word for token in clause.raw])
        kind = kind or ask_kind(more)
        if (after in _WONDERS and kind is not AskKind.REFERRAL) or (
            after in ("what", "which") and kind is not AskKind.FEEDBACK
        ):
            continue
        if kind is None and found.end == len(clause.words) and hit.phrase.line == "ME ask:ed P":
            # «needed a tester, so I asked Tom»
            kind = ask_kind(earlier)
        if kind is not None:
            last = max(at for at in range(found.start, found.end) if clause.words[at].people)
            # «asked Tom for a review: crickets»
            told = outcome(rest[rest.index(":") :]) if ":" in rest else None
            best = Asked(
                found.people, kind, told or hit.means, hit.phrase.line, found.own, clause.words[last].end
            )
    return best
