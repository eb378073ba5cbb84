"""Whether the commands that Discord has are those it should have: what is the same isn't sent again."""

from collections.abc import Iterable
from typing import Any

from bot.adapters.discord.body import Json

#: Absent and empty mean the same in these.
_EMPTY = frozenset(
    """required autocomplete options choices description name_localizations
    description_localizations""".split()
)
_OURS = frozenset(
    """type name description options required autocomplete choices value min_value max_value contexts
    integration_types name_localizations description_localizations""".split()
)


def same(registered: Iterable[Json], wanted: Iterable[Json]) -> bool:
    """Whether what Discord has is what it should have, its own additions and the order apart."""
    return _by_name(registered) == _by_name(wanted)


def _by_name(commands: Iterable[Json]) -> dict[tuple[Any, Any], Any]:
    return {(one.get("type", 1), one["name"]): _normal(one) for one in commands}


def _normal(value: Any) -> Any:
    """A declaration without what says nothing and without what only Discord says."""
    if isinstance(value, list):
        return [_normal(one) for one in value]
    if not isinstance(value, dict):
        return value
    kept: dict[str, Any] = {}
    for key, one in value.items():
        if key not in _OURS or one is None or (key in _EMPTY and not one):
            continue
        if key.endswith("_localizations"):
            kept[key] = dict(one)
        else:
            kept[key] = sorted(one) if key in ("contexts", "integration_types") else _normal(one)
    return kept
