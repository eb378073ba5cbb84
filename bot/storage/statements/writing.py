"""Compiled statements as Python source, laid out as ruff does it."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from textwrap import TextWrapper
from typing import Any

from bot.storage.statements.compiling import Described

WIDTH = 110
_STEP = 4
_WRAPPER = TextWrapper(
    WIDTH - 15, expand_tabs=False, replace_whitespace=False, drop_whitespace=False, break_on_hyphens=False
)


def source(origin: str, constants: Mapping[str, Any]) -> str:
    """A module of these constants, each a Described, text, or a tuple of such; `origin` is their file."""
    head = f'"""Made of {origin} by `make statements`: change that, not this."""\n'
    parts = [f"{name} = {_value(value, 0, len(name) + 3)}\n" for name, value in constants.items()]
    return "\n".join((head, *_imports(constants), *parts))


def each(value: Any) -> Iterator[Any]:
    """The value itself or, of a tuple, every one in it."""
    if isinstance(value, tuple):
        for one in value:
            yield from each(one)
    else:
        yield value


def _imports(constants: Mapping[str, Any]) -> Iterator[str]:
    runs = [one for value in constants.values() for one in each(value) if isinstance(one, Described)]
    used = {convert.__name__ for one in runs for way in (one.sent, one.read) for convert in way.values()}
    lines = ["from bot.storage.statement import Statement\n"] * bool(runs)
    lines += [f"from bot.storage.values import {', '.join(sorted(used))}\n"] * bool(used)
    if lines:
        yield "".join(lines)


def _value(value: Any, indent: int, before: int) -> str:
    """A value as source: `before` letters stand before it in its line, which begins with `indent` spaces."""
    if isinstance(value, Described):
        return _statement(value, indent)
    if isinstance(value, str):
        return _text(value, indent)
    inner = indent + _STEP
    if isinstance(value, tuple):
        return _series("()", [_value(one, inner, inner) for one in value], indent, before)
    if isinstance(value, dict):
        items = [f"{_value(key, 0, 0)}: {_value(one, 0, 0)}" for key, one in value.items()]
        return _series("{}", items, indent, before)
    return value.__name__ if callable(value) else repr(value)


def _statement(statement: Described, indent: int) -> str:
    inner = indent + _STEP
    parts = {field.name: getattr(statement, field.name) for field in fields(statement)}
    items = [_text(parts.pop("sql"), inner)]
    items += [f"{name}={_value(one, inner, inner + len(name) + 1)}" for name, one in parts.items() if one]
    return f"Statement{_lines('()', items, indent)}"


def _series(braces: str, items: list[str], indent: int, before: int) -> str:
    """In one line where there is room."""
    comma = "," * (braces == "()" and len(items) == 1)
    short = f"{braces[0]}{', '.join(items)}{comma}{braces[1]}"
    return short if "\n" not in short and before + len(short) < WIDTH else _lines(braces, items, indent)


def _lines(braces: str, items: list[str], indent: int) -> str:
    inner = " " * (indent + _STEP)
    return "\n".join((braces[0], *(f"{inner}{item}," for item in items), " " * indent + braces[1]))


def _text(text: str, indent: int) -> str:
    """A literal; where it is long, in pieces under one another."""
    whole = _literal(text)
    if indent + len(whole) < WIDTH:
        return whole
    lines = text.splitlines(keepends=True)
    pieces = [_literal(piece) for line in lines for piece in _WRAPPER.wrap(line)]
    return f"\n{' ' * indent}".join(pieces)


def _literal(text: str) -> str:
    quote = "'" if '"' in text and "'" not in text else '"'
    inside = text.encode("unicode_escape").decode().replace(quote, f"\\{quote}")
    return f"{quote}{inside}{quote}"
