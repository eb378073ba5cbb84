"""The people a message speaks of."""

from bot.understanding.names import Directory, tidy
from bot.understanding.people.words import Token, tokens
from bot.understanding.report import Match, Mention

__all__ = ["find_people"]


def find_people(text: str, directory: Directory) -> list[Mention]:
    """The people in a text in order of mention; spans lie in the text and do not overlap."""
    found: list[Mention] = []
    words = tokens(text)
    place = 0
    while place < len(words):
        last = _run(words, place, directory)
        if last is None:
            place += 1
            continue
        start, end = words[place].start, words[last].end
        name = text[start:end]
        found.append(Mention(name, start, end, tidy(name), directory.resolve(name)))
        place = last + 1
    return found


def _run(words: list[Token], first: int, directory: Directory) -> int | None:
    """The last token of the name that begins at `first`, or None."""
    if words[first].kind == "handle":
        return first
    last = None
    for place in range(first, min(first + 5, len(words))):
        token = words[place]
        if token.kind != "word" or not (token.capital or token.low in directory.index.words):
            break
        last = place
    if last is None:
        return None
    name = " ".join(token.text for token in words[first : last + 1])
    if last > first and not words[first].opens:
        return last
    return last if directory.resolve(name).match is not Match.NEW else None
