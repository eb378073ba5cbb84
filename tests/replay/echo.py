"""A small bot to play transcripts against: it answers a handful of lines, and says good morning."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.address import Account, Address
from bot.core.message import Button, Inbound, Outbound
from bot.core.ports import Transport
from bot.domain.say import File
from bot.replay.player import OpenBot

UNDO, CHANGE = Button("undo", "Undo"), Button("change", "Change")


@dataclass
class Morning:
    who: Account
    zone: str
    at: time
    due: datetime


@dataclass
class Stored:
    """What outlives the process."""

    mornings: list[Morning] = field(default_factory=list)
    queue: list[Outbound] = field(default_factory=list)
    events: list[Inbound] = field(default_factory=list)
    starts: int = 0


class EchoBot:
    def __init__(self, stored: Stored, chats: Sequence[Transport], clock: Callable[[], datetime]) -> None:
        self.stored = stored
        self.chats = {chat.platform: chat for chat in chats}
        self.clock = clock
        stored.starts += 1

    async def enrol(self, account: Account, *, name: str, zone: str, prompt_at: time) -> None:
        due = datetime.combine(self.clock().astimezone(ZoneInfo(zone)), prompt_at, ZoneInfo(zone))
        while due <= self.clock():
            due += timedelta(days=1)
        self.stored.mornings.append(Morning(account, zone, prompt_at, due.astimezone(UTC)))

    async def handle(self, inbound: Inbound) -> None:
        self.stored.events.append(inbound)
        self.stored.queue += self.answer(inbound, Outbound(0, inbound.address, ""))

    def answer(self, inbound: Inbound, empty: Outbound) -> list[Outbound]:
        match inbound.token or inbound.text:
            case "undo":
                return [replace(empty, text="Undone.", edits=inbound.pressed_on)]
            case "change":
                return [replace(empty, text="What?", buttons=(Button("undo", "Everything"),))]
            case "log":
                return [
                    replace(empty, text="Logged.\n\nAnything else?", buttons=(UNDO, CHANGE), key="logged")
                ]
            case "twice":
                return [replace(empty, text="One."), replace(empty, text="Two.")]
            case "code":
                return [replace(empty, text="Your code: K7-42.")]
            case "/link K7-42":
                return [replace(empty, text="Linked.")]
            case "picture":
                return [replace(empty, text="Look:", picture="two bars", file=File("week.png", "", b""))]
            case "export":
                return [replace(empty, file=File("all.json", "", b""), args={"on": date(2026, 11, 23)})]
            case "secret":
                return [replace(empty, text="For you.", only_for=inbound.sender.native)]
            case "quiet":
                return []
        return [replace(empty, text=f"{inbound.sender.name} says: {inbound.text}")]

    async def drain(self) -> None:
        while self.stored.queue:
            message = self.stored.queue.pop(0)
            await self.chats[message.address.platform].send(message)

    async def next_due(self) -> datetime | None:
        return min((morning.due for morning in self.stored.mornings), default=None)

    async def tick(self) -> None:
        for one in self.stored.mornings:
            if one.due <= self.clock():
                one.due += timedelta(days=1)
                address = Address(one.who.platform, one.who.native)
                self.stored.queue.append(Outbound(0, address, f"Good morning, {one.who.name}."))

    async def close(self) -> None:
        self.stored.queue.clear()


def echo(stored: Stored) -> Callable[[str], OpenBot]:
    """An opener for `replay`: whatever the database's URL, this is what is stored."""

    async def start(chats: Sequence[Transport], clock: Callable[[], datetime]) -> EchoBot:
        return EchoBot(stored, chats, clock)

    return lambda url: start
