"""Squads in a group and in private, one subject a module. This is the whole list."""

from bot.core.command import Answer, Command

COMMANDS: tuple[Command, ...] = ()
#: What takes the answer to an open question, by the question's key.
ANSWERS: dict[str, Answer] = {}
