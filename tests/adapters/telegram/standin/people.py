"""What users do, and what the bot hears of it."""

from collections.abc import Iterable
from typing import Any

from tests.adapters.telegram.standin.model import Chat, Message, Query, User
from tests.adapters.telegram.standin.state import Telegram
from tests.adapters.telegram.standin.wording import detected

Json = dict[str, Any]

ADMINS = frozenset({"creator", "administrator"})
FIRST_USER, FIRST_GROUP, FIRST_SUPERGROUP = 1_000, -1_000, -1_001_000_000_000


class People:
    """The users' side of it. Whoever writes in private has opened that chat."""

    def __init__(self, telegram: Telegram) -> None:
        self._tg = telegram

    # --- who is there -----------------------------------------------------------------------------

    def user(self, first_name: str, *, language: str = "en", username: str = "", last_name: str = "") -> User:
        """Somebody new; their private chat isn't open yet."""
        id_ = FIRST_USER + self._tg.number()
        user = User(id_, first_name, last_name, username, language)
        self._tg.users[id_] = user
        self._tg.chats[id_] = Chat(id_, "private", user=user)
        return user

    def group(
        self,
        title: str,
        members: Iterable[User],
        *,
        admins: Iterable[User] = (),
        kind: str = "supergroup",
        forum: bool = False,
        bot: str = "member",
    ) -> Chat:
        """A group; the first of `admins` is its creator. The bot hears that it was added."""
        number = self._tg.number()
        id_ = (FIRST_GROUP if kind == "group" else FIRST_SUPERGROUP) - number
        chat = Chat(id_, kind, title, forum=forum)
        chat.members = {user.id: "member" for user in members}
        for place, user in enumerate(admins):
            chat.members[user.id] = "administrator" if place else "creator"
        self._tg.chats[id_] = chat
        if bot != "left":
            self.bot_becomes(chat, bot)
        return chat

    def topic(self, chat: Chat, title: str) -> int:
        """A topic of a forum: its message_thread_id."""
        creator = next(self._tg.users[id_] for id_, status in chat.members.items() if status in ADMINS)
        message = self._tg.add(chat, creator, more={"forum_topic_created": {"name": title, "icon_color": 0}})
        message.thread = message.id
        chat.topics[message.id] = title
        return message.id

    # --- what they write --------------------------------------------------------------------------

    def write(
        self,
        user: User,
        text: str = "",
        chat: Chat | None = None,
        *,
        thread: int = 0,
        reply: Message | None = None,
        **more: Any,
    ) -> Message:
        """They write, in private where no chat is given; `more` is what else the Bot API says of it."""
        there = chat or self._tg.chats[user.id]
        message = self._tg.add(
            there, user, text=text, entities=detected(text), reply_to=reply, thread=thread, more=more
        )
        self._put("message", message)
        return message

    def file(
        self,
        user: User,
        name: str,
        content: bytes,
        *,
        media: str = "",
        caption: str = "",
        photo: bool = False,
    ) -> Message:
        """They send a file, or a picture."""
        file = self._tg.new_file(name, media, content)
        message = self._tg.add(self._tg.chats[user.id], user, text=caption, file=file, photo=photo)
        self._put("message", message)
        return message

    def share(
        self, user: User, name: str, phone: str = "", *, vcard: str = "", chat: Chat | None = None
    ) -> Message:
        """They share a contact."""
        first, _, last = name.partition(" ")
        contact = {"first_name": first, "phone_number": phone}
        contact |= {key: value for key, value in (("last_name", last), ("vcard", vcard)) if value}
        return self.write(user, chat=chat, contact=contact)

    def forward(self, user: User, text: str, origin: User | str, *, chat: Chat | None = None) -> Message:
        """They pass on what somebody wrote: a user, or the name of one who hides their account."""
        told: Json = {"date": self._tg.now()}
        if isinstance(origin, User):
            told |= {"type": "user", "sender_user": origin.json()}
        else:
            told |= {"type": "hidden_user", "sender_user_name": origin}
        return self.write(user, text, chat, forward_origin=told)

    def edit(self, message: Message, text: str) -> None:
        """They change what they wrote."""
        message.text, message.entities = text, detected(text)
        message.edited = self._tg.now()
        self._put("edited_message", message)

    def press(self, user: User, message: Message, data: str) -> Query:
        """They press a button; whether there is one with such data is not asked, as with a forged client."""
        query = self._tg.ask(user, message, data)
        self._tg.updates.put("callback_query", query.json())
        return query

    # --- what they do with the bot ----------------------------------------------------------------

    def block(self, user: User) -> None:
        """They want nothing more of it."""
        chat = self._tg.chats[user.id]
        chat.blocked = True
        self._changed(chat, user, "member", "kicked")

    def unblock(self, user: User) -> None:
        """They changed their mind."""
        chat = self._tg.chats[user.id]
        chat.blocked = False
        self._changed(chat, user, "kicked", "member")

    def bot_becomes(self, chat: Chat, status: str, *, muted: bool = False) -> None:
        """An admin adds it, removes it («kicked»), promotes it, mutes it."""
        before = chat.members.get(self._tg.bot.id, "left")
        chat.members[self._tg.bot.id] = status
        chat.muted = muted
        admin = next(
            (id_ for id_, its in chat.members.items() if its in ADMINS and id_ != self._tg.bot.id), 0
        )
        by = self._tg.users.get(admin) or next(self._tg.users[id_] for id_ in chat.members)
        self._changed(chat, by, before, "restricted" if muted else status)

    def migrate(self, chat: Chat) -> Chat:
        """The group becomes a supergroup, which has another id; the bot hears of it twice."""
        id_ = FIRST_SUPERGROUP - self._tg.number()
        after = Chat(id_, "supergroup", chat.title, members=dict(chat.members))
        self._tg.chats[id_] = after
        chat.migrated_to = id_
        by = next(self._tg.users[one] for one in chat.members)
        self._put("message", self._tg.add(chat, by, more={"migrate_to_chat_id": id_}))
        self._put("message", self._tg.add(after, by, more={"migrate_from_chat_id": chat.id}))
        return after

    # --- what the bot hears -----------------------------------------------------------------------

    def _put(self, kind: str, message: Message) -> None:
        chat = message.chat
        if not chat.group:
            chat.heard = True
        elif not self._heard(message):
            return
        self._tg.updates.put(kind, message.json())

    def _heard(self, message: Message) -> bool:
        """Whether the bot gets it: everything as an admin, else with privacy only what is meant for it."""
        status = message.chat.members.get(self._tg.bot.id, "left")
        if status in ("left", "kicked"):
            return False
        if status == "administrator" or not self._tg.privacy or not message.text:
            return True
        if message.reply_to is not None and message.reply_to.sender is self._tg.bot:
            return True
        return self._meant(message)

    def _meant(self, message: Message) -> bool:
        own = f"@{self._tg.bot.username}"
        for entity in message.entities:
            units = message.text.encode("utf-16-le")
            piece = units[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2].decode(
                "utf-16-le"
            )
            if entity["type"] == "mention" and piece.lower() == own.lower():
                return True
            if entity["type"] == "bot_command" and ("@" not in piece or piece.lower().endswith(own.lower())):
                return True
        return False

    def _changed(self, chat: Chat, by: User, before: str, after: str) -> None:
        bot = self._tg.bot.json()
        self._tg.updates.put(
            "my_chat_member",
            {
                "chat": chat.json(),
                "from": by.json(),
                "date": self._tg.now(),
                "old_chat_member": member(bot, before),
                "new_chat_member": member(bot, after),
            },
        )


def member(user: Json, status: str) -> Json:
    """A ChatMember as the Bot API writes it, with the fields that each status must have."""
    told: Json = {"user": user, "status": status}
    match status:
        case "creator":
            return told | {"is_anonymous": False}
        case "administrator":
            return told | dict.fromkeys(ADMIN_FIELDS, False)
        case "restricted":
            return told | {"is_member": True, "until_date": 0} | dict.fromkeys(RESTRICTED_FIELDS, False)
        case "kicked":
            return told | {"until_date": 0}
    return told


ADMIN_FIELDS = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories",
)  # fmt: skip
RESTRICTED_FIELDS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages",
    "can_manage_topics", "can_edit_tag",
    "can_react_to_messages",
)  # fmt: skip
