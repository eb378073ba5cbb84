"""What Discord checks of a message before it takes it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.adapters.discord.standin.refusal import EMPTY, TOO_LARGE, Refusal, invalid, length, most

LONGEST = 2000
ROW, BUTTON, SELECT, TEXT_INPUT, LABEL = 1, 2, 3, 4, 18
LINK = 5
LARGEST_FILE = 10 * 1024 * 1024


def content(payload: Mapping[str, Any]) -> str:
    """The text, without the blanks around it, which Discord takes away."""
    text = payload.get("content")
    if text is None:
        return ""
    if not isinstance(text, str):
        raise invalid("content", "STRING_TYPE_CONVERT", "A text is needed")
    text = text.strip()
    if len(text) > LONGEST:
        raise invalid("content", "BASE_TYPE_MAX_LENGTH", f"Must be {LONGEST} or fewer in length.")
    return text


def not_empty(text: str, *others: object) -> None:
    """Something has to be there."""
    if not text and not any(others):
        raise Refusal(*EMPTY)


def nonce(payload: Mapping[str, Any]) -> str | int | None:
    """At most 25 characters, or a number."""
    given = payload.get("nonce")
    if given is not None and (not isinstance(given, str | int) or len(str(given)) > 25):
        raise invalid("nonce", "NONCE_TYPE_TOO_LONG", "Must be 25 or fewer in length.")
    return given


def components(payload: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Rows of buttons or one menu."""
    rows = most("components", payload.get("components") or [], 5)
    used: set[object] = set()
    for at, row in enumerate(rows):
        where = f"components.{at}"
        if row.get("type") != ROW:
            raise invalid(f"{where}.type", "UNION_TYPE_CHOICES", 'Value of field "type" must be one of (1,).')
        inside = most(f"{where}.components", row.get("components"), 5)
        if not inside:
            raise invalid(f"{where}.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
        for place, one in enumerate(inside):
            _component(f"{where}.components.{place}", one, used, alone=len(inside) == 1)
    return rows


def _component(where: str, one: Mapping[str, Any], used: set[object], *, alone: bool) -> None:
    match one.get("type"):
        case 2:
            _button(where, one)
        case 3 | 5 | 6 | 7 | 8 if alone:
            length(f"{where}.custom_id", one.get("custom_id"), 1, 100)
            if one["type"] == SELECT:
                options = most(f"{where}.options", one.get("options"), 25)
                for place, option in enumerate(options):
                    length(f"{where}.options.{place}.label", option.get("label"), 1, 100)
                    length(f"{where}.options.{place}.value", option.get("value"), 1, 100)
        case _:
            raise invalid(f"{where}.type", "UNION_TYPE_CHOICES", "No such component here.")
    custom = one.get("custom_id")
    if custom is not None and custom in used:
        raise invalid(
            f"{where}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"
        )
    used.add(custom)


def _button(where: str, one: Mapping[str, Any]) -> None:
    if one.get("style") not in (1, 2, 3, 4, LINK):
        raise invalid(f"{where}.style", "BASE_TYPE_CHOICES", "Value must be one of (1, 2, 3, 4, 5).")
    if one["style"] == LINK:
        if "custom_id" in one or not str(one.get("url", "")).startswith(
            ("http://", "https://", "discord://")
        ):
            raise invalid(f"{where}.url", "BUTTON_COMPONENT_INVALID", "A link needs a url and no custom id.")
    else:
        length(f"{where}.custom_id", one.get("custom_id"), 1, 100)
    label = one.get("label")
    if label is not None:
        length(f"{where}.label", label, 0, 80)
    if not label and not one.get("emoji"):
        raise invalid(f"{where}.label", "BUTTON_COMPONENT_MISSING", "A label or an emoji is needed.")


#: The longest texts of an embed, by field.
EMBED = {"title": 256, "description": 4096}
EMBED_IN_ALL = 6000


def embeds(payload: Mapping[str, Any]) -> list[dict[str, Any]]:
    """At most ten, with 6,000 characters in all."""
    given = most("embeds", payload.get("embeds") or [], 10)
    total = 0
    for at, one in enumerate(given):
        for where, text, longest in _texts(one):
            length(f"embeds.{at}.{where}", text, 0, longest)
            total += len(text)
    if total > EMBED_IN_ALL:
        raise invalid("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000")
    return given


def _texts(embed: Mapping[str, Any]) -> Iterator[tuple[str, str, int]]:
    """Each text of an embed: where it stands, the text, how long it may be."""
    for name, longest in EMBED.items():
        yield name, embed.get(name) or "", longest
    yield "footer.text", (embed.get("footer") or {}).get("text") or "", 2048
    yield "author.name", (embed.get("author") or {}).get("name") or "", 256
    for at, one in enumerate(most("fields", embed.get("fields") or [], 25)):
        yield f"fields.{at}.name", one.get("name") or "", 256
        yield f"fields.{at}.value", one.get("value") or "", 1024


def mentions(payload: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Who may be called by this message; None: whoever is named in it."""
    allowed: Mapping[str, Any] | None = payload.get("allowed_mentions")
    if allowed is None:
        return None
    parse = allowed.get("parse") or []
    for kind in parse:
        if kind not in ("roles", "users", "everyone"):
            raise invalid("allowed_mentions.parse", "BASE_TYPE_CHOICES", "Unknown kind of mention.")
        if allowed.get(kind):
            raise invalid(
                "allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", "Mutually exclusive."
            )
    return allowed


def files(payload: Mapping[str, Any], uploads: Sequence[tuple[str, str, bytes]]) -> dict[int, str]:
    """The descriptions of new files by their place, none longer than 1,024."""
    if len(uploads) > 10:
        raise invalid("attachments", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
    if sum(len(blob) for _, _, blob in uploads) > LARGEST_FILE:
        raise Refusal(*TOO_LARGE)
    described: dict[int, str] = {}
    for at, one in enumerate(most("attachments", payload.get("attachments") or [], 10)):
        text = one.get("description") or ""
        length(f"attachments.{at}.description", text, 0, 1024)
        described[int(str(one.get("id", at)))] = str(text)
    return described
