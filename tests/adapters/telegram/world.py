"""Telegram as a world in which transcripts are played."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from bot.bootstrap import App
from bot.core.address import Account
from bot.core.message import Button, SharedContact
from bot.core.ports import Transport
from bot.domain.say import File
from tests.adapters.telegram.rig import Unpaced, Work
from tests.adapters.telegram.standin import StandIn
from tests.adapters.telegram.standin.model import Message, User
from tests.adapters.transcripts import Showed

#: What a transcript calls the bot, in «/contact@rapportbot Maria».
NAME = "rapportbot"
#: What comes beside no text, as the Bot API tells it.
ATTACHED: dict[str, Any] = {
    "voice": {"file_id": "v", "file_unique_id": "v", "duration": 3},
    "sticker": {
        "file_id": "s",
        "file_unique_id": "s",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    },
}


class TelegramWorld:
    """Fulfils transcripts.World."""

    platform = "telegram"

    def __init__(self, standin: StandIn) -> None:
        self._standin = standin
        self._people = standin.people
        self._users: dict[str, User] = {}
        self._showed: list[Showed] = []
        self._work: Work | None = None
        standin.telegram.shown = self._show
        standin.telegram.bot.username = NAME

    async def begin(self, start: Callable[[Transport], Awaitable[App]]) -> Work:
        chat = Unpaced(self._standin.token, base_url=self._standin.url)
        self._work = Work(self._standin, await start(chat), chat)
        return self._work

    def person(self, name: str) -> Account:
        user = self._user(name)
        return Account(self.platform, str(user.id), user.first_name)

    async def write(self, name: str, text: str, *, reply: str = "", file: File | None = None) -> str:
        user = self._user(name)
        if file is not None:
            message = self._people.file(user, file.name, file.content, media=file.media, caption=text)
        else:
            message = self._people.write(user, text, reply=self._message(user, reply) if reply else None)
        return await self._taken(message)

    async def press(self, name: str, message: str, token: str) -> None:
        user = self._user(name)
        pressed = self._message(user, message)
        assert self._standin.telegram.offered(pressed, token), "there is no such button any more"
        self._people.press(user, pressed, token)
        await self._taken(pressed)

    async def edit(self, name: str, message: str, text: str) -> None:
        changed = self._message(self._user(name), message)
        self._people.edit(changed, text)
        await self._taken(changed)

    async def forward(self, name: str, text: str, whose: str) -> str:
        return await self._taken(self._people.forward(self._user(name), text, whose))

    async def attach(self, name: str, kind: str, text: str) -> str:
        user = self._user(name)
        if kind == "picture":
            sent = self._people.file(user, "a.jpg", b"...", media="image/jpeg", caption=text, photo=True)
        else:
            assert not text, "words stand below pictures"
            sent = self._people.write(user, **{kind: ATTACHED[kind]})
        return await self._taken(sent)

    async def delete(self, name: str, message: str) -> None:
        raise NotImplementedError("no bot is told what somebody deletes on Telegram")

    async def share(self, name: str, contact: SharedContact) -> str:
        return await self._taken(self._people.share(self._user(name), contact.name, contact.phone))

    def outcome(self) -> Sequence[Showed]:
        showed, self._showed = self._showed, []
        return showed

    async def _taken(self, message: Message) -> str:
        assert self._work is not None
        await self._work.taken()
        return str(message.id)

    def _user(self, name: str) -> User:
        if name not in self._users:
            self._users[name] = self._people.user(name[:1].upper() + name[1:])
        user = self._users[name]
        self._standin.telegram.chats[user.id].heard = True  # somebody once pressed «Start»
        return user

    def _message(self, user: User, native: str) -> Message:
        return self._standin.telegram.chats[user.id].messages[int(native)]

    def _show(self, message: Message, changed: bool) -> None:
        name = next(name for name, user in self._users.items() if user.id == message.chat.id)
        buttons = tuple(Button(one["callback_data"], one["text"]) for one in message.buttons)
        its = message.file
        file = None if its is None else File(its.name, its.media, its.content)
        self._showed.append(Showed(str(message.id), name, message.text, buttons, file, changed))
