"""Squads in a group and in private, one subject a module. This is the whole list."""

from bot.commands.squads import admin, answering, became, helped, mine, setup
from bot.commands.squads.filling import after
from bot.commands.squads.moments import MEETS
from bot.commands.squads.publish import told

__all__ = ("ANSWERS", "COMMANDS", "FILES", "MEETS", "after", "told")

COMMANDS = (
    *setup.COMMANDS,
    *mine.COMMANDS,
    *answering.COMMANDS,
    *helped.COMMANDS,
    *became.COMMANDS,
)
#: What takes the answer to an open question, by the question's key.
ANSWERS = answering.ANSWERS | mine.ANSWERS
#: What makes a squad's files.
FILES = admin.FILES
