"""From an update as it arrived to the house."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from telegram import Update
from telegram.error import TelegramError

from bot.adapters.telegram.admins import Admins
from bot.adapters.telegram.events import Back, Event, Gone, Me, Moved, Pressed, Said
from bot.adapters.telegram.files import fetched
from bot.adapters.telegram.parse import parse
from bot.adapters.telegram.wire import Wire
from bot.core.house import House
from bot.core.message import Inbound
from bot.domain.say import File

log = logging.getLogger(__name__)

#: Albums that are remembered.
ALBUMS = 64


class Inlet:
    """Reads updates, asks Telegram what is missing, and hands them over."""

    def __init__(self, wire: Wire, house: House, admins: Admins, me: Me) -> None:
        self._wire = wire
        self._house = house
        self._admins = admins
        self._me = me
        self._albums: OrderedDict[str, str] = OrderedDict()
        self._answering: set[asyncio.Task[None]] = set()

    def read(self, update: dict[str, Any]) -> Event | None:
        """What it comes to; None for nothing. One that can't be read never will be: it is left out."""
        try:
            return parse(Update.de_json(update), self._me)
        except Exception as fault:  # noqa: BLE001 - whatever it is, it must not hold up the others
            log.error("an update can't be read and is left out: %s", type(fault).__name__)
            return None

    async def take(self, event: Event) -> None:
        """Hand it over; when this returns it is stored. Raises what the house raises."""
        match event:
            case Said():
                if self._first(event):
                    await self._house.handle(await self._filled(event))
            case Pressed():
                words = ""
                try:
                    if event.said is not None:
                        words = await self._pressed(await self._filled(event.said))
                finally:
                    self._begin(self._answer(event.query, words))
            case Gone():
                await self._house.gone(event.address)
            case Back():
                await self._house.back(event.address)
            case Moved():
                await self._house.moved(event.old, event.new)

    async def close(self) -> None:
        """Finish what is still to be told Telegram."""
        if self._answering:
            await asyncio.wait(self._answering)

    def _first(self, said: Said) -> bool:
        """Whether it is to be taken: of an album without words one picture is answered, not each."""
        if not said.album:
            return True
        first = self._albums.setdefault(said.album, said.inbound.event)
        while len(self._albums) > ALBUMS:
            self._albums.popitem(last=False)
        return first == said.inbound.event

    async def _filled(self, said: Said) -> Inbound:
        inbound = said.inbound
        if said.asks:
            by_admin = await self._admins.has(int(inbound.address.chat), int(inbound.sender.native))
            inbound = replace(inbound, by_admin=by_admin)
        if said.document is not None:
            file = await fetched(self._wire, said.document)
            inbound = replace(inbound, file=file) if isinstance(file, File) else replace(inbound, unread=file)
        return inbound

    async def _pressed(self, inbound: Inbound) -> str:
        """What the press itself is answered with: a stranger's in a group would otherwise do nothing."""
        if await self._house.handle(inbound) or await self._house.knows(inbound.sender):
            return ""
        return self._house.words("access-press", inbound.sender.locale)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _answer(self, query: str, words: str) -> None:
        """Stop the button's spinning, and show these words to whoever pressed it.

        A press of long ago needs that no more, and Telegram says so.
        """
        try:
            await self._wire.answer_callback_query(query, words or None)
        except TelegramError:
            log.debug("a press was not answered")


def chat_of(event: Event) -> str:
    """The chat in which it happened."""
    match event:
        case Said(inbound=inbound) | Pressed(said=Said(inbound=inbound)):
            return inbound.address.chat
        case Gone() | Back():
            return event.address.chat
        case Moved():
            return event.new.chat
        case Pressed():
            return ""
