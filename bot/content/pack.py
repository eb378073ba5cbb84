"""Challenge packs: read from TOML, and refused with file, line and reason where something is wrong."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from bot.domain.challenge import COUNTABLE, OWED, Challenge, Needs
from bot.domain.kinds import AskKind, Initiator, Kind
from bot.domain.stage import Stage
from bot.domain.wording import BadTemplate, placeholders

FIRST_PACK = Path(__file__).parent / "packs" / "first.toml"

T = TypeVar("T")

_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_PRACTICE = re.compile(r"P([1-9]|1\d|20)\Z")
_MOST = 20
_LONGEST_KEY = 64
_LONGEST_WORDS = 300
_LONGEST_REST = 365


class PackProblem(ValueError):
    """A pack that can't be used: the file, the line (from 1), and what is wrong there."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


def load_pack(path: Path = FIRST_PACK) -> tuple[Challenge, ...]:
    """The challenges of a pack, in its order; the first lines of packs/first.toml say how one is written.

    Raises PackProblem for the first thing that is wrong, OSError where the file can't be read.
    """
    import tomllib  # only here: nothing else that starts up needs it

    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as fault:
        line = raw.count(b"\n", 0, fault.start) + 1
        raise PackProblem(path.name, line, "not UTF-8") from None
    lines = text.splitlines() or [""]
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        found = re.search(r"\(at line (\d+)", str(fault))
        line = int(found[1]) if found else len(lines)
        raise PackProblem(path.name, line, f"not TOML: {str(fault).partition(' (at ')[0]}") from None
    return _Pack(path.name, lines).challenges(data)


class Pack(Mapping[str, Challenge]):
    """The challenges of a pack by key; read when the first is asked for, since a start needs none."""

    def __init__(self, path: Path = FIRST_PACK) -> None:
        self._path = path

    @cached_property
    def _challenges(self) -> dict[str, Challenge]:
        return {challenge.key: challenge for challenge in load_pack(self._path)}

    def __getitem__(self, key: str) -> Challenge:
        return self._challenges[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._challenges)

    def __len__(self) -> int:
        return len(self._challenges)


class _Pack:
    """A pack being read: knows its lines, so that a problem can be found there."""

    def __init__(self, file: str, lines: list[str]) -> None:
        self.file = file
        self.places = _places(lines)
        self.lines = lines

    def challenges(self, data: Mapping[str, Any]) -> tuple[Challenge, ...]:
        for name in data:
            if name != "challenge":
                self.refuse(self.line_of(-1, name), f"{name} is not known here; a pack holds [[challenge]]s")
        tables = data.get("challenge", [])
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            self.refuse(self.line_of(-1, "challenge"), "challenges are written as [[challenge]]")
        made: dict[str, Challenge] = {}
        for index, table in enumerate(tables):
            challenge = _Table(self, index, table).challenge()
            if challenge.key in made:
                self.refuse(self.line_of(index, "key"), f"key {challenge.key!r} is there twice")
            made[challenge.key] = challenge
        if not any(one.first for one in made.values()):
            self.refuse(1, "no challenge has first = true; new people would get none")
        return tuple(made.values())

    def line_of(self, index: int, name: str) -> int:
        """The line of a key of the table with this index, else that of the table, else 1."""
        return self.places.get((index, name)) or self.places.get((index, "")) or 1

    def refuse(self, line: int, reason: str) -> NoReturn:
        raise PackProblem(self.file, line, reason)


class _Table:
    """One challenge being read; every key may be taken once, and what is left over is not known."""

    def __init__(self, pack: _Pack, index: int, table: dict[str, Any]) -> None:
        self.pack = pack
        self.index = index
        self.left = dict(table)

    def challenge(self) -> Challenge:
        serves = "serves" in self.left
        least, most = self.pair("size", 1, _MOST, default=(1, 1))
        first_stage, last_stage = self.pair("stages", 0, len(Stage) - 1, default=(0, len(Stage) - 1))
        made = Challenge(
            key=self.text("key", _KEY, longest=_LONGEST_KEY),
            practice=self.text("practice", _PRACTICE),
            kinds=frozenset(self.several("kinds", _kind)),
            initiator=self.one("initiator", Initiator),
            distinct=self.flag("distinct", default=True),
            stages=frozenset(Stage(number) for number in range(first_stage, last_stage + 1)),
            ask_kinds=frozenset(self.several("ask_kinds", AskKind, needed=False)),
            needs=self.one("needs", Needs) or Needs.NOBODY,
            serves=self.one("serves", _serves),
            least=least,
            most=most,
            cool_down=self.number("cool_down", 1, _LONGEST_REST),
            first=self.flag("first", default=False),
            reason=self.text("reason"),
            wordings=self.wordings(),
        )
        for name in self.left:
            self.refuse(name, "is not known here")
        self.check(made, serves)
        return made

    def check(self, made: Challenge, serves: bool) -> None:
        """What has to fit together; `serves` says whether that was set."""
        if (made.needs is Needs.READY) != bool(made.ask_kinds):
            self.refuse("needs", "and ask_kinds go together: «ready» says for which asks")
        if made.ask_kinds and made.kinds != {Kind.ASK}:
            self.refuse("ask_kinds", 'needs kinds = ["ask"]')
        if made.needs is Needs.PAIR and made.least < 2:
            self.refuse("size", "is at least 2 where a pair is needed")
        if made.first and (made.needs is not Needs.NOBODY or made.least > 1):
            self.refuse("first", "needs a challenge for nobody in particular that begins with size 1")
        if serves == (made.needs in OWED):
            self.refuse("serves", f"is left out where needs is {', '.join(sorted(OWED))}, and nowhere else")
        for name, template in (("reason", made.reason), *(("wordings", one) for one in made.wordings)):
            self.check_template(name, template, made)

    def check_template(self, name: str, template: str, made: Challenge) -> None:
        try:
            used = placeholders(template)
        except BadTemplate as fault:
            self.refuse(name, str(fault), template)
        if "who" in used and (made.needs is Needs.NOBODY or made.most > 1):
            self.refuse(name, "{who} is for challenges that need one contact, with size 1", template)
        if "fact" in used and made.needs is not Needs.FACT:
            self.refuse(name, '{fact} is for needs = "fact"', template)

    def wordings(self) -> tuple[str, ...]:
        found = self.several("wordings", str)
        if len(set(found)) != 3:
            self.refuse("wordings", f"are three different ones, not {len(set(found))}")
        for words in found:
            self.check_words("wordings", words)
        return tuple(found)

    def text(
        self, name: str, pattern: re.Pattern[str] | None = None, *, longest: int = _LONGEST_WORDS
    ) -> str:
        value = self.left.pop(name, None)
        if value is None:
            self.refuse(name, "is missing")
        if not isinstance(value, str):
            self.refuse(name, f"is a text, not {value!r}")
        self.check_words(name, value, longest)
        if pattern is not None and not pattern.match(value):
            self.refuse(name, f"can't be {value!r}")
        return value

    def check_words(self, name: str, words: str, longest: int = _LONGEST_WORDS) -> None:
        if not words.strip() or len(words) > longest or not words.isprintable():
            self.refuse(name, f"has 1 to {longest} characters on one line", words)

    def one(self, name: str, make: Callable[[str], T]) -> T | None:
        """A word made into what it means, None where it is left out."""
        value = self.left.pop(name, None)
        return None if value is None else self.made(name, make, value)

    def several(self, name: str, make: Callable[[str], T], *, needed: bool = True) -> list[T]:
        value = self.left.pop(name, [])
        if not isinstance(value, list) or (needed and not value):
            self.refuse(name, "is a list with something in it")
        return [self.made(name, make, one) for one in value]

    def made(self, name: str, make: Callable[[str], T], value: object) -> T:
        if not isinstance(value, str):
            self.refuse(name, f"is made of texts, not {value!r}")
        try:
            return make(value)
        except ValueError:
            self.refuse(name, f"can't be {value!r}", value)

    def number(self, name: str, least: int, most: int) -> int:
        value = self.left.pop(name, None)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            self.refuse(name, f"is a whole number from {least} to {most}")
        return value

    def pair(self, name: str, least: int, most: int, *, default: tuple[int, int]) -> tuple[int, int]:
        value = self.left.pop(name, list(default))
        good = isinstance(value, list) and len(value) == 2 and all(type(one) is int for one in value)
        if not good or not least <= value[0] <= value[1] <= most:
            self.refuse(name, f"is [from, to], whole numbers between {least} and {most}")
        return value[0], value[1]

    def flag(self, name: str, *, default: bool) -> bool:
        value = self.left.pop(name, default)
        if not isinstance(value, bool):
            self.refuse(name, "is true or false")
        return value

    def refuse(self, name: str, reason: str, near: str = "") -> NoReturn:
        """Refuse what stands at the key; `near` is a text of a list, whose own line is looked for."""
        line = self.pack.line_of(self.index, name)
        if near:
            after = self.pack.lines[line - 1 :]
            line += next((number for number, text in enumerate(after) if near in text), 0)
        self.pack.refuse(line, f"{name} {reason}")


def _kind(value: str) -> Kind:
    kind = Kind(value)
    if kind not in COUNTABLE:
        raise ValueError(value)
    return kind


def _serves(value: str) -> Stage | None:
    if value == "warmth":
        return None
    stage = next((stage for stage in Stage if stage.name.lower() == value), None)
    if stage is None:
        raise ValueError(value)
    return stage


def _places(lines: list[str]) -> dict[tuple[int, str], int]:
    """The line of each key, by table and name; (n, "") is the n-th [[challenge]] itself, -1 is the top."""
    places: dict[tuple[int, str], int] = {}
    index = -1
    for number, line in enumerate(lines, start=1):
        if re.match(r"\s*\[\[\s*challenge\s*\]\]", line):
            index += 1
            places[index, ""] = number
        elif header := re.match(r"\s*\[+\s*([\w-]+)", line):
            places.setdefault((-1, header[1]), number)
        elif key := re.match(r"\s*([\w-]+)\s*=", line):
            places.setdefault((index, key[1]), number)
    return places
