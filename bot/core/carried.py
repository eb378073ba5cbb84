"""The codes that let somebody in, in what they send: alone, with a command, or as the link that holds it."""

import re

from bot.core.invitation import LETTER
from bot.core.message import Inbound

#: What is longer than a link with a code in it holds none.
LONGEST = 200
#: How a code of /link begins where a link hands it to /start.
JOINS = "l"
START = re.compile(r"/start(?:@\w+)?\s+(\S{1,64})", re.ASCII)
LINK = re.compile(r"https?://\S{1,100}[?&]start=([\w-]{1,64})", re.ASCII)
JOIN = re.compile(r"/link(?:@\w+)?\s+(\S{1,64})", re.ASCII)
#: An invitation by itself, or what is left of one that was cut off.
ALONE = re.compile(LETTER + r"[\w-]{24,63}", re.ASCII | re.IGNORECASE)


def invitation_in(inbound: Inbound) -> str:
    """What looks like an invitation; "" where nothing does."""
    payload = _payload(inbound)
    if payload[:1].lower() == LETTER:
        return payload
    text = _line(inbound)
    return text if ALONE.fullmatch(text) else ""


def link_in(inbound: Inbound) -> str:
    """What looks like a code of /link, which joins this account with another; "" where nothing does."""
    if inbound.does is not None and inbound.does.command == "link":
        return inbound.does.args.get("code", "")
    typed = JOIN.fullmatch(_line(inbound))
    if typed is not None:
        return typed[1]
    payload = _payload(inbound)
    return payload.removeprefix(JOINS) if payload.startswith(JOINS) else ""


def _payload(inbound: Inbound) -> str:
    """What a link that opens a chat hands over to /start."""
    if inbound.does is not None:
        return inbound.does.args.get("payload", "") if inbound.does.command == "start" else ""
    text = _line(inbound)
    found = START.fullmatch(text) or LINK.fullmatch(text)
    return found[1] if found is not None else ""


def _line(inbound: Inbound) -> str:
    if inbound.does is not None or len(inbound.text) > LONGEST:
        return ""
    return inbound.text.strip()
