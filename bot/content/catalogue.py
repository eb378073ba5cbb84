"""The catalogue: from keys and facts to words, in Fluent, one folder a language."""

import re
from collections.abc import Iterator
from datetime import date, time
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.content.dates import day, spoken
from bot.domain.say import Code, Day, Listing, Phrase, Say, Value

HERE = Path(__file__).parent
DEFAULT = "en"

#: Fluent refuses to place more than 2,500 characters; longer facts are put in their place afterwards.
LONGEST_FACT = 500
#: Where such a fact belongs stands a character of the private use area with its number after it.
MARK, PLACE = "\ue000", 0xE100
_KEPT = re.compile(f"{MARK}(.)")

_MESSAGE = re.compile(r"^(?=-?[a-z][a-z0-9-]*\s*=)", re.MULTILINE)
_KEY = re.compile(r"-?[a-z][a-z0-9-]*")


class Catalogue:
    """The words of one language. Messages are parsed when first used: a start needs few of them."""

    def __init__(self, locale: str, folder: Path | None = None) -> None:
        self._locale = locale
        self._bundle = FluentBundle([locale], use_isolating=False)
        self._sources = dict(sources(folder or HERE / locale))
        for key in self._sources:
            if key.startswith("-"):
                self._parse(key)
        self._parsed: set[str] = set()

    def keys(self) -> list[str]:
        """Every message there is."""
        return [key for key in self._sources if not key.startswith("-")]

    def say(self, said: Say) -> tuple[str, tuple[str, ...]]:
        """The text of a message, a line for each paragraph, and the labels of its choices."""
        text = "\n".join(self.phrase(one) for one in said.paragraphs)
        return text, tuple(self.phrase(choice.label) for choice in said.choices)

    def phrase(self, phrase: Phrase) -> str:
        """A phrase in words. Raises LookupError for a key or a fact that is missing."""
        key, _, attribute = phrase.key.partition(".")
        if key not in self._parsed:
            self._parse(key)
            self._parsed.add(key)
        message = self._bundle.get_message(key)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise LookupError(f"{phrase.key} has no words")
        facts = {name: self._fact(value) for name, value in phrase.args.items()}
        kept = [value for value in facts.values() if isinstance(value, str) and len(value) > LONGEST_FACT]
        text, problems = self._bundle.format_pattern(
            pattern, {name: _kept(value, kept) for name, value in facts.items()}
        )
        if problems:
            raise LookupError(f"{phrase.key}: {problems[0]}")
        return _KEPT.sub(lambda found: kept[ord(found[1]) - PLACE], str(text))

    def _parse(self, key: str) -> None:
        if key not in self._sources:
            raise LookupError(f"no words for {key}")
        self._bundle.add_resource(FluentResource(self._sources[key]))

    def _fact(self, value: Value) -> str | int | float:
        match value:
            case Phrase():
                return self.phrase(value)
            case Day():
                key, words = day(value, self._locale)
                return self.phrase(Phrase(key, words))
            case Listing():
                return self._listing(value)
            case date():
                return spoken(value, self._locale)
            case time():
                return value.isoformat("minutes")
            case Code():
                raise TypeError("a code is put together before it is shown")
            case _:
                return value

    def _listing(self, listing: Listing) -> str:
        items = [str(self._fact(one)) for one in listing.items]
        if listing.lines:
            return "\n".join(items)
        if len(items) < 2:
            return "".join(items)
        rest, last = ", ".join(items[:-1]), items[-1]
        return self.phrase(Phrase("list-and", {"first": rest, "last": last}))


def sources(folder: Path) -> Iterator[tuple[str, str]]:
    """Each message of the folder's files by its key, as Fluent source."""
    for path in sorted(folder.glob("*.ftl")):
        for source in _MESSAGE.split(path.read_text(encoding="utf-8"))[1:]:
            found = _KEY.match(source)
            assert found is not None
            yield found.group(), source


def _kept(value: str | int | float, kept: list[str]) -> str | int | float:
    """A long fact as the mark that stands for it; marks that a person typed are taken out."""
    if not isinstance(value, str):
        return value
    return f"{MARK}{chr(PLACE + kept.index(value))}" if value in kept else value.replace(MARK, "")


@cache
def _catalogue(locale: str) -> Catalogue:
    return Catalogue(locale)


@cache
def locales() -> tuple[str, ...]:
    """The languages there are words in, the default first."""
    there = sorted(path.name for path in HERE.iterdir() if any(path.glob("*.ftl")))
    return (DEFAULT, *(one for one in there if one != DEFAULT))


class Words:
    """Fulfils core.ports.Words: a language that isn't there is told in English."""

    def render(self, say: Say, locale: str) -> tuple[str, tuple[str, ...]]:
        """The text and the labels of the choices. Raises LookupError."""
        return self._in(locale).say(say)

    def phrase(self, phrase: Phrase, locale: str = DEFAULT) -> str:
        """One phrase in words."""
        return self._in(locale).phrase(phrase)

    def _in(self, locale: str) -> Catalogue:
        return _catalogue(locale if locale in locales() else DEFAULT)
