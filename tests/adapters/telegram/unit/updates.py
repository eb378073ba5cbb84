"""Updates as Telegram writes them, by hand."""

from typing import Any

from telegram import Update

from bot.adapters.telegram.events import Event, Me, Said
from bot.adapters.telegram.parse import parse
from bot.core.message import Inbound

Json = dict[str, Any]

ME = Me(7, "rapport_bot", frozenset({"log", "today", "squad"}))
ANA: Json = {"id": 11, "is_bot": False, "first_name": "Ana", "last_name": "Ruiz", "language_code": "en"}
BEN: Json = {"id": 12, "is_bot": False, "first_name": "Ben"}
BOT: Json = {"id": 7, "is_bot": True, "first_name": "Rapport", "username": "rapport_bot"}
HOME: Json = {"id": 11, "type": "private", "first_name": "Ana"}
TEAM: Json = {"id": -100, "type": "supergroup", "title": "team"}
NEWS: Json = {"id": -200, "type": "channel", "title": "Design News", "username": "designnews"}
WRITTEN = 1795428000  # 2026-11-23 10:00 UTC


def message(chat: Json = HOME, sender: Json | None = ANA, **parts: Any) -> Json:
    one = {"message_id": 5, "date": WRITTEN, "chat": chat, **parts}
    return one if sender is None else {**one, "from": sender}


def read(**update: Any) -> Event | None:
    return parse(Update.de_json({"update_id": 900, **update}), ME)


def said(chat: Json = HOME, sender: Json | None = ANA, **parts: Any) -> Inbound:
    event = read(message=message(chat, sender, **parts))
    assert isinstance(event, Said)
    return event.inbound


def unheard(chat: Json = HOME, sender: Json | None = ANA, **parts: Any) -> bool:
    return read(message=message(chat, sender, **parts)) is None


def origin(kind: str, **parts: Any) -> Json:
    return {"type": kind, "date": WRITTEN, **parts}
