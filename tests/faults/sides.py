"""The chat servers that a real process talks to: both stand-ins, as one kind of thing."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Protocol

from bot.bootstrap import utc_now
from bot.core.address import Account
from tests.adapters.discord.standin import StandIn as DiscordStandIn
from tests.adapters.discord.standin.model import Interaction
from tests.adapters.discord.standin.person import Person, look
from tests.adapters.discord.standin.platform import visible
from tests.adapters.telegram.standin import StandIn as TelegramStandIn
from tests.adapters.telegram.standin.model import User
from tests.faults.process import PATIENCE

#: Seconds between two looks. The servers run in the same loop: looking must leave them most of the time.
LOOK = 0.1


async def until(holds: Callable[[], object], patience: float = PATIENCE) -> None:
    """Look again and again. Raises TimeoutError."""
    async with asyncio.timeout(patience):
        while not holds():  # noqa: ASYNC110 - another process has no event to tell
            await asyncio.sleep(LOOK)


class Side(Protocol):
    """One platform. People are known by their names."""

    platform: str
    #: Whether a repeat of what arrived already is possible, as nothing in the platform prevents it.
    repeats: bool
    #: Whether a press reaches the bot also when it is down at that moment.
    presses_wait: bool

    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    @property
    def settings(self) -> dict[str, str]: ...
    @property
    def up(self) -> bool:
        """Whether the bot is there and hears."""

    def account(self, name: str) -> Account: ...
    def write(self, name: str, text: str) -> None: ...
    def told(self, name: str) -> list[str]:
        """What the bot has said there, as it stands, oldest first."""

    def press(self, name: str, text: str, label: str) -> bool:
        """Press a button of the message with that text in it; False where there is none."""

    def cut(self, random: Random) -> None:
        """Break every connection."""


class Telegram:
    platform = "telegram"
    repeats = True
    presses_wait = True

    def __init__(self) -> None:
        self.standin = TelegramStandIn(clock=utc_now)
        self._people: dict[str, User] = {}

    async def start(self) -> None:
        await self.standin.start(self.standin.port)

    async def stop(self) -> None:
        await self.standin.stop()

    @property
    def settings(self) -> dict[str, str]:
        return {
            "RAPPORT_TELEGRAM_TOKEN": self.standin.token,
            "RAPPORT_TELEGRAM_BASE_URL": self.standin.url,
        }

    @property
    def up(self) -> bool:
        return self.standin.telegram.updates.polled

    def account(self, name: str) -> Account:
        if name not in self._people:
            self._people[name] = user = self.standin.people.user(name)
            self.standin.telegram.chats[user.id].heard = True
        return Account(self.platform, str(self._people[name].id), name)

    def write(self, name: str, text: str) -> None:
        self.standin.people.write(self._people[name], text)

    def told(self, name: str) -> list[str]:
        there = self.standin.telegram.chats[self._people[name].id].messages.values()
        return [one.text for one in there if one.sender is self.standin.telegram.bot]

    def press(self, name: str, text: str, label: str) -> bool:
        user = self._people[name]
        for one in self.standin.telegram.chats[user.id].messages.values():
            data = next((each["callback_data"] for each in one.buttons if each["text"] == label), None)
            if text in one.text and data:
                self.standin.people.press(user, one, data)
                return True
        return False

    def cut(self, random: Random) -> None:
        self.standin.cut()


class Discord:
    platform = "discord"
    repeats = False
    presses_wait = False

    def __init__(self) -> None:
        self.standin = DiscordStandIn(utc_now)
        self.pressed: list[Interaction] = []

    async def start(self) -> None:
        await self.standin.start(self.standin.port)

    async def stop(self) -> None:
        await self.standin.stop()

    @property
    def settings(self) -> dict[str, str]:
        return {
            "RAPPORT_DISCORD_TOKEN": self.standin.token,
            "RAPPORT_DISCORD_API_BASE": self.standin.api_base,
            "RAPPORT_DISCORD_GATEWAY_URL": self.standin.gateway_url,
        }

    @property
    def up(self) -> bool:
        return self.standin.gateway.connected > 0

    def person(self, name: str) -> Person:
        return self.standin.person(name.lower(), shown=name)

    def account(self, name: str) -> Account:
        return Account(self.platform, str(self.person(name).id), name)

    def write(self, name: str, text: str) -> None:
        self.person(name).writes(text)

    def told(self, name: str) -> list[str]:
        person = self.person(name)
        there = person.dm.messages.values()
        return [one.content for one in there if one.author.bot and visible(one, person.user)]

    def press(self, name: str, text: str, label: str) -> bool:
        person = self.person(name)
        for one in person.dm.messages.values():
            if text in one.content and label in dict(look(self.standin.platform, one).buttons):
                self.pressed.append(person.presses(one, label))
                return True
        return False

    def cut(self, random: Random) -> None:
        self.standin.gateway.drop(resumable=random.random() < 0.5)


def settings(database: Path, sides: Sequence[Side], access: str = "open") -> dict[str, str]:
    """What a process is told that serves these; anybody may use it unless told otherwise."""
    told = {"RAPPORT_DB": str(database), "RAPPORT_ACCESS": access}
    for side in sides:
        told |= side.settings
    return told
