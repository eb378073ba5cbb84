"""From a typed line, or from fields that were filled in, to an invocation."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.core.command import Arg, Command, Takes
from bot.domain.say import Invocation

#: Digits of a number: more than any database counts to here.
LONGEST_NUMBER = 9
WIDE = (Takes.TEXT, Takes.CONTACT)


@dataclass(frozen=True)
class ParseProblem(Exception):
    """A line that looks like a command and isn't one: `key` of the catalogue and its facts."""

    key: str
    command: str = ""
    arg: str = ""
    given: str = ""
    did_you_mean: str = ""
    options: tuple[str, ...] = ()


def parse(line: str, commands: Mapping[str, Command]) -> Invocation | None:
    """The invocation that a line starting with «/» asks for; None where it is no command at all.

    Raises ParseProblem for an unknown command or arguments that don't fit.
    """
    if not line.startswith("/"):
        return None
    word, _, rest = re.sub(r"\s", " ", line[1:], count=1).partition(" ")
    name = word.partition("@")[0].lower().replace("-", "_")
    command = _listed(name, word, commands)
    return Invocation(command.name, _arguments(command, rest.strip()))


def filled_in(asked: Invocation, commands: Mapping[str, Command]) -> Invocation:
    """What was filled in field by field, checked as the same typed in one line is; empty fields are left out.

    Raises ParseProblem for an unknown command or arguments that don't fit.
    """
    command = _listed(asked.command, asked.command, commands)
    given = {name: value.strip() for name, value in asked.args.items() if value.strip()}
    known = {arg.name: arg for arg in command.args}
    for name, value in given.items():
        if name not in known:
            raise ParseProblem("too-much", command=command.name, given=value)
    found = {
        name: value if known[name].takes in WIDE else _narrow(command, known[name], value)
        for name, value in given.items()
    }
    return Invocation(command.name, _complete(command, found))


def _listed(name: str, given: str, commands: Mapping[str, Command]) -> Command:
    """The command of that name, if somebody may call it."""
    command = commands.get(name)
    if command is None or command.hidden:
        raise ParseProblem(
            "unknown-command", given=name or given, did_you_mean=nearest(name, commands.values())
        )
    return command


def _arguments(command: Command, rest: str) -> dict[str, str]:
    """Narrow arguments are single words, taken from the ends; the wide ones are the text between."""
    wide = [arg for arg in command.args if arg.takes in WIDE]
    first = command.args.index(wide[0]) if wide else len(command.args)
    words = rest.split(" ") if rest else []
    found: dict[str, str] = {}
    for arg in command.args[:first]:
        if words:
            found[arg.name] = _narrow(command, arg, words.pop(0))
    for arg in reversed(command.args[first + len(wide) :]):
        if words and _fits(arg, words[-1]):
            found[arg.name] = _narrow(command, arg, words.pop())
    found |= _wide(command, wide, " ".join(words).strip())
    return _complete(command, found)


def _complete(command: Command, found: dict[str, str]) -> dict[str, str]:
    for arg in command.args:
        if arg.required and arg.name not in found:
            raise ParseProblem("missing", command=command.name, arg=arg.name, options=arg.options)
    return found


def _wide(command: Command, wide: list[Arg], text: str) -> dict[str, str]:
    """One text, or two names with «into» or a comma between them."""
    if not text:
        return {}
    if not wide:
        raise ParseProblem("too-much", command=command.name, given=text)
    if len(wide) == 1:
        return {wide[0].name: text}
    parts = re.split(r"\s+into\s+|\s*,\s*", text, maxsplit=1)
    if len(parts) == 1:
        parts = text.split()
    if len(parts) != 2:
        raise ParseProblem("two-names", command=command.name)
    return {arg.name: part for arg, part in zip(wide, parts, strict=True)}


def _fits(arg: Arg, word: str) -> bool:
    if arg.takes is Takes.ONE_OF:
        return word.lower() in arg.options
    if arg.takes is Takes.WORD:
        return not any(char.isspace() for char in word)
    return word.isascii() and word.isdecimal() and len(word) <= LONGEST_NUMBER


def _narrow(command: Command, arg: Arg, word: str) -> str:
    if not _fits(arg, word):
        raise ParseProblem("misfit", command=command.name, arg=arg.name, given=word, options=arg.options)
    return word if arg.takes is Takes.WORD else word.lower()


def nearest(name: str, commands: Iterable[Command]) -> str:
    """The command that a mistyped name most likely means, "" where none is near."""
    from difflib import get_close_matches  # only a mistyped command needs it

    listed = [command.name for command in commands if not command.hidden]
    close = get_close_matches(name, listed, n=1, cutoff=0.6)
    return close[0] if close else ""
