"""The stand-in driven from another process: POST /control/DEED with a JSON object, answered with one.

People, chats and messages are meant by their ids. `deeds` is the list; what each takes are its arguments.
What is wrong with a deed is answered with 400 and {"error": ...}.
"""

import asyncio
import base64
import json
from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.adapters.telegram.standin.changes import PATIENCE
from tests.adapters.telegram.standin.faults import Fault, Kind
from tests.adapters.telegram.standin.limits import Rates
from tests.adapters.telegram.standin.model import Chat, Message, User

if TYPE_CHECKING:
    from tests.adapters.telegram.standin.server import StandIn

Json = dict[str, Any]


async def control(standin: "StandIn", deed: str, request: web.BaseRequest) -> web.StreamResponse:
    """Do a deed."""
    try:
        asked = json.loads(await request.read() or b"{}")
        if deed == "wait":
            told = await Deeds(standin).wait(**asked)
        else:
            told = DEEDS[deed](Deeds(standin), **asked)
    except (KeyError, TypeError, ValueError) as problem:
        return web.json_response({"error": f"{deed}: {problem!r}"}, status=400)
    return web.json_response(told)


class Deeds:
    """Each takes JSON values and gives a JSON object."""

    def __init__(self, standin: "StandIn") -> None:
        self._standin = standin
        self._tg = standin.telegram
        self._people = standin.people

    # --- people and chats -------------------------------------------------------------------------

    def user(self, name: str, language: str = "en", username: str = "", count: int = 1) -> Json:
        """New users, all of that name; their ids."""
        made = [self._people.user(name, language=language, username=username) for _ in range(count)]
        return {"user": made[0].id, "users": [one.id for one in made]}

    def open(self, user: int) -> Json:
        """They opened the private chat earlier on: the bot may write, and hears of nothing."""
        self._tg.chats[user].heard = True
        return {}

    def group(
        self,
        title: str,
        members: list[int],
        admins: list[int] | None = None,
        kind: str = "supergroup",
        forum: bool = False,
    ) -> Json:
        """A group with the bot in it."""
        chat = self._people.group(
            title,
            [self._user(one) for one in members],
            admins=[self._user(one) for one in admins or []],
            kind=kind,
            forum=forum,
        )
        return {"chat": chat.id}

    def topic(self, chat: int, title: str) -> Json:
        return {"thread": self._people.topic(self._tg.chats[chat], title)}

    def block(self, user: int) -> Json:
        self._people.block(self._user(user))
        return {}

    def unblock(self, user: int) -> Json:
        self._people.unblock(self._user(user))
        return {}

    def bot(self, chat: int, status: str, muted: bool = False) -> Json:
        """What the bot becomes in a group: member, administrator, kicked, left."""
        self._people.bot_becomes(self._tg.chats[chat], status, muted=muted)
        return {}

    def migrate(self, chat: int) -> Json:
        return {"chat": self._people.migrate(self._tg.chats[chat]).id}

    # --- what somebody does -----------------------------------------------------------------------

    def write(self, user: int, text: str, chat: int = 0, thread: int = 0, reply: int = 0) -> Json:
        there = self._chat(user, chat)
        replied = there.messages[reply] if reply else None
        return self._done(self._people.write(self._user(user), text, there, thread=thread, reply=replied))

    def edit(self, user: int, message: int, text: str, chat: int = 0) -> Json:
        changed = self._chat(user, chat).messages[message]
        self._people.edit(changed, text)
        return self._done(changed)

    def press(self, user: int, message: int, data: str = "", label: str = "", chat: int = 0) -> Json:
        """They press the button with this data or label, or the first."""
        pressed = self._chat(user, chat).messages[message]
        if not data:
            fitting = (one for one in pressed.buttons if label in ("", one["text"]))
            data = next(fitting, {}).get("callback_data", "")
        if not data:
            raise ValueError("no such button")
        query = self._people.press(self._user(user), pressed, data)
        return {"query": query.id, "update": self._tg.updates.newest}

    def share(self, user: int, name: str, phone: str = "", vcard: str = "") -> Json:
        return self._done(self._people.share(self._user(user), name, phone, vcard=vcard))

    def forward(self, user: int, text: str, name: str = "", origin: int = 0) -> Json:
        """What a user wrote, or a hidden one of this name."""
        whose = self._user(origin) if origin else name
        return self._done(self._people.forward(self._user(user), text, whose))

    def file(self, user: int, name: str, base64_content: str, media: str = "", caption: str = "") -> Json:
        content = base64.b64decode(base64_content)
        return self._done(self._people.file(self._user(user), name, content, media=media, caption=caption))

    # --- what came of it --------------------------------------------------------------------------

    def messages(self, chat: int, after: int = 0, most: int = 100) -> Json:
        """The chat's messages as they stand, those with a greater id than `after`."""
        newer = (one for one in self._tg.chats[chat].messages.values() if one.id > after)
        return {"messages": [one.json() | {"edits": one.edits} for one in islice(newer, most)]}

    def texts(self) -> Json:
        """How often the bot said what, in every chat: {chat: {text: times}}."""
        told: dict[str, dict[str, int]] = {}
        for chat in self._tg.chats.values():
            for message in chat.messages.values():
                if message.sender is self._tg.bot:
                    there = told.setdefault(str(chat.id), {})
                    there[message.text] = there.get(message.text, 0) + 1
        return told

    def commands(self) -> Json:
        found = self._tg.commands.items()
        return {
            "commands": [
                {"scope": json.loads(one), "language": two, "commands": c} for (one, two), c in found
            ]
        }

    def counters(self) -> Json:
        """Everything that is counted."""
        updates, limits = self._tg.updates, self._standin.limits
        return {
            "messages": self._tg.counts["shown"],
            "edits": self._tg.counts["changed"],
            "pressed": self._tg.counts["pressed"],
            "unanswered": self._tg.unanswered,
            "updates": updates.newest,
            "waiting": len(updates),
            "fetched": updates.fetched,
            "polled": updates.polled,
            "posts": self._standin.webhook.posts,
            "refused": limits.refused,
            "most_in_a_second": limits.most,
            "errors": {str(code): times for code, times in self._standin.errors.items()},
        }

    async def wait(
        self, messages: int = 0, confirmed: int = 0, polled: bool = False, patience: float = PATIENCE
    ) -> Json:
        """Until there were so many messages of the bot, this update is confirmed, or it asks for updates."""
        updates = self._tg.updates

        def holds() -> bool:
            enough = self._tg.counts["shown"] >= messages
            return (
                enough and (not confirmed or updates.confirmed(confirmed)) and (not polled or updates.polled)
            )

        try:
            await self._tg.changes.until(holds, patience)
        except TimeoutError:
            return self.counters() | {"late": True}
        return self.counters() | {"late": False}

    # --- what goes wrong --------------------------------------------------------------------------

    def fault(self, kind: str, **its: Any) -> Json:
        """See faults.Fault: method, skip, times, code, retry_after."""
        self._standin.faults.add(Fault(Kind(kind), **its))
        return {}

    def slow(self, low: float, high: float) -> Json:
        """Each request takes so many seconds."""
        self._standin.faults.slow = (low, high)
        return {}

    def offline(self, off: bool = True) -> Json:
        """Off: no request of the bot gets through, and those that wait are cut."""
        self._standin.faults.offline = off
        if off:
            self._standin.cut()
        return {}

    def restart(self) -> Json:
        """Every connection drops; what Telegram knows stays."""
        self._standin.cut()
        return {}

    def calm(self) -> Json:
        """Nothing goes wrong any more."""
        self._standin.faults.clear()
        return {}

    def rates(self, on: bool = True, **its: Any) -> Json:
        """Enforce the limits, the platform's own where nothing else is said, or none."""
        self._standin.limits.rates = Rates(**its) if on else None
        return {}

    # --- helpers ----------------------------------------------------------------------------------

    def _user(self, id_: int) -> User:
        return self._tg.users[id_]

    def _chat(self, user: int, chat: int) -> Chat:
        return self._tg.chats[chat or user]

    def _done(self, message: Message) -> Json:
        return {"message": message.id, "update": self._tg.updates.newest}


DEEDS: dict[str, Callable[..., Json]] = {
    name: deed
    for name, deed in vars(Deeds).items()
    if callable(deed) and not name.startswith("_") and not asyncio.iscoroutinefunction(deed)
}
