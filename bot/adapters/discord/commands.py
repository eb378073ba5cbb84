"""Slash commands and context menus, as Discord wants them declared, from the commands that there are."""

from collections.abc import Iterable, Mapping, Sequence

from bot.adapters.discord.body import Json, shortened
from bot.adapters.discord.window import asked_apart
from bot.core.command import Arg, Takes
from bot.core.house import Listed

SLASH, ON_USER, ON_MESSAGE = 1, 2, 3
STRING, INTEGER = 3, 4
IN_SERVER, WITH_BOT, WITH_OTHERS = 0, 1, 2
ON_SERVER, ON_PERSON = 0, 1
LONGEST_HELP = 100
LONGEST_MENU_NAME = 32
MOST_CHOICES = 25
#: What a number may be at most, so that it has the digits that a typed one may have.
LARGEST = 999_999_999

#: The languages of Discord's own interface.
LOCALES = (
    "bg cs da de el en-GB en-US es-419 es-ES fi fr hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr"
    " uk vi zh-CN zh-TW"
).split()

Menus = Mapping[str, Sequence[Listed]]


def declared(
    private: Menus, group: Menus, contact_words: Mapping[str, str], log_words: Mapping[str, str]
) -> list[Json]:
    """All commands of an application, for a bulk overwrite.

    The menus are by language, the default one first, and so are the names of the context menus «add as a
    contact» and «log this».
    """
    alone = {one.name for one in next(iter(private.values()))}
    everywhere = {language: _both(private[language], group[language]) for language in private}
    made = [_slash(each, group_only=each[0][1].name not in alone) for each in _across(everywhere)]
    made.append(_menu(ON_USER, contact_words))
    made.append(_menu(ON_MESSAGE, log_words))
    return made


def within(guild: Iterable[Json]) -> list[Json]:
    """The same for one server, where it isn't said in which contexts they are."""
    return [
        {key: value for key, value in one.items() if key not in ("contexts", "integration_types")}
        for one in guild
    ]


def locale_of(native: str, known: Sequence[str]) -> str:
    """The language among these that fits Discord's best, else the first."""
    language = native.partition("-")[0]
    fitting = (one for one in known if one == native)
    close = (one for one in known if one.partition("-")[0] == language)
    return next(fitting, None) or next(close, known[0])


def _both(private: Sequence[Listed], group: Sequence[Listed]) -> list[Listed]:
    known = {one.name for one in private}
    return [*private, *(one for one in group if one.name not in known)]


def _across(menus: Menus) -> list[list[tuple[str, Listed]]]:
    """Each command with its language, the default first."""
    by_name = {language: {one.name: one for one in menu} for language, menu in menus.items()}
    first = next(iter(menus.values()))
    return [
        [(language, menu[one.name]) for language, menu in by_name.items() if one.name in menu]
        for one in first
    ]


def _slash(each: list[tuple[str, Listed]], *, group_only: bool) -> Json:
    (_, first), *others = each
    made: Json = {
        "type": SLASH,
        "name": first.name,
        **_words("description", first.help, {language: one.help for language, one in others}),
        "contexts": [IN_SERVER] if group_only else [IN_SERVER, WITH_BOT, WITH_OTHERS],
        "integration_types": [ON_SERVER] if group_only else [ON_SERVER, ON_PERSON],
    }
    apart = asked_apart(first)
    options = []
    for place, (arg, words) in enumerate(first.args):
        more = {language: one.args[place][1] for language, one in others}
        options.append(_option(arg, words, more, required=arg.required and arg != apart))
    if options:
        made["options"] = options
    return made


def _option(arg: Arg, words: str, more: Mapping[str, str], *, required: bool) -> Json:
    made: Json = {
        "type": INTEGER if arg.takes is Takes.NUMBER else STRING,
        "name": arg.name,
        **_words("description", words, more),
    }
    if required:
        made["required"] = True
    if arg.takes is Takes.NUMBER:
        made |= {"min_value": 0, "max_value": LARGEST}
    elif arg.takes is Takes.CONTACT or len(arg.options) > MOST_CHOICES:
        made["autocomplete"] = True
    elif arg.options:
        made["choices"] = [{"name": one, "value": one} for one in arg.options]
    return made


def _menu(kind: int, words: Mapping[str, str]) -> Json:
    first, *others = words.items()
    return {
        "type": kind,
        **_words("name", first[1], dict(others), LONGEST_MENU_NAME),
        "contexts": [IN_SERVER, WITH_BOT, WITH_OTHERS],
        "integration_types": [ON_SERVER, ON_PERSON],
    }


def _words(key: str, words: str, more: Mapping[str, str], most: int = LONGEST_HELP) -> Json:
    made: Json = {key: shortened(words, most) or "…"}
    local = {
        native: shortened(said, most)
        for language, said in more.items()
        for native in LOCALES
        if native == language or native.partition("-")[0] == language
    }
    if local:
        made[f"{key}_localizations"] = local
    return made
