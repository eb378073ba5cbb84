"""Registers the commands with Discord, only when they are other ones than it has."""

import logging

from bot.adapters.discord.commands import declared, within
from bot.adapters.discord.same import same
from bot.adapters.discord.wire import Wire
from bot.core.house import House

log = logging.getLogger(__name__)


async def register(house: House, wire: Wire, application: int, guild: int | None) -> bool:
    """Bring the commands up to date everywhere, or in one server, where that takes effect at once.

    Whether there was anything to change. Raises Failed.
    """
    wanted = declared(
        {locale: house.menu(locale, group=False) for locale in house.locales},
        {locale: house.menu(locale, group=True) for locale in house.locales},
        {locale: house.words("discord-add-contact", locale) for locale in house.locales},
        {locale: house.words("discord-log-this", locale) for locale in house.locales},
    )
    registered = await wire.commands(application, guild)
    if guild is not None:
        wanted, registered = within(wanted), within(registered)
    if same(registered, wanted):
        return False
    await wire.overwrite(application, guild, wanted)
    log.info("registered %d commands", len(wanted))
    return True
