"""Commands, declared once: what they are called, what they take, where they may be used, what they do."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.message import Inbound, SharedContact
from bot.core.ports import Stores
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.person import Person
from bot.domain.refusal import Refusal
from bot.domain.say import File, Invocation, Say

NAME = re.compile(r"[a-z0-9_]{1,32}\Z")
#: Telegram shows 100 commands in a scope, Discord takes 100 (shared platform limits).
MOST_COMMANDS = 100


class Takes(StrEnum):
    """What an argument is."""

    TEXT = "text"  # the rest of the line
    CONTACT = "contact"  # a contact's name, or «#12»
    WORD = "word"  # one word of the user's own
    ONE_OF = "one_of"  # one of `options`
    NUMBER = "number"  # a whole number


@dataclass(frozen=True, slots=True)
class Arg:
    """An argument of a command. `inner`: only buttons give it, and no menu shows it."""

    name: str
    takes: Takes = Takes.TEXT
    required: bool = False
    options: tuple[str, ...] = ()
    inner: bool = False


Run = Callable[[Turn, Mapping[str, str]], Sequence[Say]]


@dataclass(frozen=True, slots=True)
class Command:
    """A command. Its help is `help-NAME` in the catalogue, with a `.more` for `/help NAME`.

    `hidden` commands are what buttons do; they are not listed and take no typing.
    """

    name: str
    run: Run
    args: tuple[Arg, ...] = ()
    private: bool = True
    group: bool = False
    hidden: bool = False

    @property
    def help_key(self) -> str:
        """Where the catalogue says what it does."""
        return f"help-{self.name}"


#: Takes what was typed while its question is open; None says that it is no answer: the question stays.
Answer = Callable[[Turn, Question, str], Sequence[Say] | None]
#: Makes a file when it is sent, for the person it is for; of what, where there are several, else "".
MakeFile = Callable[[Stores, Person, datetime, str], File]
#: Takes the new text of a message that was changed; the number is that message's.
Edited = Callable[[Turn, int, str], Sequence[Say]]
#: Takes back what the earlier command did that a message was before it was changed; whether it did anything.
TakeBack = Callable[[Turn, int], bool]
#: Takes whatever is neither a command nor an answer.
FreeText = Callable[[Turn, str], Sequence[Say]]


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What takes whatever comes that isn't the person's own words.

    `passed_on` takes a text of somebody else's, `shared` a card of somebody, `deleted` the number of the
    person's earlier message that is no more.
    """

    passed_on: Callable[[Turn, Inbound], Sequence[Say]]
    shared: Callable[[Turn, SharedContact], Sequence[Say]]
    deleted: Callable[[Turn, int], Sequence[Say]]


class BadCommand(ValueError):
    """A declaration that some platform would refuse."""


class Registry:
    """All commands by name. Raises BadCommand at once for what a platform would refuse later."""

    def __init__(
        self,
        commands: Iterable[Command],
        *,
        answers: Mapping[str, Answer],
        files: Mapping[str, MakeFile],
        free_text: FreeText,
        edited: Edited,
        arrivals: Arrivals,
        take_back: TakeBack = lambda turn, message: False,
    ) -> None:
        self.commands: dict[str, Command] = {}
        for command in commands:
            _check(command)
            if command.name in self.commands:
                raise BadCommand(f"{command.name} is declared twice")
            self.commands[command.name] = command
        self.answers = dict(answers)
        self.files = dict(files)
        self.free_text = free_text
        self.edited = edited
        self.arrivals = arrivals
        self.take_back = take_back
        if len(self.listed()) > MOST_COMMANDS:
            raise BadCommand(f"{len(self.listed())} commands; platforms list {MOST_COMMANDS}")

    def listed(self, *, group: bool = False) -> list[Command]:
        """The commands a person can type there, in order of declaration."""
        return [
            command
            for command in self.commands.values()
            if not command.hidden and (command.group if group else command.private)
        ]

    def run(self, turn: Turn, invocation: Invocation) -> Sequence[Say]:
        """Do what was asked. Raises Refusal."""
        command = self.commands[invocation.command]
        if turn.group is None and not command.private:
            raise Refusal("only-in-group", command=command.name)
        return command.run(turn, invocation.args)


def _check(command: Command) -> None:
    if not NAME.match(command.name):
        raise BadCommand(f"{command.name!r} is no name of a command: a-z, 0-9 and _, at most 32")
    optional = False
    for arg in command.args:
        if not NAME.match(arg.name):
            raise BadCommand(f"{command.name}: {arg.name!r} is no name of an argument")
        if arg.required and optional:
            raise BadCommand(f"{command.name}: {arg.name} is required but follows an optional argument")
        if (arg.takes is Takes.ONE_OF) != bool(arg.options):
            raise BadCommand(f"{command.name}: {arg.name} needs options, and only a choice has them")
        optional = optional or not arg.required
    if not (command.private or command.group):
        raise BadCommand(f"{command.name} may be used nowhere")
