"""Whom a name means: the contacts indexed, a typed name resolved, a new name tidied."""

from bot.understanding.names.directory import Directory
from bot.understanding.names.fold import fold
from bot.understanding.names.tidy import tidy

__all__ = ["Directory", "fold", "tidy"]
