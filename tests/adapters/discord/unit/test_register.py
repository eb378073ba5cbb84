import copy

import pytest

from bot.adapters.discord.body import Json
from bot.adapters.discord.register import register
from bot.core.house import Listed


class House:
    locales = ("en",)

    def menu(self, locale: str, *, group: bool) -> list[Listed]:
        return [Listed("help", "What I can do")]

    def words(self, key: str, locale: str) -> str:
        return key


class Wire:
    """Keeps commands as Discord does: a server's are said to be in no context in particular."""

    def __init__(self) -> None:
        self.kept: list[Json] = []
        self.writes = 0

    async def commands(self, application: int, guild: int | None) -> list[Json]:
        return copy.deepcopy(self.kept)

    async def overwrite(self, application: int, guild: int | None, commands: list[Json]) -> None:
        self.writes += 1
        self.kept = copy.deepcopy(commands)
        for one in self.kept:
            one["id"] = "1"
            if guild is not None:
                assert "contexts" not in one
                one |= {"contexts": None, "integration_types": [0]}


@pytest.mark.parametrize("guild", [None, 5])
async def test_the_same_is_written_once(guild: int | None) -> None:
    house, wire = House(), Wire()
    changed = [await register(house, wire, 1, guild) for _ in range(2)]  # type: ignore[arg-type]
    assert (changed, wire.writes) == ([True, False], 1)
    assert [one["name"] for one in wire.kept] == ["help", "discord-add-contact", "discord-log-this"]
