"""Whom the names found in one message mean, given one another and what stands beside them."""

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.understanding.names import Directory, fold, tidy
from bot.understanding.report import Match, Mention, Resolution

#: A company or place beside a name: «(Acme)», «from Acme», «@ Acme».
_BESIDE = re.compile(
    r"(?:['’]s)?\s*(?:\(([^()]{1,40})\)|(?:from|at|of|@)\s+(?:the\s+)?(\w+(?:[ \-]\w+)?))", re.IGNORECASE
)

#: Rules of the directory that only ask whether somebody new is perhaps somebody known.
_GUESSES = frozenset(("rare surname", "only name"))


def settle(text: str, spans: Iterable[tuple[int, int]], directory: Directory) -> list[Mention]:
    """Mentions of the names at the spans of the text, in order, resolved together."""
    found: list[tuple[Mention, str]] = []
    for start, end in spans:
        name = text[start:end]
        resolution, rule = directory.explain(name)
        if resolution.match is Match.ASK and (beside := _BESIDE.match(text, end)):
            resolution = directory.narrow(resolution, fold(beside[1] or beside[2]).split())
        found.append((Mention(name, start, end, tidy(name), resolution), rule))
    certain = {
        mention.resolution.matches[0] for mention, _ in found if mention.resolution.match is Match.AUTO
    }
    settled: list[Mention] = []
    for mention, rule in found:
        if rule in _GUESSES and certain.issuperset(mention.resolution.matches):
            mention = replace(mention, resolution=Resolution(Match.NEW))
        settled.append(_as_before(mention, settled))
    return settled


def _as_before(mention: Mention, earlier: list[Mention]) -> Mention:
    """The mention as the fuller one before it: «Maria Lopez … Maria»."""
    meant = mention.resolution
    if meant.match is Match.AUTO:
        return mention
    words = set(fold(mention.name).split())
    for fuller in reversed(earlier):
        if not words < set(fold(fuller.name).split()):
            continue
        known = fuller.resolution
        if known.match is Match.AUTO and known.matches[0] in meant.matches:
            return replace(mention, resolution=known)
        if meant.match is known.match is Match.NEW:
            return replace(mention, name=fuller.name)
    return mention
