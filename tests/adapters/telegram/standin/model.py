"""People, chats, messages and files, and how the Bot API writes them."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
Keyboard = list[list[Json]]


@dataclass(slots=True)
class User:
    """Somebody, or a bot. `gone`: the account was deleted."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_bot: bool = False
    gone: bool = False

    def json(self) -> Json:
        told: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        return told | _set(last_name=self.last_name, username=self.username, language_code=self.language_code)

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(slots=True)
class File:
    """What was uploaded, by a user or by the bot."""

    id: str
    name: str
    media: str
    content: bytes

    def json(self) -> Json:
        told: Json = {"file_id": self.id, "file_unique_id": f"u{self.id}", "file_size": len(self.content)}
        return told | _set(file_name=self.name, mime_type=self.media)


@dataclass(slots=True)
class Chat:
    """A private chat, group or supergroup; `members` says each one's status, the bot's included.

    `heard` (private): the user opened it, so the bot may write; `blocked`: they want nothing more of it.
    """

    id: int
    kind: str
    title: str = ""
    user: User | None = None
    heard: bool = False
    blocked: bool = False
    members: dict[int, str] = field(default_factory=dict)
    muted: bool = False
    forum: bool = False
    topics: dict[int, str] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    migrated_to: int = 0
    messages: "dict[int, Message]" = field(default_factory=dict)
    last: int = 0

    def json(self) -> Json:
        if self.user is not None:
            its = _set(last_name=self.user.last_name, username=self.user.username)
            return {"id": self.id, "type": self.kind, "first_name": self.user.first_name} | its
        return {"id": self.id, "type": self.kind, "title": self.title} | _set(is_forum=self.forum)

    @property
    def group(self) -> bool:
        return self.kind != "private"


@dataclass(slots=True)
class Message:
    """A message as it stands now. `more` is what else the Bot API says of it, such as a contact."""

    id: int
    chat: Chat
    sender: User
    date: int
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    file: File | None = None
    photo: bool = False
    keyboard: Keyboard = field(default_factory=list)
    reply_to: "Message | None" = None
    thread: int = 0
    edited: int = 0
    edits: int = 0
    more: Json = field(default_factory=dict)

    def json(self, *, inner: bool = False) -> Json:
        """`inner`: it is the one that another replies to, which says no further."""
        told: Json = {
            "message_id": self.id,
            "from": self.sender.json(),
            "chat": self.chat.json(),
            "date": self.date,
            **self._content(),
            **self.more,
        }
        told |= _set(edit_date=self.edited, message_thread_id=self.thread)
        if self.thread and self.chat.forum:
            told["is_topic_message"] = True
        if self.keyboard:
            told["reply_markup"] = {"inline_keyboard": self.keyboard}
        if self.reply_to is not None and not inner:
            told["reply_to_message"] = self.reply_to.json(inner=True)
        return told

    def _content(self) -> Json:
        if self.file is None:
            return _set(text=self.text, entities=self.entities)
        told = _set(caption=self.text, caption_entities=self.entities)
        if self.photo:
            size = self.file.json() | {"width": 90, "height": 90}
            return told | {"photo": [{k: v for k, v in size.items() if k not in ("file_name", "mime_type")}]}
        return told | {"document": self.file.json()}

    @property
    def buttons(self) -> list[Json]:
        return [button for row in self.keyboard for button in row]


@dataclass(slots=True)
class Query:
    """A press, until it is answered."""

    id: str
    user: User
    message: Message
    data: str

    def json(self) -> Json:
        return {
            "id": self.id,
            "from": self.user.json(),
            "message": self.message.json(),
            "chat_instance": str(self.message.chat.id),
            "data": self.data,
        }


def _set(**fields: object) -> Json:
    """Those that are there."""
    return {name: value for name, value in fields.items() if value}
