"""Whom a name means: the contacts indexed, a typed name resolved, a new name tidied."""

from bot.understanding.names.directory import Directory
from bot.understanding.names.fold import fold
from bot.understanding.names.tidy import tidy
from bot.understanding.names.typed import PARTICLES, TITLES

__all__ = ["PARTICLES", "TITLES", "Directory", "fold", "tidy"]
