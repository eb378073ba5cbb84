"""The menu of commands: per language, for private chats and for groups."""

import logging
from itertools import product

from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.adapters.telegram.errors import told
from bot.adapters.telegram.wire import Wire
from bot.core.house import House

log = logging.getLogger(__name__)

#: Characters of a description (Bot API).
LONGEST = 256


async def publish(wire: Wire, house: House) -> None:
    """Tell Telegram where it shows something else. A failure is logged: the menu is a convenience."""
    try:
        for locale, group in product(house.locales, (False, True)):
            await _one(wire, house, locale, group=group)
    except TelegramError as error:
        log.warning("the menu of commands could not be set: %s", told(error))


async def _one(wire: Wire, house: House, locale: str, *, group: bool) -> None:
    # Telegram shows the menu without a language to everybody who has none of their own
    language = "" if locale == house.locales[0] else locale.partition("-")[0].lower()
    scope = BotCommandScopeAllGroupChats() if group else BotCommandScopeAllPrivateChats()
    meant = [
        BotCommand(listed.name, listed.help[:LONGEST] or listed.name)
        for listed in house.menu(locale, group=group)
    ]
    shown = await wire.get_my_commands(scope, language or None)
    if [(one.command, one.description) for one in shown] != [(one.command, one.description) for one in meant]:
        await wire.set_my_commands(meant, scope, language or None)
