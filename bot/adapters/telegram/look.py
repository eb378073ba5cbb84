"""What Telegram says of a token, without starting anything."""

from dataclasses import dataclass

from telegram.error import InvalidToken, TelegramError

from bot.adapters.telegram.errors import told
from bot.adapters.telegram.wire import Wire, wellformed
from bot.core.house import Refused
from bot.core.message import TransportError

_UNKNOWN = "it doesn't know this bot. Copy the token from @BotFather again."


@dataclass(frozen=True, slots=True)
class Found:
    """The bot's username, whether it reads along in groups, and the webhook that is called at present.

    `webhook` is "" where none is; `trouble` says why the last call failed, "" where it didn't.
    """

    name: str
    reads_along: bool
    webhook: str
    trouble: str


async def look(token: str, base_url: str = "") -> Found:
    """Ask Telegram. Raises Refused where it doesn't know the token, TransportError where nobody answers."""
    if not wellformed(token):
        raise Refused(_UNKNOWN)
    try:
        async with Wire(token, base_url) as wire:
            me = await wire.get_me()
            hook = await wire.get_webhook_info()
    except InvalidToken:
        raise Refused(_UNKNOWN) from None
    except TelegramError as error:
        raise TransportError(told(error), everywhere=True) from None
    return Found(
        me.username or "",
        bool(me.can_read_all_group_messages),
        hook.url or "",
        hook.last_error_message or "",
    )
