"""Which way a message takes: through the interaction it answers, or as a message of its own."""

from collections import OrderedDict
from collections.abc import Callable, Coroutine

from bot.adapters.discord.body import body
from bot.adapters.discord.doors import Doors
from bot.adapters.discord.errors import ARCHIVED, STALE, UNKNOWN_CHANNEL, Failed, meaning
from bot.adapters.discord.parts import split
from bot.adapters.discord.sessions import Session, Sessions
from bot.adapters.discord.wire import Wire
from bot.core.message import Button, Outbound
from bot.domain.say import File

ORIGINAL = "@original"
#: Messages that were sent in parts and are remembered as one.
MOST_PARTED = 2000


class Mouth:
    """Sends through one client's wire."""

    def __init__(self, wire: Wire, sessions: Sessions, doors: Doors) -> None:
        self._wire = wire
        self._sessions = sessions
        self._doors = doors
        self._whole: OrderedDict[str, str] = OrderedDict()

    def whole(self, native: str) -> str:
        """The message that this one is an earlier part of, or itself."""
        return self._whole.get(native, native)

    async def send(self, message: Outbound) -> str:
        """Show it; the native id of the message, of its last part where it is long. Raises TransportError."""
        alone = bool(message.only_for) or not message.address.group
        try:
            session = self._sessions.of(message.answers)
            if message.edits:
                changed = await self._change(message, session, alone=alone)
                if changed:
                    return changed
            return await self._new(message, session, alone=alone)
        except Failed as failed:
            group = message.address.group
            raise meaning(failed, group=group, borrowed=group and alone) from failed

    async def _change(self, message: Outbound, session: Session | None, *, alone: bool) -> str:
        """Change the message that it replaces; "" where that can't be changed any more, or is too short."""
        if len(split(message.text)) > 1:
            return ""
        for way in self._ways(message, session, alone=alone):
            try:
                return await way()
            except Failed as failed:
                if failed.code not in STALE:
                    raise
        return ""

    def _ways(
        self, message: Outbound, session: Session | None, *, alone: bool
    ) -> list[Callable[[], Coroutine[object, object, str]]]:
        ways: list[Callable[[], Coroutine[object, object, str]]] = []
        hidden = self._sessions.behind(message.edits)
        if session is not None and session.pressed_on == message.edits:
            ways.append(lambda: self._revise(message, session, ORIGINAL))
        if hidden is not None:
            place = ORIGINAL if hidden.original == message.edits else message.edits
            ways.append(lambda: self._revise(message, hidden, place))
        elif not (message.address.group and alone):
            ways.append(lambda: self._patch(message, alone=alone))
        return ways

    async def _revise(self, message: Outbound, session: Session, place: str) -> str:
        payload = _payload(message, message.text, last=True)
        await self._wire.revise(session.application, session.token, place, payload, message.file)
        if session.hidden and (message.only_for or not message.address.group):
            self._sessions.hide(message.edits, session)  # the younger token changes it for longer
        return message.edits

    async def _patch(self, message: Outbound, *, alone: bool) -> str:
        channel = await self._channel(message, alone=alone)
        payload = _payload(message, message.text, last=True)
        try:
            return await self._wire.patch(channel, message.edits, payload, message.file)
        except Failed as failed:
            if failed.code != ARCHIVED:
                raise
        await self._wire.wake(channel)
        return await self._wire.patch(channel, message.edits, payload, message.file)

    async def _new(self, message: Outbound, session: Session | None, *, alone: bool) -> str:
        parts = split(message.text)
        sent = []
        for place, part in enumerate(parts):
            last = place == len(parts) - 1
            way = session
            if way is not None:
                try:
                    native = await self._answer(message, way, part, place, last=last, alone=alone)
                except Failed as failed:
                    if failed.code not in STALE:
                        raise
                    self._sessions.forget(message.answers)
                    session = way = None
            if way is None:
                native = await self._post(message, part, place, last=last, alone=alone)
            sent.append(native)
        self._remember(sent)
        return sent[-1]

    async def _answer(
        self, message: Outbound, session: Session, part: str, place: int, *, last: bool, alone: bool
    ) -> str:
        """Through the interaction where that is seen by whom it is for, else beside it."""
        here = alone and message.address.chat == session.chat
        if here and place == 0 and session.takes(message.id):
            payload = _payload(message, part, last=last)
            file = message.file if last else None
            native = await self._wire.revise(session.application, session.token, ORIGINAL, payload, file)
            session.original = native
        elif here and session.hidden:
            native = await self._follow(message, session, part, place, last=last)
        else:
            try:
                return await self._post(message, part, place, last=last, alone=alone)
            finally:
                await self._withdraw(session)
        if session.hidden:
            self._sessions.hide(native, session)
        return native

    async def _follow(self, message: Outbound, session: Session, part: str, place: int, *, last: bool) -> str:
        """A further answer for one person's eyes; it takes no nonce, so what was sent is remembered here."""
        done = session.sent.get((message.id, place))
        if done is not None:
            return done
        payload = _payload(message, part, last=last, ephemeral=True)
        file = message.file if last else None
        native = await self._wire.follow(session.application, session.token, payload, file)
        session.sent[message.id, place] = native
        return native

    async def _withdraw(self, session: Session) -> None:
        """Nobody is to wait for an answer that stands elsewhere."""
        if not session.open:
            return
        session.open = False
        try:
            await self._wire.withdraw(session.application, session.token)
        except Failed:
            return  # it says «thinking» for a while longer

    async def _post(self, message: Outbound, part: str, place: int, *, last: bool, alone: bool) -> str:
        nonce = f"{message.mark}-{place}" if message.mark and place else message.mark
        payload = _payload(message, part, last=last, nonce=nonce)
        file = message.file if last else None
        later = message.broadcast
        try:
            return await self._wire.post(
                await self._channel(message, alone=alone), payload, file, later=later
            )
        except Failed as failed:
            if not (alone and failed.code == UNKNOWN_CHANNEL):
                raise
        self._doors.forget(_user(message))
        return await self._wire.post(await self._channel(message, alone=alone), payload, file, later=later)

    async def _channel(self, message: Outbound, *, alone: bool) -> str:
        if not alone:
            return message.address.chat
        if message.place:
            self._doors.suppose(_user(message), message.place)
        return await self._doors.to(_user(message), unasked=message.broadcast)

    def _remember(self, sent: list[str]) -> None:
        for native in sent[:-1]:
            self._whole[native] = sent[-1]
        while len(self._whole) > MOST_PARTED:
            self._whole.popitem(last=False)


def _user(message: Outbound) -> str:
    return message.only_for or message.address.chat


def _payload(
    message: Outbound, part: str, *, last: bool, nonce: str = "", ephemeral: bool = False
) -> dict[str, object]:
    """Buttons and file go with the last part."""
    file: File | None = message.file if last else None
    buttons: tuple[Button, ...] = message.buttons if last else ()
    return body(
        part,
        buttons,
        nonce=nonce,
        ephemeral=ephemeral,
        attached=file.name if file is not None else None,
        description=message.picture,
    )
