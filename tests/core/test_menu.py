"""What adapters ask for the menus of their platforms."""

from collections.abc import AsyncIterator

import pytest

from bot.commands import registry
from bot.core.command import Arg, Arrivals, Command, Registry
from bot.core.menu import LONGEST_HELP, menu
from bot.domain.say import Phrase
from tests.core.talk import Talk, talk


@pytest.fixture
async def house() -> AsyncIterator[Talk]:
    async with talk() as one:
        yield one


async def test_a_menu_has_every_command_with_words_for_its_fields(house: Talk) -> None:
    listed = house.app.menu("en", group=False)

    assert [one.name for one in listed] == [command.name for command in registry().listed()]
    assert all(0 < len(one.help) <= LONGEST_HELP for one in listed)
    fields = [words for one in listed for _, words in one.args]
    assert all(0 < len(words) <= LONGEST_HELP for words in fields)
    size = next(one for one in listed if one.name == "size")
    assert [(arg.name, words) for arg, words in size.args] == [("number", "How large, as a number")]


async def test_what_only_buttons_give_is_in_no_menu(house: Talk) -> None:
    (undo,) = (one for one in house.app.menu("en", group=False) if one.name == "undo")

    assert undo.args == ()


async def test_a_group_has_its_own_menu(house: Talk) -> None:
    names = [one.name for one in house.app.menu("en", group=True)]

    assert names == [command.name for command in registry().listed(group=True)]
    assert "contacts" not in names


async def test_a_language_that_is_not_there_is_told_in_the_default(house: Talk) -> None:
    assert house.app.locales[0] == "en"
    assert house.app.menu("xx", group=False) == house.app.menu("en", group=False)
    assert house.app.words("choice-undo", "xx") == "Undo"
    with pytest.raises(LookupError):
        house.app.words("no-such-key", "en")


def test_help_is_cut_to_what_is_shown() -> None:
    arrivals = Arrivals(lambda *_: [], lambda *_: [], lambda *_: [])
    commands = Registry(
        [Command("talk", lambda *_: [], (Arg("the_name"),))],
        answers={},
        files={},
        free_text=lambda *_: [],
        edited=lambda *_: [],
        arrivals=arrivals,
    )
    (one,) = menu(commands, lambda phrase: f"{phrase.key} " * 40, group=False)

    assert len(one.help) == len(one.args[0][1]) == LONGEST_HELP
    assert one.help.endswith("…")
    assert one.args[0][1].startswith("arg-the-name ")


def test_words_are_asked_for_by_key() -> None:
    asked: list[Phrase] = []
    menu(registry(), lambda phrase: asked.append(phrase) or phrase.key, group=True)  # type: ignore[func-returns-value]

    assert Phrase("help-help") in asked
