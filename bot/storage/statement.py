"""A Core statement, compiled once and run on the driver.

SQLAlchemy writes the SQL and knows how each type travels; its execution layer, which costs several times what
SQLite takes for the statement itself, stays out of the way of a message.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import BindParameter, Dialect, Executable, SelectBase, UpdateBase
from sqlalchemy.sql.compiler import SQLCompiler

Processor = Callable[[Any], Any]


class Row(tuple[Any, ...]):
    """One row: a tuple whose fields also have the names of the statement's columns."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()  # no column is called that
    names: tuple[str, ...] = ()  # the same, where no column has this name

    if TYPE_CHECKING:  # a column may have the name of a tuple's method
        count: Any
        index: Any

        def __getattr__(self, name: str) -> Any: ...

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
        return f"Row({fields})"


def row_type(names: tuple[str, ...]) -> type[Row]:
    """The Row class of a statement with these column names."""
    fields: dict[str, Any] = {name: property(itemgetter(place)) for place, name in enumerate(names)}
    return type("Row", (Row,), {"names": names} | fields | {"__slots__": (), "_fields": names})


class Query:
    """A SELECT, INSERT, UPDATE or DELETE (RETURNING or not), built of SQLAlchemy Core with `bindparam`s.

    Make it once, at import, of a function that builds the statement: that waits for the first use, as
    building them all takes a tenth of a start. So does compiling. A `bindparam` with a value of its
    own is optional. Refused with TypeError: textual SQL (it may end the transaction), parameters that expand
    (`in_` with a list of values: list `literal()`s instead) or call back, and columns whose default is made
    in Python.
    """

    def __init__(self, build: Callable[[], Executable]) -> None:
        self._build = build
        self._compiled: dict[Dialect, Compiled] = {}

    @cached_property
    def statement(self) -> SelectBase | UpdateBase:
        """What it is; TypeError where it is no such statement."""
        statement = self._build()
        if not isinstance(statement, SelectBase | UpdateBase):
            raise TypeError(f"a query is a select, insert, update or delete, not {type(statement).__name__}")
        return statement

    def on(self, dialect: Dialect) -> "Compiled":
        """What runs on `dialect`; TypeError where the statement has something that is refused."""
        compiled = self._compiled.get(dialect)
        if compiled is None:
            compiled = self._compiled[dialect] = Compiled(self.statement, dialect)
        return compiled


class Compiled:
    """A statement for one dialect: `sql` for the driver, `arguments` from values, `rows` from tuples."""

    def __init__(self, statement: SelectBase | UpdateBase, dialect: Dialect) -> None:
        compiler = statement.compile(dialect=dialect)
        assert isinstance(compiler, SQLCompiler)
        self.sql = str(compiler)
        binds = {name: bind for bind, name in compiler.bind_names.items()}
        _refuse_unsupported(compiler, binds)

        self._names = list((compiler.positiontup if compiler.positional else list(binds)) or ())
        processors = {name: _processor(bind, dialect) for name, bind in binds.items()}
        # What SQLAlchemy named is a constant of the statement, not a parameter.
        constants = {name: bind.value for name, bind in binds.items() if bind.unique and not bind.required}
        self._constant = [
            _sent(processors[name], constants[name]) if name in constants else None for name in self._names
        ]
        self._varied = [
            (place, name, processors[name]) for place, name in enumerate(self._names) if name not in constants
        ]
        self._positional = compiler.positional
        self._required = frozenset(name for name, bind in binds.items() if bind.required)
        self._defaults = {
            name: bind.value for name, bind in binds.items() if not bind.required and not bind.unique
        }
        self._named = frozenset(name for name, bind in binds.items() if not bind.unique)

        columns = list(statement.exported_columns.items())
        names = tuple(str(name) for name, _ in columns)
        if len(set(names)) < len(names):
            raise TypeError(f"two columns of a row have one name, label them: {', '.join(names)}")
        self.returns_rows = bool(names)
        self._row = row_type(names)
        types = enumerate(column.type.dialect_impl(dialect) for _, column in columns)
        found = [(place, kind.result_processor(dialect, None)) for place, kind in types]
        self._results = [(place, process) for place, process in found if process is not None]

    def arguments(self, values: Mapping[str, object]) -> list[Any] | dict[str, Any]:
        """What the driver is given for these values; TypeError where one is missing or isn't a parameter."""
        if not (self._required <= values.keys() <= self._named):
            raise self._misnamed(values)
        if self._defaults:
            values = self._defaults | values  # type: ignore[operator]
        sent = self._constant.copy()
        for place, name, process in self._varied:
            sent[place] = values[name] if process is None else process(values[name])
        return sent if self._positional else dict(zip(self._names, sent, strict=True))

    def rows(self, fetched: Iterable[tuple[Any, ...]]) -> list[Row]:
        """The driver's tuples as Rows, each value through its type."""
        if not self._results:
            return list(map(self._row, fetched))
        rows = []
        for values in map(list, fetched):
            for place, process in self._results:
                values[place] = process(values[place])
            rows.append(self._row(values))
        return rows

    def _misnamed(self, values: Mapping[str, object]) -> TypeError:
        missing = sorted(self._required - values.keys())
        unknown = sorted(values.keys() - self._named)
        said = [f"no value for {', '.join(missing)}"] * bool(missing)
        said += [f"no parameter called {', '.join(unknown)}"] * bool(unknown)
        return TypeError(f"{'; '.join(said)}: {self.sql}")


def _sent(process: Processor | None, value: Any) -> Any:
    return value if process is None else process(value)


def _processor(bind: BindParameter[Any], dialect: Dialect) -> Processor | None:
    return bind.type.dialect_impl(dialect).bind_processor(dialect)


def _refuse_unsupported(compiler: SQLCompiler, binds: Mapping[str, BindParameter[Any]]) -> None:
    for name, bind in binds.items():
        if bind.expanding or bind.literal_execute:
            raise TypeError(f"parameter {name} expands; list literal() values instead: {compiler}")
        if bind.callable is not None:
            raise TypeError(f"parameter {name} calls back; give its value when running: {compiler}")
    for column in (*compiler.insert_prefetch, *compiler.update_prefetch):
        raise TypeError(f"column {column.name} has a default made in Python; name its value: {compiler}")
