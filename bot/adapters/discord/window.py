"""Commands as they are filled in: from fields to a line, and the window that asks for a long text."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.adapters.discord.body import Json, shortened
from bot.core.command import Arg, Takes
from bot.core.house import Listed
from bot.domain.say import Invocation

LONGEST_WORDS = 45
MOST_FIELDS = 5
LONGEST_TEXT = 4000
LABEL, TEXT_INPUT, ONE_LINE, PARAGRAPH = 18, 4, 1, 2


def asked_apart(listed: Listed) -> Arg | None:
    """The argument that a window asks for when the command comes without it: long text, all it needs."""
    needed = [arg for arg, _ in listed.args if arg.required]
    return needed[0] if len(needed) == 1 and needed[0].takes is Takes.TEXT else None


def line(invocation: Invocation, listed: Listed | None) -> str:
    """How it would be typed."""
    order = [arg for arg, _ in listed.args] if listed is not None else []
    given = [arg for arg in order if invocation.args.get(arg.name)]
    words = [f"/{invocation.command}"]
    for before, arg in zip([None, *given], given, strict=False):
        wide = before is not None and {before.takes, arg.takes} <= {Takes.TEXT, Takes.CONTACT}
        words[-1] += "," if wide else ""
        words.append(invocation.args[arg.name])
    return " ".join(words)


def window(listed: Listed, given: Mapping[str, str]) -> Json:
    """The window that asks for a command's long text; what was given already stands in it."""
    wanted = asked_apart(listed)
    fields = [(arg, words) for arg, words in listed.args if arg == wanted or arg.name in given]
    return {
        "custom_id": listed.name,
        "title": shortened(listed.help, LONGEST_WORDS),
        "components": [
            {
                "type": LABEL,
                "label": shortened(words, LONGEST_WORDS),
                "component": {
                    "type": TEXT_INPUT,
                    "custom_id": arg.name,
                    "style": PARAGRAPH if arg == wanted else ONE_LINE,
                    "required": arg == wanted,
                    "max_length": LONGEST_TEXT,
                    **({"value": given[arg.name]} if arg.name in given else {}),
                },
            }
            for arg, words in fields[:MOST_FIELDS]
        ],
    }


def filled(components: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """What was written in a window, by field; empty fields are left out."""
    found: dict[str, str] = {}
    for one in components:
        inner = one.get("components") or [one.get("component") or {}]
        found |= {field["custom_id"]: field["value"] for field in inner if field.get("value")}
    return found
