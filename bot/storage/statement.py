"""A statement, ready for the driver, and its rows."""

from collections.abc import Callable, Iterable, Mapping, Sequence
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
        "_count",
        "_given",
        "_keys",
        "_named",
        "_pick",
        "_read",
        "_required",
        "_row",
        "_sent",
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
        names = {name for name in parameters if name is not None}
        self._named = frozenset(names)
        self._required = self._named - defaults.keys()
        # What need not be given: by name, and by place what never varies.
        self._given: dict[Any, Any] = {**defaults}
        self._given |= constants
        self._count = len(names) + len(constants)
        self._keys = [place if name is None else name for place, name in enumerate(parameters)]
        self._pick = _picker(self._keys)
        self._sent = [(place, sent[name]) for place, name in enumerate(parameters) if name and name in sent]
        self._columns = columns
        self._read = [(place, read[name]) for place, name in enumerate(columns) if name in read]
        self._row: type[Row] | None = None

    @property
    def returns_rows(self) -> bool:
        """Whether there is something to fetch."""
        return bool(self._columns)

    def arguments(self, values: Mapping[str, object]) -> list[Any]:
        """What the driver is given for these values; TypeError where one is missing or isn't a parameter."""
        given: Mapping[Any, Any] = self._given | values if self._given else values  # type: ignore[operator]
        try:
            sent = self._pick(given)
        except KeyError:
            raise self._misnamed(values) from None
        if len(given) != self._count:
            raise self._misnamed(values)
        for place, convert in self._sent:
            sent[place] = convert(sent[place])
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


def _picker(keys: Sequence[Any]) -> Callable[[Mapping[Any, Any]], list[Any]]:
    """What takes the values of these keys, in order, out of a mapping."""
    if len(keys) < 2:
        return lambda given: [given[key] for key in keys]
    pick = itemgetter(*keys)
    return lambda given: list(pick(given))
