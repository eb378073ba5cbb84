"""Whether words in a chat are meant for the bot: commands, mentions."""

import re

from bot.adapters.telegram.events import Me

_COMMAND = re.compile(r"/(?P<name>[A-Za-z0-9_]{1,32})(?:@(?P<bot>[A-Za-z0-9_]{1,32}))?(?!\S)")


def command(text: str) -> str:
    """The command's name in small letters; "" where it is none."""
    found = _COMMAND.match(text)
    return found["name"].lower() if found else ""


def to_another(text: str, me: Me) -> bool:
    """Whether it is a command to another bot."""
    found = _COMMAND.match(text)
    return bool(found and found["bot"]) and not _ours(text, me)


def to_us(text: str, me: Me) -> bool:
    """Whether it is a command that is ours: with our name, or with none and one that we know."""
    return _ours(text, me) or (command(text) in me.commands and not to_another(text, me))


def bare(text: str, me: Me) -> str:
    """The text without our name behind the command."""
    found = _COMMAND.match(text)
    if found is None or not _ours(text, me):
        return text
    return f"/{found['name']}{text[found.end() :]}"


def mentioned(text: str, me: Me) -> bool:
    """Whether somebody wrote «@» and our name."""
    return bool(me.username and _mention(me).search(text))


def unmentioned(text: str, me: Me) -> str:
    """The text without that."""
    if not mentioned(text, me):
        return text
    left = _mention(me).sub(" ", text)
    return "\n".join(" ".join(line.split()) for line in left.splitlines()).strip().lstrip(",:;").lstrip()


def _ours(text: str, me: Me) -> bool:
    found = _COMMAND.match(text)
    return bool(found and found["bot"] and found["bot"].lower() == me.username.lower())


def _mention(me: Me) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@])@{re.escape(me.username)}(?!\w)", re.IGNORECASE)
