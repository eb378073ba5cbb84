"""A group on each chat server with many people in it, and one squad that has its check-in in all of them."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App, utc_now
from bot.commands.squads.plans import plan
from bot.core.address import Account, Address
from bot.core.ports import Stores
from bot.domain.schedule import EVERY_DAY
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Member, Partners, Squad
from tests.adapters.discord.standin.limits import Limits
from tests.adapters.discord.standin.model import Message
from tests.adapters.discord.standin.person import look
from tests.adapters.telegram.standin.limits import Rates
from tests.faults.sides import Discord, Telegram
from tests.faults.town import noon_zone

TITLE = "team"
TOO_MANY = 429


class Group(Protocol):
    """People and the bot in a group; from its making on the platform's limits hold."""

    address: Address
    accounts: dict[str, Account]
    """Everybody's by name."""

    def posts(self) -> list[str]:
        """What the bot has said there, as it stands."""

    def changes(self) -> int:
        """How often it changed that."""

    def refused(self) -> int:
        """How often it was told that it asks too often."""

    def press(self, name: str, label: str) -> Callable[[], bool]:
        """Press a button of the first thing it said; tells from then on whether that is acknowledged."""


class TelegramGroup:
    def __init__(self, side: Telegram, names: Sequence[str]) -> None:
        self.accounts = {name: side.account(name) for name in names}
        self._standin, self._telegram = side.standin, side.standin.telegram
        self._standin.limits.rates = Rates()
        self._users = {name: self._telegram.users[int(one.native)] for name, one in self.accounts.items()}
        people = list(self._users.values())
        self._chat = self._standin.people.group(TITLE, people, admins=people[:1])
        self.address = Address(side.platform, str(self._chat.id), group=True)

    def posts(self) -> list[str]:
        return [one.text for one in self._chat.messages.values() if one.sender is self._telegram.bot]

    def changes(self) -> int:
        return self._telegram.counts["changed"]

    def refused(self) -> int:
        return self._standin.errors[TOO_MANY]

    def press(self, name: str, label: str) -> Callable[[], bool]:
        post = next(one for one in self._chat.messages.values() if one.sender is self._telegram.bot)
        data = next(each["callback_data"] for each in post.buttons if each["text"] == label)
        pressed = self._standin.people.press(self._users[name], post, data)
        return lambda: pressed.id not in self._telegram.queries


class DiscordGroup:
    def __init__(self, side: Discord, names: Sequence[str]) -> None:
        self.accounts = {name: side.account(name) for name in names}
        self._side, self._platform = side, side.standin.platform
        side.standin.limits = Limits(monotonic)
        people = [side.person(name).user for name in names]
        self._channel = self._platform.make_channel(
            self._platform.make_guild(TITLE, people[0], people), "check-in"
        )
        self.address = Address(side.platform, str(self._channel.id), group=True)
        self._changes = 0
        self._platform.listeners.append(self._note)

    def _note(self, what: str, message: Message) -> None:
        self._changes += what == "update" and message.channel is self._channel

    def posts(self) -> list[str]:
        return [look(self._platform, one).text for one in self._channel.messages.values() if one.author.bot]

    def changes(self) -> int:
        return self._changes

    def refused(self) -> int:
        return self._platform.counters.limited

    def late(self) -> int:
        """Presses that were acknowledged when Discord took no acknowledgement any more."""
        return self._platform.counters.late

    def press(self, name: str, label: str) -> Callable[[], bool]:
        post = next(one for one in self._channel.messages.values() if one.author.bot)
        pressed = self._side.person(name).presses(post, label)
        return lambda: bool(pressed.answer)


async def found(path: Path, groups: Sequence[Group]) -> None:
    """The squad of all of these, on a new database; its check-in has just become due."""
    now = utc_now()
    zone = noon_zone(now)
    at = (now - timedelta(minutes=1)).astimezone(ZoneInfo(zone))
    early = now - timedelta(hours=1)
    yesterday = (at.isoweekday() - 2) % 7 + 1  # the week has begun, so that nothing but the check-in comes
    squad = Squad(
        name=TITLE,
        zone=zone,
        check_in=at.time().replace(second=0, microsecond=0),
        days=EVERY_DAY,
        week_start=yesterday,
        partners=Partners.OFF,
    )

    def work(stores: Stores) -> None:
        made = stores.squads.add(squad, early)
        for group in groups:
            stores.squads.settle(made.id, group.address)
            for name, account in group.accounts.items():
                person = stores.people.make(account, name, zone, early)
                stores.squads.roster.put(
                    made.id, Member(person=person.id, name=name, joined=today(made, early))
                )
        plan(stores, made, early)

    app = await App.open(str(path), [MemoryChat(group.address.platform) for group in groups])
    try:
        await app._store.run(work)
    finally:
        await app.close()
