"""The methods that show something: send and edit."""

from typing import Any

from tests.adapters.telegram.standin.facts import (
    LARGEST_DOCUMENT,
    LARGEST_PHOTO,
    LONGEST_CAPTION,
    LONGEST_TEXT,
)
from tests.adapters.telegram.standin.model import Chat, File, Message
from tests.adapters.telegram.standin.params import Params
from tests.adapters.telegram.standin.problems import ApiError, bad
from tests.adapters.telegram.standin.state import Telegram
from tests.adapters.telegram.standin.wording import detected, marked, units

Json = dict[str, Any]

UNMODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
#: How the pictures begin that the platform can read.
PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF")


def send_message(tg: Telegram, params: Params) -> Json:
    chat = tg.writable(params.chat(), params.number("message_thread_id"))
    text, entities = _text(params)
    return _send(tg, chat, params, text=text, entities=entities)


def send_document(tg: Telegram, params: Params) -> Json:
    return _send_file(tg, params, "document", LARGEST_DOCUMENT)


def send_photo(tg: Telegram, params: Params) -> Json:
    return _send_file(tg, params, "photo", LARGEST_PHOTO)


def edit_text(tg: Telegram, params: Params) -> Json:
    message = _own(tg, params)
    text, entities = _text(params)
    if message.file is not None:
        raise bad("there is no text in the message to edit")
    return _change(tg, message, params, text, entities)


def edit_caption(tg: Telegram, params: Params) -> Json:
    message = _own(tg, params)
    if message.file is None:
        raise bad("there is no caption in the message to edit")
    return _change(tg, message, params, *_caption(params))


def edit_markup(tg: Telegram, params: Params) -> Json:
    message = _own(tg, params)
    return _change(tg, message, params, message.text, message.entities)


def delete(tg: Telegram, params: Params) -> bool:
    chat = tg.chat(params.chat())
    if chat.messages.pop(params.number("message_id"), None) is None:
        raise bad("message to delete not found")
    tg.changes.note()
    return True


def _send(tg: Telegram, chat: Chat, params: Params, **its: Any) -> Json:
    keyboard = params.keyboard()
    thread = params.number("message_thread_id")
    message = tg.add(chat, tg.bot, keyboard=keyboard, thread=thread, reply_to=_replied(chat, params), **its)
    tg.show(message, changed=False)
    return message.json()


def _send_file(tg: Telegram, params: Params, kind: str, largest: int) -> Json:
    chat = tg.writable(params.chat(), params.number("message_thread_id"))
    caption, entities = _caption(params)
    file = _file(tg, params, kind)
    if len(file.content) > largest:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo" and not file.content.startswith(PICTURES):
        raise bad("IMAGE_PROCESS_FAILED")
    return _send(tg, chat, params, text=caption, entities=entities, file=file, photo=kind == "photo")


def _file(tg: Telegram, params: Params, kind: str) -> File:
    given = params.upload(kind)
    if isinstance(given, tuple):
        return tg.new_file(*given)
    known = tg.files.get(given)
    if known is None:
        raise bad("wrong remote file identifier specified: Wrong string length")
    return known


def _change(tg: Telegram, message: Message, params: Params, text: str, entities: list[Json]) -> Json:
    """An edit that names no keyboard takes the old one away."""
    keyboard = params.keyboard()
    if (message.text, message.entities, message.keyboard) == (text, entities, keyboard):
        raise bad(UNMODIFIED)
    message.text, message.entities, message.keyboard = text, entities, keyboard
    message.edited = tg.now()
    message.edits += 1
    tg.show(message, changed=True)
    return message.json()


def _own(tg: Telegram, params: Params) -> Message:
    chat = tg.writable(params.chat())
    if "message_id" not in params:
        raise bad("message identifier is not specified")
    message = chat.messages.get(params.number("message_id"))
    if message is None:
        raise bad("message to edit not found")
    if message.sender is not tg.bot:
        raise bad("message can't be edited")
    return message


def _text(params: Params) -> tuple[str, list[Json]]:
    text, entities = _marked(params, "text", "entities")
    if not text:
        raise bad("message text is empty")
    if units(text) > LONGEST_TEXT:
        raise bad("message is too long")
    return text, entities


def _caption(params: Params) -> tuple[str, list[Json]]:
    text, entities = _marked(params, "caption", "caption_entities")
    if units(text) > LONGEST_CAPTION:
        raise bad("message caption is too long")
    return text, entities


def _marked(params: Params, name: str, entities: str) -> tuple[str, list[Json]]:
    given = params.value(entities, "message entities") or []
    text, found = marked(params.text(name), params.text("parse_mode"), given)
    return text, sorted([*found, *detected(text)], key=lambda one: int(one["offset"]))


def _replied(chat: Chat, params: Params) -> Message | None:
    reply = params.value("reply_parameters", "reply parameters")
    if not reply:
        return None
    message = chat.messages.get(int(reply["message_id"]))
    if message is None and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return message
