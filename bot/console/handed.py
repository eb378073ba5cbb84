"""Files that the bot hands over in the terminal, such as the export: where they go."""

from bot.adapters.terminal.files import Keep, save
from bot.config import Settings
from bot.content.catalogue import Words
from bot.domain.say import File, Phrase, Value
from bot.storage.engine import database_path

FOLDER = "exports"


def keeper(chosen: Settings) -> Keep:
    """Saves a file in the folder «exports» beside the database, and says where, or why it couldn't.

    Not in the current folder: that may be a repository, or one that others read, and what is handed over
    is other people's private life.
    """
    path = database_path(chosen.database)
    folder = (chosen.data if path is None else path.absolute().parent) / FOLDER

    def keep(file: File) -> str:
        try:
            return _words("terminal-saved", path=str(save(file, folder)))
        except OSError as problem:
            return _words("terminal-not-saved", folder=str(folder), reason=problem.strerror or "none")

    return keep


def _words(key: str, **facts: Value) -> str:
    return Words().phrase(Phrase(key, facts))
