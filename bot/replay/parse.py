"""From the text of a transcript to its steps."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from bot.replay.script import (
    NO_TIME,
    PLATFORMS,
    Act,
    At,
    Expected,
    How,
    Item,
    MakeGroup,
    MakePerson,
    Remark,
    Restart,
    Script,
    ScriptError,
    Step,
    Stop,
    Who,
    Written,
)

NAME = r"\w[\w-]*"
BOT = re.compile(
    rf"(?P<head>bot(?: \d{{4}}-\d\d-\d\d \d\d:\d\d)?> "
    rf"(?:#(?:\w+:)?{NAME}|{NAME}(?:@\w+)?(?::{NAME} \(only you\))?)):(?:\s+(?P<text>.*))?"
)
WRITER = re.compile(
    rf"(?P<name>{NAME})(?:@(?P<platform>\w+))?(?::(?P<group>{NAME}))?(?: +\((?P<how>.*?)\))?>\s*(?P<text>.*)"
)
PERSON = re.compile(rf"(?P<name>{NAME})(?:@(?P<platform>\w+))?")
HOWS = {
    re.compile(r"reply +([1-9]\d*)"): How.REPLY,
    re.compile(r"edit +([1-9]\d*)"): How.EDIT,
    re.compile(r"delete +([1-9]\d*)"): How.DELETE,
    re.compile(r"forward(?: +(\S.*))?"): How.FORWARD,
    re.compile(r"contact()"): How.CONTACT,
    re.compile(r"file +(\S.*)"): How.FILE,
    re.compile(r"attach +(\w+)"): How.ATTACH,
}
BOT_LINES = (
    "«bot> ana: …», «bot 2026-11-24 09:00> ana: …», «bot> ana@telegram: …», «bot> #team: …» "
    "or «bot> ana@discord:team (only you): …»"
)
WAYS = "(reply 1), (edit 1), (delete 1), (forward NAME), (forward), (contact), (file PATH) and (attach KIND)"
#: Ways in which no words need to come along.
WORDLESS = (How.FILE, How.ATTACH, How.DELETE)


class Problem(Exception):
    """Why a piece can't be read."""


def parse(text: str, first_line: int = 1) -> Script:
    """The script that a transcript's text holds; its lines are counted from `first_line`.

    Raises ScriptError for the first line that can't be read.
    """
    reader = _Reader()
    items = []
    for number, raw in _pieces(text.split("\n"), first_line):
        try:
            items.append(reader.read(number, raw))
        except Problem as problem:
            raise ScriptError(number, str(problem)) from None
    times = (item.instant for item in items if isinstance(item, At))
    return Script(tuple(_steps(items)), next(times, datetime.fromisoformat(NO_TIME).replace(tzinfo=UTC)))


def _pieces(lines: Sequence[str], number: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Lines that belong together, with the number of the first: an indented one continues the one above.

    Blank lines stand alone, unless what they part goes on below them.
    """
    piece: list[str] = []
    blank: list[str] = []
    if lines[-1:] == [""]:
        lines = lines[:-1]

    def done() -> Iterator[tuple[int, tuple[str, ...]]]:
        first = number - len(blank) - len(piece)
        if piece:
            yield first, tuple(piece)
        for place, line in enumerate(blank, first + len(piece)):
            yield place, (line,)
        piece.clear()
        blank.clear()

    for line in lines:
        if not line.strip():
            blank.append(line)
        elif line[0].isspace():
            if not piece or piece[0].startswith("#"):
                raise ScriptError(number, "an indented line continues the one above, and there is none")
            piece += [*blank, line]
            blank.clear()
        else:
            yield from done()
            piece.append(line)
        number += 1
    yield from done()


def _steps(items: Sequence[Item]) -> Iterator[Step]:
    act: Act | None = None
    rest: list[Expected | Remark] = []
    for item in items:
        if isinstance(item, Expected | Remark):
            rest.append(item)
            continue
        if act is not None or rest:
            yield Step(act, tuple(rest))
        assert isinstance(item, Act)
        act, rest = item, []
    if act is not None or rest:
        yield Step(act, tuple(rest))


class _Reader:
    """Reads piece by piece, and remembers what the next one is judged by."""

    def __init__(self) -> None:
        self.zone = ZoneInfo("UTC")
        self.now: datetime | None = None
        self.people: set[Who] = set()
        self.groups: set[str] = set()
        self.scenes: dict[str, Callable[[int, tuple[str, ...]], Item]] = {
            "user": self._user,
            "group": self._group,
            "at": self._at,
            "restart": self._restart,
            "stop": self._stop,
        }

    def read(self, line: int, raw: tuple[str, ...]) -> Item:
        first = raw[0]
        if not first.strip() or first.startswith("#"):
            return Remark(line, raw)
        if bot := BOT.fullmatch(first):
            return Expected(line, raw, bot["head"], _text(bot["text"] or "", raw))
        if re.match(r"bot\b[^>]*>", first):
            raise Problem(f"the bot's lines look like {BOT_LINES}")
        if writer := WRITER.fullmatch(first):
            return self._written(line, raw, writer)
        scene = self.scenes.get(first.split()[0])
        if scene is None:
            raise Problem(f"can't be read: {first.strip()}")
        if len(raw) > 1:
            raise Problem("only what somebody writes or the bot says goes on over several lines")
        return scene(line, raw)

    def _written(self, line: int, raw: tuple[str, ...], parts: re.Match[str]) -> Written:
        who = Who(parts["name"], self._platform(parts["platform"]), parts["group"] or "")
        if who.group and who.group not in self.groups:
            raise Problem(f"there is no group {who.group}; make it with: group {who.group} admin={who.name}")
        how, argument = _how(parts["how"])
        text = _text(parts["text"], raw)
        if not text and how not in WORDLESS:
            raise Problem(f"{who.name} writes nothing")
        if text and how is How.DELETE:
            raise Problem("a message is deleted without a word")
        return Written(line, raw, who, text, how, argument)

    def _user(self, line: int, raw: tuple[str, ...]) -> MakePerson:
        words = raw[0].split()
        if len(words) != 4 or not (parts := PERSON.fullmatch(words[1])):
            raise Problem("a person is made with: user ana Europe/Berlin 09:00")
        who = Who(parts["name"], self._platform(parts["platform"]))
        if who in self.people:
            raise Problem(f"{words[1]} is there already")
        if who.name == "bot":
            raise Problem("nobody can be called bot")
        self.people.add(who)
        return MakePerson(line, raw, who, _zone(words[2]).key, _time(words[3]))

    def _group(self, line: int, raw: tuple[str, ...]) -> MakeGroup:
        parts = re.fullmatch(
            rf"group\s+(?P<name>{NAME})\s+admin=(?P<admins>\S+)(?:\s+members=(?P<members>\S+))?\s*", raw[0]
        )
        if parts is None:
            raise Problem("a group is made with: group team admin=ana members=ana,ben")
        if parts["name"] in self.groups:
            raise Problem(f"the group {parts['name']} is there already")
        self.groups.add(parts["name"])
        admins = _names(parts["admins"])
        return MakeGroup(line, raw, parts["name"], admins, admins | _names(parts["members"] or ""))

    def _at(self, line: int, raw: tuple[str, ...]) -> At:
        words = raw[0].split()
        if len(words) not in (3, 4):
            raise Problem("a time is given with: at 2026-11-23 10:00 Europe/Berlin")
        if len(words) == 4:
            self.zone = _zone(words[3])
        try:
            day = datetime.strptime(words[1], "%Y-%m-%d").date()  # noqa: DTZ007 - a date alone
        except ValueError:
            raise Problem(f"{words[1]} is no date; write 2026-11-23") from None
        local = datetime.combine(day, _time(words[2]))
        try:
            readings = [at for fold in (0, 1) if (at := self._instant(local.replace(fold=fold))) is not None]
        except OverflowError:
            raise Problem(f"{words[1]} is too far away") from None
        if not readings:
            raise Problem(f"the clocks in {self.zone.key} skip {words[2]} on that day")
        # An hour that comes twice is read as the one that is still to come.
        ahead = [at for at in readings if self.now is None or at >= self.now]
        if not ahead:
            raise Problem("time goes forward only")
        self.now = ahead[0]
        return At(line, raw, ahead[0], self.zone)

    def _instant(self, local: datetime) -> datetime | None:
        """The instant of this local time; None where there is no such time that day."""
        instant = local.replace(tzinfo=self.zone).astimezone(UTC)
        read_back = instant.astimezone(self.zone).replace(tzinfo=None, fold=0)
        return instant if read_back == local.replace(fold=0) else None

    def _restart(self, line: int, raw: tuple[str, ...]) -> Restart:
        if raw[0].split() != ["restart"]:
            raise Problem("restart stands alone")
        return Restart(line, raw)

    def _stop(self, line: int, raw: tuple[str, ...]) -> Stop:
        if raw[0].split() != ["stop"]:
            raise Problem("stop stands alone")
        return Stop(line, raw)

    def _platform(self, name: str | None) -> str:
        if name is not None and name not in PLATFORMS:
            raise Problem(f"there is no platform {name}, only {', '.join(PLATFORMS)}")
        return name or ""


def _text(first: str, raw: tuple[str, ...]) -> str:
    return "\n".join(line.strip() for line in (first, *raw[1:])).strip()


def _how(words: str | None) -> tuple[How, str]:
    if words is None:
        return How.TEXT, ""
    for pattern, how in HOWS.items():
        if found := pattern.fullmatch(words.strip()):
            return how, (found[1] or "").strip()
    raise Problem(f"({words}) is not understood; there are {WAYS}")


def _names(words: str) -> frozenset[str]:
    names = [name for name in words.split(",") if name]
    for name in names:
        if not re.fullmatch(NAME, name):
            raise Problem(f"{name} is no name; write admin=ana members=ana,ben")
    return frozenset(names)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Problem(f"there is no time zone {name}; write one like Europe/Berlin") from None


def _time(words: str) -> time:
    try:
        return datetime.strptime(words, "%H:%M").time()  # noqa: DTZ007 - a local time of day
    except ValueError:
        raise Problem(f"{words} is no time of day; write 09:00") from None
