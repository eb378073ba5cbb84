"""Texts: what the platform does to them, how it counts, and what in them is an entity.

HTML is read as the Bot API reads it; Markdown is not, since nothing here sends any: asked for, it is refused
like any mode that is unknown.
"""

import re
from html import unescape
from typing import Any

from tests.adapters.telegram.standin.problems import bad

Json = dict[str, Any]

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s[^<>]*)?)>|<|&(?:#\d+|#x[0-9a-fA-F]+|\w+);")
_KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "code": "code", "pre": "pre", "blockquote": "blockquote", "a": "text_link",
}  # fmt: skip
_HREF = re.compile(r"""href\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))""")
_COMMAND = re.compile(r"(?<![\w/@])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/])")
_MENTION = re.compile(r"(?<![\w@])@[a-zA-Z0-9_]{3,32}(?!\w)")
_URL = re.compile(r"https?://\S+")


def units(text: str) -> int:
    """Its length in UTF-16 units, in which the platform counts offsets."""
    return len(text) + sum(char > "\uffff" for char in text)


def cleaned(text: str) -> str:
    """As the platform keeps it: control characters are spaces, ends are trimmed."""
    spaced = "".join(" " if char < " " and char != "\n" else char for char in text.replace("\r", ""))
    return spaced.strip()


def marked(text: str, mode: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """The text without its markup, and the entities that it makes. Raises ApiError."""
    if mode and mode.lower() != "html":
        raise bad("unsupported parse_mode")
    if not mode:
        return cleaned(text), _checked(entities)
    plain, found = _html(text)
    lead = units(plain) - units(plain.lstrip())
    return cleaned(plain), [one | {"offset": max(one["offset"] - lead, 0)} for one in found]


def detected(text: str) -> list[Json]:
    """What the platform finds by itself: commands, mentions, links."""
    kinds = (("bot_command", _COMMAND), ("mention", _MENTION), ("url", _URL))
    found = [
        {"type": kind, "offset": units(text[: one.start()]), "length": units(one[0])}
        for kind, pattern in kinds
        for one in pattern.finditer(text)
    ]
    return sorted(found, key=lambda one: one["offset"])


def _html(text: str) -> tuple[str, list[Json]]:
    plain: list[str] = []
    open_tags: list[tuple[str, int, Json]] = []
    found: list[Json] = []
    at = end = 0

    def keep(piece: str) -> None:
        nonlocal at
        plain.append(piece)
        at += units(piece)

    for tag in _TAG.finditer(text):
        keep(text[end : tag.start()])
        end = tag.end()
        where = len(text[: tag.start()].encode())
        if tag[0].startswith("&"):
            keep(unescape(tag[0]))
            continue
        name = (tag[2] or "").lower()
        if not tag[1] and name not in _KINDS:
            raise bad(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {where}')
        if not tag[1]:
            open_tags.append((name, at, _link(tag[3]) if name == "a" else {}))
            continue
        if not open_tags or open_tags[-1][0] != name:
            raise bad(f"can't parse entities: Unexpected end tag at byte offset {where}")
        _, start, more = open_tags.pop()
        if at > start:
            found.append({"type": _KINDS[name], "offset": start, "length": at - start} | more)
    keep(text[end:])
    if open_tags:
        raise bad(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{open_tags[-1][0]}\""
        )
    return "".join(plain), sorted(found, key=lambda one: one["offset"])


def _link(attributes: str) -> Json:
    href = _HREF.search(attributes)
    return {"url": href[1] or href[2] or href[3]} if href else {}


def _checked(entities: list[Any]) -> list[Json]:
    for one in entities:
        if not isinstance(one, dict) or not {"type", "offset", "length"} <= one.keys():
            raise bad("can't parse MessageEntity: Field must be of type Object")
    return entities
