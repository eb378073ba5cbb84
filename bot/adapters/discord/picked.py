"""What a context menu was opened on: a user or a message, as Discord resolves them in an interaction."""

from collections.abc import Mapping
from typing import Any

from bot.core.message import SharedContact

PAGE = "https://discord.com/channels"


def user_picked(data: Mapping[str, Any]) -> SharedContact:
    """The user on whom the menu was opened, by the name they chose and their handle."""
    user = data["resolved"]["users"][data["target_id"]]
    return SharedContact(name_of(user), handle=f"@{user['username']}")


def message_picked(data: Mapping[str, Any], by: int, guild: int | None) -> dict[str, Any]:
    """What an Inbound says of the message on which the menu was opened: whose it is, its text and link.

    One's own message counts as said here.
    """
    message = data["resolved"]["messages"][data["target_id"]]
    text = message.get("content", "").strip()
    found: dict[str, Any] = {"text": text}
    if not text and message.get("attachments"):
        found["unread"] = "file"
    if message["author"]["id"] != str(by):
        home = guild if guild is not None else "@me"
        found |= {
            "passed_on": True,
            "forwarded_from": name_of(message["author"]),
            "link": f"{PAGE}/{home}/{message['channel_id']}/{message['id']}",
        }
    return found


def nobody(data: Mapping[str, Any], by: int, me: int) -> str:
    """The key of what to say where this is about nobody to keep: oneself, a bot, its own words; else ""."""
    resolved, target = data.get("resolved", {}), data.get("target_id", "")
    user = resolved.get("users", {}).get(target) if "messages" not in resolved else None
    if user is not None:
        return "discord-thats-you" if target == str(by) else "discord-thats-a-bot" if user.get("bot") else ""
    message = resolved.get("messages", {}).get(target)
    return "discord-thats-mine" if message is not None and message["author"]["id"] == str(me) else ""


def name_of(user: Mapping[str, Any]) -> str:
    """The name that somebody chose for all servers, else their username."""
    return str(user.get("global_name") or user["username"])
