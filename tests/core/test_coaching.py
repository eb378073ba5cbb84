"""What is kept for the coach is what the whole ledger says, whatever was logged, undone and put together."""

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.holidays import PublicHolidays
from bot.content.pack import Pack
from bot.core.address import Account, Address
from bot.core.coaching import LOOKS_BACK, Coaching
from bot.core.codes import Codes
from bot.core.memory import Memory, refresh
from bot.core.ports import Stores
from bot.core.stores import Given
from bot.core.turn import Guide, Turn
from bot.domain.challenge import DayState, doings, progress, state_of
from bot.domain.coach import choose
from bot.domain.eligible import View
from bot.domain.entry import Entry
from bot.domain.kinds import INTERACTIONS, AskKind, Initiator, Kind, Outcome
from bot.domain.numbers import DEFAULTS
from bot.domain.strength import Past
from bot.storage.engine import Database
from bot.storage.migrate import ensure
from bot.storage.stores import DatabaseStore

GUIDE = Guide(DEFAULTS, Pack(), Codes(bytes(32)), PublicHolidays())
HERE = Address("memory", "ana")
FIRST_DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAYS = 40
UPKEEP = {Kind.TAG: "team", Kind.UNTAG: "team", Kind.CADENCE: "5", Kind.REMEMBER: "only", Kind.STAGE: "4"}


class Story:
    """Forty days of Ana's, a message at a time, drawn by chance from what can happen."""

    def __init__(self, stores: Stores, chance: Random) -> None:
        self.stores = stores
        self.chance = chance
        self.person = stores.people.make(Account("memory", "ana"), "Ana", "UTC", FIRST_DAY)
        self.contacts: list[int] = []
        self.entries: list[Entry] = []

    def turn(self, day: int, message: int) -> Turn:
        now = FIRST_DAY + timedelta(days=day, minutes=message)
        return Turn(now, self.person, HERE, message, self.stores, Random(message), GUIDE)

    def happens(self, day: int, event: int) -> None:
        now = FIRST_DAY + timedelta(days=day)
        message = self.stores.inbox.take(HERE, self.person.id, str(event), "hello", now)
        assert message is not None
        turn = self.turn(day, message)
        memory = Memory(turn)
        on = turn.today - timedelta(days=self.chance.choice((0, 0, 0, 1, 3, 20)))
        does: list[Callable[[], object]] = [lambda: self._log(memory, on)] * 6
        does += [lambda: self._meet(memory, turn, on)] * 2
        if self.entries:
            does += [lambda: self._undo(memory), lambda: self._correct(memory, on)]
        if self.contacts:
            does += [lambda: self._upkeep(memory, turn), lambda: self._tag_cadence(turn)]
        if len(self.contacts) > 1:
            does.append(lambda: self._merge(turn, memory))
        self.chance.choice(does)()

    def _meet(self, memory: Memory, turn: Turn, on: date) -> None:
        self.contacts.append(memory.meet(f"Maria {len(self.contacts)}", on=on))
        self._log(memory, on)

    def _log(self, memory: Memory, on: date) -> None:
        if not self.contacts:
            return
        kind = self.chance.choice(sorted({*INTERACTIONS, Kind.FACT, Kind.PLAN, Kind.CONNECTS, Kind.ASK}))
        asks = kind is Kind.ASK
        entry = memory.add(
            self.chance.choice(self.contacts),
            kind,
            on=on,
            initiator=self.chance.choice((None, *Initiator)),
            ask_kind=self.chance.choice(list(AskKind)) if asks else None,
            outcome=self.chance.choice((None, *Outcome)) if asks else None,
            due=on + timedelta(days=self.chance.randint(0, 9)) if kind is Kind.PLAN else None,
            words=self.chance.choice(("", "rates")),
        )
        self.entries.append(entry)

    def _undo(self, memory: Memory) -> None:
        self.entries += memory.undo([self.chance.choice(self.entries)])

    def _correct(self, memory: Memory, on: date) -> None:
        entry = self.chance.choice(self.entries)
        if entry.kind is not Kind.UNDO:
            self.entries.append(memory.correct(entry, on=on))

    def _upkeep(self, memory: Memory, turn: Turn) -> None:
        kind, value = self.chance.choice(list(UPKEEP.items()))
        value = self.chance.choice((value, "")) if kind in (Kind.CADENCE, Kind.REMEMBER) else value
        self.entries.append(memory.add(self.chance.choice(self.contacts), kind, value=value))

    def _tag_cadence(self, turn: Turn) -> None:
        self.stores.cadences.put(turn.workspace, "team", self.chance.choice((None, 3, 90)))
        self.stores.days.recount(turn.workspace, date.min)
        cadences = self.stores.cadences.of(turn.workspace)
        for contact in self.contacts:
            refresh(self.stores.ledger, turn.workspace, contact, DEFAULTS, cadences)

    def _merge(self, turn: Turn, memory: Memory) -> None:
        goes, stays = self.chance.sample(self.contacts, 2)
        there = {self.stores.ledger.root(turn.workspace, one) for one in (goes, stays)}
        if len(there) == 2 and {goes, stays} == there:
            for member in self.stores.ledger.members(turn.workspace, goes):
                self.entries.append(memory.add(member, Kind.MERGED, value=str(stays)))


def the_whole_ledger(turn: Turn) -> View:
    """What the coach would go by if nothing were kept beside the ledger."""
    cadences = turn.stores.cadences.of(turn.workspace)
    everybody = Memory(turn).everybody()

    def past(given: Given) -> Past:
        challenge = turn.guide.pack[given.challenge]
        done = doings(everybody, given.day, DEFAULTS, cadences)
        made = progress(challenge, given.target, done, given.because.get("contacts") or None)
        replaced = given.answer == "replaced"
        return Past(
            day=given.day,
            challenge=given.challenge,
            wording=given.wording,
            target=given.target,
            done=0 if replaced else made.done,
            state=DayState.UNKNOWN if replaced else state_of(made),
        )

    history = turn.stores.days.history(turn.workspace, turn.today - LOOKS_BACK)
    return View(
        today=turn.today,
        contacts=sorted(everybody, key=lambda one: one.id),
        past=[past(given) for given in history],
        tag_cadences=cadences,
    )


def holds(stores: Stores, seed: int) -> None:
    chance = Random(seed)
    story = Story(stores, chance)
    event = 0
    for day in range(DAYS):
        for _ in range(chance.choice((0, 0, 1, 1, 2, 4))):
            event += 1
            story.happens(day, event)
        turn = story.turn(day, 0)
        kept, told = Coaching(turn).view(), the_whole_ledger(turn)
        assert list(kept.contacts) == [one.glimpse for one in told.contacts]
        assert kept.past == told.past
        pack = turn.guide.pack.values()
        chosen = choose(kept, pack, Random(seed), DEFAULTS)
        assert chosen == choose(told, pack, Random(seed), DEFAULTS)
        coaching = Coaching(turn)
        given = coaching.another(None) if chance.random() < 0.8 else None
        if given is not None and chance.random() < 0.2:
            coaching.another(given.given)


@given(st.integers(0, 2**32))
@settings(max_examples=20)
def test_what_is_kept_is_what_the_whole_ledger_says(seed: int) -> None:
    async def play() -> None:
        database = await Database.open(":memory:")
        try:
            await ensure(database)
            await DatabaseStore(database).run(lambda stores: holds(stores, seed))
        finally:
            await database.close()

    asyncio.run(play())
