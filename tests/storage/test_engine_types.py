"""Instants and JSON, as each database keeps them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import bindparam, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.statements.compiling import compiled
from bot.storage.statements.types import Json, UtcDateTime

SQLITE = sqlite.dialect()
POSTGRESQL = postgresql.dialect()
NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)
instants = st.datetimes(
    min_value=datetime(2, 1, 1),  # noqa: DTZ001 - strategies take naive bounds
    max_value=datetime(9998, 1, 1),  # noqa: DTZ001
    timezones=st.builds(lambda minutes: timezone(timedelta(minutes=minutes)), st.integers(-1439, 1439)),
)


def stored(kind, value, dialect=SQLITE):
    return kind.bind_processor(dialect)(value)


def read(kind, value, dialect=SQLITE):
    return kind.result_processor(dialect, None)(value)


def test_sqlite_keeps_an_instant_as_text():
    assert stored(UtcDateTime(), NINE) == "2026-11-23T09:00:00.000000Z"


def test_postgresql_keeps_an_instant_as_one():
    berlin = NINE.astimezone(timezone(timedelta(hours=1)))
    assert stored(UtcDateTime(), berlin, POSTGRESQL) == NINE
    assert read(UtcDateTime(), berlin, POSTGRESQL).tzinfo is UTC
    assert "TIMESTAMP WITH TIME ZONE" in UtcDateTime().compile(POSTGRESQL)


@given(instants)
def test_an_instant_comes_back_as_it_was_in_utc(instant):
    back = read(UtcDateTime(), stored(UtcDateTime(), instant))
    assert back == instant
    assert back.tzinfo is UTC


@given(instants, instants)
def test_text_order_is_time_order(one, other):
    assert (stored(UtcDateTime(), one) < stored(UtcDateTime(), other)) == (one < other)
    assert len(stored(UtcDateTime(), one)) == len("2026-11-23T09:00:00.000000Z")


def test_a_naive_datetime_is_refused():
    with pytest.raises(ValueError, match="offset from UTC"):
        stored(UtcDateTime(), NINE.replace(tzinfo=None))


def test_what_is_no_datetime_is_refused():
    with pytest.raises(TypeError, match="must be a datetime, not date"):
        stored(UtcDateTime(), NINE.date())


@pytest.mark.parametrize("kind", [UtcDateTime(), Json()])
def test_nothing_stays_nothing(kind):
    assert stored(kind, None) is None
    assert read(kind, None) is None


json = st.recursive(
    st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(json)
def test_json_comes_back_as_it_was(value):
    assert read(Json(), stored(Json(), value)) == value


def test_the_same_json_is_the_same_text():
    assert stored(Json(), {"b": 1, "a": "ü"}) == stored(Json(), {"a": "ü", "b": 1}) == '{"a":"ü","b":1}'


def test_what_json_cannot_say_is_refused():
    with pytest.raises(ValueError, match="JSON"):
        stored(Json(), float("nan"))


async def test_both_travel_through_the_database(database, queries, tables):
    note = tables.note
    add = compiled(
        insert(note).values(person_id=bindparam("who"), at=bindparam("at"), facts=bindparam("facts"))
    )
    at_or_before = compiled(select(note.c.at, note.c.facts).where(note.c.at <= bindparam("now")))

    def work(tx):
        tx.run(queries.add, name="Ana")
        tx.run(add, who=1, at=NINE, facts={"likes": ["tea"]})
        tx.run(add, who=1, at=NINE + timedelta(seconds=1), facts=None)
        return tx.all(at_or_before, now=NINE.astimezone(timezone(timedelta(hours=-5))))

    assert await database.run(work) == [(NINE, {"likes": ["tea"]})]
