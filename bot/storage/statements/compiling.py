"""A statement of SQLAlchemy Core, compiled for a database."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import BindParameter, Boolean, Date, Dialect, Executable, Float, SelectBase, UpdateBase
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from bot.storage import values
from bot.storage.statement import Converter, Statement
from bot.storage.statements.types import Json, UtcDateTime

SQLITE: Dialect = SQLiteDialect_pysqlite()

#: How values of a type are sent to a database and read; None: as they are. The driver knows all other types.
_CONVERTERS: dict[str, dict[type[TypeEngine[Any]], tuple[Converter | None, Converter | None]]] = {
    "sqlite": {
        UtcDateTime: (values.instant_text, values.instant),
        Json: (values.json_text, values.json_value),
        Boolean: (values.bit, values.truth),
        Date: (values.day_text, values.day),
        Float: (values.number, None),
    },
    "postgresql": {
        UtcDateTime: (values.in_utc, values.instant),
        Json: (values.json_text, values.json_value),
        Boolean: (None, None),
        Float: (values.number, None),
    },
}


@dataclass(frozen=True, slots=True)
class Described:
    """What makes a Statement, which says what each part is."""

    sql: str
    parameters: tuple[str | None, ...]
    constants: dict[int, Any]
    defaults: dict[str, Any]
    sent: dict[str, Converter]
    columns: tuple[str, ...]
    read: dict[str, Converter]


def compiled(statement: Executable, dialect: Dialect = SQLITE) -> Statement:
    """What runs on `dialect`; TypeError as `described` raises it."""
    return Statement(**asdict(described(statement, dialect)))


def described(statement: Executable, dialect: Dialect = SQLITE) -> Described:
    """A SELECT, INSERT, UPDATE or DELETE (RETURNING or not), compiled.

    A `bindparam` with a value of its own is optional. Refused with TypeError: textual SQL (it may end the
    transaction), parameters that expand (`in_` with a list of values: list `literal()`s instead) or call
    back, columns whose default is made in Python, two columns of one name, types that nothing converts, and
    dialects whose parameters have names.
    """
    if not isinstance(statement, SelectBase | UpdateBase):
        raise TypeError(f"a query is a select, insert, update or delete, not {type(statement).__name__}")
    compiler = statement.compile(dialect=dialect)
    assert isinstance(compiler, SQLCompiler)
    if not compiler.positional:
        raise TypeError(f"parameters go by place, not by name: {dialect.paramstyle}")
    binds = {name: bind for bind, name in compiler.bind_names.items()}
    _refuse_unsupported(compiler, binds)

    names = list(compiler.positiontup or ())
    senders = {name: _converters(bind.type, dialect)[0] for name, bind in binds.items()}
    # What SQLAlchemy named is a constant of the statement, not a parameter.
    constants = {name: bind.value for name, bind in binds.items() if bind.unique and not bind.required}
    columns = {str(name): column.type for name, column in statement.exported_columns.items()}
    if len(columns) < len(statement.exported_columns):
        said = ", ".join(str(name) for name, _ in statement.exported_columns.items())
        raise TypeError(f"two columns of a row have one name, label them: {said}")
    readers = {name: _converters(kind, dialect)[1] for name, kind in columns.items()}
    return Described(
        sql=" ".join(line.strip() for line in str(compiler).splitlines()),
        parameters=tuple(None if name in constants else name for name in names),
        constants={
            place: _sent(senders[name], constants[name])
            for place, name in enumerate(names)
            if name in constants
        },
        defaults={name: bind.value for name, bind in binds.items() if not (bind.required or bind.unique)},
        sent={name: send for name, send in senders.items() if send and name not in constants},
        columns=tuple(columns),
        read={name: read for name, read in readers.items() if read},
    )


def _sent(convert: Converter | None, value: Any) -> Any:
    return value if convert is None else convert(value)


def _converters(kind: TypeEngine[Any], dialect: Dialect) -> tuple[Converter | None, Converter | None]:
    known = _CONVERTERS[dialect.name].get(type(kind))
    if known is not None:
        return known
    there = kind.dialect_impl(dialect)
    if there.bind_processor(dialect) or there.result_processor(dialect, None):
        raise TypeError(f"nothing in bot.storage.values converts {kind!r}")
    return None, None


def _refuse_unsupported(compiler: SQLCompiler, binds: Mapping[str, BindParameter[Any]]) -> None:
    for name, bind in binds.items():
        if bind.expanding or bind.literal_execute:
            raise TypeError(f"parameter {name} expands; list literal() values instead: {compiler}")
        if bind.callable is not None:
            raise TypeError(f"parameter {name} calls back; give its value when running: {compiler}")
    for column in (*compiler.insert_prefetch, *compiler.update_prefetch):
        raise TypeError(f"column {column.name} has a default made in Python; name its value: {compiler}")
