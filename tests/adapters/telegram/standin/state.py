"""All that Telegram knows: users, chats, messages, files, presses, commands, and the updates."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from itertools import count
from typing import Any

from tests.adapters.telegram.standin.changes import Changes
from tests.adapters.telegram.standin.facts import BOT_NAME, BOT_USERNAME, TOKEN
from tests.adapters.telegram.standin.model import Chat, File, Message, Query, User
from tests.adapters.telegram.standin.problems import bad, forbidden
from tests.adapters.telegram.standin.updates import Updates

Json = dict[str, Any]

#: Statuses of the bot in a group in which it may write.
WRITES = frozenset({"creator", "administrator", "member"})


class Telegram:
    """The state. `clock` gives aware UTC; `shown` gets each message of the bot that is new or changed."""

    def __init__(self, clock: Callable[[], datetime], *, token: str = TOKEN, privacy: bool = True) -> None:
        self.clock = clock
        self.token = token
        self.privacy = privacy
        self.changes = Changes()
        self.updates = Updates(self.changes)
        self.bot = User(int(token.partition(":")[0]), BOT_NAME, username=BOT_USERNAME, is_bot=True)
        self.users: dict[int, User] = {self.bot.id: self.bot}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, File] = {}
        self.queries: dict[str, Query] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.counts: Counter[str] = Counter()
        self.shown: Callable[[Message, bool], None] = lambda message, changed: None
        self._numbers = count(1)

    def now(self) -> int:
        """Seconds since 1970, in which the Bot API tells the time."""
        return int(self.clock().timestamp())

    def number(self) -> int:
        """One that was not there before."""
        return next(self._numbers)

    def new_file(self, name: str, media: str, content: bytes) -> File:
        file = File(f"file{self.number()}", name, media, content)
        self.files[file.id] = file
        return file

    def add(self, chat: Chat, sender: User, **its: Any) -> Message:
        """A new message there."""
        chat.last += 1
        message = Message(chat.last, chat, sender, self.now(), **its)
        chat.messages[message.id] = message
        return message

    def show(self, message: Message, *, changed: bool) -> None:
        """The bot sent or changed it."""
        self.counts["changed" if changed else "shown"] += 1
        self.shown(message, changed)
        self.changes.note()

    def ask(self, user: User, message: Message, data: str) -> Query:
        query = Query(f"q{self.number()}", user, message, data)
        self.queries[query.id] = query
        self.counts["pressed"] += 1
        return query

    @property
    def unanswered(self) -> int:
        """Presses that the bot has not answered: each is a button that goes on spinning."""
        return len(self.queries)

    def chat(self, id_: int) -> Chat:
        """A chat that the bot has met. Raises ApiError."""
        chat = self.chats.get(id_)
        if chat is None:
            raise bad("chat not found")
        return chat

    def writable(self, id_: int, thread: int = 0) -> Chat:
        """A chat in which the bot may write. Raises ApiError."""
        chat = self.chat(id_)
        if chat.user is not None:
            _check_private(chat, chat.user)
        else:
            self._check_group(chat)
        if thread and not (chat.forum and thread in chat.topics):
            raise bad("message thread not found")
        if thread in chat.closed:
            raise bad("TOPIC_CLOSED")
        return chat

    def _check_group(self, chat: Chat) -> None:
        if chat.migrated_to:
            raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
        status = chat.members.get(self.bot.id, "left")
        if status == "kicked":
            raise forbidden(f"bot was kicked from the {chat.kind} chat")
        if status not in WRITES:
            raise forbidden(f"bot is not a member of the {chat.kind} chat")
        if chat.muted:
            raise bad("not enough rights to send text messages to the chat")

    def offered(self, message: Message, data: str) -> bool:
        """Whether one of its buttons carries this."""
        return any(button.get("callback_data") == data for button in message.buttons)


def _check_private(chat: Chat, user: User) -> None:
    if user.is_bot:
        raise forbidden("bots can't send messages to bots")
    if user.gone:
        raise forbidden("user is deactivated")
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if not chat.heard:
        raise forbidden("bot can't initiate conversation with a user")
