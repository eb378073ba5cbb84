"""What runs is what the statements say: compiled anew it is the same, letter by letter."""

import re
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Boolean, Date, Float
from sqlalchemy.dialects import postgresql

import bot.storage
from bot.storage import values
from bot.storage.statement import Statement
from bot.storage.statements import modules
from bot.storage.statements.compiling import SQLITE, compiled

POSTGRESQL = postgresql.dialect(paramstyle="format")
STORAGE = Path(bot.storage.__file__).parent


def there(folder: Path) -> dict[Path, str]:
    found = {path.relative_to(folder): path.read_text(encoding="utf-8") for path in folder.rglob("*.py")}
    return {path: text for path, text in found.items() if path.name != "__init__.py"}


def run_by(path: Path) -> set[str]:
    """The statements that a store's module names: `people.FIND`."""
    used: set[str] = set()
    text = path.read_text(encoding="utf-8")
    for package, names in re.findall(r"from bot\.storage\.compiled(\S*) import ([^(\n]+|\([^)]+\))", text):
        within = package.removeprefix(".")
        if (module := names.removesuffix(" as sql")) != names:
            used |= {f"{within}.{module}.{key}".lstrip(".") for key in re.findall(r"\bsql\.(\w+)", text)}
        else:
            used |= {f"{within}.{key}" for key in re.findall(r"\w+", names)}
    return used


def test_every_module_is_as_it_would_be_made_now() -> None:
    assert there(modules.COMPILED) == dict(modules.sources()), "run `make statements`"


def test_every_statement_is_run_by_somebody() -> None:
    there = {f"{name}.{key}" for name in modules.names() for key in modules.statements(name)}
    assert there == {one for path in STORAGE.rglob("*.py") for one in run_by(path)}


def run(text: str) -> ModuleType:
    module = ModuleType("made")
    exec(text, vars(module))
    return module


def test_every_statement_is_one_that_postgresql_knows() -> None:
    for path, text in modules.sources(POSTGRESQL):
        made = run(text)
        assert all(hasattr(made, key) for key in modules.statements(".".join(path.with_suffix("").parts)))


def test_what_is_written_is_what_was_compiled() -> None:
    kept = modules.statements("outbox")
    made = run(dict(modules.sources())[Path("outbox.py")])
    parts = [part for part in Statement.__slots__ if part != "_pick"]  # it is made of the keys
    for key, statement in kept.items():
        written, direct = getattr(made, key), compiled(statement)
        assert all(getattr(written, part) == getattr(direct, part) for part in parts), key


def same(ours: object, theirs: object, value: object) -> None:
    """Both give the same, or both refuse."""

    def result(convert: object) -> object:
        try:
            return convert(value)  # type: ignore[operator]
        except (TypeError, ValueError, OverflowError):
            return "refused"

    assert result(ours) == result(theirs)


ANYTHING = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.dates() | st.datetimes()
)


@given(ANYTHING | st.text())
def test_values_are_sent_as_sqlalchemy_sends_them(value: object) -> None:
    for kind, ours in ((Boolean(), values.bit), (Date(), values.day_text), (Float(), values.number)):
        same(ours, kind.dialect_impl(SQLITE).bind_processor(SQLITE), value)


@given(st.none() | st.dates(), st.none() | st.booleans())
def test_values_are_read_as_sqlalchemy_reads_them(day: date | None, truth: bool | None) -> None:
    text, bit = values.day_text(day), values.bit(truth)
    assert values.day(text) == Date().dialect_impl(SQLITE).result_processor(SQLITE, None)(text) == day
    assert values.truth(bit) is Boolean().dialect_impl(SQLITE).result_processor(SQLITE, None)(bit) is truth


def test_a_moment_may_stand_for_its_day() -> None:
    assert values.day_text(datetime(2026, 11, 23, 9, tzinfo=UTC)) == "2026-11-23"


def test_a_message_is_answered_without_sqlalchemy(tmp_path: Path) -> None:
    code = """
import sys
from bot.cli import main
try:
    main()
finally:
    print("\\n", *sorted({"sqlalchemy", "alembic"} & sys.modules.keys()), "and nothing else")
"""
    command = [sys.executable, "-c", code, "chat", "--db", str(tmp_path / "rapport.sqlite3")]
    for _ in range(2):  # the second on a database that is there
        done = subprocess.run(
            command, input="had coffee with Maria Lopez\n", capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        assert "Maria Lopez" in done.stdout
        assert done.stdout.splitlines()[-1].split() == ["and", "nothing", "else"]
