"""What Telegram refuses, sorted: passing, permanent, unreachable, or the whole platform's trouble.

Telegram tells most of it in English words only; what is known of them was gathered from the Bot API server's
source and from what bots meet. An unknown 400 is permanent: it would be refused again.
"""

from datetime import timedelta

from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.core.message import TransportError

#: How much of Telegram's own words the operator is shown.
LONGEST_REASON = 200
#: Seconds after which a group that moved is written to again, by then under its new id.
AFTER_MOVE = 1.0

#: In a 400: nothing can be written to that chat.
_NOWHERE = (
    "chat not found",
    "not enough rights to send text messages",
    "have no rights to send a message",
    "chat_write_forbidden",
    "chat_restricted",
    "group chat was deactivated",
    "group is deactivated",
    "user_is_blocked",
    "user is deactivated",
    "user_deactivated",
    "input_user_deactivated",
    "peer_id_invalid",
    "bot is not a member",
    "bot was kicked",
    "bot was blocked",
    "can't initiate conversation",
)
#: In a 400 to an edit: the message is as it should be already, or can't be changed any more.
_UNCHANGED = ("message is not modified",)
_UNCHANGEABLE = ("message to edit not found", "message can't be edited", "message_id_invalid")
_WITHOUT_TEXT = ("there is no text in the message to edit",)
_NO_PICTURE = (
    "photo_invalid_dimensions",
    "image_process_failed",
    "photo_ext_invalid",
    "photo_save_file_invalid",
)


def sorted_out(error: TelegramError) -> TransportError:
    """What the pump is told of it."""
    reason = told(error)
    match error:
        case RetryAfter():
            return TransportError("too many messages", retry_after=_seconds(error.retry_after))
        case ChatMigrated():
            return TransportError("the group has another id now", retry_after=AFTER_MOVE)
        case Forbidden():
            return TransportError(reason, unreachable=True)
        case BadRequest():
            return TransportError(reason, permanent=True, unreachable=_says(error, _NOWHERE))
        case NetworkError() if "too large" in error.message.lower():
            return TransportError("the file is too large", permanent=True)
        case NetworkError() if isinstance(error.__cause__, ValueError | TypeError):
            # ours or the library's fault with this very message, which it wraps as well
            return TransportError(f"can't be sent: {type(error.__cause__).__name__}", permanent=True)
        case _:
            return TransportError(reason, everywhere=True)


def told(error: TelegramError) -> str:
    """What may be shown of it: of a refusal Telegram's words, of anything else only its kind.

    The text of a network error may hold the address that was called, and so the token.
    """
    if not isinstance(error, BadRequest | Forbidden):
        cause = error.__cause__
        return type(error if cause is None else cause).__name__
    return " ".join(error.message.split())[:LONGEST_REASON]


def passing(error: TelegramError) -> bool:
    """Whether the same call may do better a little later."""
    return isinstance(error, RetryAfter) or (
        isinstance(error, NetworkError) and not isinstance(error, BadRequest)
    )


def unchanged(error: BadRequest) -> bool:
    """Whether the message shows what it should."""
    return _says(error, _UNCHANGED)


def unchangeable(error: BadRequest) -> bool:
    """Whether there is nothing left to change, so that a new message is due."""
    return _says(error, _UNCHANGEABLE)


def without_text(error: BadRequest) -> bool:
    """Whether the message is a file or a picture, whose words are its caption."""
    return _says(error, _WITHOUT_TEXT)


def no_picture(error: BadRequest) -> bool:
    """Whether Telegram can't show it as a picture, only hand it over as a file."""
    return _says(error, _NO_PICTURE)


def _says(error: TelegramError, words: tuple[str, ...]) -> bool:
    said = error.message.lower()
    return any(one in said for one in words)


def _seconds(after: int | timedelta) -> float:
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
