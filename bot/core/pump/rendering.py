"""A row as a chat shows it: words, buttons, and the file or picture that goes with it, made when it goes."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from hashlib import blake2b
from typing import Any, Protocol

from bot.core import codec, token
from bot.core.codes import Codes
from bot.core.command import Registry
from bot.core.composing import Composer
from bot.core.message import Button, Outbound
from bot.core.outbox import Queued
from bot.core.ports import Store, Stores, Words
from bot.domain.say import File, Picture

log = logging.getLogger(__name__)

#: Discord takes 25 characters of a nonce, and parts of a long message are numbered.
MARK_BYTES = 10


class Artist(Protocol):
    """Draws one kind of picture."""

    def look(self, stores: Stores, args: Mapping[str, str]) -> Any:
        """What is to be drawn, read within a transaction; None where it is no more."""

    def draw(self, seen: Any) -> bytes:
        """The picture as PNG; it takes a while and is done on another thread."""


class Rendering:
    """Puts rows into words. `artists` draw pictures, by what these are of; `key` signs buttons."""

    def __init__(
        self,
        store: Store,
        words: Words,
        registry: Registry,
        composer: Composer,
        artists: Mapping[str, Artist],
        *,
        clock: Callable[[], datetime],
        key: bytes,
    ) -> None:
        self._store = store
        self._words = words
        self._registry = registry
        self._composer = composer
        self._artists = artists
        self._clock = clock
        self._key = key
        self._codes = Codes(key)

    async def outbound(self, row: Queued) -> Outbound | None:
        """The message; None where nobody wants it any more. Raises whatever is wrong with the row."""
        if row.prompt is not None:
            worded = await self._store.run(lambda stores: self._composer.compose(stores, row))
            if worded is None:
                return None
            row = worded
        text, labels = self._words.render(self._codes.fill(row.say), row.locale)
        whom = token.audience(row.person, row.address)
        commands = self._registry.commands
        tokens = [token.make(choice.does, whom, self._key, commands) for choice in row.say.choices]
        first = row.say.paragraphs[0]
        file, described = await self._beside(row)
        return Outbound(
            id=row.id,
            address=row.address,
            text=text,
            buttons=tuple(Button(one, label) for one, label in zip(tokens, labels, strict=True)),
            file=file,
            edits=row.edits_native,
            broadcast=row.broadcast,
            key=first.key,
            args={name: codec.plain(value) for name, value in first.args.items()},
            only_for=row.only_for,
            picture=described,
            answers=row.event,
            place=row.place,
            mark=self._mark(row, text),
        )

    def _mark(self, row: Queued, text: str) -> str:
        """Ids alone come again: in another database, and in one that was restored."""
        said = f"{row.id} {row.address.chat} {text}".encode()
        return blake2b(said, key=self._key, digest_size=MARK_BYTES).hexdigest()

    async def _beside(self, row: Queued) -> tuple[File | None, str]:
        """What goes with it, and the words for a picture."""
        if row.say.picture is None:
            return await self._file(row), ""
        picture = await self._picture(row.say.picture)
        return picture, self._words.phrase(row.say.picture.words, row.locale) if picture else ""

    async def _picture(self, picture: Picture) -> File | None:
        """The text says the same, so a picture that can't be drawn is left out."""
        artist = self._artists[picture.of]
        try:
            seen = await self._store.run(lambda stores: artist.look(stores, picture.args))
            if seen is None:
                return None
            return File(f"{picture.of}.png", "image/png", await asyncio.to_thread(artist.draw, seen))
        except Exception as fault:  # noqa: BLE001 - the words go without it
            log.error("a picture of a %s can't be drawn: %s", picture.of, type(fault).__name__)
            return None

    async def _file(self, row: Queued) -> File | None:
        if not row.say.file or row.person is None:
            return None
        name, _, of = row.say.file.partition(" ")
        make, owner, now = self._registry.files[name], row.person, self._clock()

        def work(stores: Stores) -> File:
            return make(stores, stores.people.get(owner), now, of)

        return await self._store.run(work)
