"""Files that somebody sends, fetched while they are small."""

from telegram import Document
from telegram.error import TelegramError

from bot.adapters.telegram.content import LARGEST_FILE
from bot.adapters.telegram.errors import passing
from bot.adapters.telegram.plain import whole
from bot.adapters.telegram.wire import Wire
from bot.domain.say import File


async def fetched(wire: Wire, document: Document) -> File | str:
    """The file, or the kind of what can't be read: «big-file», or «file» where Telegram won't give it."""
    for again in (True, False):
        try:
            there = await wire.get_file(document.file_id)
            if (there.file_size or document.file_size or 0) > LARGEST_FILE:
                return "big-file"
            content = bytes(await there.download_as_bytearray())
        except (TelegramError, OSError, RuntimeError) as error:
            if not (again and isinstance(error, TelegramError) and passing(error)):
                return "file"
        else:
            name = whole(document.file_name or "file")
            media = document.mime_type or "application/octet-stream"
            return File(name, media, content) if len(content) <= LARGEST_FILE else "big-file"
    return "file"
