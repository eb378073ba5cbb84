"""The tick: what is due is said once, whoever stops when, and it costs what is due."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.memory import MemoryChat
from bot.bootstrap import App
from bot.content.holidays import PublicHolidays
from bot.core import ticks
from bot.core.address import Account, Address
from bot.core.codes import Codes
from bot.core.composing import Composer, Occasion, Prompt
from bot.core.message import Outbound
from bot.core.ports import Stores
from bot.core.schedules import DAILY, NUDGE, Met, Schedule
from bot.core.ticks import AFTER_A_FAULT, BATCH, Ticks
from bot.core.timetable import plan
from bot.core.turn import Guide, Turn
from bot.domain.numbers import DEFAULTS
from bot.domain.person import Person
from bot.domain.prompting import Speech
from bot.domain.rhythm import Hours, Rhythm
from bot.domain.say import Say, say
from bot.domain.schedule import Occurrence
from bot.storage.compiled.schedules import DUE, NEXT_DUE
from bot.storage.engine import Database
from bot.storage.migrate import ensure
from bot.storage.outbox import OutboxStore
from bot.storage.stores import DatabaseStore

NINE = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
EVE = NINE - timedelta(hours=12)


class House:
    """People with a prompt at nine, a clock to set, and what was said to whom."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.store = DatabaseStore(database)
        self.now = EVE
        self.said: list[tuple[str, str]] = []
        self.silent: set[str] = set()

        speaks = {DAILY: self._speak("prompt"), NUDGE: self._speak("nudge")}
        guide = Guide(DEFAULTS, {}, Codes(bytes(32)), PublicHolidays())
        self.composer = Composer(speaks, guide, clock=lambda: self.now, random=Random(0))

    def ticks(self, *platforms: str) -> Ticks:
        return Ticks(self.store, DEFAULTS, platforms or ("memory",), clock=lambda: self.now)

    def _speak(self, key: str) -> Callable[[Turn, Occasion], Say | None]:
        def speak(turn: Turn, occasion: Occasion) -> Say | None:
            return None if turn.person.name in self.silent else say(key, day=occasion.due.day)

        return speak

    async def people(self, *names: str, platform: str = "memory") -> list[Person]:
        def work(stores: Stores) -> list[Person]:
            made = []
            for name in names:
                person = stores.people.make(Account(platform, name), name, "UTC", EVE)
                plan(stores, person, self.now, Address(platform, name))
                made.append(person)
            return made

        return await self.store.run(work)

    async def queued(self) -> list[tuple[str, str]]:
        """To whom, and what; in order. It counts as sent then."""

        def work(stores: Stores) -> tuple[list[tuple[str, str]], bool]:
            rows = stores.outbox.claim(
                frozenset({"memory", "other"}), self.now, self.now, replies=500, broadcasts=500
            )
            found = []
            for row in rows:
                worded = self.composer.compose(stores, row) if row.prompt is not None else row
                if worded is not None:
                    found.append((row.address.chat, worded.say.key))
                stores.outbox.sent(row.id, f"n{row.id}", self.now)
            return found, bool(rows)

        said: list[tuple[str, str]] = []
        more = True
        while more:
            found, more = await self.store.run(work)
            said += found
        return said

    async def planned(self, person: Person, kind: str = DAILY) -> Schedule | None:
        return await self.store.run(lambda stores: stores.schedules.of(person.id, kind))


@pytest.fixture
async def house() -> AsyncIterator[House]:
    database = await Database.open(":memory:")
    await ensure(database)
    yield House(database)
    await database.close()


async def test_what_is_due_is_said_and_the_next_day_planned(house: House) -> None:
    ana, _ = await house.people("ana", "ben")
    house.now = NINE
    await house.ticks().tick()
    assert await house.queued() == [("ana", "prompt"), ("ben", "prompt")]
    planned = await house.planned(ana)
    assert planned is not None
    assert planned.next is not None
    assert (planned.done_on, planned.next.day) == (date(2026, 11, 24), date(2026, 11, 25))
    assert planned.next.due_at == NINE + timedelta(days=1)


async def test_a_second_tick_says_nothing(house: House) -> None:
    await house.people("ana")
    house.now = NINE
    await house.ticks().tick()
    await house.ticks().tick()
    assert len(await house.queued()) == 1


async def test_a_clock_that_jumps_back_sends_nothing_twice(house: House) -> None:
    (ana,) = await house.people("ana")
    for now in (NINE, NINE - timedelta(days=1), NINE - timedelta(minutes=5), NINE):
        house.now = now
        await house.ticks().tick()
        await house.store.run(lambda stores: plan(stores, ana, house.now, Address("memory", "ana")))
    assert [said for said in await house.queued() if said[1] == "prompt"] == [("ana", "prompt")]


async def test_an_empty_tick_is_one_statement_however_many_people_there_are(house: House) -> None:
    await house.people(*(f"p{n}" for n in range(300)))
    statements: list[str] = []

    def listen(connection: sqlite3.Connection) -> None:
        connection.set_trace_callback(statements.append)

    await house.database._on_thread(listen)
    await house.ticks().tick()
    assert [one.split()[0] for one in statements if not one.startswith(("BEGIN", "COMMIT"))] == ["SELECT"]


async def test_one_who_is_due_costs_the_same_among_many(house: House) -> None:
    counts = []
    for others in (0, 200):
        await house.people(*(f"p{others}-{n}" for n in range(others)))
        (one,) = await house.people(f"ana{others}")
        at = house.now + timedelta(hours=1)
        early = Person(id=one.id, workspace=one.workspace, name=one.name, prompt_at=at.time())
        await house.store.run(
            lambda stores, early=early: plan(stores, early, house.now, Address("memory", "x"))
        )
        statements: list[str] = []

        def listen(connection: sqlite3.Connection, to: list[str] = statements) -> None:
            connection.set_trace_callback(to.append)

        await house.database._on_thread(listen)
        house.now = at
        await house.ticks().tick()
        counts.append(len(statements))
    assert counts[0] == counts[1]


async def test_due_work_is_found_by_the_index(house: House) -> None:
    def explain(connection: sqlite3.Connection) -> str:
        plans = []
        for statement in (DUE, NEXT_DUE):
            values = {name: NINE if name == "now" else 1 for name in statement._required}
            sql = f"EXPLAIN QUERY PLAN {statement.sql}"
            plans += [row[-1] for row in connection.execute(sql, statement.arguments(values))]
        return "\n".join(plans)

    steps = await house.database._on_thread(explain)
    assert steps.count("INDEX ix_schedule_platform_next_due_at_id (platform=?") == 2
    assert "SCAN" not in steps
    assert "TEMP B-TREE" not in steps


async def test_a_wave_goes_in_small_pieces_and_whoever_writes_is_answered_between(house: House) -> None:
    await house.people(*(f"p{n}" for n in range(5 * BATCH)))
    house.now = NINE
    wave = asyncio.create_task(house.ticks().tick())
    await asyncio.sleep(0)
    await house.store.run(
        lambda stores: stores.outbox.put(Address("memory", "zoe"), None, say("reply"), house.now)
    )
    there = await house.store.run(lambda stores: stores.outbox.counts())
    assert there["queued"] <= 2 * BATCH + 1
    await wave
    assert len(await house.queued()) == 5 * BATCH + 1


async def test_one_that_fails_holds_up_nobody_and_is_tried_again(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _, ben, _ = await house.people("ana", "ben", "chen")

    def prompt(store: OutboxStore, met: Sequence[Met], *rest: object) -> None:
        if any(one.due.person == ben.id for one in met):
            raise LookupError("Maria Lopez")
        put(store, met, *rest)

    put = OutboxStore.prompt
    monkeypatch.setattr(OutboxStore, "prompt", prompt)
    house.now = NINE
    await house.ticks().tick()
    assert await house.queued() == [("ana", "prompt"), ("chen", "prompt")]
    assert "LookupError" in caplog.text
    assert "Maria" not in caplog.text  # the log hears nothing of people
    monkeypatch.setattr(OutboxStore, "prompt", put)
    house.now = NINE + AFTER_A_FAULT
    await house.ticks().tick()
    assert await house.queued() == [("ben", "prompt")]


async def test_where_there_is_nothing_to_say_it_is_as_if_it_had_never_been_due(house: House) -> None:
    (ana,) = await house.people("ana")
    before = Rhythm(prompted_at=EVE, unanswered=1)
    await house.store.run(lambda stores: stores.rhythms.save(ana.id, before))
    house.now, house.silent = NINE, {"ana"}
    await house.ticks().tick()
    assert await house.queued() == []
    assert await house.store.run(lambda stores: stores.rhythms.of(ana.id)) == before
    nudge = await house.planned(ana, NUDGE)
    assert nudge is not None
    assert nudge.next is None


async def test_a_prompt_that_waited_too_long_is_not_said(house: House) -> None:
    """Somebody may have paused, or the day be over, by the time that it is its turn."""
    ana, ben = await house.people("ana", "ben")
    house.now = NINE
    await house.ticks().tick()
    paused = Rhythm(prompted_at=NINE, paused=True)
    await house.store.run(lambda stores: stores.rhythms.save(ana.id, paused))
    assert await house.queued() == [("ben", "prompt")]
    await house.store.run(lambda stores: stores.rhythms.save(ben.id, Rhythm()))
    house.now = NINE + timedelta(days=1)
    await house.ticks().tick()
    house.now += timedelta(hours=3)
    assert await house.queued() == []


@given(
    st.builds(
        Prompt,
        st.sampled_from([DAILY, NUDGE]),
        st.sampled_from(Speech),
        st.builds(Occurrence, st.dates(), st.datetimes(timezones=st.just(UTC))),
        st.booleans(),
        st.booleans(),
        st.none() | st.datetimes(timezones=st.just(UTC)),
        st.integers(0, 99),
    )
)
def test_what_is_noted_of_a_prompt_comes_back(prompt: Prompt) -> None:
    assert Prompt.read(json.loads(json.dumps(prompt.plain()))) == prompt


@pytest.mark.parametrize(("minutes", "said"), [(179, 1), (180, 0), (60 * 24 + 30, 1), (60 * 24 * 9 + 300, 0)])
async def test_after_a_downtime_there_is_at_most_one(house: House, minutes: int, said: int) -> None:
    (ana,) = await house.people("ana")
    house.now = NINE + timedelta(minutes=minutes)
    await house.ticks().tick()
    assert len(await house.queued()) == said
    planned = await house.planned(ana)
    assert planned is not None
    assert planned.next is not None
    assert timedelta(0) < planned.next.due_at - house.now <= timedelta(days=1)


async def test_nobody_is_spoken_to_where_nobody_is(house: House) -> None:
    (ana,) = await house.people("ana")

    def lose(stores: Stores) -> None:
        row = stores.outbox.put(Address("memory", "ana"), ana.id, say("x"), EVE)
        assert row is not None
        stores.outbox.gone(row, EVE)

    await house.store.run(lose)
    house.now = NINE
    await house.ticks().tick()
    assert await house.queued() == []
    assert await house.planned(ana, NUDGE) is None


@pytest.mark.parametrize(("zone", "said"), [("UTC", ["prompt", "nudge"]), ("Asia/Tokyo", ["prompt"])])
async def test_quiet_hours_are_those_of_where_the_person_is_by_then(
    house: House, zone: str, said: list[str]
) -> None:
    (ana,) = await house.people("ana")
    quiet = Rhythm(quiet=Hours(time(22), time(7)))
    await house.store.run(lambda stores: stores.rhythms.save(ana.id, quiet))
    house.now = NINE
    await house.ticks().tick()
    heard = await house.queued()
    await house.store.run(lambda stores: stores.people.save(replace(ana, zone=zone)))
    house.now = NINE + timedelta(hours=6)  # midnight in Tokyo
    await house.ticks().tick()
    assert [key for _, key in heard + await house.queued()] == said


async def test_who_is_spoken_to_elsewhere_waits_for_that(house: House) -> None:
    await house.people("ana", platform="other")
    house.now = NINE
    assert await house.ticks("memory").next_due() is None
    await house.ticks("memory").tick()
    assert await house.queued() == []
    assert await house.ticks("memory", "other").next_due() == NINE
    await house.ticks("other").tick()
    assert await house.queued() == [("ana", "prompt")]


async def test_a_prompt_that_could_not_be_sent_is_not_wanted_later(house: House) -> None:
    await house.people("ana")
    house.now = NINE + timedelta(hours=1)
    await house.ticks().tick()
    rows = await house.store.run(
        lambda stores: stores.outbox.claim(
            frozenset({"memory"}), house.now, house.now, replies=1, broadcasts=1
        )
    )
    assert [(row.broadcast, row.until) for row in rows] == [(True, NINE + timedelta(hours=3))]


# The whole app


class Told:
    """A chat that notes what it is told, by whom it is for."""

    platform = "memory"

    def __init__(self) -> None:
        self.texts: list[tuple[str, str]] = []

    async def send(self, message: Outbound) -> str:
        self.texts.append((message.address.chat, message.key))
        return f"n{message.id}"


async def _enrolled(app: App, names: Sequence[str]) -> None:
    for name in names:
        await app.enrol(Account("memory", name), name=name, zone="UTC", prompt_at=time(9))


async def test_a_stop_in_the_middle_of_a_wave_loses_and_repeats_nothing(tmp_path, monkeypatch) -> None:
    """The tick is cut off after some batches, more than once; what is left comes after the next start."""
    monkeypatch.setattr(ticks, "BATCH", 3)
    path, chat, now = str(tmp_path / "rapport.sqlite3"), Told(), EVE
    names = [f"p{n:02}" for n in range(20)]
    app = await App.open(path, [chat], clock=lambda: now, seed=0)
    await _enrolled(app, names)
    now = NINE
    for statements in (4, 9, 17, 1000):
        left = statements
        run = app._store.run

        async def stops(work, run=run):
            nonlocal left
            left -= 1
            if left < 0:
                raise asyncio.CancelledError
            return await run(work)

        app._store.run = stops
        await asyncio.gather(asyncio.create_task(app.tick()), return_exceptions=True)
        app._store.run = run
        await app.drain()
        await app.close()
        app = await App.open(path, [chat], clock=lambda: now, seed=0)
    await app.drain()
    await app.close()
    assert sorted(chat.texts) == [(name, "prompt-morning") for name in names]


async def test_who_is_erased_hears_no_more() -> None:
    now, chat = EVE, MemoryChat()
    app = await App.open("sqlite://", [chat], clock=lambda: now, seed=0)
    await _enrolled(app, ["ana"])
    for text in ("/erase", "[Go on]", "erase everything"):
        inbound = chat.press("ana", "Go on") if text == "[Go on]" else chat.write("ana", text)
        await app.handle(inbound)
        await app.drain()
    assert await app.next_due() is None
    await app.close()


async def test_who_was_never_through_start_hears_nothing_unasked() -> None:
    chat = MemoryChat()
    app = await App.open("sqlite://", [chat], clock=lambda: EVE, seed=0)
    await app.handle(chat.write("ana", "called Tom Baker"))
    await app.drain()
    assert await app.next_due() is None
    await app.close()
