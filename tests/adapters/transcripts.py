"""Plays the written conversations through a platform's real adapter: same words out.

A platform gives a `World`: its stand-in with people in it, and bots at work there. The rest is the same
player that plays them without a platform: the clock, the numbers («reply 2», «[1]»), the comparison. Each
line goes from the person to the stand-in, over a socket to the adapter, through the bot, and back; what
the stand-in then shows is compared.
"""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from typing import Protocol

import pytest

from bot.bootstrap import App, replaying
from bot.core.address import Account, Address
from bot.core.message import Button, Inbound, Outbound, SharedContact
from bot.core.ports import Transport
from bot.domain.say import File
from bot.replay.difference import report
from bot.replay.parse import parse
from bot.replay.player import Bot, Player, Round

HERE = Path(__file__).parents[1] / "transcripts"

#: What not every platform has: conversations with it are played where a platform can do it.
SPECIAL = {
    "forward": re.compile(r"\(forward \S"),
    "hidden": re.compile(r"\(forward\)"),
    "contact": re.compile(r"\(contact\)"),
    "delete": re.compile(r"\(delete "),
    "attach": re.compile(r"\(attach "),
}

#: What names a platform or a group; those conversations are about that, and are played without an adapter.
ELSEWHERE = re.compile(r"^(?:user )?\w+(?:@\w|:\w+>)|^group ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Showed:
    """A message of the bot as a person sees it after it was sent, or `changed`, under its native id."""

    native: str
    name: str
    text: str
    buttons: tuple[Button, ...] = ()
    file: File | None = None
    changed: bool = False


class Work(Protocol):
    """A bot at work: Rapport with its chat connected to the stand-in."""

    app: App

    async def end(self) -> None:
        """Disconnect, and close the database."""


class World(Protocol):
    """A platform with people, seen from outside. People are known by their names in the transcript.

    What somebody does returns when the bot has taken it. Ids are the platform's own.
    """

    platform: str

    async def begin(self, start: Callable[[Transport], Awaitable[App]]) -> Work:
        """Make a chat of the platform, start the app with it, connect it."""

    def person(self, name: str) -> Account:
        """Somebody as the platform knows them; made when first named, and called Ana where that is «ana»."""

    async def write(self, name: str, text: str, *, reply: str = "", file: File | None = None) -> str:
        """They write in their private chat, in `reply` to a message if told so; the new message's id."""

    async def press(self, name: str, message: str, token: str) -> None:
        """They press the button of this message that carries `token`."""

    async def edit(self, name: str, message: str, text: str) -> None:
        """They change a message of theirs."""

    async def forward(self, name: str, text: str, whose: str) -> str:
        """They pass on what somebody wrote, or one who hides that («»); the new message's id."""

    async def attach(self, name: str, kind: str, text: str) -> str:
        """They send a voice message, a picture or a sticker, perhaps with words; the new message's id."""

    async def delete(self, name: str, message: str) -> None:
        """They delete a message of theirs."""

    async def share(self, name: str, contact: SharedContact) -> str:
        """They share a contact; the new message's id."""

    def outcome(self) -> Sequence[Showed]:
        """What the bot showed since this was last asked, in order."""


class Through:
    """The bot as the player has it: what is done goes to the world, what the world shows comes back."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._natives: dict[str, str] = {}
        self._shown: dict[tuple[str, str], str] = {}
        self._events: dict[str, str] = {}
        self.player: Player | None = None

    async def open(self, url: str, clock: Callable[[], datetime]) -> Bot:
        """Start the app on this database."""
        start = replaying(url)
        work = await self._world.begin(lambda chat: start([chat], clock))
        return _Working(self, work)

    async def deliver(self, _: Bot, inbound: Inbound) -> None:
        """Have the person do it on the platform."""
        name = inbound.address.chat
        if inbound.token:
            await self._world.press(name, self._natives[inbound.pressed_on], inbound.token)
        elif inbound.edits:
            await self._world.edit(name, self._events[inbound.edits], inbound.text)
            self._events[inbound.event] = self._events[inbound.edits]
        elif inbound.deletes:
            await self._world.delete(name, self._events[inbound.deletes])
        else:
            self._events[inbound.event] = await self._write(name, inbound)

    async def _write(self, name: str, inbound: Inbound) -> str:
        if inbound.contact is not None:
            return await self._world.share(name, inbound.contact)
        if inbound.unread:
            return await self._world.attach(name, inbound.unread, inbound.text)
        if inbound.passed_on:
            return await self._world.forward(name, inbound.text, inbound.forwarded_from)
        reply = self._natives[inbound.reply_to] if inbound.reply_to else ""
        return await self._world.write(name, inbound.text, reply=reply, file=inbound.file)

    def account(self, name: str) -> Account:
        return self._world.person(name)

    async def gather(self) -> None:
        """Tell the player's own chat, which counts messages and choices, what the platform shows."""
        assert self.player is not None
        chat = self.player.chats[self._world.platform]
        for one in self._world.outcome():
            edits = self._shown.get((one.name, one.native), "") if one.changed else ""
            there = Address(self._world.platform, one.name)
            native = await chat.send(Outbound(0, there, one.text, one.buttons, one.file, edits))
            self._natives[native], self._shown[one.name, one.native] = one.native, native


class _Working:
    """Fulfils the player's Bot."""

    def __init__(self, through: Through, work: Work) -> None:
        self._through = through
        self._work = work

    async def enrol(self, account: Account, *, name: str, zone: str, prompt_at: time) -> None:
        there = self._through.account(account.native)
        await self._work.app.enrol(there, name=name, zone=zone, prompt_at=prompt_at)

    async def handle(self, inbound: Inbound) -> object:
        raise AssertionError("it goes through the platform")

    async def drain(self) -> None:
        await self._work.app.drain()
        await self._through.gather()

    async def next_due(self) -> datetime | None:
        return await self._work.app.next_due()

    async def tick(self) -> None:
        await self._work.app.tick()

    async def close(self) -> None:
        await self._work.end()


async def difference(path: Path, text: str, world: World, folder: Path) -> str:
    """Where the transcript and what the platform showed differ, told to a person; "" where they don't.

    `path` says what it is called and where its files are; the database of one that restarts is in `folder`.
    """
    script = parse(text)
    url = f"sqlite:///{folder}/rapport.db" if script.restarts else "sqlite://"
    through = Through(world)

    async def opener(_: Sequence[Transport], clock: Callable[[], datetime]) -> Bot:
        return await through.open(url, clock)

    player = Player(opener, script.starts, folder=path.parent, home=world.platform, deliver=through.deliver)
    through.player = player
    rounds: list[Round] = []
    stopped = await player.run(script, rounds.append)
    return report(path.name, rounds, player.words.known, stopped)


def private(*can: str) -> list[object]:
    """Every conversation of tests/transcripts/ in which somebody is alone with the bot: path and text.

    Those with something SPECIAL only where it is among what the platform `can` do.
    """
    cannot = [pattern for what, pattern in SPECIAL.items() if what not in can]
    found = [(path, path.read_text(encoding="utf-8")) for path in sorted(HERE.rglob("*.txt"))]
    return [
        pytest.param(path, text, id=str(path.relative_to(HERE).with_suffix("")))
        for path, text in found
        if not any(pattern.search(text) for pattern in (ELSEWHERE, *cannot))
    ]
