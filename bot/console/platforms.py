"""The chat platforms that are set up. An adapter's code is imported only where its token is set."""

from bot.config import Discord, Settings, Telegram
from bot.core.house import Chat


def chats(chosen: Settings) -> list[Chat]:
    """A chat for each platform that has a token."""
    made: list[Chat] = []
    if chosen.telegram is not None:
        made.append(_telegram(chosen.telegram))
    if chosen.discord is not None:
        made.append(_discord(chosen.discord))
    return made


def _telegram(chosen: Telegram) -> Chat:
    from bot.adapters.telegram.chat import TelegramChat, Webhook

    webhook = None
    if (hook := chosen.webhook) is not None:
        webhook = Webhook(hook.url, hook.secret, hook.listen.host, hook.listen.port)
    return TelegramChat(
        chosen.token,
        base_url=chosen.base_url,
        base_file_url=chosen.base_file_url,
        webhook=webhook,
    )


def _discord(chosen: Discord) -> Chat:
    from bot.adapters.discord.chat import DiscordChat

    return DiscordChat(
        chosen.token,
        api_base=chosen.api_base,
        gateway_url=chosen.gateway_url,
        shard_count=chosen.shard_count,
        shard_ids=chosen.shard_ids,
        guild=chosen.guild,
    )
