"""Where the bot's private chats are opened, for the links that `rapport invite` shows."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable

from bot.bootstrap import App
from bot.core.house import Chat

log = logging.getLogger(__name__)


async def know_doors(app: App, chats: Iterable[Chat]) -> None:
    """Keep the link of each chat that has one, as soon as its platform has said what it is.

    A chat that has one has a `door`, which waits until it is known.
    """
    async with asyncio.TaskGroup() as group:
        for chat in chats:
            door: Callable[[], Awaitable[str]] | None = getattr(chat, "door", None)
            if door is not None:
                group.create_task(_know(app, chat.platform, door))


async def _know(app: App, platform: str, door: Callable[[], Awaitable[str]]) -> None:
    try:
        await app.opened(platform, await door())
    except Exception as fault:  # noqa: BLE001 - invitations are shown as codes then
        log.warning("the link to the chat on %s is not known: %s", platform, type(fault).__name__)
