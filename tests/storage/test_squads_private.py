"""What a squad's stores can reach, and what is left of somebody in squads once they are erased."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from sqlalchemy import Column, Executable, Table
from sqlalchemy.sql import visitors

from bot.core.address import Account
from bot.core.codec import FORGOTTEN
from bot.core.ports import Stores
from bot.core.squads import CHECK_IN, Post
from bot.domain.say import Say, phrase
from bot.domain.squads.squad import Member
from bot.domain.squads.week import Commitment, Help
from bot.storage.engine import Database
from bot.storage.migrate import ensure
from bot.storage.statements import modules
from bot.storage.statements.compiling import compiled
from bot.storage.statements.schema import outbox
from bot.storage.statements.writing import each
from bot.storage.stores import DatabaseStore
from tests.storage.squads import HERE, MONDAY, NOW, Team, answer, begin, team

SCHEMA = Path(__file__).parents[2] / "docs" / "export.schema.json"
#: Of these two, only what is named here: where a squad lives, and what its own posts say.
SHARED = {
    "channel": {"id", "platform", "chat", "thread", "grouped", "squad_id"},
    "outbox": {"id", "edits", "say", "state", "choices_open"},
}


@pytest.fixture
async def database() -> AsyncIterator[Database]:
    database = await Database.open("sqlite://")
    await ensure(database)
    yield database
    await database.close()


@pytest.fixture
def store(database: Database) -> DatabaseStore:
    return DatabaseStore(database)


def reached(statement: Executable) -> set[tuple[str, str]]:
    """Tables and columns that a statement names."""
    found: set[tuple[str, str]] = set()
    for element in visitors.iterate(statement):
        if isinstance(element, Table):
            found.add((element.name, ""))
        if isinstance(element, Column) and isinstance(element.table, Table):
            found.add((element.table.name, element.name))
    return found


DUMP = compiled(outbox.select())
STATEMENTS = [
    pytest.param(statement, id=f"{name}-{key}-{number}")
    for name in modules.names()
    if name.startswith("squads.")
    for key, value in modules.statements(name).items()
    for number, statement in enumerate(each(value))
]


def test_the_statements_are_seen() -> None:
    names = {table for parameters in STATEMENTS for table, _ in reached(parameters.values[0])}
    assert {"squad", "squad_member", "squad_answer", "squad_wish", "channel", "outbox"} <= names


@pytest.mark.parametrize("statement", STATEMENTS)
def test_no_statement_of_a_squad_reaches_what_is_private(statement: Executable) -> None:
    for table, column in reached(statement):
        assert table == "squad" or table.startswith("squad_") or table in SHARED, str(statement)
        assert not column or table not in SHARED or column in SHARED[table], str(statement)


def test_no_table_of_a_squad_has_room_for_more() -> None:
    from bot.storage.statements.schema import metadata

    ours = [table for name, table in metadata.tables.items() if name.startswith("squad")]
    kept = {key.column.table.name for table in ours for key in table.foreign_keys}
    assert kept <= {"squad", "squad_day", "person", "channel", "outbox"}


def story(stores: Stores) -> Team:
    """A squad in which everything there is has been said about Ana."""
    one = team(stores)
    squad = one.squad.id
    begin(stores, one.squad, 0)
    stores.squads.check_ins.answer(squad, answer(one.ana, words="xylophone"))
    stores.squads.check_ins.answer(squad, answer(one.ben, words="a walk"))
    stores.squads.weeks.commit(squad, Commitment(person=one.ana, week=MONDAY, what="xylophone"), NOW)
    stores.squads.weeks.helped(squad, Help(one.ana, one.ben, MONDAY))
    stores.squads.weeks.helped(squad, Help(one.ben, one.ana, MONDAY))
    stores.squads.weeks.draw(squad, MONDAY, [(one.ana, one.ben, one.chen)])
    stores.squads.roster.wish(squad, one.ana, one.chen)
    stores.squads.roster.wish(squad, one.ben, one.ana)
    said = Say((phrase("noted", words="xylophone"),), aloud=True)
    row = stores.outbox.put(HERE, None, said, NOW)
    assert row is not None
    stores.outbox.put(HERE, None, said, NOW, edits=row, broadcast=True)
    stores.squads.check_ins.posted(squad, CHECK_IN, MONDAY, Post(HERE, row))
    stores.outbox.sent(row, "n1", NOW)
    return one


async def test_erasing_somebody_leaves_nothing_of_them(store: DatabaseStore, database: Database) -> None:
    one = await store.run(story)

    def erase(stores: Stores) -> None:
        stores.people.erase(one.ana)
        squad = stores.squads.get(one.squad.id)
        assert squad is not None
        assert squad.owner is None
        assert [member.name for member in stores.squads.roster.ever(squad.id)] == ["Ben", "Chen"]
        assert [said.words for said in stores.squads.check_ins.answers(squad.id, MONDAY, MONDAY)] == [
            "a walk"
        ]
        assert stores.squads.weeks.commitments(squad.id, MONDAY) == []
        assert stores.squads.weeks.helps(squad.id, MONDAY, MONDAY) == []
        assert stores.squads.roster.apart(squad.id) == set()
        assert stores.squads.weeks.partners(squad.id, one.ben, MONDAY) == [one.chen]
        shown = stores.outbox.shown(HERE, "n1")  # it can still be edited
        assert shown is not None
        assert shown.say == FORGOTTEN

    await store.run(erase)
    with_words = await database.run(lambda tx: tx.all(DUMP))
    assert all("xylophone" not in json.dumps(row.say) for row in with_words)


async def test_the_export_of_a_person_holds_their_part_and_fits(store: DatabaseStore) -> None:
    one = await store.run(story)

    exported = await store.run(lambda stores: stores.people.export(one.ana))

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    part = {"$defs": schema["$defs"], **schema["properties"]["squads"]}
    Draft202012Validator(part).validate(exported["squads"])
    (mine,) = exported["squads"]  # type: ignore[misc]
    assert mine["squad"] == "team"
    assert [said["words"] for said in mine["answers"]] == ["xylophone"]
    assert [said["what"] for said in mine["commitments"]] == ["xylophone"]
    assert mine["helped"] == [{"day": "2026-11-23", "name": "Ben"}]
    assert mine["not_with"] == ["Chen"]
    assert "a walk" not in json.dumps(exported)


async def test_nobody_sees_from_their_export_what_others_wish(store: DatabaseStore) -> None:
    one = await store.run(story)

    exported = await store.run(lambda stores: stores.people.export(one.chen))

    assert "Ana" not in json.dumps(exported)


async def test_the_export_of_a_squad_is_what_the_group_saw(store: DatabaseStore) -> None:
    one = await store.run(story)

    exported = await store.run(lambda stores: stores.squads.export(one.squad.id))

    assert [member["name"] for member in exported["members"]] == ["Ana", "Ben", "Chen"]  # type: ignore[attr-defined]
    assert [said["words"] for said in exported["answers"]] == ["xylophone", "a walk"]  # type: ignore[attr-defined]
    assert set(exported) == {"squad", "members", "answers", "commitments"}
    text = json.dumps(exported)
    assert not any(word in text for word in ("apart", "not_with", "partner_id", "shares", "person"))


async def test_two_persons_who_are_one_have_one_part_in_a_squad(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = story(stores)
        squad = one.squad.id
        again = stores.people.make(Account("telegram", "ana2"), "Ana", "UTC", NOW)
        stores.squads.roster.put(squad, Member(person=again.id, name="Ana on the phone", joined=MONDAY))
        begin(stores, one.squad, 1)
        stores.squads.check_ins.answer(squad, answer(again.id, words="from the phone"))
        stores.squads.check_ins.answer(squad, answer(again.id, 1, words="the next day"))
        stores.squads.roster.wish(squad, again.id, one.ana)
        stores.links.join(stores.people.get(one.ana), again)
        assert [member.name for member in stores.squads.roster.of(squad)] == ["Ana", "Ben", "Chen"]
        said = [one.words for one in stores.squads.check_ins.answers_of(squad, one.ana)]
        assert said == ["xylophone", "the next day"]
        assert stores.squads.roster.wishes(squad, one.ana) == [one.chen]

    await store.run(work)


async def test_who_left_as_one_and_is_there_as_the_other_is_still_there(store: DatabaseStore) -> None:
    def work(stores: Stores) -> None:
        one = team(stores)
        squad = one.squad.id
        again = stores.people.make(Account("telegram", "ana2"), "Ana", "UTC", NOW)
        stores.squads.roster.put(squad, Member(person=one.ana, name="Ana", joined=MONDAY, left=MONDAY))
        stores.squads.roster.put(squad, Member(person=again.id, name="Anna", joined=MONDAY))
        stores.links.join(stores.people.get(one.ana), again)
        assert [(member.person, member.name) for member in stores.squads.roster.of(squad)] == [
            (one.ben, "Ben"),
            (one.chen, "Chen"),
            (one.ana, "Anna"),
        ]

    await store.run(work)
