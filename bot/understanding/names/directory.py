"""The contacts there are, and whom a typed name means."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property

from bot.understanding.names.alike import latin_lookalike
from bot.understanding.names.fold import fold, handle_key, is_handle
from bot.understanding.names.index import Index
from bot.understanding.names.rules import RULES
from bot.understanding.names.typed import bare, take_apart
from bot.understanding.report import Known, Match, Resolution

_NOBODY = Resolution(Match.NEW)

#: How many contacts a question names at most.
_CANDIDATES = 10


class Directory:
    """Contacts indexed once, so that a name is looked up in well under a millisecond.

    `people` are the contacts, their ids unique. The conventions are in docs/names.md.
    """

    def __init__(self, people: Iterable[Known]) -> None:
        self._known = {known.id: known for known in people}
        self.index = Index(self._known.values())

    def __len__(self) -> int:
        return len(self._known)

    def known(self, id: int) -> Known:
        """The contact with this id; KeyError if there is none."""
        return self._known[id]

    def resolve(self, name: str) -> Resolution:
        """Whom a typed name or handle means. Any text will do; one without a letter is NEW."""
        return self.explain(name)[0]

    def explain(self, name: str) -> tuple[Resolution, str]:
        """Whom a typed name or handle means, and the name of the rule that said so ("" for NEW)."""
        name = name.strip()
        if is_handle(name):
            return _decide(self.index.handles.get(handle_key(name), []), sure=True), "handle"
        whole = bare(fold(name).split())
        typed = take_apart(name)
        if typed.words != whole and (found := RULES[0].find(self.index, whole)):
            return _decide(found, sure=True), RULES[0].name
        if not typed.words:
            return _NOBODY, ""
        for rule in RULES:
            if found := rule.find(self.index, typed.words):
                return _decide(self._having(found, typed.beside), sure=rule.sure), rule.name
        looks = fold(latin_lookalike(name)).split()
        if looks and (found := RULES[0].find(self.index, bare(looks))):
            return _decide(found, sure=False), "look-alike"
        return _NOBODY, ""

    def narrow(self, question: Resolution, beside: Iterable[str]) -> Resolution:
        """The question answered by the folded words of a company beside the name, if they single one out."""
        fitting = self._having(list(question.matches), beside)
        return Resolution(Match.AUTO, tuple(fitting)) if len(fitting) == 1 else question

    def _having(self, found: list[int], beside: Iterable[str]) -> list[int]:
        """Those of the found who also have one of the words; all of them if none has."""
        own = self.index.own
        return [id for id in found if not own[id].isdisjoint(beside)] or found

    def together(self, words: list[str]) -> bool:
        """Whether some contact has all these folded words, the first of them in its name."""
        index = self.index
        if not words or words[0] not in index.named:
            return False
        if len(words) == 1:
            return True
        ids = min((index.words.get(word, []) for word in words), key=len)
        return any(index.own[id].issuperset(words) for id in ids)

    def inside(self, text: str) -> tuple[int, int] | None:
        """Where a contact's name stands in a text without blanks («和李伟喝咖啡»): the longest, or None."""
        names, aliases = self.index.names, self.index.aliases
        for length in range(min(len(text), 6), 1, -1):
            for start in range(len(text) - length + 1):
                if (piece := text[start : start + length]) in names or piece in aliases:
                    return start, start + length
        return None

    def has_word(self, word: str) -> bool:
        """Whether a folded word stands in some contact's name or alias."""
        return word in self.index.named

    def has_given(self, word: str) -> bool:
        """Whether a folded word is the first word of some contact's name."""
        return word in self._given

    @cached_property
    def _given(self) -> frozenset[str]:
        return frozenset(self.index.given.values())

    def starting(self, prefix: str, limit: int = 10) -> list[Known]:
        """Contacts one of whose names, aliases or handles has a word that starts so, best first."""
        handle = prefix.lstrip().startswith("@")
        begun = handle_key(prefix) if handle else fold(prefix)
        if not begun:
            return []
        best: dict[int, int] = {}
        place = bisect_left(self._endings, (begun,))
        while place < len(self._endings) and self._endings[place][0].startswith(begun):
            _, rank, id = self._endings[place]
            if not handle or rank == _HANDLE:
                best[id] = min(rank, best.get(id, rank))
            place += 1
        people = sorted(best, key=lambda id: (best[id], fold(self._known[id].name)))
        return [self._known[id] for id in people[:limit]]

    @cached_property
    def _endings(self) -> list[tuple[str, int, int]]:
        """Each name from each of its words on, how good a match it makes (0 is best), and whose it is."""
        endings: list[tuple[str, int, int]] = []
        for known in self._known.values():
            for rank, name in ((0, known.name), *((2, alias) for alias in known.aliases)):
                words = fold(name).split()
                endings += [
                    (" ".join(words[first:]), rank + (first > 0), known.id) for first in range(len(words))
                ]
            endings += [(handle_key(handle), _HANDLE, known.id) for handle in known.handles]
        return sorted(endings)


_HANDLE = 4


def _decide(found: list[int], *, sure: bool) -> Resolution:
    if not found:
        return _NOBODY
    if sure and len(found) == 1:
        return Resolution(Match.AUTO, (found[0],))
    return Resolution(Match.ASK, tuple(found[:_CANDIDATES]))
