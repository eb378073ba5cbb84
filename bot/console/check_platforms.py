"""The part of `rapport check` that asks the platforms: whether they know us, and how we hear from them."""

from bot.config import Discord, Settings, Telegram
from bot.console.problems import plain, tell
from bot.core.house import Refused
from bot.core.message import TransportError


async def check_platforms(chosen: Settings) -> int:
    """Each finding, and how many things are wrong. Nothing is started, no token is shown."""
    if chosen.telegram is None and chosen.discord is None:
        tell("check-no-token" if chosen.serves else "check-no-platform")
        return 1 if chosen.serves else 0
    wrong = 0
    for platform, set_up in (("Telegram", chosen.telegram), ("Discord", chosen.discord)):
        try:
            match set_up:
                case Telegram():
                    await _telegram(set_up)
                case Discord():
                    await _discord(set_up)
        except Refused as refusal:
            tell("check-platform-refused", platform=platform, why=str(refusal))
            wrong += 1
        except TransportError as error:
            tell("check-platform-away", platform=platform, why=plain(str(error)))
            wrong += 1
    return wrong


async def _telegram(chosen: Telegram) -> None:
    from bot.adapters.telegram.look import look

    found = await look(chosen.token, chosen.base_url)
    tell("check-telegram", name=found.name)
    if found.reads_along:
        tell("check-telegram-reads-along")
    if chosen.webhook is not None:
        listen = f"{chosen.webhook.listen.host}:{chosen.webhook.listen.port}"
        tell("check-telegram-webhook", url=chosen.webhook.url, listen=listen)
        if found.webhook and found.trouble:
            tell("check-telegram-trouble", why=plain(found.trouble))
    else:
        tell("check-telegram-polling")
        if found.webhook:
            tell("check-telegram-left-over", url=plain(found.webhook))


async def _discord(chosen: Discord) -> None:
    from bot.adapters.discord.look import look

    found = await look(chosen.token, chosen.api_base)
    tell("check-discord", name=plain(found.name))
    tell("check-discord-invitation", link=found.invitation)
