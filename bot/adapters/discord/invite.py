"""The link with which a server's owner, or anybody for themselves, adds the bot."""

import binascii
from base64 import urlsafe_b64decode
from urllib.parse import urlencode

#: The least: see a channel, write there and in its threads, attach a picture or an export.
PERMISSIONS = 1 << 10 | 1 << 11 | 1 << 38 | 1 << 15
PAGE = "https://discord.com/oauth2/authorize"


def invitation(application: int | str) -> str:
    """The link for this application, with the least permissions; for a server or for oneself."""
    asked = {"client_id": application, "scope": "bot applications.commands", "permissions": PERMISSIONS}
    return f"{PAGE}?{urlencode(asked)}"


def application_of(token: str) -> str:
    """The application's id, with which its tokens begin in base64; "" where this is no such token."""
    first = token.strip().partition(".")[0]
    try:
        read = urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
    except (binascii.Error, ValueError):
        return ""
    return read if read.isdecimal() else ""
