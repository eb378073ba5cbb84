"""Which statements there are, and the modules that are made of them."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

from sqlalchemy import Dialect, SelectBase, UpdateBase
from sqlalchemy.schema import ExecutableDDLElement

import bot.storage.statements as package
from bot.storage.statements.compiling import SQLITE, described
from bot.storage.statements.writing import source

#: Where they are written.
COMPILED = Path(__file__).parents[1] / "compiled"


def names() -> list[str]:
    """Of every module here that has statements, as seen from this package: `squads.weeks`."""
    prefix = f"{package.__name__}."
    found = [one.name.removeprefix(prefix) for one in walk_packages(package.__path__, prefix)]
    return [name for name in found if name != "__main__" and statements(name)]


def statements(name: str) -> dict[str, Any]:
    """The public constants of a module that are statements, or tuples of them."""
    constants = vars(_module(name)).items()
    return {key: value for key, value in constants if not key.startswith("_") and _is_made_of_them(value)}


def sources(dialect: Dialect = SQLITE) -> Iterator[tuple[Path, str]]:
    """Each module of bot.storage.compiled: its path in that folder, and what is to be in it."""
    for name in names():
        path = Path(*name.split(".")).with_suffix(".py")
        made = {key: _described(value, dialect) for key, value in statements(name).items()}
        yield path, source(f"bot/storage/statements/{path.as_posix()}", made)


def _module(name: str) -> ModuleType:
    return import_module(f"{package.__name__}.{name}")


def _described(value: Any, dialect: Dialect) -> Any:
    if isinstance(value, tuple):
        return tuple(_described(one, dialect) for one in value)
    if isinstance(value, ExecutableDDLElement):
        return str(value.compile(dialect=dialect)).strip()
    return described(value, dialect)


def _is_made_of_them(value: Any) -> bool:
    if isinstance(value, tuple):
        return bool(value) and all(map(_is_made_of_them, value))
    return isinstance(value, SelectBase | UpdateBase | ExecutableDDLElement)
