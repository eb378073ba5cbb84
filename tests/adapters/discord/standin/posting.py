"""What the bot sends to a channel, and how it changes and deletes it."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.adapters.discord.standin import check
from tests.adapters.discord.standin.model import Channel, Flag, Kind, May, Message, Upload
from tests.adapters.discord.standin.platform import Platform
from tests.adapters.discord.standin.refusal import (
    ARCHIVED,
    DM_CLOSED,
    NO_ACCESS,
    NO_PERMISSION,
    NOT_IN_DM,
    NOT_YOURS,
    Refusal,
    invalid,
)

#: A file as it is uploaded: name, media type, bytes.
Uploaded = tuple[str, str, bytes]
KEPT_ON_CREATE = Flag.SUPPRESS_EMBEDS | Flag.SILENT


def create(
    platform: Platform, channel: Channel, payload: Mapping[str, Any], uploads: Sequence[Uploaded]
) -> Message:
    """A message of the bot, or the earlier one with its nonce. Raises Refusal."""
    draft = compose(platform, channel, payload, uploads)
    may_write(platform, channel, uploads)
    if payload.get("enforce_nonce") and draft.nonce is not None:
        earlier = platform.with_nonce(draft.nonce)
        if earlier is not None:
            platform.counters.repeated += 1
            return earlier
    draft.flags = Flag(int(payload.get("flags") or 0)) & KEPT_ON_CREATE
    draft.answers = _answered(channel, payload)
    return platform.post(draft)


def compose(
    platform: Platform, channel: Channel, payload: Mapping[str, Any], uploads: Sequence[Uploaded]
) -> Message:
    """A message of the bot that was checked, and is nowhere yet. Raises Refusal."""
    text = check.content(payload)
    nonce = check.nonce(payload)
    components, embeds = check.components(payload), check.embeds(payload)
    described = check.files(payload, uploads)
    check.not_empty(text, components, embeds, uploads)
    pings, mentions = platform.calls(text, check.mentions(payload), channel)
    return Message(
        platform.id(),
        channel,
        platform.bot,
        text,
        components,
        embeds,
        _files(platform, uploads, described),
        nonce=nonce,
        pings=pings,
        mentions=mentions,
    )


def change(
    platform: Platform, message: Message, payload: Mapping[str, Any], uploads: Sequence[Uploaded]
) -> Message:
    """The message as it is changed; what isn't named stays. Raises Refusal."""
    text = check.content(payload) if "content" in payload else message.content
    components = check.components(payload) if "components" in payload else message.components
    embeds = check.embeds(payload) if "embeds" in payload else message.embeds
    described = check.files(payload, uploads)
    kept = message.files
    if "attachments" in payload:
        ids = {int(one["id"]) for one in payload["attachments"] or []}
        kept = [file for file in kept if file.id in ids]
    check.not_empty(text, components, embeds, kept, uploads)
    _, mentions = platform.calls(text, check.mentions(payload), message.channel)
    fresh = message.loading
    message.content, message.components, message.embeds = text, components, embeds
    message.files = kept + _files(platform, uploads, described)
    message.mentions = mentions
    message.flags &= ~Flag.LOADING
    if not fresh:
        message.edited = platform.moment()
    platform.tell("create" if fresh else "update", message)
    return message


def edit(
    platform: Platform, channel: Channel, id: int, payload: Mapping[str, Any], uploads: Sequence[Uploaded]
) -> Message:
    """Change a message of the bot's own. Raises Refusal."""
    message = platform.message(channel, id)
    if message.author is not platform.bot:
        raise Refusal(*NOT_YOURS)
    if May.VIEW not in channel.mine(platform.bot.id):
        raise Refusal(*NO_ACCESS)
    if channel.archived:
        raise Refusal(*ARCHIVED)
    return change(platform, message, payload, uploads)


def delete(platform: Platform, channel: Channel, id: int) -> None:
    """Raises Refusal."""
    message = platform.message(channel, id)
    if message.author is not platform.bot:
        if channel.guild is None:
            raise Refusal(*NOT_IN_DM)
        if May.MANAGE_MESSAGES not in channel.mine(platform.bot.id):
            raise Refusal(*NO_PERMISSION)
    platform.remove(message)


def may_write(platform: Platform, channel: Channel, uploads: Sequence[Uploaded]) -> None:
    """Raise Refusal where the bot may not, or nobody would take it."""
    if channel.user is not None and channel.user.closed:
        raise Refusal(*DM_CLOSED)
    may = channel.mine(platform.bot.id)
    if May.VIEW not in may:
        raise Refusal(*NO_ACCESS)
    if channel.kind is Kind.FORUM:
        raise Refusal(400, 50008, "Cannot send messages in a non-text channel")
    if (May.SEND_IN_THREADS if channel.kind is Kind.THREAD else May.SEND) not in may:
        raise Refusal(*NO_PERMISSION)
    if uploads and May.ATTACH not in may:
        raise Refusal(*NO_PERMISSION)
    channel.archived = False  # whoever writes into a thread opens it again


def _answered(channel: Channel, payload: Mapping[str, Any]) -> int:
    reference = payload.get("message_reference")
    if not reference:
        return 0
    id = int(reference["message_id"])
    if id in channel.messages:
        return id
    if reference.get("fail_if_not_exists", True):
        raise invalid("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
    return 0


def _files(platform: Platform, uploads: Sequence[Uploaded], described: Mapping[int, str]) -> list[Upload]:
    return [
        platform.keep(name, media, blob, described.get(at, ""))
        for at, (name, media, blob) in enumerate(uploads)
    ]
