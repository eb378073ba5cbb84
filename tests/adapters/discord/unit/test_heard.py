from types import SimpleNamespace
from typing import Any

import discord
import pytest

from bot.adapters.discord.hear import attached, kind_of, meant_for, readable, server_of, text_of
from bot.adapters.discord.picked import message_picked, user_picked
from bot.core.message import SharedContact
from bot.domain.say import File

ME = 42
JANE: Any = SimpleNamespace(id=9, name="devjane")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<@42> met Maria", "met Maria"),
        ("<@!42>   met Maria", "met Maria"),
        ("met <@9> today <@42>", "met @devjane today"),
        ("met <@77>", "met <@77>"),
        ("nice <:party:123> and <a:wave:456>", "nice :party: and :wave:"),
        ("two\nlines", "two\nlines"),
    ],
)
def test_the_text_is_what_people_read(content: str, text: str) -> None:
    assert text_of(content, [JANE], ME) == text


def message(
    *, guild: int | None = None, known: bool = True, mentions: tuple[int, ...] = (), **more: Any
) -> Any:
    said = {
        "author": SimpleNamespace(id=7, bot=False),
        "webhook_id": None,
        "type": discord.MessageType.default,
        "guild": SimpleNamespace(id=guild) if guild is not None and known else None,
        "channel": SimpleNamespace(guild_id=guild),
        "mentions": [SimpleNamespace(id=one) for one in mentions],
    }
    return SimpleNamespace(**said | more)


def test_in_a_server_only_a_mention_is_meant_for_the_bot() -> None:
    assert meant_for(message(), ME)
    assert not meant_for(message(guild=3), ME)
    assert meant_for(message(guild=3, mentions=(ME,)), ME)


def test_a_server_that_is_not_known_yet_is_no_private_chat() -> None:
    assert not meant_for(message(guild=3, known=False), ME)
    assert server_of(message(guild=3, known=False)) == 3


def test_bots_webhooks_and_the_systems_own_messages_are_not_listened_to() -> None:
    assert not meant_for(message(author=SimpleNamespace(id=7, bot=True)), ME)
    assert not meant_for(message(webhook_id=5), ME)
    assert not meant_for(message(type=discord.MessageType.pins_add), ME)


def test_which_files_are_text() -> None:
    assert readable("contacts.CSV", "application/vnd.ms-excel")
    assert readable("notes", "text/plain; charset=utf-8")
    assert not readable("photo.png", "image/png")


class Attachment(SimpleNamespace):
    def is_voice_message(self) -> bool:
        return bool(getattr(self, "voice", False))

    async def read(self) -> bytes:
        if self.broken:
            raise OSError
        return b"a,b"


def attachment(name: str, media: str, *, size: int = 3, broken: bool = False, voice: bool = False) -> Any:
    return Attachment(filename=name, content_type=media, size=size, broken=broken, voice=voice)


@pytest.mark.parametrize(
    ("media", "kind"),
    [("image/png", "picture"), ("video/mp4", "video"), ("audio/ogg", "audio"), ("application/pdf", "file")],
)
def test_what_cannot_be_read_is_called_by_its_kind(media: str, kind: str) -> None:
    assert kind_of(attachment("x", media)) == kind


def test_a_voice_message_is_one_whatever_its_media() -> None:
    assert kind_of(attachment("voice.ogg", "audio/ogg", voice=True)) == "voice"


async def test_the_first_file_that_can_be_read_is() -> None:
    photo, table = attachment("a.png", "image/png"), attachment("b.csv", "text/csv")
    assert await attached([photo, table]) == (File("b.csv", "text/csv", b"a,b"), "")
    assert await attached([photo]) == (None, "picture")
    assert await attached([]) == (None, "")


async def test_a_file_too_large_or_not_to_be_had_is_not_read() -> None:
    assert await attached([attachment("b.csv", "text/csv", size=2 << 20)]) == (None, "big-file")
    assert await attached([attachment("b.csv", "text/csv", broken=True)]) == (None, "file")


def test_a_user_picked_in_a_menu() -> None:
    users = {"9": {"id": "9", "username": "devjane", "global_name": "Jane"}, "8": {"username": "tom"}}
    assert user_picked({"target_id": "9", "resolved": {"users": users}}) == SharedContact(
        "Jane", handle="@devjane"
    )
    assert user_picked({"target_id": "8", "resolved": {"users": users}}) == SharedContact(
        "tom", handle="@tom"
    )


def picked(content: str, **more: Any) -> dict[str, Any]:
    author = {"id": "9", "username": "devjane", "global_name": None}
    message = {"id": "5", "channel_id": "6", "content": content, "author": author, **more}
    return {"target_id": "5", "resolved": {"messages": {"5": message}}}


def test_a_message_picked_in_a_menu_says_whose_it_is_and_where() -> None:
    assert message_picked(picked("I like your work"), by=7, guild=3) == {
        "text": "I like your work",
        "passed_on": True,
        "forwarded_from": "devjane",
        "link": "https://discord.com/channels/3/6/5",
    }
    assert message_picked(picked("hi"), by=7, guild=None)["link"] == "https://discord.com/channels/@me/6/5"


def test_ones_own_message_counts_as_said_here() -> None:
    assert message_picked(picked("had coffee with Maria"), by=9, guild=3) == {"text": "had coffee with Maria"}


def test_a_message_of_nothing_but_a_picture() -> None:
    assert message_picked(picked("", attachments=[{}]), by=9, guild=3) == {"text": "", "unread": "file"}
