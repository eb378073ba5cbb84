"""A Core statement compiled: its parameters, its rows, and what is refused."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Integer,
    MetaData,
    String,
    Table,
    Time,
    bindparam,
    delete,
    func,
    insert,
    literal,
    select,
    text,
    union_all,
    update,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import insert as upsert

from bot.storage.statements.compiling import SQLITE, compiled
from bot.storage.statements.types import Json, UtcDateTime

POSTGRESQL = postgresql.dialect(paramstyle="format")

contact = Table(
    "contact",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("met_on", Date),
    Column("met_at", UtcDateTime),
    Column("facts", Json),
    Column("count", Integer),
    Column("close", Boolean),
)
NEW = insert(contact).values(name=bindparam("name"), met_on=bindparam("met_on")).returning(contact.c.id)
ADD = compiled(NEW)


def test_values_go_to_the_driver_in_order_and_as_their_types_say():
    assert ADD.sql == "INSERT INTO contact (name, met_on) VALUES (?, ?) RETURNING id"
    assert ADD.arguments({"met_on": date(2026, 11, 23), "name": "Maria"}) == ["Maria", "2026-11-23"]


def test_postgresql_keeps_a_date_as_one():
    add = compiled(NEW, POSTGRESQL)
    assert add.sql == "INSERT INTO contact (name, met_on) VALUES (%s::VARCHAR, %s::DATE) RETURNING contact.id"
    assert add.arguments({"met_on": date(2026, 11, 23), "name": "Maria"}) == ["Maria", date(2026, 11, 23)]


def test_a_dialect_whose_parameters_have_names_is_refused():
    with pytest.raises(TypeError, match="not by name: pyformat"):
        compiled(NEW, postgresql.dialect())


def test_a_parameter_may_be_mentioned_twice():
    name = bindparam("name")
    query = compiled(
        select(contact.c.id).where((contact.c.name == name) | (func.lower(contact.c.name) == name))
    )
    assert query.arguments({"name": "maria"}) == ["maria", "maria"]


def test_constants_of_a_statement_are_no_parameters():
    query = compiled(
        select(contact.c.id).where(contact.c.name == "Maria", contact.c.id > bindparam("after")).limit(3)
    )
    assert sorted(query.arguments({"after": 7}), key=str) == [0, 3, 7, "Maria"]
    with pytest.raises(TypeError, match="no parameter called name_1"):
        query.arguments({"after": 7, "name_1": "Ben"})


def test_a_parameter_may_have_a_value_of_its_own():
    add = compiled(insert(contact).values(name=bindparam("name"), count=bindparam("count", None)))
    assert add.arguments({"name": "Maria"}) == ["Maria", None]
    assert add.arguments({"name": "Maria", "count": 2}) == ["Maria", 2]


def test_a_value_that_is_missing_is_named():
    with pytest.raises(TypeError, match="no value for met_on, name: INSERT INTO contact"):
        ADD.arguments({})


def test_a_value_for_no_parameter_is_named():
    with pytest.raises(TypeError, match="no parameter called nmae"):
        ADD.arguments({"name": "Maria", "met_on": None, "nmae": "Maria"})


def test_an_insert_without_values_wants_every_column():
    with pytest.raises(TypeError, match="no value for close, count, facts, id, met_at, met_on: "):
        compiled(insert(contact)).arguments({"name": "Maria"})


def test_rows_have_names_and_are_tuples():
    newest = func.max(contact.c.id).label("newest")
    (row,) = compiled(select(contact.c.id, contact.c.name, newest)).rows([(1, "Maria", 9)])
    assert (row.id, row.name, row.newest) == (1, "Maria", 9)
    assert row == (1, "Maria", 9)
    assert repr(row) == "Row(id=1, name='Maria', newest=9)"


@pytest.mark.parametrize("name", ["count", "index", "names", "keys", "class"])
def test_a_column_may_be_called_anything(name):
    (row,) = compiled(select(contact.c.name.label(name))).rows([("Maria",)])
    assert getattr(row, name) == "Maria"
    assert repr(row) == f"Row({name}='Maria')"


def test_values_come_back_as_their_types_say():
    columns = (contact.c.name, contact.c.met_on, contact.c.met_at, contact.c.facts, contact.c.close)
    stored = ("Maria", "2026-11-23", "2026-11-23T09:00:00.000000Z", '["tea"]', 1)
    (row,) = compiled(select(*columns)).rows([stored])
    assert row == ("Maria", date(2026, 11, 23), datetime(2026, 11, 23, 9, tzinfo=UTC), ["tea"], True)


def test_an_expression_keeps_the_type_of_its_column():
    (row,) = compiled(select(func.max(contact.c.met_at).label("last"))).rows(
        [("2026-11-23T09:00:00.000000Z",)]
    )
    assert row.last == datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_two_columns_of_one_name_are_told_apart():
    other = contact.alias()
    (row,) = compiled(select(contact.c.id, other.c.id)).rows([(1, 2)])
    assert (row.id, row.id_1) == (1, 2)
    with pytest.raises(TypeError, match="label them: id, id"):
        compiled(delete(contact).returning(contact.c.id, contact.c.id))


@pytest.mark.parametrize("dialect", [SQLITE, POSTGRESQL], ids=["sqlite", "postgresql"])
@pytest.mark.parametrize(
    ("statement", "values"),
    [
        (
            select(contact).where(contact.c.met_at <= bindparam("now")),
            {"now": datetime(2026, 11, 23, tzinfo=UTC)},
        ),
        (select(contact.c.id).order_by(contact.c.name).limit(bindparam("most")), {"most": 5}),
        (
            select(contact.c.id).where(contact.c.name.in_([literal("Maria"), literal("Tom")])),
            {},
        ),
        (union_all(select(contact.c.id), select(contact.c.count)), {}),
        (
            update(contact).where(contact.c.id == bindparam("who")).values(name=bindparam("name")),
            {"who": 1, "name": ""},
        ),
        (delete(contact).where(contact.c.id == bindparam("who")).returning(contact.c.name), {"who": 1}),
        (
            upsert(contact)
            .values(id=bindparam("id"), name=bindparam("name"))
            .on_conflict_do_update(index_elements=["id"], set_={"name": bindparam("name")}),
            {"id": 1, "name": "Maria"},
        ),
    ],
)
def test_what_stores_need_compiles_for_both(dialect, statement, values):
    made = compiled(statement, dialect)
    assert "POSTCOMPILE" not in made.sql
    made.arguments(values)


@pytest.mark.parametrize("statement", [text("COMMIT"), func.now(), contact])
def test_only_statements_of_core_are_queries(statement):
    with pytest.raises(TypeError, match="a query is a select"):
        compiled(statement)


@pytest.mark.parametrize(
    "statement",
    [
        select(contact.c.id).where(contact.c.name.in_(["Maria", "Tom"])),
        select(contact.c.id).where(contact.c.name.in_(bindparam("names", expanding=True))),
    ],
)
def test_parameters_that_expand_are_refused(statement):
    with pytest.raises(TypeError, match="expands; list literal"):
        compiled(statement)


def test_parameters_that_call_back_are_refused():
    with pytest.raises(TypeError, match="calls back"):
        compiled(select(contact.c.id).where(contact.c.name == bindparam("name", callable_=str)))


def test_types_that_nothing_converts_are_refused():
    with pytest.raises(TypeError, match="converts Time"):
        compiled(select(literal(None, Time).label("at")))


def test_defaults_made_in_python_are_refused():
    table = Table("t", MetaData(), Column("a", Integer), Column("b", Integer, default=1, onupdate=2))
    for statement in (insert(table).values(a=bindparam("a")), update(table).values(a=bindparam("a"))):
        with pytest.raises(TypeError, match="column b has a default made in Python"):
            compiled(statement)
