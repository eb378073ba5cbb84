"""One message of the bot as it came out: as a line of a transcript, and as JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.core.message import Outbound
from bot.replay.compare import Line


@dataclass(frozen=True, slots=True)
class Output:
    """What was sent, and when (aware UTC); `zone` is set where it came out on the way of an `at` line."""

    at: datetime
    sent: Outbound
    zone: ZoneInfo | None = None

    @property
    def group(self) -> str:
        """The group's name; "" in a private chat."""
        address = self.sent.address
        return address.chat.removeprefix("#") if address.group else ""

    @property
    def to(self) -> str:
        """Who sees it; "" for everybody in the group."""
        return self.sent.only_for if self.group else self.sent.address.chat


def line_of(output: Output, home: str) -> Line:
    """The transcript's line; the platform `home` goes without saying."""
    when = f" {output.at.astimezone(output.zone):%Y-%m-%d %H:%M}" if output.zone else ""
    return Line(f"bot{when}> {_whereto(output, home)}", _text(output.sent))


def json_of(output: Output) -> str:
    """One object: at, to, platform, group, op, key, args, text, choices, picture, file.

    `at` is in UTC, `op` is "send" or "edit", `choices` the labels in order; what isn't there is null.
    """
    sent = output.sent
    return json.dumps(
        {
            "at": output.at.isoformat(),
            "to": output.to or None,
            "platform": sent.address.platform,
            "group": output.group or None,
            "op": "edit" if sent.edits else "send",
            "key": sent.key,
            "args": _plain(sent.args),
            "text": sent.text,
            "choices": [button.label for button in sent.buttons],
            "picture": sent.picture or None,
            "file": sent.file.name if sent.file else None,
        },
        ensure_ascii=False,
    )


def _whereto(output: Output, home: str) -> str:
    platform = output.sent.address.platform
    if not output.group:
        return output.to if platform == home else f"{output.to}@{platform}"
    if not output.to:
        return f"#{output.group}" if platform == home else f"#{platform}:{output.group}"
    who = output.to if platform == home else f"{output.to}@{platform}"
    return f"{who}:{output.group} (only you)"


def _text(sent: Outbound) -> str:
    parts = [sent.text] if sent.text else []
    if sent.picture:
        parts.append(f"[picture: {sent.picture}]")
    elif sent.file:
        parts.append(f"[file: {sent.file.name}]")
    if sent.buttons:
        parts.append("  ".join(f"[{place}] {one.label}" for place, one in enumerate(sent.buttons, 1)))
    text = "\n".join(parts)
    return f"(edit) {text}" if sent.edits else text


def _plain(value: object) -> object:
    """A fact as JSON has it: a phrase is an object of its fields, a date ISO text."""
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"a fact of type {type(value).__name__}")
