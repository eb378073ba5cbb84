"""In a group only what is meant for the bot is heard."""

from typing import Any

import pytest

from bot.adapters.telegram.events import Back, Gone, Moved, Pressed, Said
from bot.core.address import Address
from tests.adapters.telegram.unit.updates import (
    ANA,
    BOT,
    HOME,
    NEWS,
    TEAM,
    Json,
    message,
    read,
    said,
    unheard,
)

GROUP = Address("telegram", "-100", group=True)
OURS = {"message_id": 4, "date": 1, "chat": TEAM, "from": BOT, "text": "?"}


def test_a_command_says_where_and_how_to_be_alone() -> None:
    inbound = said(TEAM, text="/squad@rapport_bot")
    assert (inbound.address, inbound.text, inbound.community) == (GROUP, "/squad", "-100")
    assert inbound.door == "https://t.me/rapport_bot"


@pytest.mark.parametrize("text", ["/squad", "/Log met Tom", "/unknown@rapport_bot"])
def test_a_command_that_is_ours_is_heard(text: str) -> None:
    assert not unheard(TEAM, text=text)


@pytest.mark.parametrize(
    "text", ["/weather", "/squad@other_bot", "squad", "mail me@rapport_bot", "@rapport_bots"]
)
def test_talk_and_other_bots_commands_are_not(text: str) -> None:
    assert unheard(TEAM, text=text)


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("@rapport_bot who should I talk to?", "who should I talk to?"),
        ("@Rapport_Bot: called Tom", "called Tom"),
        ("called Tom\nyesterday @rapport_bot", "called Tom\nyesterday"),
    ],
)
def test_a_mention_is_heard_and_left_out(text: str, read_as: str) -> None:
    assert said(TEAM, text=text).text == read_as


def test_a_reply_to_us_is_heard() -> None:
    assert said(TEAM, text="done", reply_to_message=OURS).reply_to == "4"


def test_the_head_of_a_topic_is_no_message_of_ours() -> None:
    head = {**OURS, "forum_topic_created": {"name": "week", "icon_color": 1}}
    assert unheard(TEAM, text="talk", reply_to_message=head)


def test_only_a_real_topic_is_a_thread() -> None:
    topic = said(TEAM, text="/squad", message_thread_id=3, is_topic_message=True)
    assert topic.address == Address("telegram", "-100", "3", group=True)
    assert said(TEAM, text="/squad", message_thread_id=3).address == GROUP


@pytest.mark.parametrize(
    ("text", "asks"), [("/squad", True), ("@rapport_bot hello", False), ("@rapport_bot /squad", False)]
)
def test_who_administers_is_asked_for_commands_only(text: str, asks: bool) -> None:
    event = read(message=message(TEAM, text=text))
    assert isinstance(event, Said)
    assert event.asks is asks


def test_whoever_writes_as_the_group_has_no_account() -> None:
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    assert unheard(TEAM, anonymous, text="/squad", sender_chat=TEAM)
    assert unheard(TEAM, ANA, text="/squad", sender_chat=NEWS)


def press(**parts: Any) -> Pressed:
    query: Json = {"id": "q1", "from": ANA, "chat_instance": "c", "data": "undo 12~p3~x", **parts}
    event = read(callback_query=query)
    assert isinstance(event, Pressed)
    assert event.query == "q1"
    return event


def test_a_press_carries_its_token_and_message() -> None:
    event = press(message={**OURS, "message_thread_id": 3, "is_topic_message": True})
    assert event.said is not None
    inbound = event.said.inbound
    assert (inbound.event, inbound.token, inbound.text) == ("u900", "undo 12~p3~x", "")
    assert (inbound.pressed_on, inbound.at) == ("4", None)
    assert inbound.address == Address("telegram", "-100", "3", group=True)
    assert event.said.asks


def test_a_press_below_a_message_of_long_ago_is_heard() -> None:
    event = press(message={"message_id": 4, "date": 0, "chat": HOME})
    assert event.said is not None
    assert (event.said.inbound.pressed_on, event.said.asks) == ("4", False)


def test_a_press_without_a_chat_or_token_is_only_answered() -> None:
    assert press().said is None
    assert press(message=OURS, data=None, game_short_name="g").said is None


def change(chat: Json, **member: Any) -> object:
    old = {"user": BOT, "status": "left"}
    return read(
        my_chat_member={
            "chat": chat,
            "from": ANA,
            "date": 1,
            "old_chat_member": old,
            "new_chat_member": {"user": BOT, **member},
        }
    )


RIGHTS = (
    "can_send_messages can_send_audios can_send_documents can_send_photos can_send_videos "
    "can_send_video_notes can_send_voice_notes can_send_polls can_send_other_messages "
    "can_add_web_page_previews can_change_info "
    "can_invite_users can_pin_messages can_manage_topics can_react_to_messages can_edit_tag"
).split()


def restricted(*, member: bool, speaks: bool) -> Json:
    rights = dict.fromkeys(RIGHTS, False)
    return {
        "status": "restricted",
        "until_date": 0,
        "is_member": member,
        **rights,
        "can_send_messages": speaks,
    }


@pytest.mark.parametrize(
    ("chat", "member", "here"),
    [
        (HOME, {"status": "kicked", "until_date": 0}, False),
        (HOME, {"status": "member"}, True),
        (TEAM, {"status": "left"}, False),
        (TEAM, {"status": "kicked", "until_date": 0}, False),
        (TEAM, {"status": "member"}, True),
        (TEAM, restricted(member=True, speaks=False), False),
        (TEAM, restricted(member=False, speaks=True), False),
        (TEAM, restricted(member=True, speaks=True), True),
    ],
)
def test_being_let_in_or_out(chat: Json, member: Json, here: bool) -> None:
    address = Address("telegram", str(chat["id"]), group=chat is TEAM)
    assert change(chat, **member) == (Back(address) if here else Gone(address))


def test_channels_are_no_chats_of_ours() -> None:
    assert change(NEWS, status="member") is None


def test_a_group_that_moves_says_so_on_both_ends() -> None:
    moved = Moved(Address("telegram", "-9", group=True), GROUP)
    assert (
        read(message=message({"id": -9, "type": "group", "title": "team"}, migrate_to_chat_id=-100)) == moved
    )
    assert read(message=message(TEAM, migrate_from_chat_id=-9)) == moved
