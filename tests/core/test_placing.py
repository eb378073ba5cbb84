"""Whoever can't be written to in private is told how to open that, once."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.core.message import Inbound
from bot.core.placing import called
from bot.domain.say import Phrase
from tests.core.talk import Talk, talk
from tests.squads.scene import GROUP, scene


@pytest.fixture
async def ben() -> AsyncIterator[Talk]:
    """Ben wrote in private once, and has closed that since."""
    async with talk("discord") as one:
        one.chat.whispers = True
        await one.write("ben", "met Tom Baker")
        await one.app.gone(one.chat.address("ben"))
        yield one


def in_server(one: Talk, text: str, **more: object) -> Inbound:
    return replace(one.chat.write("ben", text, "team"), **more)  # type: ignore[arg-type]


async def said(one: Talk, inbound: Inbound) -> list[tuple[str, str]]:
    """What is said, and who alone sees it."""
    return [(message.key, message.only_for) for message in await one.tell(inbound)]


async def test_it_is_whispered_at_the_next_command_and_never_again(ben: Talk) -> None:
    assert await said(ben, in_server(ben, "/contacts")) == [("contacts", "ben"), ("dm-closed", "ben")]
    assert await said(ben, in_server(ben, "/contacts")) == [("contacts", "ben")]


async def test_nothing_is_said_where_it_is_open(ben: Talk) -> None:
    await ben.app.back(ben.chat.address("ben"))
    assert await said(ben, in_server(ben, "/contacts")) == [("contacts", "ben")]


async def test_what_is_no_command_is_answered_with_a_line_for_all(ben: Talk) -> None:
    assert await said(ben, in_server(ben, "called Tom")) == [("group-closed", "")]
    assert await said(ben, in_server(ben, "called Tom")) == []


async def test_writing_in_private_opens_it(ben: Talk) -> None:
    assert [message.key for message in await ben.write("ben", "called Tom")] == ["logged"]
    assert await said(ben, in_server(ben, "met Tom")) == [("logged", ""), ("group-private", "")]


async def test_a_deletion_is_never_spoken_of_where_others_read(ben: Talk) -> None:
    await ben.app.back(ben.chat.address("ben"))
    written = in_server(ben, "met Li Wei")
    await ben.tell(written)
    gone = replace(written, event="e99", text="", deletes=written.event)

    (offer,) = await ben.tell(gone)
    assert (offer.key, offer.address) == ("deleted-offer", ben.chat.address("ben"))
    await ben.app.gone(ben.chat.address("ben"))
    assert await ben.tell(replace(gone, event="e100")) == []


async def test_where_nothing_can_be_said_aloud_the_sender_learns_who_can_change_that() -> None:
    async with scene() as one:
        await one.join("discord", ("ana", "ben"))
        helped = one.chats["discord"].write("ana", "/helped ben", GROUP)
        muted = await one.tell(replace(helped, event="e99", muted=True, whispers=True))
        assert [(message.key, message.only_for) for message in muted] == [("group-muted", "ana")]
        heard = await one.tell(helped)
        assert [(message.key, message.only_for) for message in heard] == [("squad-helped-aloud", "")]


async def test_a_question_is_asked_with_where_to_answer_it_once_a_day() -> None:
    async with talk("discord") as one:
        one.chat.whispers = True
        for text, told in (("/settings name", True), ("/contacts", False), ("/settings name", False)):
            (answer,) = await one.tell(in_server(one, text))
            assert ("write your answer in our private chat" in answer.text) == told


@pytest.mark.parametrize(
    ("name", "said_as"),
    [
        ("Anne-Marie O’Neil", "Anne-Marie O’Neil"),
        ("प्रिया", "प्रिया"),
        ("Ana 🌸", "Ana"),
        ("https://evil.example/x", "https evil example x"),
        ("@everyone <b>", "everyone b"),
        ("/erase@rapport_bot", "erase rapport bot"),
    ],
)
def test_a_name_said_aloud_is_no_link_mention_or_command(name: str, said_as: str) -> None:
    assert called(name) == said_as


def test_whoever_has_no_name_is_greeted() -> None:
    assert called("🔥 .") == Phrase("hello-there")
