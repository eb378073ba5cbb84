"""Which mentions are one person: «met Li Wei … li wei called»."""

from collections.abc import Sequence

from bot.understanding.names import fold
from bot.understanding.report import Match, Mention


def same(mentions: Sequence[Mention]) -> list[int]:
    """For each mention the place of the one that stands for the person: the fullest of theirs."""
    stands = list(range(len(mentions)))
    if len(mentions) < 2:
        return stands
    words = [frozenset(fold(one.text).split()) for one in mentions]
    for later in range(1, len(mentions)):
        for earlier in range(later):
            head = stands[earlier]
            if _one(mentions[head], mentions[later], words[head], words[later]):
                if _fullness(mentions[later]) > _fullness(mentions[head]):
                    stands = [later if place == head else place for place in stands]
                else:
                    stands[later] = head
                break
    return stands


def _one(first: Mention, second: Mention, words: frozenset[str], more: frozenset[str]) -> bool:
    a, b = first.resolution, second.resolution
    if a.match is Match.AUTO and b.match is Match.AUTO:
        return a.matches == b.matches
    if a.match is Match.AUTO and b.match is Match.ASK:
        return a.matches[0] in b.matches and (words <= more or more <= words)
    if b.match is Match.AUTO and a.match is Match.ASK:
        return b.matches[0] in a.matches and (words <= more or more <= words)
    return bool(words and more) and a.match is b.match and (words <= more or more <= words)


def _fullness(one: Mention) -> tuple[bool, int]:
    return one.resolution.match is Match.AUTO, len(one.text)
