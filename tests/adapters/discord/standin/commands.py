"""Application commands: what Discord checks of them, and which there are."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from tests.adapters.discord.standin.platform import Platform
from tests.adapters.discord.standin.refusal import Refusal, invalid, length, most

SLASH, USER, MESSAGE = 1, 2, 3
#: How many there may be of each, in a server and everywhere.
MOST = {SLASH: 100, USER: 5, MESSAGE: 5}
#: New commands a day, in a server and everywhere.
NEW_A_DAY = 200
NAME = re.compile(r"[-_'\w]{1,32}\Z")
#: Characters of a command in all.
IN_ALL = 8000
LOCALES = frozenset(
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th "
    "zh-CN ja zh-TW ko".split()
)
STRING, INTEGER, NUMBER = 3, 4, 10
CHOOSY = (STRING, INTEGER, NUMBER)

Json = dict[str, Any]


class Commands:
    """Those of everywhere under 0, those of a server under its id."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._there: dict[int, list[Json]] = {}
        self._made: dict[int, int] = {}

    def of(self, guild: int) -> list[Json]:
        return self._there.get(guild, [])

    def overwrite(self, guild: int, commands: Sequence[Json]) -> list[Json]:
        """Put these in place of all there are. Raises Refusal."""
        self._platform.counters.commands_written += 1
        seen: set[tuple[int, str]] = set()
        for at, one in enumerate(commands):
            _command(str(at), one)
            key = (one.get("type") or SLASH, one["name"])
            if key in seen:
                raise invalid(str(at), "APPLICATION_COMMANDS_DUPLICATE_NAME", "Names must be unique.")
            seen.add(key)
        for kind, number in MOST.items():
            if sum(which == kind for which, _ in seen) > number:
                raise Refusal(400, 30032, f"Maximum number of application commands reached ({number}).")
        before = {(one["type"], one["name"]): one for one in self.of(guild)}
        made = self._made.get(guild, 0) + sum(key not in before for key in seen)
        if made > NEW_A_DAY:
            raise Refusal(
                400, 30034, "Max number of daily application command creates has been reached (200)."
            )
        self._made[guild] = made
        self._there[guild] = [self._kept(guild, one, before) for one in commands]
        return self._there[guild]

    def offered(self, guild: int, context: int, name: str, kind: int = SLASH) -> Json | None:
        """The command that somebody finds under this name there."""
        for one in [*(self.of(guild) if guild else []), *self.of(0)]:
            if (one["type"], one["name"]) != (kind, name):
                continue
            if context == 2 and 1 not in one["integration_types"]:
                continue  # only a person brings it along
            if one["contexts"] is None or context in one["contexts"]:
                return one
        return None

    def _kept(self, guild: int, one: Json, before: Mapping[tuple[int, str], Json]) -> Json:
        known = before.get((one.get("type") or SLASH, one["name"]))
        whole = {
            "type": SLASH,
            "description": "",
            "name_localizations": None,
            "description_localizations": None,
            "default_member_permissions": None,
            "nsfw": False,
            "contexts": None,
            "integration_types": [0],
        } | one
        whole |= {"options": one.get("options") or []}
        id = known["id"] if known else str(self._platform.id())
        same = known is not None and all(known.get(name) == value for name, value in whole.items())
        version = known["version"] if known and same else str(self._platform.id())
        whole |= {"id": id, "application_id": str(self._platform.bot.id), "version": version}
        return whole | {"guild_id": str(guild)} if guild else whole


def _command(where: str, one: Json) -> None:
    kind = one.get("type") or SLASH
    if kind not in MOST:
        raise invalid(f"{where}.type", "BASE_TYPE_CHOICES", "Value must be one of (1, 2, 3).")
    length(f"{where}.name", one.get("name"), 1, 32)
    if kind == SLASH:
        _name(f"{where}.name", one["name"])
        length(f"{where}.description", one.get("description"), 1, 100)
        _options(f"{where}.options", one.get("options") or [])
    elif one.get("description") or one.get("options"):
        raise invalid(f"{where}.description", "APPLICATION_COMMAND_CONTEXT_MENU", "Context menus have none.")
    _locales(f"{where}.name_localizations", one.get("name_localizations"), 32)
    _locales(f"{where}.description_localizations", one.get("description_localizations"), 100)
    for name, allowed in (("contexts", {0, 1, 2}), ("integration_types", {0, 1})):
        given = one.get(name)
        if given is not None and (not given or not set(given) <= allowed or len(set(given)) < len(given)):
            raise invalid(f"{where}.{name}", "BASE_TYPE_CHOICES", f"Values must be of {sorted(allowed)}.")
    if _size(one) > IN_ALL:
        raise invalid(where, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)")


def _options(where: str, given: object) -> None:
    options = most(where, given, 25)
    names: set[object] = set()
    optional = False
    for at, one in enumerate(options):
        here = f"{where}.{at}"
        length(f"{here}.name", one.get("name"), 1, 32)
        _name(f"{here}.name", str(one["name"]))
        length(f"{here}.description", one.get("description"), 1, 100)
        if one["name"] in names:
            raise invalid(here, "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option names must be unique.")
        names.add(one["name"])
        if one.get("type") not in range(1, 12):
            raise invalid(f"{here}.type", "BASE_TYPE_CHOICES", "No such type of option.")
        if one.get("required") and optional:
            raise invalid(
                here,
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "Required options come before optional ones.",
            )
        optional = optional or not one.get("required")
        choices = most(f"{here}.choices", one.get("choices") or [], 25)
        if (choices or one.get("autocomplete")) and one["type"] not in CHOOSY:
            raise invalid(here, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "This type takes no choices.")
        if choices and one.get("autocomplete"):
            raise invalid(
                here, "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE", "Choices or autocomplete."
            )
        for place, choice in enumerate(choices):
            length(f"{here}.choices.{place}.name", choice.get("name"), 1, 100)
            if one["type"] == STRING:
                length(f"{here}.choices.{place}.value", choice.get("value"), 1, 100)
        if one["type"] == STRING and not 0 <= int(str(one.get("max_length") or 1)) <= 6000:
            raise invalid(f"{here}.max_length", "NUMBER_TYPE_MAX", "Must be at most 6000.")


def _name(where: str, name: str) -> None:
    if not NAME.match(name) or name != name.lower():
        raise invalid(where, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def _locales(where: str, given: object, longest: int) -> None:
    if given is None:
        return
    if not isinstance(given, dict):
        raise invalid(where, "DICT_TYPE_CONVERT", "Texts by language are needed")
    for locale, text in given.items():
        if locale not in LOCALES:
            raise invalid(f"{where}.{locale}", "BASE_TYPE_CHOICES", "No such language.")
        length(f"{where}.{locale}", text, 1, longest)


def _size(one: Mapping[str, Any]) -> int:
    size = len(one.get("name") or "") + len(one.get("description") or "")
    size += sum(len(str(choice.get("value", ""))) for choice in one.get("choices") or [])
    return size + sum(_size(option) for option in one.get("options") or [])
