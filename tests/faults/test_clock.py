"""A clock that jumps: nothing is lost, nothing comes twice, and nothing is caught up with at length."""

import tracemalloc
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.core.address import Account, Address
from bot.core.message import Inbound, Outbound, TransportError

HOUR, DAY, YEAR = timedelta(hours=1), timedelta(days=1), timedelta(days=365)
BEGIN = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Singapore", "Pacific/Auckland")
PEOPLE = 24
#: The most that a look after a year may take, in bytes.
MOST = 5_000_000


class Clocked(MemoryChat):
    """A chat that can be down, and counts what it shows by person and the day on their clock."""

    def __init__(self) -> None:
        super().__init__(sent=self._note)
        self.now = BEGIN
        self.down = False
        self.prompts: Counter[tuple[str, date]] = Counter()
        self.replies: list[str] = []

    def clock(self) -> datetime:
        return self.now

    async def send(self, message: Outbound) -> str:
        if self.down:
            raise TransportError("it is down", everywhere=True)
        return await super().send(message)

    def _note(self, message: Outbound) -> None:
        if message.broadcast:
            day = self.now.astimezone(ZoneInfo(zone_of(message.address.chat))).date()
            self.prompts[message.address.chat, day] += 1
        else:
            self.replies.append(message.text)


class Life:
    """People with a prompt at eleven on their own clocks, who answer it."""

    def __init__(self, app: App, chat: Clocked) -> None:
        self.app = app
        self.chat = chat
        self._events = 0

    async def writes(self, name: str, text: str) -> None:
        self._events += 1
        account = Account("memory", name)
        await self.app.handle(Inbound(str(self._events), Address("memory", name), account, text))

    async def looks(self) -> None:
        """What the heartbeat does, and the pump."""
        await self.app.tick()
        await self.app.drain()

    async def passes(self, span: timedelta) -> None:
        """Time goes by, and what is due happens at its time; once a day everybody says something."""
        end = self.chat.now + span
        while (at := min(end, self.chat.now + HOUR / 2)) < end:
            self.chat.now = at
            await self.looks()
            if at.hour == 22 and at.minute == 0:
                for name in people():
                    await self.writes(name, "thank you")
                await self.app.drain()
        self.chat.now = end
        await self.looks()


def people() -> list[str]:
    return [f"p{number}" for number in range(PEOPLE)]


def zone_of(name: str) -> str:
    return ZONES[int(name[1:]) % len(ZONES)]


async def open_app(path: Path, chat: Clocked) -> App:
    return await App.open(str(path), [chat], clock=chat.clock, seed=0)


@pytest.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    chat = Clocked()
    app = await open_app(tmp_path / "rapport.db", chat)
    life = Life(app, chat)
    for name in people():
        await app.enrol(Account("memory", name), name=name, zone=zone_of(name), prompt_at=time(11))
        await life.writes(name, "/nudge off")
    await app.tick()
    await life.passes(DAY)
    assert set(chat.prompts.values()) == {1}
    yield life
    await life.app.close()


@pytest.mark.parametrize("at", [0, 3, 11, 16, 23])
async def test_an_hour_back(life: Life, at: int) -> None:
    """At any time of day; the hour comes twice and its prompts don't."""
    chat = life.chat
    await life.passes(at * HOUR)
    chat.now -= HOUR
    await life.looks()
    await life.passes(2 * DAY)
    assert set(chat.prompts.values()) == {1}
    days = Counter(name for name, _ in chat.prompts)
    assert set(days.values()) <= {3, 4}, "each day has one"


async def test_a_reply_that_waits_while_the_clock_goes_back(life: Life) -> None:
    """What is due goes out at once, whatever the clock said when it was put."""
    chat = life.chat
    chat.down = True
    await life.writes("p0", "/log called Tom Baker")
    chat.now -= HOUR
    chat.down = False
    await life.writes("p0", "/log called Li Wei")
    await life.app.drain()
    assert [text.split(",")[0] for text in chat.replies[-2:]] == [
        "Logged: call with Tom Baker",
        "Logged: call with Li Wei",
    ]


@pytest.mark.parametrize("jump", [DAY, 30 * DAY, YEAR])
async def test_a_day_and_a_year_on(life: Life, jump: timedelta) -> None:
    """One prompt at most, nothing for the days that never were, and next to no memory."""
    chat = life.chat
    await life.passes(12 * HOUR)
    before = chat.prompts.total()
    chat.now += jump
    tracemalloc.start()
    await life.looks()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < MOST
    assert chat.prompts.total() - before <= PEOPLE
    await life.passes(2 * DAY)
    assert set(chat.prompts.values()) == {1}
    after = Counter(name for name, day in chat.prompts if day >= (BEGIN + jump).date() + DAY)
    assert min(after[name] for name in people()) >= 2, "every day from then on"


@pytest.mark.parametrize("restart", [False, True])
@pytest.mark.parametrize("jump", [DAY, 30 * DAY, YEAR])
async def test_a_wrong_clock_that_is_set_right(
    life: Life, tmp_path: Path, jump: timedelta, restart: bool
) -> None:
    """A machine wakes up in another year, speaks to everybody, and is put right: it goes on as before."""
    chat = life.chat
    await life.passes(12 * HOUR)
    chat.now += jump
    await life.passes(2 * HOUR)
    chat.down = True
    await life.writes("p0", "/log called Tom Baker")
    await life.app.drain()
    chat.down = False
    chat.now -= jump
    if restart:
        await life.app.close()
        life.app = await open_app(tmp_path / "rapport.db", chat)
    right = chat.now
    await life.writes("p0", "/log called Li Wei")
    await life.passes(4 * DAY)
    assert set(chat.prompts.values()) == {1}
    first = right.date() + (2 * DAY if jump == DAY else DAY)  # a day's difference: the next had its own
    later = Counter(name for name, day in chat.prompts if first <= day <= right.date() + 5 * DAY)
    assert min(later[name] for name in people()) >= (2 if jump == DAY else 3)
    told = "".join(chat.replies)
    assert "call with Tom Baker" in told
    assert "call with Li Wei" in told
