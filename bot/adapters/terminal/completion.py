"""What may come next while somebody types: commands, their options, and names of contacts."""

import re
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from bot.adapters.terminal.shown import one_line
from bot.core.command import Arg, Command, Takes

#: From the beginning of a name to the names that begin so.
Suggest = Callable[[str], Awaitable[Sequence[str]]]

#: Letters of a name in free text after which Tab looks for it.
LEAST_LETTERS = 2
#: Words that a name in free text is looked for in, from the cursor back.
MOST_WORDS = 3

_WORD = re.compile(r"[^\s,;:()«»\"/]+")
_BETWEEN_NAMES = re.compile(r"\s+into\s+|,")


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a command somebody is typing: what it takes there, and what was typed of that so far."""

    command: Command
    arg: Arg
    begun: str


def place(line: str, commands: Iterable[Command]) -> Place | None:
    """What a line starting with «/» and a whole command is at; None where no argument is wanted."""
    word, space, rest = line[1:].partition(" ")
    command = next((one for one in commands if one.name == _name(word)), None)
    if command is None or not space:
        return None
    rest = rest.lstrip()
    for arg in command.args:
        if arg.takes in (Takes.CONTACT, Takes.TEXT):
            return Place(command, arg, _BETWEEN_NAMES.split(rest)[-1].lstrip())
        done, space, after = rest.partition(" ")
        if not space:
            return Place(command, arg, done)
        rest = after.lstrip()
    return None


def _name(word: str) -> str:
    return word.lower().replace("-", "_")


class Completions(Completer):
    """Completes commands after «/», and names: at once where a command takes one, elsewhere for Tab.

    `help_of` says in a line what a command does.
    """

    def __init__(
        self, commands: Sequence[Command], help_of: Callable[[Command], str], suggest: Suggest
    ) -> None:
        self._commands = commands
        self._help_of = help_of
        self._suggest = suggest

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """Nothing: names have to be waited for."""
        return ()

    async def get_completions_async(
        self, document: Document, complete_event: CompleteEvent
    ) -> AsyncGenerator[Completion, None]:
        """What fits before the cursor, best first."""
        text = document.text_before_cursor
        asked = complete_event.completion_requested
        if not text.startswith("/"):
            found = await self._in_free_text(text) if asked else []
        elif " " not in text:
            found = list(self._beginning(text[1:], "/"))
        else:
            found = await self._in_command(text, asked=asked)
        for one in found:
            yield one

    def _beginning(self, begun: str, slash: str = "") -> Iterable[Completion]:
        """Commands that begin so, the whole one first. One that needs an argument is followed by a space."""
        fitting = [command for command in self._commands if command.name.startswith(_name(begun))]
        for command in sorted(fitting, key=lambda one: one.name != _name(begun)):
            space = " " if slash and any(arg.required for arg in command.args) else ""
            yield Completion(
                f"{slash}{command.name}{space}",
                -len(slash + begun),
                display=f"{slash}{command.name}",
                display_meta=self._help_of(command),
            )

    async def _in_command(self, line: str, *, asked: bool) -> list[Completion]:
        at = place(line, self._commands)
        if at is None:
            return []
        if at.arg.takes is Takes.CONTACT:
            return await self._names(at.begun) or self._last_option(at)
        if at.arg.takes is Takes.TEXT:
            return await self._in_free_text(at.begun) if asked else []
        if at.arg.takes is Takes.ONE_OF:
            return _options(at.arg, at.begun)
        return list(self._beginning(at.begun)) if at.arg.name == "command" else []

    def _last_option(self, at: Place) -> list[Completion]:
        """A choice that may follow a name: «/remember Maria Lopez off»."""
        _, space, word = at.begun.rpartition(" ")
        return _options(at.command.args[-1], word) if space else []

    async def _in_free_text(self, text: str) -> list[Completion]:
        """Names that the last words begin; as many words of them as fit some name."""
        starts = [found.start() for found in _WORD.finditer(text)][-MOST_WORDS:]
        for start in starts:
            begun = text[start:]
            if len(begun) >= LEAST_LETTERS and (names := await self._names(begun)):
                return names
        return []

    async def _names(self, begun: str) -> list[Completion]:
        """Names that begin so, but not one that is already there in full."""
        there = begun.strip().casefold()
        names = dict.fromkeys(one_line(name) for name in await self._suggest(begun))
        return [Completion(name, -len(begun)) for name in names if name.casefold() != there]


def _options(arg: Arg, begun: str) -> list[Completion]:
    return [Completion(one, -len(begun)) for one in arg.options if one.startswith(begun.lower())]
