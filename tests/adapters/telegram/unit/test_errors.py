"""What Telegram refuses, sorted."""

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.adapters.telegram.errors import (
    LONGEST_REASON,
    no_picture,
    passing,
    sorted_out,
    told,
    unchangeable,
    unchanged,
    without_text,
)
from bot.core.message import TransportError


def kinds(error: TransportError) -> str:
    named = ("permanent", "unreachable", "everywhere")
    return " ".join(name for name in named if getattr(error, name))


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), "permanent unreachable"),
        (Forbidden("Forbidden: user is deactivated"), "permanent unreachable"),
        (Forbidden("Forbidden: bot can't initiate conversation with a user"), "permanent unreachable"),
        (Forbidden("Forbidden: bot was kicked from the supergroup chat"), "permanent unreachable"),
        (BadRequest("Bad Request: chat not found"), "permanent unreachable"),
        (
            BadRequest("Bad Request: not enough rights to send text messages to the chat"),
            "permanent unreachable",
        ),
        (BadRequest("Bad Request: not enough rights to send photos to the chat"), "permanent"),
        (BadRequest("Bad Request: message thread not found"), "permanent"),
        (BadRequest("Bad Request: TOPIC_CLOSED"), "permanent"),
        (BadRequest("Bad Request: BUTTON_DATA_INVALID"), "permanent"),
        (NetworkError("Request Entity Too Large"), "permanent"),
        (NetworkError("Bad Gateway (502)"), "everywhere"),
        (TimedOut(), "everywhere"),
        (TelegramError("Invalid server response"), "everywhere"),
        (InvalidToken("Unauthorized"), "everywhere"),
        (Conflict("Conflict"), "everywhere"),
        (RetryAfter(35), ""),
        (ChatMigrated(-100), ""),
    ],
)
def test_what_the_pump_is_told(error: TelegramError, kind: str) -> None:
    assert kinds(sorted_out(error)) == kind


def test_the_wait_that_was_asked_for_is_kept() -> None:
    assert sorted_out(RetryAfter(35)).retry_after == 35.0
    assert sorted_out(ChatMigrated(-100)).retry_after == 1.0
    assert sorted_out(TimedOut()).retry_after is None


def test_a_text_that_the_library_chokes_on_is_the_messages_own_trouble() -> None:
    error = NetworkError("Unknown error in HTTP implementation: …")
    error.__cause__ = UnicodeEncodeError("utf-8", "\ud83d", 0, 1, "surrogates not allowed")
    assert kinds(sorted_out(error)) == "permanent"
    assert "\ud83d" not in str(sorted_out(error))


def test_the_address_that_holds_the_token_is_never_told() -> None:
    error = NetworkError("httpx.ConnectError: https://api.telegram.org/bot1:secret/getMe")
    error.__cause__ = ConnectionRefusedError(111, "bot1:secret")
    assert told(error) == str(sorted_out(error)) == "ConnectionRefusedError"
    assert str(sorted_out(InvalidToken("The token `1:secret` was rejected"))) == "InvalidToken"


def test_a_refusal_is_told_in_telegrams_words_but_no_more_than_these() -> None:
    assert told(BadRequest("Bad Request: chat not found")) == "Chat not found"
    assert len(told(BadRequest("x" * 1000))) == LONGEST_REASON


def test_edits_that_are_no_failure() -> None:
    same = "Message is not modified: specified new message content and reply markup are exactly the same"
    assert unchanged(BadRequest(same))
    assert unchangeable(BadRequest("Message to edit not found"))
    assert unchangeable(BadRequest("Message can't be edited"))
    assert without_text(BadRequest("There is no text in the message to edit"))
    assert no_picture(BadRequest("PHOTO_INVALID_DIMENSIONS"))
    assert not unchanged(BadRequest("Chat not found"))


@pytest.mark.parametrize(
    ("error", "later"),
    [(TimedOut(), True), (RetryAfter(1), True), (BadRequest("no"), False), (Forbidden("no"), False)],
)
def test_what_may_do_better_a_little_later(error: TelegramError, later: bool) -> None:
    assert passing(error) is later
