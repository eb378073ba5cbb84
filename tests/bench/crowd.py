"""A database with many people in it: one is made the way Rapport would, the others are copies made by SQL."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from bot.content.holidays import PublicHolidays
from bot.content.pack import Pack
from bot.core.address import Account, Address
from bot.core.coaching import Coaching
from bot.core.codes import Codes
from bot.core.memory import refresh
from bot.core.ports import Stores
from bot.core.schedules import NUDGE, Met
from bot.core.stores import Given
from bot.core.timetable import plan
from bot.core.turn import Guide, Turn
from bot.domain.entry import Entry
from bot.domain.kinds import AskKind, Initiator, Kind, Outcome
from bot.domain.numbers import DEFAULTS
from bot.domain.rhythm import Rhythm
from bot.storage.engine import Database
from bot.storage.migrate import ensure
from bot.storage.stores import DatabaseStore

#: A Monday; everybody is due at nine.
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
#: Days with a challenge before it, and how lately anything happened at most.
GIVEN_DAYS, LEDGER_DAYS = 60, 360
#: What happens with a contact, as often as it stands here.
HAPPENS = [Kind.MESSAGE, Kind.REPLY, Kind.CONVERSATION] * 4 + [
    Kind.QUESTION,
    Kind.FACT,
    Kind.FACT,
    Kind.CALL,
    Kind.MEETING,
    Kind.GIVE_DELIVERED,
    Kind.GIVE_DELIVERED,
    Kind.GIVE_CONFIRMED,
    Kind.INBOUND,
    Kind.ASK,
    Kind.THANKS_GIVEN,
    Kind.AMPLIFIED,
]
CHALLENGES = ("one-conversation", "one-question", "notice-one-thing", "small-help", "second-day")


async def make(
    path: Path,
    people: int,
    *,
    contacts: int,
    entries: int,
    platform: str = "telegram",
    history: int = 5,
    given: int = GIVEN_DAYS,
) -> None:
    """A new database with so many people, each with so many contacts of so many entries.

    `entries` count the naming one. They are due at NOW on this platform, where their chats and accounts have
    the numbers 1000 and on. `history` is how many messages each has written, `given` for how many days they
    have had challenges.
    """
    await _first(path, contacts, entries, platform, history, given)
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("PRAGMA synchronous=OFF")
        _copy(opened, people - 1)
        opened.commit()


async def _first(path: Path, *how: Any) -> None:
    database = await Database.open(str(path))
    try:
        await ensure(database)
        store = DatabaseStore(database)
        await store.run(lambda stores: _person(stores, *how))
    finally:
        await database.close()


def _person(stores: Stores, contacts: int, entries: int, platform: str, history: int, given: int) -> None:
    chance = Random(0)
    before = NOW - timedelta(days=LEDGER_DAYS)
    account, home = Account(platform, "1000"), Address(platform, "1000")
    person = stores.people.make(account, "Ana", "UTC", before)
    person = replace(person, name="Ana", prompt_at=time(9), started=True, offered=True)
    stores.people.save(person)
    plan(stores, person, NOW - timedelta(hours=1), home)
    stores.rhythms.save(person.id, replace(Rhythm(), prompted_at=NOW - timedelta(days=1)))
    due = stores.schedules.due(NOW, {platform}, 1)[0]
    before_it = Met(due=due, day=NOW.date(), following=due.planned, rhythm=Rhythm(), nudge=due.planned)
    stores.schedules.met([before_it])
    stores.schedules.cancel(person.id, NUDGE)
    messages = [
        stores.inbox.take(home, person.id, f"{number}-1000", "had coffee with Maria Lopez", before)
        for number in range(history)
    ]
    for number in range(contacts):
        contact = stores.ledger.new_contact(person.workspace, before)
        for index, ago in enumerate(sorted(chance.randint(1, LEDGER_DAYS) for _ in range(entries))[::-1]):
            named = index == 0
            kind = Kind.NAMED if named else chance.choice(HAPPENS)
            entry = Entry(
                contact=contact,
                kind=kind,
                on=(NOW - timedelta(days=ago)).date(),
                logged_at=NOW - timedelta(days=ago),
                message=messages[0] if messages else None,
                logged_by=person.id,
                value=name_of(number) if named else "",
                words="" if named else "talked about the launch on Friday",
                initiator=chance.choice((None, *Initiator)),
                ask_kind=AskKind.FEEDBACK if kind is Kind.ASK else None,
                outcome=Outcome.YES if kind is Kind.ASK else None,
            )
            stores.ledger.append(person.workspace, entry)
        refresh(stores.ledger, person.workspace, contact, DEFAULTS)
    for ago in range(given, 0, -1):
        stores.days.give(
            person.workspace,
            person.id,
            Given(
                challenge=chance.choice(CHALLENGES),
                day=(NOW - timedelta(days=ago)).date(),
                target=1,
                wording=0,
                seed=0,
                probability=0.2,
                because={"reason": "variety", "counts": {}, "stage": None, "contacts": []},
            ),
            NOW - timedelta(days=ago),
        )
    guide = Guide(DEFAULTS, Pack(), Codes(bytes(32)), PublicHolidays())
    Coaching(Turn(NOW, person, home, 0, stores, chance, guide)).past(before.date())
    stores.days.recount(person.workspace, (NOW - timedelta(days=1)).date())  # yesterday's is still open


GIVEN_NAMES = ("Maria", "Tom", "Li", "Jane", "Ben", "Chen", "Nina", "Omar", "Priya", "Zoe")
SURNAMES = ("Lopez", "Baker", "Wei", "Rossi", "Park", "Silva", "Novak", "Khan", "Berg", "Mori")


def name_of(number: int) -> str:
    """A name for the contact with this number, which nobody else has."""
    tens, one = divmod(number, len(GIVEN_NAMES))
    rounds, ten = divmod(tens, len(SURNAMES))
    return f"{GIVEN_NAMES[one]} {SURNAMES[ten]}" + (f" {'I' * rounds}" if rounds else "")


#: By how much the columns of the n-th copy differ: by n times the number of rows of this table.
_REFERS = {
    "person_id": "person",
    "owner_id": "person",
    "logged_by": "person",
    "workspace_id": "workspace",
    "channel_id": "channel",
    "message_id": "message",
    "contact_id": "contact",
    "root_id": "contact",
    "about": "entry",
    "replaces": "entry",
}
#: Texts that must not be the same twice: a number, or with one at the end.
_TEXTS = {("account", "native"), ("channel", "chat"), ("message", "event")}
TABLES = (
    "person",
    "workspace",
    "account",
    "channel",
    "message",
    "contact",
    "entry",
    "given",
    "schedule",
    "rhythm",
)


def _copy(opened: sqlite3.Connection, times: int) -> None:
    rows = {table: opened.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}
    for table in TABLES:
        columns = [row[1] for row in opened.execute(f"PRAGMA table_info({table})")]
        values = ", ".join(_value(table, column, rows) for column in columns)
        opened.execute(
            f"WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < ?) "
            f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM copy, {table} AS one "
            f"WHERE one.rowid <= ? AND ? > 0",
            (times, rows[table], times),
        )


def _value(table: str, column: str, rows: dict[str, int]) -> str:
    if (table, column) in _TEXTS:
        return f"replace(one.{column}, '1000', 1000 + n)"
    if (table, column) == ("contact", "glimpse"):
        return _moved_glimpse(rows["entry"])
    refers = table if column == "id" else _REFERS.get(column)
    if table == "person" and column == "workspace_id":
        refers = "workspace"
    return f"one.{column}" if refers is None else f"one.{column} + n * {rows[refers]}"


def _moved_glimpse(entries: int) -> str:
    """Entries stand in it too: where something is open."""
    kind, due, place = (f"json_extract(value, '$[{number}]')" for number in range(3))
    opened = f"json_group_array(json_array({kind}, {due}, {place} + n * {entries}))"
    return (
        "CASE WHEN json_extract(one.glimpse, '$.opened') IS NULL THEN one.glimpse ELSE json_set(one.glimpse, "
        f"'$.opened', (SELECT {opened} FROM json_each(one.glimpse, '$.opened'))) END"
    )
