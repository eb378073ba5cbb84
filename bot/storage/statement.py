"""A statement, ready for the driver, and its rows."""

from collections.abc import Callable, Iterable, Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any

Converter = Callable[[Any], Any]
_NONE: Mapping[Any, Any] = {}


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


class Statement:
    """SQL for the driver, `arguments` from values, `rows` from tuples. bot.storage.compiled is made of these.

    `parameters` says what goes to each place: the name of a value, or None for one of `constants`, which are
    by place and as the driver takes them. `defaults` are for values that need not be given. `sent` and `read`
    are functions of bot.storage.values, by parameter and by column.
    """

    __slots__ = (
        "_columns",
        "_constants",
        "_defaults",
        "_named",
        "_read",
        "_required",
        "_row",
        "_varied",
        "sql",
    )

    def __init__(
        self,
        sql: str,
        *,
        parameters: tuple[str | None, ...] = (),
        constants: Mapping[int, Any] = _NONE,
        defaults: Mapping[str, Any] = _NONE,
        sent: Mapping[str, Converter] = _NONE,
        columns: tuple[str, ...] = (),
        read: Mapping[str, Converter] = _NONE,
    ) -> None:
        self.sql = sql
        self._constants = [constants.get(place) for place in range(len(parameters))]
        self._varied = [
            (place, name, sent.get(name)) for place, name in enumerate(parameters) if name is not None
        ]
        self._named = frozenset(name for _, name, _ in self._varied)
        self._required = self._named - defaults.keys()
        self._defaults = defaults
        self._columns = columns
        self._read = [(place, read[name]) for place, name in enumerate(columns) if name in read]
        self._row: type[Row] | None = None

    @property
    def returns_rows(self) -> bool:
        """Whether there is something to fetch."""
        return bool(self._columns)

    def arguments(self, values: Mapping[str, object]) -> list[Any]:
        """What the driver is given for these values; TypeError where one is missing or isn't a parameter."""
        if not (self._required <= values.keys() <= self._named):
            raise self._misnamed(values)
        if self._defaults:
            values = {**self._defaults, **values}
        sent = self._constants.copy()
        for place, name, convert in self._varied:
            sent[place] = values[name] if convert is None else convert(values[name])
        return sent

    def rows(self, fetched: Iterable[tuple[Any, ...]]) -> list[Row]:
        """The driver's tuples as Rows, each value as it is read."""
        row = self._row
        if row is None:  # a class takes longer to make than the rest of a statement, and few are needed
            row = self._row = row_type(self._columns)
        if not self._read:
            return list(map(row, fetched))
        rows = []
        for values in map(list, fetched):
            for place, convert in self._read:
                if (value := values[place]) is not None:
                    values[place] = convert(value)
            rows.append(row(values))
        return rows

    def _misnamed(self, values: Mapping[str, object]) -> TypeError:
        missing = sorted(self._required - values.keys())
        unknown = sorted(values.keys() - self._named)
        said = [f"no value for {', '.join(missing)}"] * bool(missing)
        said += [f"no parameter called {', '.join(unknown)}"] * bool(unknown)
        return TypeError(f"{'; '.join(said)}: {self.sql}")
