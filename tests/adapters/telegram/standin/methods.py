"""What the bot may ask of the platform, by name; all but updates and webhook, which wait for things."""

import json
import re
from collections.abc import Callable
from typing import Any

from tests.adapters.telegram.standin import sending
from tests.adapters.telegram.standin.facts import (
    LARGEST_DOWNLOAD,
    LONGEST_ANSWER,
    LONGEST_HELP,
    MOST_COMMANDS,
)
from tests.adapters.telegram.standin.params import Params
from tests.adapters.telegram.standin.people import ADMINS, member
from tests.adapters.telegram.standin.problems import bad, forbidden
from tests.adapters.telegram.standin.state import Telegram
from tests.adapters.telegram.standin.wording import units

Json = dict[str, Any]

_COMMAND = re.compile(r"[a-z0-9_]{1,32}\Z")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?\Z")
_SCOPES = frozenset(
    {
        "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat",
        "chat_administrators", "chat_member",
    }
)  # fmt: skip


def get_me(tg: Telegram, _: Params) -> Json:
    can = {"can_join_groups": True, "can_read_all_group_messages": not tg.privacy}
    return tg.bot.json() | can | {"supports_inline_queries": False, "has_main_web_app": False}


def answer_query(tg: Telegram, params: Params) -> bool:
    if units(params.text("text")) > LONGEST_ANSWER:
        raise bad("MESSAGE_TOO_LONG")
    if tg.queries.pop(params.text("callback_query_id"), None) is None:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    tg.counts["answered"] += 1
    tg.changes.note()
    return True


def get_chat(tg: Telegram, params: Params) -> Json:
    chat = tg.chat(params.chat())
    return chat.json() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _GIFTS}


def get_member(tg: Telegram, params: Params) -> Json:
    chat = tg.chat(params.chat())
    user = tg.users.get(params.number("user_id"))
    if user is None:
        raise bad("invalid user_id specified")
    if not chat.group:
        return member(user.json(), "member")
    _inside(tg, chat.members, chat.kind)
    return member(user.json(), chat.members.get(user.id, "left"))


def get_admins(tg: Telegram, params: Params) -> list[Json]:
    chat = tg.chat(params.chat())
    if not chat.group:
        raise bad("there are no administrators in the private chat")
    _inside(tg, chat.members, chat.kind)
    found = [(tg.users[id_], status) for id_, status in chat.members.items() if status in ADMINS]
    return [member(user.json(), status) for user, status in found]


def get_file(tg: Telegram, params: Params) -> Json:
    file = tg.files.get(params.text("file_id"))
    if file is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > LARGEST_DOWNLOAD:
        raise bad("file is too big")
    told = {"file_id": file.id, "file_unique_id": f"u{file.id}", "file_size": len(file.content)}
    return told | {"file_path": f"documents/{file.id}"}


def set_commands(tg: Telegram, params: Params) -> bool:
    commands = params.value("commands", "BotCommands")
    if not isinstance(commands, list):
        raise bad("can't parse commands: expected an Array of BotCommand")
    if len(commands) > MOST_COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for one in commands:
        if not _COMMAND.match(one["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= units(one["description"]) <= LONGEST_HELP:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    tg.commands[_scope(params)] = commands
    tg.changes.note()
    return True


def get_commands(tg: Telegram, params: Params) -> list[Json]:
    return tg.commands.get(_scope(params), [])


def delete_commands(tg: Telegram, params: Params) -> bool:
    tg.commands.pop(_scope(params), None)
    return True


def chat_action(tg: Telegram, params: Params) -> bool:
    tg.writable(params.chat(), params.number("message_thread_id"))
    return True


def leave(tg: Telegram, params: Params) -> bool:
    chat = tg.chat(params.chat())
    if not chat.group:
        raise bad("chat member status can't be changed in private chats")
    chat.members[tg.bot.id] = "left"
    return True


def _scope(params: Params) -> tuple[str, str]:
    """The scope, as text that is the same however its JSON was written, and the language."""
    scope = params.value("scope", "BotCommandScope") or {"type": "default"}
    if scope.get("type") not in _SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    language = params.text("language_code")
    if not _LANGUAGE.match(language):
        raise bad("invalid language code specified")
    return json.dumps(scope, sort_keys=True), language


def _inside(tg: Telegram, members: dict[int, str], kind: str) -> None:
    if members.get(tg.bot.id, "left") in ("left", "kicked"):
        raise forbidden(f"bot is not a member of the {kind} chat")


_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)

METHODS: dict[str, Callable[[Telegram, Params], Any]] = {
    "getMe": get_me,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "sendChatAction": chat_action,
    "editMessageText": sending.edit_text,
    "editMessageCaption": sending.edit_caption,
    "editMessageReplyMarkup": sending.edit_markup,
    "deleteMessage": sending.delete,
    "answerCallbackQuery": answer_query,
    "getChat": get_chat,
    "getChatMember": get_member,
    "getChatAdministrators": get_admins,
    "leaveChat": leave,
    "getFile": get_file,
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
}

#: Those that count against the limits.
LIMITED = frozenset(
    {
        "sendMessage", "sendDocument", "sendPhoto", "editMessageText", "editMessageCaption",
        "editMessageReplyMarkup",
    }
)  # fmt: skip
