"""What a message in the private chat comes to."""

from datetime import UTC, datetime

import pytest

from bot.adapters.telegram.content import LARGEST_FILE
from bot.adapters.telegram.events import Said
from bot.core.address import Account, Address
from tests.adapters.telegram.unit.updates import (
    ANA,
    BEN,
    BOT,
    HOME,
    NEWS,
    TEAM,
    Json,
    message,
    origin,
    read,
    said,
    unheard,
)


def test_a_message_is_known_by_chat_and_number() -> None:
    inbound = said(text="had coffee with Maria Lopez")
    assert inbound.event == "11:5"
    assert inbound.address == Address("telegram", "11")
    assert inbound.sender == Account("telegram", "11", "Ana", "en")
    assert inbound.text == "had coffee with Maria Lopez"
    assert inbound.at == datetime(2026, 11, 23, 10, tzinfo=UTC)
    assert (inbound.by_admin, inbound.community, inbound.whispers, inbound.door) == (False, "", False, "")


def test_formatting_is_left_out() -> None:
    bold = [{"type": "bold", "offset": 0, "length": 5}]
    assert said(text="<b>Maria</b>", entities=bold).text == "<b>Maria</b>"


def test_half_a_character_can_be_stored() -> None:
    said(text="Maria \ud83d", sender={**ANA, "first_name": "A\udc00"}).text.encode()


def test_an_edit_names_what_it_changes_and_when_that_was_written() -> None:
    event = read(edited_message=message(text="called Tom", edit_date=1795435200))
    assert isinstance(event, Said)
    assert (event.inbound.event, event.inbound.edits, event.inbound.text) == ("u900", "11:5", "called Tom")
    assert event.inbound.at == datetime(2026, 11, 23, 10, tzinfo=UTC)


def test_a_shared_place_that_moves_on_says_nothing_new() -> None:
    place = {"latitude": 52.5, "longitude": 13.4}
    assert read(edited_message=message(location=place)) is None


def test_a_reply_names_the_message_of_ours() -> None:
    ours = {"message_id": 4, "date": 1, "chat": HOME, "from": BOT, "text": "?"}
    assert said(text="yes", reply_to_message=ours).reply_to == "4"


def test_a_reply_to_somebody_else_names_none() -> None:
    assert said(text="yes", reply_to_message=message(text="?")).reply_to == ""


def test_a_deep_link_arrives_as_it_is() -> None:
    assert said(text="/start inv_3-x").text == "/start inv_3-x"


@pytest.mark.parametrize(
    ("text", "read_as"),
    [("/log@rapport_bot met Tom", "/log met Tom"), ("/LOG@Rapport_Bot", "/LOG"), ("/log met @tom", None)],
)
def test_our_own_name_behind_a_command_is_left_out(text: str, read_as: str | None) -> None:
    assert said(text=text).text == (read_as or text)


def test_a_command_to_another_bot_is_not_ours() -> None:
    assert unheard(text="/log@other_bot met Tom")


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ({"photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]}, "picture"),
        ({"voice": {"file_id": "f", "file_unique_id": "u", "duration": 2}}, "voice"),
        ({"location": {"latitude": 52.5, "longitude": 13.4}}, "place"),
        ({"dice": {"emoji": "🎲", "value": 3}}, "sticker"),
    ],
)
def test_what_cannot_be_read_is_named(parts: Json, kind: str) -> None:
    inbound = said(**parts)
    assert (inbound.text, inbound.unread) == ("", kind)


def test_words_below_a_picture_are_read() -> None:
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    inbound = said(photo=photo, caption="met Tom Baker")
    assert (inbound.text, inbound.unread) == ("met Tom Baker", "picture")


@pytest.mark.parametrize(("words", "album"), [({}, "a1"), ({"caption": "met Tom Baker"}, "")])
def test_a_picture_of_an_album_says_so_where_it_has_no_words(words: Json, album: str) -> None:
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    event = read(message=message(photo=photo, media_group_id="a1", **words))
    assert isinstance(event, Said)
    assert event.album == album


def document(size: int) -> Json:
    return {"document": {"file_id": "f", "file_unique_id": "u", "file_name": "c.csv", "file_size": size}}


def test_a_small_file_is_to_be_fetched() -> None:
    event = read(message=message(**document(LARGEST_FILE)))
    assert isinstance(event, Said)
    assert event.document is not None
    assert (event.document.file_id, event.inbound.unread) == ("f", "")


def test_a_large_file_is_not() -> None:
    event = read(message=message(**document(LARGEST_FILE + 1)))
    assert isinstance(event, Said)
    assert (event.document, event.inbound.unread) == (None, "big-file")


def test_a_moving_picture_is_no_file() -> None:
    gif = {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1}
    event = read(message=message(animation=gif, **document(10)))
    assert isinstance(event, Said)
    assert (event.document, event.inbound.unread) == (None, "video")


@pytest.mark.parametrize(
    ("told", "whom", "link"),
    [
        (origin("user", sender_user={**BEN, "last_name": "Okafor"}), "Ben Okafor", ""),
        (origin("hidden_user", sender_user_name="Maria Lopez"), "Maria Lopez", ""),
        (origin("chat", sender_chat=TEAM), "team", ""),
        (origin("channel", chat=NEWS, message_id=44), "Design News", "https://t.me/designnews/44"),
    ],
)
def test_words_that_are_passed_on_are_their_authors(told: Json, whom: str, link: str) -> None:
    inbound = said(text="lunch?", forward_origin=told)
    assert (inbound.passed_on, inbound.forwarded_from, inbound.link) == (True, whom, link)


def test_a_command_that_is_passed_on_stays_as_it_was_written() -> None:
    told = origin("hidden_user", sender_user_name="Maria Lopez")
    assert said(text="/log@rapport_bot x", forward_origin=told).text == "/log@rapport_bot x"


@pytest.mark.parametrize(
    "told",
    [
        origin("user", sender_user={**ANA, "last_name": "Schmidt"}),
        origin("hidden_user", sender_user_name="Ana Schmidt"),
    ],
)
def test_their_own_words_passed_on_have_the_name_that_they_write_under(told: Json) -> None:
    inbound = said(text="/erase", sender={**ANA, "last_name": "Schmidt"}, forward_origin=told)
    assert (inbound.passed_on, inbound.forwarded_from) == (True, inbound.sender.name)


@pytest.mark.parametrize(
    "parts",
    [
        {"text": "hi", "sender": {**BEN, "is_bot": True}},
        {"text": "hi", "chat": NEWS, "sender": None},
        {"text": "hi", "sender": None},
        {"pinned_message": {"message_id": 1, "date": 1, "chat": HOME}},
        {"new_chat_title": "x"},
        {},
    ],
)
def test_bots_channels_and_events_of_the_chat_are_left_alone(parts: Json) -> None:
    assert unheard(**parts)
