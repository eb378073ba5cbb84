"""Answers to interactions: the first one within three seconds, the others within fifteen minutes."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from tests.adapters.discord.standin import check, posting, shape
from tests.adapters.discord.standin.model import Does, Flag, Interaction, Message
from tests.adapters.discord.standin.platform import Platform
from tests.adapters.discord.standin.posting import Uploaded
from tests.adapters.discord.standin.refusal import (
    ACKNOWLEDGED,
    UNKNOWN_INTERACTION,
    UNKNOWN_MESSAGE,
    UNKNOWN_WEBHOOK,
    WEBHOOK_TOKEN,
    Refusal,
    invalid,
    length,
    most,
)

FIRST_WITHIN = timedelta(seconds=3)
TOKEN_LASTS = timedelta(minutes=15)
MESSAGE, DEFER, DEFER_UPDATE, UPDATE, OFFER, MODAL = 4, 5, 6, 7, 8, 9
#: What may come first for which interaction.
FIRST = {
    Does.COMMAND: (MESSAGE, DEFER, MODAL),
    Does.COMPONENT: (MESSAGE, DEFER, DEFER_UPDATE, UPDATE, MODAL),
    Does.AUTOCOMPLETE: (OFFER,),
    Does.MODAL: (MESSAGE, DEFER, DEFER_UPDATE, UPDATE),
}
KEPT = Flag.EPHEMERAL | Flag.SUPPRESS_EMBEDS | Flag.SILENT


def respond(
    platform: Platform, id: int, token: str, payload: Mapping[str, Any], uploads: Sequence[Uploaded]
) -> dict[str, Any]:
    """The first response: what the platform says of it. Raises Refusal."""
    one = platform.interactions.get(id)
    if one is None or one.token != token:
        raise Refusal(*UNKNOWN_INTERACTION)
    if one.answer:
        raise Refusal(*ACKNOWLEDGED)
    if platform.clock() - one.at > FIRST_WITHIN:
        platform.counters.late += 1
        raise Refusal(*UNKNOWN_INTERACTION)
    kind, data = payload.get("type"), payload.get("data") or {}
    if kind not in FIRST[one.does] or (kind in (DEFER_UPDATE, UPDATE) and one.message is None):
        raise invalid("type", "INTERACTION_RESPONSE_TYPE", "This interaction takes no such response.")
    match kind:
        case 4:
            _show(platform, one, data, uploads)
        case 5:
            _think(platform, one, Flag(int(data.get("flags") or 0)))
        case 6:
            one.original = one.message
        case 7:
            assert one.message is not None
            one.original = posting.change(platform, one.message, data, uploads)
        case 8:
            one.offered = _offered(data)
        case 9:
            one.modal = _modal(data)
    one.answer = kind
    platform.touch()
    return _result(platform, one)


def follow_up(
    platform: Platform, token: str, payload: Mapping[str, Any], uploads: Sequence[Uploaded]
) -> Message:
    """Another message; while the bot only says that it is thinking, this is the first. Raises Refusal."""
    one = known(platform, token)
    if one.original is not None and one.original.loading:
        return posting.change(platform, one.original, payload, uploads)
    return _post(platform, one, payload, uploads)


def message_of(platform: Platform, one: Interaction, which: str) -> Message:
    """The message «@original», or one of the follow-ups. Raises Refusal."""
    if which == "@original":
        found = one.original
    else:
        found = one.channel.messages.get(int(which)) if which.isdecimal() else None
        if found is not None and found.token != one.token and found is not one.message:
            found = None
    if found is None or found.id not in one.channel.messages:
        raise Refusal(*UNKNOWN_MESSAGE)
    return found


def known(platform: Platform, token: str) -> Interaction:
    """The acknowledged interaction of this token, while that is good. Raises Refusal."""
    one = platform.tokens.get(token)
    if one is None:
        raise Refusal(*UNKNOWN_WEBHOOK)
    if platform.clock() - one.at > TOKEN_LASTS:
        raise Refusal(*WEBHOOK_TOKEN)
    if not one.answer or one.answer == OFFER:
        raise Refusal(*UNKNOWN_WEBHOOK)
    return one


def _show(platform: Platform, one: Interaction, data: Mapping[str, Any], uploads: Sequence[Uploaded]) -> None:
    one.original = _post(platform, one, data, uploads)


def _post(
    platform: Platform, one: Interaction, data: Mapping[str, Any], uploads: Sequence[Uploaded]
) -> Message:
    message = posting.compose(platform, one.channel, data, uploads)
    message.flags = Flag(int(data.get("flags") or 0)) & KEPT
    message.only_for = one.user.id if Flag.EPHEMERAL in message.flags else 0
    message.token = one.token
    return platform.post(message)


def _think(platform: Platform, one: Interaction, flags: Flag) -> None:
    """«The bot is thinking …», which its answer takes the place of."""
    message = Message(platform.id(), one.channel, platform.bot, flags=(flags & Flag.EPHEMERAL) | Flag.LOADING)
    message.only_for = one.user.id if Flag.EPHEMERAL in flags else 0
    message.token = one.token
    one.channel.messages[message.id] = message
    one.original = message


def _offered(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    choices = most("data.choices", data.get("choices") or [], 25)
    for at, choice in enumerate(choices):
        length(f"data.choices.{at}.name", choice.get("name"), 1, 100)
        if isinstance(choice.get("value"), str):
            length(f"data.choices.{at}.value", choice["value"], 1, 100)
    return choices


def _modal(data: Mapping[str, Any]) -> dict[str, Any]:
    length("data.title", data.get("title"), 1, 45)
    length("data.custom_id", data.get("custom_id"), 1, 100)
    rows = most("data.components", data.get("components"), 5)
    if not rows:
        raise invalid("data.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
    used: set[object] = set()
    for at, row in enumerate(rows):
        where = f"data.components.{at}"
        field = field_of(row)
        if field is None:
            raise invalid(where, "UNION_TYPE_CHOICES", "A modal takes fields of text here.")
        length(
            f"{where}.label",
            row.get("label") if row.get("type") == check.LABEL else field.get("label"),
            1,
            45,
        )
        length(f"{where}.custom_id", field.get("custom_id"), 1, 100)
        length(f"{where}.placeholder", field.get("placeholder") or "", 0, 100)
        length(f"{where}.value", field.get("value") or "", 0, 4000)
        if field.get("style") not in (1, 2) or not 1 <= int(field.get("max_length") or 4000) <= 4000:
            raise invalid(where, "BASE_TYPE_CHOICES", "No such style or length.")
        if field["custom_id"] in used:
            raise invalid(where, "COMPONENT_CUSTOM_ID_DUPLICATED", "Custom ids cannot be duplicated")
        used.add(field["custom_id"])
    return dict(data)


def field_of(row: Mapping[str, Any]) -> dict[str, Any] | None:
    """The field of text in a row of a modal, or below a label; None for anything else."""
    if row.get("type") == check.LABEL:
        inside = row.get("component")
    elif row.get("type") == check.ROW and len(row.get("components") or []) == 1:
        inside = row["components"][0]
    else:
        return None
    return inside if isinstance(inside, dict) and inside.get("type") == check.TEXT_INPUT else None


def _result(platform: Platform, one: Interaction) -> dict[str, Any]:
    about: dict[str, Any] = {"id": str(one.id), "type": int(one.does)}
    result: dict[str, Any] = {"interaction": about}
    message = one.original
    if message is not None:
        about["response_message_id"] = str(message.id)
        about["response_message_loading"] = message.loading
        about["response_message_ephemeral"] = Flag.EPHEMERAL in message.flags
        result["resource"] = {
            "type": one.answer,
            "message": shape.message(message, platform.users, platform.base),
        }
    return result
