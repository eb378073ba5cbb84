"""What can be typed, as a platform's menu shows it."""

from collections.abc import Callable

from bot.core.command import Command, Registry
from bot.core.house import Listed
from bot.domain.say import Phrase

#: As many letters as Discord shows of a command's help, or an argument's.
LONGEST_HELP = 100


def menu(registry: Registry, words: Callable[[Phrase], str], *, group: bool) -> list[Listed]:
    """The commands that can be typed in a group or in private, in order, told in these words."""
    return [_listed(command, words) for command in registry.listed(group=group)]


def _listed(command: Command, words: Callable[[Phrase], str]) -> Listed:
    args = tuple(
        (arg, _short(words(Phrase(f"arg-{_key(arg.name)}")))) for arg in command.args if not arg.inner
    )
    return Listed(command.name, _short(words(Phrase(command.help_key))), args)


def _key(name: str) -> str:
    return name.replace("_", "-")


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_HELP else f"{text[: LONGEST_HELP - 1].rstrip()}…"
