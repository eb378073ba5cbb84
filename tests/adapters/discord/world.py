"""Discord as a world in which transcripts are played."""

from collections.abc import Awaitable, Callable, Sequence

from bot.bootstrap import App
from bot.core.address import Account
from bot.core.message import Button, Inbound, SharedContact
from bot.core.ports import Transport
from bot.domain.say import File
from tests.adapters.discord.clock import Clock
from tests.adapters.discord.rig import Unpaced, Work
from tests.adapters.discord.standin import StandIn
from tests.adapters.discord.standin.model import Message
from tests.adapters.discord.standin.person import Person, look
from tests.adapters.discord.standin.shape import VOICE
from tests.adapters.transcripts import Showed


class DiscordWorld:
    """Fulfils transcripts.World."""

    platform = "discord"

    def __init__(self, standin: StandIn, clock: Clock) -> None:
        self._standin = standin
        self._clock = clock
        self._names: dict[int, str] = {}
        self._showed: list[Showed] = []
        self._taken: list[Inbound] = []
        self._messages: dict[str, Message] = {}
        self._work: Work | None = None
        standin.platform.listeners.append(self._show)

    async def begin(self, start: Callable[[Transport], Awaitable[App]]) -> Work:
        chat = Unpaced(
            self._standin.token, api_base=self._standin.api_base, gateway_url=self._standin.gateway_url
        )
        app = await start(chat)
        self._clock.follows = app._clock  # one time for both: the transcript's
        self._work = Work(self._standin, app, chat, self._taken)
        return await self._work.up()

    def person(self, name: str) -> Account:
        person = self._person(name)
        return Account(self.platform, str(person.id), person.user.shown)

    async def write(self, name: str, text: str, *, reply: str = "", file: File | None = None) -> str:
        files = [(file.name, file.media, file.content)] if file is not None else []
        written = self._person(name).writes(text, reply=int(reply or 0), files=files)
        return await self._took(written.id)

    async def press(self, name: str, message: str, token: str) -> None:
        await self._took(self._person(name).presses(self._messages[message], token).id)

    async def edit(self, name: str, message: str, text: str) -> None:
        person = self._person(name)
        changed = person.dm.messages[int(message)]
        person.edits(changed, text)
        assert changed.edited is not None
        await self._took(f"{message}:{changed.edited.isoformat()}")

    async def forward(self, name: str, text: str, whose: str) -> str:
        """Discord doesn't say whose it was that is forwarded."""
        assert not whose, "a message's menu takes the place of that"
        there = self._standin.platform.between(self._person(name).user, self._standin.platform.make_user("x"))
        original = Message(self._standin.platform.id(), there, self._person(name).user, text)
        return await self._took(self._person(name).writes("", forwards=original).id)

    async def attach(self, name: str, kind: str, text: str) -> str:
        if kind == "sticker":
            return await self._took(self._person(name).writes(text, sticker="wave").id)
        file = (VOICE, "audio/ogg", b"OggS") if kind == "voice" else ("seen.png", "image/png", b"PNG")
        return await self._took(self._person(name).writes(text, files=[file]).id)

    async def delete(self, name: str, message: str) -> None:
        person = self._person(name)
        person.deletes(person.dm.messages[int(message)])
        await self._took(f"{message}:deleted")

    async def share(self, name: str, contact: SharedContact) -> str:
        raise NotImplementedError("Discord has no contacts to share; the menu of a user takes their place")

    def outcome(self) -> Sequence[Showed]:
        showed, self._showed = self._showed, []
        return showed

    async def _took(self, event: int | str) -> str:
        assert self._work is not None
        await self._work.taken(str(event))
        return str(event)

    def _person(self, name: str) -> Person:
        person = self._standin.person(name)
        self._names[person.id] = name
        return person

    def _show(self, what: str, message: Message) -> None:
        if not message.author.bot or message.loading or message.channel.user is None or what == "delete":
            return
        seen = look(self._standin.platform, message)
        self._messages[str(message.id)] = message
        files = [File(one.name, one.media, one.content) for one in message.files]
        self._showed.append(
            Showed(
                str(message.id),
                self._names[message.channel.user.id],
                seen.text,
                tuple(Button(token, label) for label, token in seen.buttons),
                files[0] if files else None,
                what == "update",
            )
        )
