"""Names, their words and handles, each with the contacts that have it."""

from collections.abc import Iterable
from functools import cached_property

from bot.understanding.names.fold import fold, handle_key
from bot.understanding.names.typed import bare, take_apart
from bot.understanding.report import Known

Ids = list[int]


class Index:
    """Lookup tables over contacts. All keys are folded; what is needed rarely is built at its first use."""

    def __init__(self, people: Iterable[Known]) -> None:
        self.names: dict[str, Ids] = {}
        """Whole names, without titles and company."""
        self.aliases: dict[str, Ids] = {}
        self.handles: dict[str, Ids] = {}
        self.words: dict[str, Ids] = {}
        """Every word of a name, an alias or a company beside it."""
        self.named: set[str] = set()
        """The words of names and aliases alone."""
        self.own: dict[int, frozenset[str]] = {}
        """The words of each contact's name and aliases."""
        self.given: dict[int, str] = {}
        """The first word of each contact's name."""
        for known in people:
            self._enter(known)

    def _enter(self, known: Known) -> None:
        id = known.id
        words = self._enter_name(id, known.name, self.names)
        self.given[id] = words[0] if words else ""
        own = set(words)
        for alias in known.aliases:
            own.update(self._enter_name(id, alias, self.aliases))
        for handle in known.handles:
            _add(self.handles, handle_key(handle), id)
        if known.name.startswith("@"):
            _add(self.handles, handle_key(known.name), id)
        self.own[id] = frozenset(own)
        for word in own:
            self.words.setdefault(word, []).append(id)

    def _enter_name(self, id: int, name: str, keys: dict[str, Ids]) -> tuple[str, ...]:
        """Enters a name whole, and without the company beside it; returns its words, the company's last."""
        words = bare(fold(name).split())
        _add(keys, " ".join(words), id)
        if "(" in name or " from " in name or " at " in name or " @" in name:
            apart = take_apart(name)
            if keys is self.names:
                _add(keys, " ".join(apart.words), id)
            self.named.update(apart.words)
            return apart.words + apart.beside
        self.named.update(words)
        return words

    @cached_property
    def closed(self) -> dict[str, Ids]:
        """Whole names and aliases written as one word."""
        closed: dict[str, Ids] = {}
        for keys in (self.names, self.aliases):
            for key, ids in keys.items():
                for id in ids:
                    _add(closed, key.replace(" ", ""), id)
        return closed

    @cached_property
    def closed_keys(self) -> list[str]:
        return list(self.closed)

    @cached_property
    def sorted_words(self) -> list[str]:
        return sorted(self.words)

    @cached_property
    def initials(self) -> dict[str, Ids]:
        """The first letters of whole names."""
        initials: dict[str, Ids] = {}
        for key, ids in self.names.items():
            for id in ids:
                _add(initials, "".join(word[0] for word in key.split()), id)
        return initials


def _add(keys: dict[str, Ids], key: str, id: int) -> None:
    ids = keys.setdefault(key, [])
    if key and id not in ids[-1:]:
        ids.append(id)
