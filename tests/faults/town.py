"""People at their chats: they write, press and are prompted, whatever happens to the bot."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App, utc_now
from bot.core.address import Account
from bot.core.ports import Stores
from bot.core.schedules import DAILY
from tests.faults import afterwards
from tests.faults.names import names
from tests.faults.process import PATIENCE
from tests.faults.sides import Side, until

#: People who write, on each platform.
WRITERS = 25
#: Of those who got an answer so many press its first button.
PRESSED = 0.3
UNDO = "Undo"
#: What those are called who are prompted; each prompt begins with a greeting.
GREETED = "Benedict"


def noon_zone(now: datetime) -> str:
    """A zone in which it is about noon: nobody's day ends while a test runs."""
    ahead = 12 - now.astimezone(UTC).hour
    return f"Etc/GMT{-ahead:+d}" if ahead else "UTC"


@dataclass(slots=True)
class Written:
    """A message: who wrote it on which side, and the name in it that nobody else has."""

    side: Side
    writer: str
    name: str

    @property
    def text(self) -> str:
        return f"called {self.name}"

    @property
    def shown(self) -> int:
        """How often its answer stands there."""
        return sum(self.name in text for text in self.side.told(self.writer))


@dataclass
class Town:
    """People on these sides, and the database of the bot that they talk to."""

    sides: Sequence[Side]
    path: Path
    random: Random
    written: list[Written] = field(default_factory=list)
    pressed: list[Written] = field(default_factory=list)
    prompted: list[tuple[Side, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._names = names(Random(self.random.getrandbits(32)))
        self._open: list[Written] = []
        self._due: list[tuple[Side, str]] = []

    async def settle(self, prompts: int, within: float) -> None:
        """Writers who have been through /start, and so many people who are due within these seconds."""
        now = utc_now()
        zone = noon_zone(now)
        chats = [MemoryChat(side.platform) for side in self.sides]
        early = now - timedelta(hours=2)  # so that today's prompt is still to come
        app = await App.open(str(self.path), chats, clock=lambda: early)
        try:
            for side in self.sides:
                for number in range(WRITERS):
                    await app.enrol(side.account(f"Writer{number}"), name="Ana", zone=zone, prompt_at=time(9))
            at = (now - timedelta(hours=1)).astimezone(ZoneInfo(zone)).time().replace(second=0, microsecond=0)
            for number in range(prompts):
                side = self.sides[number % len(self.sides)]
                account = side.account(f"Due{number}")
                await app.enrol(account, name=GREETED, zone=zone, prompt_at=at)
                due = now + timedelta(seconds=within * number / prompts)
                await _put_off(app, account, due)
                self.prompted.append((side, f"Due{number}"))
            self._due = list(self.prompted)
        finally:
            await app.close()

    def somebody_writes(self) -> Written:
        """A message of somebody's."""
        side = self.sides[len(self.written) % len(self.sides)]
        return self.writes(side, f"Writer{self.random.randrange(WRITERS)}")

    def somebody_presses(self) -> None:
        """Perhaps somebody takes back what was logged last but a few."""
        known = {one.name for one in self.pressed}
        for one in self.written[-20:]:
            hears = one.side.presses_wait or one.side.up
            if one.name in known or not hears or self.random.random() > PRESSED:
                continue
            if one.side.press(one.writer, one.name, UNDO):
                self.pressed.append(one)
                return

    async def busy(self, rest: tuple[float, float]) -> None:
        """Somebody does something again and again, until cancelled."""
        while True:
            self.somebody_writes()
            self.somebody_presses()
            await asyncio.sleep(self.random.uniform(*rest))

    async def introductions(self) -> None:
        """Everybody writes once: only of chats that it knows can a bot fetch what it missed.

        Of those it looks at the ones used last, so that who goes on writing comes after who does not.
        """
        await until(lambda: all(side.up for side in self.sides))
        writers = [(side, f"Writer{number}") for side in self.sides for number in range(WRITERS)]
        for people in (self.prompted, writers):
            for side, name in people:
                self.writes(side, name)
            await until(lambda: not self._unanswered())

    async def answered(self, patience: float = PATIENCE) -> None:
        """Wait until everything written is answered and every prompt is there. Raises TimeoutError."""
        try:
            await until(lambda: not self.missing(), patience)
        except TimeoutError:
            raise AssertionError(f"never answered: {self.missing()}") from None

    def missing(self) -> list[str]:
        """Whose answers and prompts are not there."""
        self._due = [(side, name) for side, name in self._due if not prompts(side, name)]
        return self._unanswered() + [f"{side.platform}: {name}'s prompt" for side, name in self._due]

    def _unanswered(self) -> list[str]:
        self._open = [one for one in self._open if not one.shown]
        return [f"{one.side.platform}: {one.text}" for one in self._open]

    def writes(self, side: Side, writer: str) -> Written:
        """A message of this one's."""
        one = Written(side, writer, next(self._names))
        self.written.append(one)
        self._open.append(one)
        side.write(writer, one.text)
        return one

    # --- afterwards, with the process at its end --------------------------------------------------

    def check(self) -> None:
        """Each message was logged once, what was taken back was, once, and nothing is parked."""
        assert afterwards.sound(self.path)
        assert afterwards.parked(self.path) == []
        assert afterwards.logged(self.path) == Counter(one.name for one in self.written)
        undone = afterwards.undone(self.path)
        assert max(undone.values(), default=1) == 1
        surely = {one.name for one in self.pressed if one.side.presses_wait}
        assert surely <= undone.keys() <= {one.name for one in self.pressed}

    def repeats(self) -> list[tuple[Side, list[int], int]]:
        """What stands there more than once: where, as which rows, and how many times too often."""
        rows = afterwards.answers(self.path)
        pressed = {one.name for one in self.pressed}  # those answers were changed since
        answers = [(one, rows[one.text]) for one in self.written if one.name not in pressed]
        found = [(one.side, its, one.shown - len(its)) for one, its in answers if one.shown > len(its)]
        return found + [
            (side, self._prompts_of(side.account(name)), times - 1)
            for side, name in self.prompted
            if (times := prompts(side, name)) > 1
        ]

    def _prompts_of(self, account: Account) -> list[int]:
        found = afterwards.rows(
            self.path,
            "SELECT o.id FROM outbox o JOIN account a ON a.person_id = o.person_id"
            f" WHERE o.broadcast AND a.platform = '{account.platform}' AND a.native = '{account.native}'",
        )
        return [id_ for (id_,) in found]


def prompts(side: Side, name: str) -> int:
    """How many prompts somebody has."""
    return sum(GREETED in text for text in side.told(name))


async def _put_off(app: App, account: Account, due: datetime) -> None:
    """Have this person's prompt come at that instant."""

    def work(stores: Stores) -> None:
        person = stores.people.find(account)
        assert person is not None
        plan = stores.schedules.of(person.id, DAILY)
        assert plan is not None
        stores.schedules.put_off(plan.id, due)

    await app._store.run(work)
