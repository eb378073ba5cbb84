import copy
from typing import Any

from bot.adapters.discord.commands import declared, locale_of, within
from bot.adapters.discord.same import same
from bot.core.command import Arg, Takes
from bot.core.house import Listed

LOG = Listed("log", "Write down what happened", ((Arg("what", required=True), "What happened"),))
WHY = Listed("why", "Why this stage", ((Arg("name", Takes.CONTACT, required=True), "Whose"),))
SIZE = Listed("size", "How many a day", ((Arg("number", Takes.NUMBER, required=True), "How many"),))
NUDGE = Listed("nudge", "One more", ((Arg("wanted", Takes.ONE_OF, options=("on", "off")), "On or off"),))
SQUAD = Listed("squad", "Set up a squad")
HELP = Listed("help", "What I can do")
PRIVATE, GROUP = [LOG, WHY, SIZE, NUDGE, HELP], [HELP, SQUAD]


def made(**more: list[Listed]) -> dict[str, dict[str, Any]]:
    menus = {"en": PRIVATE, **more}
    groups = {"en": GROUP, **{language: [] for language in more}}
    contact = {language: f"Add ({language})" for language in menus}
    log = {language: f"Log ({language})" for language in menus}
    return {one["name"]: one for one in declared(menus, groups, contact, log)}


def test_each_command_and_both_menus_once() -> None:
    assert list(made()) == ["log", "why", "size", "nudge", "help", "squad", "Add (en)", "Log (en)"]
    assert [one["type"] for one in made().values()] == [1, 1, 1, 1, 1, 1, 2, 3]


def test_options_by_what_they_take() -> None:
    every = made()
    assert every["why"]["options"] == [
        {"type": 3, "name": "name", "description": "Whose", "required": True, "autocomplete": True}
    ]
    assert every["size"]["options"][0] | {"type": 4, "min_value": 0} == every["size"]["options"][0]
    assert every["nudge"]["options"][0]["choices"] == [
        {"name": "on", "value": "on"},
        {"name": "off", "value": "off"},
    ]
    assert "options" not in every["help"]


def test_a_long_text_may_be_left_out_as_a_window_asks_for_it() -> None:
    assert "required" not in made()["log"]["options"][0]


def test_more_choices_than_discord_lists_are_suggested_instead() -> None:
    many = Listed("pick", "Pick", ((Arg("one", Takes.ONE_OF, options=tuple(map(str, range(26)))), "One"),))
    (option,) = declared({"en": [many]}, {"en": []}, {"en": "a"}, {"en": "l"})[0]["options"]
    assert option["autocomplete"]
    assert "choices" not in option


def test_where_they_can_be_used() -> None:
    every = made()
    assert (every["squad"]["contexts"], every["squad"]["integration_types"]) == ([0], [0])
    assert (every["help"]["contexts"], every["help"]["integration_types"]) == ([0, 1, 2], [0, 1])
    assert not {"contexts", "integration_types"} & set(within([every["help"]])[0])


def test_other_languages_go_beside_the_first() -> None:
    deutsch = Listed("log", "Schreib auf, was war", ((Arg("what", required=True), "Was war"),))
    log = made(de=[deutsch], es=[])["log"]
    assert log["description_localizations"] == {"de": "Schreib auf, was war"}
    assert log["options"][0]["description_localizations"] == {"de": "Was war"}
    menu = made(de=[], es=[])["Add (en)"]
    assert menu["name_localizations"] == {"de": "Add (de)", "es-419": "Add (es)", "es-ES": "Add (es)"}


def test_the_language_that_fits_best() -> None:
    assert locale_of("en-GB", ("de", "en")) == "en"
    assert locale_of("pt-BR", ("en", "pt-BR", "pt")) == "pt-BR"
    assert locale_of("fi", ("en", "de")) == "en"


def registered() -> list[dict[str, Any]]:
    """As Discord tells them: with ids, with what it fills in, in an order of its own."""
    found = copy.deepcopy(list(made().values()))
    for number, one in enumerate(found):
        one |= {"id": str(number), "version": "1", "nsfw": False, "default_member_permissions": None}
        one |= {"name_localizations": None, "description_localizations": None}
        one["integration_types"] = list(reversed(one["integration_types"]))
        one.setdefault("description", "")
        for option in one.get("options", []):
            option.setdefault("required", False)
            option["name_localizations"] = None
    return list(reversed(found))


def test_what_discord_fills_in_is_no_difference() -> None:
    assert same(registered(), made().values())


def test_every_real_difference_is_one() -> None:
    for change in (
        {"description": "Else"},
        {"contexts": [0]},
        {"contexts": None},
        {"options": []},
        {"description_localizations": {"de": "Anders"}},
        {"name": "other"},
    ):
        found = registered()
        next(one for one in found if one["name"] == "log").update(change)
        assert not same(found, made().values()), change
    assert not same(registered()[1:], made().values())


def test_an_option_that_became_optional_is_a_difference() -> None:
    found = registered()
    next(one for one in found if one["name"] == "why")["options"][0]["required"] = False
    assert not same(found, made().values())
